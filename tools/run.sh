#!/usr/bin/env bash
# Sets everything up and opens the workstation on a demo office; where there is no screen, plays the tour instead.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "这里没有屏幕，改为播放导览，图片放在 build/tour/ (there is no screen here: the tour is played into build/tour/)。"
    exec make --no-print-directory tour
fi
tools/set_up.sh run
exec .venv/bin/python -m reception_desk --demo
