"""`make torture`: every fault of the table played for long, and one table of what was lost and broken."""

import json
import os
import subprocess
import sys
import tempfile
import time
import unicodedata
from pathlib import Path

HOUSE = Path(__file__).parents[2]

LONG = {
    "TORTURE_ROUNDS": "1000",
    "TORTURE_KILLS": "50",
    "TORTURE_ATTACH": "200",
    "TORTURE_POWER_IMAGES": "10000",
    "TORTURE_POWER_SAVES": "30",
    "TORTURE_ERRORS": "150",
    "TORTURE_DAMAGE": "300",
    "TORTURE_BACKUP_KILLS": "60",
    "TORTURE_LOG_OFFS": "10",
    "TORTURE_LOOP": "5",
    "TORTURE_REKEY": "1",
}
"""How long each fault is played here; the suite plays a few rounds of each."""

_HANGS = 4 * 3600
"""Seconds after which a test hangs: the suite's ten minutes are too few for a thousand rounds."""

FAULTS = (
    ("kill -9 while saving, two desks at once", "tests/torture/test_kill.py"),
    ("kill -9 while typing", "tests/torture/test_draft_loss.py"),
    ("kill -9 while attaching", "tests/torture/test_attaching.py"),
    ("power cut, images of the disk", "tests/torture/test_keep_power.py"),
    ("power cut, a real file system", "tests/torture/test_keep_loop.py"),
    ("EIO and ENOSPC, slow disk, foreign lock", "tests/torture/test_keep_errors.py"),
    ("EIO and ENOSPC, one sync for a save", "tests/torture/test_disk.py"),
    ("full disk", "tests/torture/test_full_disk.py"),
    ("damaged files, lost and stale log, killed backup", "tests/torture/test_keep_damage.py"),
    ("read-only folder and file", "tests/torture/test_read_only.py"),
    ("two windows, log-off", "tests/torture/test_keep_instances.py"),
    ("network share", "tests/test_paths.py"),
    ("clock back, forward, far away", "tests/services/safety/test_clock_jumps.py"),
    ("printer missing or failing", "tests/ui/printing/test_flow.py"),
    ("wrong, lost, foreign, older, newer store", "tests/services/access/test_opening.py"),
    ("migration that fails", "tests/models/test_migrate.py"),
    ("new key, cut short anywhere", "tests/services/safety/test_safe_rekey.py"),
)


def main(wanted):
    """Play the faults whose name holds one of the words, all without any; return 1 where one does not hold."""
    chosen = [each for each in FAULTS if not wanted or any(word in " ".join(each) for word in wanted)]
    rows, well = [], True
    with tempfile.TemporaryDirectory() as place:
        for number, (name, tests) in enumerate(chosen):
            print(f"… {name}", file=sys.stderr, flush=True)
            book = Path(place) / f"book-{number}"
            if "loop" in tests and os.geteuid() != 0:
                rows.append([name, 0, 0, 0, "", "needs root"])
                continue
            held, seconds = _play(tests, book)
            well = well and held
            print(f"  {seconds:.0f} s, {'held' if held else 'FAILED'}", file=sys.stderr, flush=True)
            rows += _rows(name, book, held, seconds)
    _print(rows)
    return 0 if well else 1


def _play(tests, book):
    began = time.monotonic()
    environment = {**LONG, **os.environ, "TORTURE_BOOK": str(book), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", "-o", f"faulthandler_timeout={_HANGS}", tests]
    done = subprocess.run(command, cwd=HOUSE, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stdout[-3000:], done.stderr[-1500:], file=sys.stderr)
    return done.returncode == 0, time.monotonic() - began


def _rows(name, book, held, seconds):
    """Return the lines of the table for one file of tests: its book, and whether all of it held."""
    lines = book.read_text("utf-8").splitlines() if book.exists() else []
    entries = [json.loads(line) for line in lines]
    head = [name, sum(each["rounds"] for each in entries) or 1, sum(each["lost"] for each in entries)]
    head += [sum(each["corrupt"] for each in entries), f"{seconds:.0f} s", "held" if held else "FAILED"]
    below = [["  " + each["fault"], each["rounds"], each["lost"], each["corrupt"], "", ""] for each in entries]
    return [head, *below]


def _print(rows):
    table = [["fault", "rounds", "lost", "corrupt", "time", ""], *rows]
    widths = [max(_width(str(line[column])) for line in table) for column in range(6)]
    for line in table:
        cells = [str(cell) + " " * (widths[column] - _width(str(cell))) for column, cell in enumerate(line)]
        print("  ".join(cells).rstrip())


def _width(text):
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
