#!/usr/bin/env bash
# Runs a command under a virtual screen of its own: `screen.sh COMMAND…`; SCREEN=1366x768 asks for another size.
set -euo pipefail
number=$(mktemp -u)
mkfifo "$number"
Xvfb -displayfd 3 -screen 0 "${SCREEN:-1920x1080}x24" -nolisten tcp -noreset 3>"$number" >/dev/null 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null || true; rm -f "$number"' EXIT
read -r -t 30 display <"$number" || { echo "Xvfb did not start" >&2 && exit 1; }
unset WAYLAND_DISPLAY
DISPLAY=:$display QT_QPA_PLATFORM=xcb "$@"
