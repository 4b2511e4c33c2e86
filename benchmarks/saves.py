"""How long the clerk waits for a save: ours, the same save hand-written, and one bare insert, in turns.

`python -m benchmarks.saves PLACE COUNT` prints the milliseconds of ours and of the bare insert, for a slow disk.
"""

import json
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from benchmarks.entry import STEADY, Entry, against_itself, as_in_the_program, median, p95, unfilled
from benchmarks.facts import Facts, facts_of
from benchmarks.floor.saving import BareInsert, HandWritten
from benchmarks.make_office import make_office, sit_down, typed_visits
from benchmarks.slow_disk import in_memory, told
from reception_desk.forms.form import Values
from reception_desk.models.folder import STORE_FILE
from reception_desk.models.sqlite.connect import connect
from reception_desk.services.visits.registering import register_visit

PROOF = 60
"""Visits after which both stores must hold the same rows."""

SHARE = 2.0
"""What SQLAlchemy, rights, checks and findings may cost: the hand-written save that many times."""

MOST_MS = 50.0
"""A wait that nobody notices; nothing may hold the writer longer."""

SLOW, SYNC_MS = 1.35, 5.0
"""How many bare inserts a save may take on a disk whose every sync takes so long."""

SLOW_SAVES = 200


class Rivals:
    """Three files of one key: our desk's store, the same store for the hand-written save, one for bare inserts."""

    def __init__(self, place: Path) -> None:
        """Make the office, and its copy where the hand-written save goes on from the same audit entry."""
        self.desk, self.clock = sit_down(make_office(place / "ours"))
        key = self.desk.store.key
        for name in ("by_hand", "bare"):
            shutil.rmtree(place / name, ignore_errors=True)
            (place / name).mkdir()
        copy = place / "by_hand" / STORE_FILE
        with connect(self.desk.store.path, key) as opened:
            opened.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        shutil.copy(self.desk.store.path, copy)
        self.by_hand = HandWritten(copy, key)
        self.bare = BareInsert(place / "bare" / "bare.db", key)
        self.paths = (self.desk.store.path, copy)
        self.key = key

    def ours(self, key: str, now: datetime, values: Values) -> None:
        """Save through the program."""
        self.clock.moment = now
        register_visit(self.desk, key, values)

    def rest(self) -> None:
        """Do between two saves what an idle desk does."""
        self.desk.idle_work()
        self.by_hand.rest()
        self.bare.rest()

    def close(self) -> None:
        """Close all three."""
        self.desk.close()
        self.by_hand.close()
        self.bare.close()


def prove_same_rows(place: Path, count: int = PROOF) -> None:
    """Save the same visits both ways and compare every row of every table; raises AssertionError."""
    rivals = Rivals(place)
    try:
        for key, now, values in typed_visits(count):
            rivals.ours(key, now, values)
            rivals.by_hand.save(facts_of(key, now, values))
        ours, theirs = (dict(_rows(path, rivals.key)) for path in rivals.paths)
    finally:
        rivals.close()
    assert len(ours["visit"]) == count
    for table, rows in ours.items():
        assert rows == theirs[table], f"{table}: the hand-written save writes other rows"


def measure(place: Path, count: int, slow: int = SLOW_SAVES) -> dict[str, Entry]:
    """Return the milliseconds and the processor's time of `count` saves of one desk, and their wait on a slow disk."""
    prove_same_rows(place / "proof", min(count, PROOF))
    waits, work = _timed(place / "timed", count, ("ours", "by_hand", "bare"))
    return {**_entries(waits), "save_cpu_ratio": _of_work(work), **_slow(place, slow)}


