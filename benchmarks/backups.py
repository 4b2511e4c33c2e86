"""How long a backup takes beside the driver's own copy in one step, and the longest stall of the window meanwhile."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.entry import Entry, compared, timed
from benchmarks.floor.backup import one_step
from benchmarks.keyboard.counter import Counter, counter
from benchmarks.make_office import sit_down
from benchmarks.pace import beside
from benchmarks.stall import Pulse, pieces_of_work, stalls
from reception_desk.models.backup import making
from reception_desk.models.sqlite.connect import connect
from reception_desk.services.desk import Desk
from reception_desk.services.safety.backup import Kind, back_up
from reception_desk.ui.tasks import Progress

RATIO = 1.2
ROUNDS = 3


def measure(office: Path, rounds: int = ROUNDS) -> dict[str, Entry]:
    """Return `backup_ratio`, the proving of the copy not counted, and `backup_stall_ms`, also at the usual pace."""
    desk, _ = sit_down(office)
    try:
        found = {"backup_ratio": _ratio(desk, office, rounds)}
    finally:
        desk.close()
    with counter(office) as at_work:
        found |= _stall(at_work, found["backup_ratio"].size)
    return found


def _ratio(desk: Desk, office: Path, rounds: int) -> Entry:
    """Make backups of one store by turns; both copies must hold the same visits."""
    copy = office / "one-step.db"
    first, ours, again = [], [], []
    try:
        one_step(desk.store.path, desk.store.key, copy)  # so that every page was read before
        for _ in range(rounds):
            first.append(timed(lambda: one_step(desk.store.path, desk.store.key, copy)))
            with _proving() as proved:
                whole = timed(lambda: _back_up(desk))
            ours.append(whole - 1000 * sum(proved))
            again.append(timed(lambda: one_step(desk.store.path, desk.store.key, copy)))
        held = _visits(copy, desk.store.key)
        assert held == _visits(desk.store.path, desk.store.key)
    finally:
        copy.unlink(missing_ok=True)
    return compared(ours, (first, again), RATIO, held)


def _back_up(desk: Desk) -> None:
    made = back_up(desk, Kind.ASKED).value.backup
    assert made is not None


@contextmanager
def _proving() -> Iterator[list[float]]:
    """Give the seconds that went into proving a copy and taking its digest."""
    taken: list[float] = []
    before = {name: getattr(making, name) for name in ("prove", "digest_of")}

    def watched(name: str) -> Any:
        def work(*given: Any) -> Any:
            begun = time.perf_counter()
            try:
                return before[name](*given)
            finally:
                taken.append(time.perf_counter() - begun)

        return work

    for name in before:
        setattr(making, name, watched(name))
    try:
        yield taken
    finally:
        for name, former in before.items():
            setattr(making, name, former)


def _visits(store: Path, key: bytes) -> int:
    connection = connect(store, key, read_only=True)
    try:
        return int(connection.execute("SELECT count(*) FROM visit").fetchone()[0])
    finally:
        connection.close()


def backed_up(at_work: Counter, progress: Progress) -> object:
    """Make a backup as the window does, and return it."""
    return back_up(at_work.desk, Kind.ASKED, lambda share: progress.report(share)).value.backup


def _stall(at_work: Counter, size: int) -> dict[str, Entry]:
    """Watch the window while a backup is made on the program's own lane; it takes long enough to be seen whole."""
    made: list[object] = []
    failed: list[Exception] = []
    with beside() as summing:
        pieces = pieces_of_work(at_work)
        pulse = Pulse(at_work)
        at_work.lanes.long(partial(backed_up, at_work), made.append, failed.append)
        at_work.typist.wait(lambda: not at_work.lanes.busy, 600.0)
        gaps, pace = pulse.stop(), summing.end()
    if failed:
        raise failed[0]
    assert len(made) == 1
    clock, steady = stalls(gaps, pieces, pace, 1, size)
    return {"backup_stall_ms": clock, "backup_stall_steady_ms": steady}
