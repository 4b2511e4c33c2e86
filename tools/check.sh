#!/usr/bin/env bash
# Runs every check and says at the end whether all of them held.
set -uo pipefail
cd "$(dirname "$0")/.."
bin=.venv/bin
below_ui=()
for path in reception_desk/*.py reception_desk/*/ tools/; do
    [ "$path" = reception_desk/ui/ ] || ! ls "$path"*.py >/dev/null 2>&1 || below_ui+=("${path%/}")
done
failed=0
said=$(mktemp -d)
trap 'rm -rf "$said"' EXIT

# All checks run side by side, since each takes one core and none needs another's result; they are told in their order.
begin() {
    local name=$1
    shift
    names+=("$name")
    "$@" >"$said/$name" 2>&1 &
    jobs+=($!)
}

tell() {
    local at
    for at in "${!names[@]}"; do
        if wait "${jobs[at]}"; then
            printf '%-28s ok\n' "${names[at]}"
        else
            printf '%-28s FAILED\n%s\n' "${names[at]}" "$(cat "$said/${names[at]}")"
            failed=1
        fi
    done
}

names=()
jobs=()
begin "ruff check" $bin/ruff check --quiet .
begin "ruff format" $bin/ruff format --check --quiet --diff .
begin "mypy" $bin/mypy "${below_ui[@]}"
begin "mypy as on Windows" $bin/mypy --platform win32 --cache-dir .mypy_cache/win32 "${below_ui[@]}"
begin "layers" $bin/python -m tools.layers
begin "manners" $bin/python -m tools.manners
begin "text catalogue" $bin/python -m tools.text check
begin "lock" $bin/python -m tools.lock_check
tell
exit $failed
