"""Two windows of one office, a window that was killed, a log-off while somebody types."""

import os
import random
import shutil
import subprocess
import sys
import time

from reception_desk.services.visits.drafts import open_journal
from tests.office import sign_in
from tests.torture.book import enter, rounds
from tests.torture.register import HOUSE

LOG_OFFS = rounds("LOG_OFFS", 1)
_PATIENCE = 60


def started(place, *words):
    """Start a part of the program without a screen."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(place)}
    command = [sys.executable, "-m", *map(str, words)]
    return subprocess.Popen(command, cwd=HOUSE, env=environment, stderr=subprocess.DEVNULL)


def claimed(folder, process):
    """Wait until a window holds the office."""
    deadline, lock = time.monotonic() + _PATIENCE, folder / "window.lock"
    while not lock.exists() or not lock.read_text(errors="replace").startswith(f"{process.pid}\n"):
        assert process.poll() is None, "the window ended"
        assert time.monotonic() < deadline, "the window claims nothing"
        time.sleep(0.02)


def test_a_second_window_ends_and_a_killed_one_keeps_nobody_out(an_office, tmp_path):
    folder = shutil.copytree(an_office[0], tmp_path / "office")
    words = ("reception_desk", "--data-dir", folder)
    first = started(tmp_path, *words)
    try:
        claimed(folder, first)
        assert started(tmp_path, *words).wait(_PATIENCE) == 0
        assert first.poll() is None
    finally:
        first.kill()
        first.wait()
    third = started(tmp_path, *words)
    try:
        claimed(folder, third)
    finally:
        third.kill()
        third.wait()
    enter("两个窗口、窗口被 kill 后再开", 3)


def test_a_log_off_while_somebody_types_loses_nothing(an_office, tmp_path):
    chance, lost = random.Random(), 0
    for number in range(LOG_OFFS):
        folder, typed = shutil.copytree(an_office[0], tmp_path / f"office-{number}"), tmp_path / f"typed-{number}"
        program = started(tmp_path, "tests.torture.log_off", folder, typed)
        try:
            deadline = time.monotonic() + _PATIENCE
            while not typed.exists() or typed.stat().st_size < 12:
                assert program.poll() is None, "the program ended"
                assert time.monotonic() < deadline, "nobody types"
                time.sleep(0.02)
            time.sleep(chance.uniform(0.0, 0.5))
            program.terminate()
            assert program.wait(_PATIENCE) == 0
        finally:
            program.kill()
        desk = sign_in(folder)
        journal = open_journal(desk)
        kept = sum(len(each.raw.get("statement", "")) for each in journal.all_of(desk.clerk.id))
        lost += max(typed.stat().st_size - kept, 0)
        journal.close()
        desk.close()
    enter("注销、关机（SIGTERM）时正在打字：丢的字", LOG_OFFS, lost)
    assert lost == 0
