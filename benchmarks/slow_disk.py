"""A disk that takes its time: a process of ours whose every sync of a file comes back some milliseconds later."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_HOUSE = Path(__file__).parent.parent
MEMORY = Path("/dev/shm")
_CALLS = "fsync,fdatasync"


def told(words: list[str], milliseconds: float, besides: Mapping[str, str] | None = None) -> Any:
    """Return what a module of ours prints as JSON when its syncs take so long; raises RuntimeError without strace."""
    if shutil.which("strace") is None:
        raise RuntimeError("strace is not installed")
    delay = f"inject={_CALLS}:delay_exit={round(milliseconds * 1000)}"
    command = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", f"trace={_CALLS}", "-e", delay, "-o", os.devnull]
    command += [sys.executable, "-m", *words]
    done = subprocess.run(
        command, cwd=_HOUSE, env={**os.environ, **(besides or {})}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{words[0]} failed under strace: {done.stderr[-800:]}")
    return json.loads(done.stdout.splitlines()[-1])


def in_memory(place: Path) -> Path:
    """Return a folder in memory for a measure, `place` itself where the system has none."""
    if not (MEMORY.is_dir() and os.access(MEMORY, os.W_OK)):
        return place
    return MEMORY / f"bench-{os.getpid()}-{place.name}"
