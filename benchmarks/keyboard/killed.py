"""A window in a process of its own in which somebody types twenty characters a second until it is killed.

`python -m benchmarks.keyboard.killed FOLDER FILE`: one line of FILE for each character as it is typed (moment in
nanoseconds of the monotonic clock, the form's uuid, its mark, the character's place), written before the key.
"""

import os
import sys
import time
from itertools import count
from pathlib import Path

from benchmarks.keyboard.counter import Counter, counter
from benchmarks.keyboard.typist import turn

PER_SECOND = 20
_IN_ONE_FORM = 23
"""Characters after which the clerk goes on in another form."""

MARKS = "甲乙丙丁戊己庚辛壬癸"
READY = "ready"


def mark_of(form: int) -> str:
    """Return the character that only the form of that number is filled with."""
    return MARKS[form % len(MARKS)]


def type_until_killed(folder: Path, file: Path) -> None:
    """Type name and statement, form after form."""
    log = os.open(file, os.O_CREAT | os.O_APPEND | os.O_WRONLY)
    with counter(folder) as at_work:
        os.write(log, f"{READY}\n".encode())
        for form in count():
            _fill(at_work, form, log)
            at_work.typist.press("Ctrl+N")


def _fill(at_work: Counter, form: int, log: int) -> None:
    mark = mark_of(form)
    at_work.page.form.focus_field("name")
    _type(at_work, log, mark, 0)
    at_work.page.form.focus_field("statement")
    for place in range(1, _IN_ONE_FORM):
        _type(at_work, log, mark, place)


def _type(at_work: Counter, log: int, mark: str, place: int) -> None:
    now = time.monotonic_ns()
    os.write(log, f"{now} {at_work.page.uuid} {mark} {place}\n".encode())
    at_work.typist.tell(mark)
    turn(max(0.0, 1 / PER_SECOND - (time.monotonic_ns() - now) / 1e9))


if __name__ == "__main__":
    type_until_killed(Path(sys.argv[1]), Path(sys.argv[2]))
