#!/usr/bin/env bash
# Runs the smoke command and the ui tests on the Qt that aarch64 Linux gets, in a virtual environment of its own.
set -euo pipefail
cd "$(dirname "$0")/.."
venv=.venv-old-qt
made_from=$(cksum <requirements-dev.lock)
if [ "$(cat $venv/.made-from 2>/dev/null)" != "$made_from" ]; then
    .venv/bin/python -m venv --clear $venv
    .venv/bin/python -m tools.locks requirements-dev.lock platform_machine=aarch64 >$venv/requirements.lock
    $venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input --require-hashes \
        --only-binary=:all: -r $venv/requirements.lock
    echo "$made_from" >$venv/.made-from
fi
export QT_QPA_PLATFORM=offscreen
unset DISPLAY WAYLAND_DISPLAY
$venv/bin/python -c 'import PySide6; print("PySide6", PySide6.__version__)'
$venv/bin/python -m reception_desk smoke
exec $venv/bin/python -m pytest tests/ui
