#!/usr/bin/env bash
# Installs, for `make bench` alone, the programs whose start ours is compared with, where that can be done without asking
# anybody; says plainly what could not be had. What is missing leaves a figure unfilled and stops nothing.
set -uo pipefail
cd "$(dirname "$0")/.."
peers=(gnucash keepassxc homebank libreoffice-base)
command -v dpkg-query >/dev/null || {
    echo "这台电脑没有 apt，未装 (no apt here, not installed): ${peers[*]}"
    exit 0
}

missing() {
    for package in "${peers[@]}"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s ' "$package"
    done
}

need=$(missing)
[ -n "$need" ] || exit 0
as=()
[ "$(id -u)" = 0 ] || as=(sudo -n)
mkdir -p build
if [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; then
    echo "正在安装用来比较启动快慢的软件 (installing programs whose start ours is compared with): $need"
    "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q >build/peers.log 2>&1 </dev/null
    for package in $need; do # one by one: what one lacks shall not keep the others away
        "${as[@]}" env DEBIAN_FRONTEND=noninteractive timeout 600 \
            apt-get install -q -y --no-install-recommends "$package" >>build/peers.log 2>&1 </dev/null
    done
fi
need=$(missing)
[ -z "$need" ] || echo "未装 (not installed, see build/peers.log): $need"
