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

hold() {
    local name=$1 output
    shift
    if output=$("$@" 2>&1); then
        printf '%-28s ok\n' "$name"
    else
        printf '%-28s FAILED\n%s\n' "$name" "$output"
        failed=1
    fi
}

hold "ruff check" $bin/ruff check --quiet .
hold "ruff format" $bin/ruff format --check --quiet --diff .
hold "mypy" $bin/mypy "${below_ui[@]}"
hold "mypy as on Windows" $bin/mypy --platform win32 --cache-dir .mypy_cache/win32 "${below_ui[@]}"
hold "layers" $bin/python -m tools.layers
hold "manners" $bin/python -m tools.manners
hold "text catalogue" $bin/python -m tools.text check
hold "lock" $bin/python -m tools.lock_check
exit $failed
