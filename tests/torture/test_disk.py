"""A disk that is full or broken: a plain sentence, nothing half saved, and the same save works afterwards."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from reception_desk.models.audit import first_broken
from reception_desk.services.access import accounts
from tests.office import sign_in

HOUSE = Path(__file__).parents[2]
PROGRAM = [sys.executable, "-m", "tests.torture.desk_at_work"]


def watched(folder, visits, *options):
    """Run the desk under strace; return what it said, and the trace."""
    trace = folder.with_name("trace")
    command = ["strace", "-f", "-qq", "-y", "-o", str(trace), *options, *PROGRAM, str(folder), str(visits)]
    done = subprocess.run(command, cwd=HOUSE, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout), trace.read_text("utf-8", errors="replace")


def check(folder, numbers):
    """Prove that the store is whole and holds exactly these visits."""
    desk = sign_in(folder)
    with desk.store.look(0, desk.now()) as look:
        stored = list(look.connection.exec_driver_sql("SELECT number FROM visit ORDER BY running").scalars())
        assert first_broken(look) is None
    assert stored == numbers
    assert desk.store_is_right()
    accounts.sign_out(desk)


def test_one_sync_for_each_save(folder):
    said, trace = watched(folder, 12, "-e", "trace=fsync,fdatasync,write")
    saves = re.findall(r"save begins(.*?)save ended", trace, re.DOTALL)
    syncs = [re.findall(r"(?:fsync|fdatasync)\(\d+<([^>]+)>", each) for each in saves]
    assert len(said["numbers"]) == len(syncs) == 12
    assert [[Path(path).name for path in each] for each in syncs] == [["store.db-wal"]] * 12


@pytest.mark.parametrize(
    ("call", "error", "kind"),
    [("pwrite64", "ENOSPC", "full"), ("pwrite64", "EIO", "disk"), ("fsync,fdatasync", "EIO", "disk")],
)
def test_a_save_that_failed_is_told_and_works_again(folder, call, error, kind):
    calls = "40..60" if call == "pwrite64" else "6..8"
    paths = [word for name in ("store.db", "store.db-wal") for word in ("-P", str(folder / name))]
    said, _ = watched(folder, 12, *paths, "-e", f"trace={call}", "-e", f"inject={call}:error={error}:when={calls}")
    assert set(said["troubles"]) == {kind}
    assert said["numbers"] == [f"LF2026-A{running:04}" for running in range(1, 13)]
    check(folder, said["numbers"])
