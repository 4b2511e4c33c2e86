#!/usr/bin/env bash
# Installs what is missing, and nothing when nothing is: `set_up.sh run` for the workstation, `tour` for the scripted
# visit under a virtual screen, `test` for everything any test or tool needs.
set -euo pipefail
cd "$(dirname "$0")/.."
level=${1:?run, tour or test}

# libglib2.0-bin and cups-client stand for libraries whose own packages have other names from Debian 13 on.
window=(libglib2.0-bin cups-client libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1
    libxcb-shape0 libxcb-xinerama0 libxcb-randr0 libxcb-image0 libxcb-render-util0 libwayland-cursor0 libwayland-egl1
    libdbus-1-3 libfontconfig1 fonts-noto-cjk)
screen=(xvfb xdotool)
tests=(libreoffice-writer-nogui poppler-utils cups printer-driver-cups-pdf strace binutils make)
case $level in
run) packages=("${window[@]}") lock=requirements.lock ;;
tour) packages=("${window[@]}" "${screen[@]}") lock=requirements.lock ;;
test) packages=("${window[@]}" "${screen[@]}" "${tests[@]}") lock=requirements-dev.lock ;;
*) echo "set_up.sh run|tour|test" >&2 && exit 2 ;;
esac

mkdir -p build
if command -v flock >/dev/null; then
    exec 9>build/.set-up && flock 9 # two at once would both build .venv
fi

# Prints those of the named packages that Debian's list does not show as installed.
missing() {
    if ! command -v dpkg-query >/dev/null; then
        echo "$@"
        return
    fi
    local installed
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p')
    for package in "$@"; do
        grep -qx -- "$package" <<<"$installed" || printf '%s ' "$package"
    done
}

# Installs the named packages where that can be done without asking anybody; otherwise says what to type and fails.
install() {
    local as=() line="apt-get update && apt-get install -y --no-install-recommends $*"
    [ "$(id -u)" = 0 ] || line="sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
    if ! command -v apt-get >/dev/null; then
        echo "这台电脑没有 apt。请用它自己的办法装上与这些 Debian 软件包相当的软件："
        echo "There is no apt here. Please install what matches these Debian packages:"
        echo "    $*"
        return 1
    fi
    if [ "$(id -u)" != 0 ]; then
        if ! sudo -n true 2>/dev/null; then
            echo "还缺一些系统软件包。请输入这一行，再试一次 (some system packages are missing; please type this line, then try again)："
            echo "    $line"
            return 1
        fi
        as=(sudo -n)
    fi
    echo "正在安装系统软件包 (installing system packages): $*"
    if ! {
        "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q &&
            "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
    } >build/apt.log 2>&1 </dev/null 9>&-; then
        tail -n 5 build/apt.log
        echo "没有装成，全部输出在 build/apt.log。可以自己输入这一行 (that failed, see build/apt.log; you can type this line)："
        echo "    $line"
        return 1
    fi
}

# Prints the first Python on the path of a fitting version that can make virtual environments.
python() {
    local each
    while read -r each; do
        if "$each" -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then
            echo "$each"
            return
        fi
    done < <(type -aP python3 python3.13 python3.12 python3.11)
    return 1
}

stamp=.venv/.made-from-$lock
made_from=$(cksum <"$lock")
stale= lacking=
[ "$(cat "$stamp" 2>/dev/null)" = "$made_from" ] && .venv/bin/python -c '' 2>/dev/null || stale=yes

need=$(missing "${packages[@]}")
[ -z "$stale" ] || python >/dev/null || need="python3 python3-venv $need"
if [ -n "$need" ]; then
    # shellcheck disable=SC2086 # the names are words
    install $need || lacking=yes
    [ -z "$lacking" ] || [ "$level" = run ] || exit 1
fi

if [ -n "$stale" ]; then
    found=$(python) || {
        echo "需要 Python 3.11 到 3.13，这台电脑上没有 (Python 3.11 to 3.13 is needed and was not found)。"
        exit 1
    }
    echo "正在准备 .venv，第一次要几分钟 (making .venv, which takes some minutes the first time)"
    "$found" -m venv --clear .venv
    # --no-deps: the lock is whole, and an older pip, asked for the same package with an extra, would look for a newer
    # one that the lock does not name.
    if ! .venv/bin/python -m pip install --disable-pip-version-check --no-input --require-hashes --no-deps \
        --only-binary=:all: -r "$lock" >build/pip.log 2>&1; then
        grep -v '^WARNING' build/pip.log | tail -n 5
        echo "没有装成，全部输出在 build/pip.log (that failed, see build/pip.log)。"
        exit 1
    fi
    cksum <requirements.lock >.venv/.made-from-requirements.lock
    echo "$made_from" >"$stamp"
fi

if [ -n "$lacking" ]; then
    if ! QT_QPA_PLATFORM=offscreen .venv/bin/python -c 'from PySide6 import QtPrintSupport, QtWidgets' 2>build/qt.log; then
        tail -n 1 build/qt.log
        echo "没有这些系统软件包，窗口打不开 (the window cannot open without these packages)。"
        exit 1
    fi
    echo "窗口的库可以载入，先照常打开 (the window's libraries load, so it opens all the same)。"
fi
