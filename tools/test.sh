#!/usr/bin/env bash
# Runs the whole suite, or what is named: `test.sh tests/forms -k phone`.
set -euo pipefail
cd "$(dirname "$0")/.."
export QT_QPA_PLATFORM=offscreen
unset DISPLAY WAYLAND_DISPLAY # a test that wants a screen starts its own with tools/screen.sh
[ $# -gt 0 ] || set -- -n 2
exec .venv/bin/python -m pytest "$@"
