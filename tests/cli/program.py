"""Runs the command line as a process of its own, the way an administrator does."""

import json
import subprocess
import sys
from pathlib import Path

from tests.office import LI, PASSWORD

HOUSE = Path(__file__).parents[2]


def run(*words, stdin=b"", cwd=None, check=None):
    """Run the program and return its result; whatever happens, it never shows a traceback."""
    command = [sys.executable, "-m", "reception_desk", *map(str, words)]
    done = subprocess.run(command, input=stdin, capture_output=True, cwd=cwd or HOUSE, timeout=120, check=False)
    said = done.stderr.decode("utf-8")
    assert "Traceback" not in said, said
    assert check is None or done.returncode == check, said
    return done


def signed_in(folder, command, *words, account=LI.name, password=PASSWORD, **more):
    """Run a command as an account of the office in `folder`."""
    file = folder.with_name(f"password-{account}")
    file.write_text(password, "utf-8")
    return run(command, *words, "--data-dir", folder, "--clerk", account, "--password-file", file, **more)


def lines_of(done):
    """Return the JSON lines that were printed."""
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]


def told(done):
    """Return the one sentence on standard error."""
    (sentence,) = done.stderr.decode("utf-8").splitlines()
    return sentence