def _timed(place: Path, count: int, names: Sequence[str]) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """Return the milliseconds that were waited, and those the processor worked, by who saved."""
    rivals = Rivals(place)
    waits: dict[str, list[float]] = {name: [] for name in names}
    work: dict[str, list[float]] = {name: [] for name in names}
    try:
        for turn, (key, now, values) in enumerate(typed_visits(count)):
            saves = _turns(rivals, key, now, values, facts_of(key, now, values))
            for at in range(len(names)):
                name = names[(turn + at) % len(names)]
                began = time.perf_counter(), time.thread_time()
                saves[name]()
                waits[name].append((time.perf_counter() - began[0]) * 1000)
                work[name].append((time.thread_time() - began[1]) * 1000)
            rivals.rest()
    finally:
        rivals.close()
    return waits, work


def _of_work(work: dict[str, list[float]]) -> Entry:
    """Return how much more the processor works for our save than for the hand-written one."""
    return _ratio(work["ours"], work["by_hand"], SHARE)


def _slow(place: Path, count: int) -> dict[str, Entry]:
    """Save in another process whose files lie in memory and whose every sync takes 5 ms, ours and the bare insert."""
    memory = in_memory(place)
    try:
        waits = told(["benchmarks.saves", str(memory), str(count)], SYNC_MS)
    except RuntimeError as error:
        return {"save_ratio_5ms": unfilled(SLOW, str(error))}
    finally:
        if memory != place:
            shutil.rmtree(memory, ignore_errors=True)
    return {"save_ratio_5ms": _ratio(waits["ours"], waits["bare"], SLOW)}


def _ratio(ours: Sequence[float], theirs: Sequence[float], target: float) -> Entry:
    steady = against_itself(*_two_of(theirs))
    return Entry(
        value=median(ours) / median(theirs),
        target=target,
        median=median(ours),
        p95=p95(ours),
        reference=median(theirs),
        rounds=len(ours),
        aa=steady,
        size=len(ours),
        void=steady > STEADY,
    )


def _turns(rivals: Rivals, key: str, now: datetime, values: Values, facts: Facts) -> dict[str, Callable[[], None]]:
    return {
        "ours": lambda: rivals.ours(key, now, values),
        "by_hand": lambda: rivals.by_hand.save(facts),
        "bare": lambda: rivals.bare.save(facts.statement),
    }


def _entries(times: dict[str, list[float]]) -> dict[str, Entry]:
    ours, by_hand = times["ours"], times["by_hand"]
    steady = max(against_itself(*_two_of(times[name])) for name in ("by_hand", "bare"))
    shared: dict[str, Any] = {
        "median": median(ours),
        "p95": p95(ours),
        "rounds": len(ours),
        "size": len(ours),
        "aa": steady,
    }
    usual = Entry(
        value=median(ours), target=SHARE * median(by_hand), reference=median(by_hand), void=steady > STEADY, **shared
    )
    # where the hand-written save itself met such a wait, the disk or the computer was busy with something else
    longest = Entry(value=max(ours), target=MOST_MS, reference=max(by_hand), void=max(by_hand) > MOST_MS, **shared)
    return {"save_ms_p50": usual, "save_max_ms": longest}


def _two_of(times: Sequence[float]) -> tuple[list[float], list[float]]:
    """Split into two samples by turns of 16, since the search index merges its parts at every fourth save."""
    turns = [times[at : at + 16] for at in range(0, len(times), 16)]
    return [each for turn in turns[::2] for each in turn], [each for turn in turns[1::2] for each in turn]


def _rows(path: Path, key: bytes) -> Iterator[tuple[str, list[tuple[object, ...]]]]:
    """Give every table with its rows in order, the index's own ones too; made-up uuids are left out."""
    connection = connect(path, key, read_only=True)
    try:
        tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        for (table,) in connection.execute(tables).fetchall():
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            kept = [name for name in columns if name != "uuid" or table not in ("person", "matter")]
            rows = connection.execute(f"SELECT {', '.join(kept)} FROM {table}").fetchall()
            yield table, sorted(rows, key=repr)
    except driver.Error as error:
        raise AssertionError(f"{path} cannot be compared") from error
    finally:
        connection.close()


if __name__ == "__main__":
    as_in_the_program()
    print(json.dumps(_timed(Path(sys.argv[1]), int(sys.argv[2]), ("ours", "bare"))[0]))
