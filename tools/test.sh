#!/usr/bin/env bash
# Runs the whole suite, or what is named: `test.sh tests/forms -k phone`.
set -euo pipefail
cd "$(dirname "$0")/.."
export QT_QPA_PLATFORM=offscreen
unset DISPLAY WAYLAND_DISPLAY # a test that wants a screen starts its own with tools/screen.sh
[ $# -gt 0 ] || set -- -n 2

# A third of the suite's time is waiting for the disk. Where memory takes files, and programs may run from there, the
# offices of the tests lie in memory; what a sync means is tested by the system calls and on file systems of their own.
memory=/dev/shm
if [ -z "${TMPDIR:-}" ] && [ -w $memory ] && [ "$(df --output=avail $memory | tail -1)" -gt 3000000 ]; then
    mine=$(mktemp -d $memory/tests-XXXXXX)
    chmod 755 "$mine" # as the folder it stands for: some tests give their rights away
    trap 'rm -rf "$mine"' EXIT
    printf '#!/bin/sh\n' >"$mine/may-run" && chmod +x "$mine/may-run"
    if "$mine/may-run" 2>/dev/null; then export TMPDIR=$mine; fi
fi

# Where the surroundings forbid bytecode, the workers and every program that a test starts would compile all of it anew.
unset PYTHONDONTWRITEBYTECODE
export PYTHONPYCACHEPREFIX=$PWD/build/bytecode
.venv/bin/python -m pytest "$@"
