"""The real `register` for the tests that break what is beneath it: lines in, answers out, under strace where asked."""

import json
import subprocess
import sys
from pathlib import Path

from tests.office import PASSWORD, PERSON

HOUSE = Path(__file__).parents[2]


def lines(uuids):
    """Return a line of input for each uuid."""
    return "".join(json.dumps({**PERSON, "uuid": each}) + "\n" for each in uuids).encode()


def command(folder, *words):
    """Return the command line of a command on the office in `folder`."""
    password = folder.with_name("password")
    password.write_text(PASSWORD, "utf-8")
    program = [sys.executable, "-m", "reception_desk", *words]
    return [*program, "--data-dir", str(folder), "--clerk", "lichunmei", "--password-file", str(password)]


def register(folder, uuids, *before):
    """Register a visit for each uuid, with words of strace `before` the command; return the answers, and the code."""
    whole = ["strace", "-f", "-qq", "--seccomp-bpf", "-o", "/dev/null", *before] if before else []
    done = subprocess.run(
        [*whole, *command(folder, "register")], input=lines(uuids), capture_output=True, cwd=HOUSE, check=False
    )
    said = done.stderr.decode("utf-8")
    assert "Traceback" not in said, said
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()], done.returncode
