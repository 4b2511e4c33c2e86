#!/usr/bin/env bash
# Makes both locks from pyproject.toml: every pin with the hashes of all its wheels, for every system and Python that
# requires-python allows, and no word of where a package is fetched from. `tools/lock.sh --upgrade` takes newer versions.
set -euo pipefail
cd "$(dirname "$0")/.."
uv=${UV:-.venv/bin/uv}
compile=("$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes
    --no-emit-index-url --custom-compile-command "make lock" "$@")
"${compile[@]}" pyproject.toml -o requirements.lock
"${compile[@]}" pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock
grep -c -- '^[a-z]' requirements.lock requirements-dev.lock
