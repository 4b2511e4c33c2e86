#!/usr/bin/env bash
# Builds the one-folder program and starts it once, away from the sources and with an empty home: it must open and close
# every page without a word on standard error.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p build
.venv/bin/python -m tools.make_sbom # what the folder is made of goes into it
if ! .venv/bin/pyinstaller --noconfirm --clean --log-level WARN --distpath build/installer --workpath build/pyinstaller \
    build_installer.spec >build/installer.log 2>&1; then
    tail -n 20 build/installer.log
    exit 1
fi
program=$PWD/build/installer/reception-desk/reception-desk
# The wheels bring symbols that only a debugger reads, a sixth of the folder; numpy's own libraries bear no stripping.
if command -v strip >/dev/null; then
    find build/installer/reception-desk -name '*.so*' -type f ! -path '*numpy.libs*' -exec strip --strip-unneeded {} + || true
fi
elsewhere=$(mktemp -d)
trap 'rm -rf "$elsewhere"' EXIT
mkdir "$elsewhere/home"
cd "$elsewhere"
code=0
env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME="$elsewhere/home" QT_QPA_PLATFORM=offscreen "$program" smoke 2>stderr || code=$?
if [ "$code" != 0 ] || [ -s stderr ]; then
    cat stderr >&2
    echo "the built program ended its smoke run with $code" >&2
    exit 1
fi
echo "$program"
du -sh "$(dirname "$program")" | cut -f1
