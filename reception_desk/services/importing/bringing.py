"""Bringing a table in: rows written hidden in small steps, shown when all are there, swept where that never came."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Any

from reception_desk.errors import CannotNow
from reception_desk.models import imports as model
from reception_desk.models.imports import BEFORE_ALL, Entry
from reception_desk.models.imports_lock import only_one
from reception_desk.models.work import Work
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.importing.dry_run import DryRun, Told, quiet
from reception_desk.services.importing.entering import enter_row
from reception_desk.services.importing.prepared import Prepared, prepared
from reception_desk.services.importing.source import Source, reading
from reception_desk.services.importing.undoing import erase, hide_again, sweep_unfinished
from reception_desk.services.people.recognising import STEP, key_people
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.imports import ImportState
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

MOST = 200
"""Rows written in one step at the most."""
HOLDS = 0.02
"""Seconds after which a step begins no further row, so that nobody waits for the writer longer than 50 ms."""
SHOWN = 100
"""Hidden rows shown in one step: a matter that shows is entered into the search at once."""
_CHANGED = ("visits", "matters", "people", "leading", "imports")


@dataclass(frozen=True)
class Brought:
    """What was brought in."""

    run_id: int
    rows: int


@act(Action.IMPORT_RECORDS, Role.CLERK, Role.HEAD)
def begin_import(desk: Desk, work: Work, run_uuid: str, source: Source, rows: int) -> Result[int]:
    """Begin an import of which nothing shows yet, and remember the columns for the next table of this shape."""
    name = source.file.name[:200]
    run_id = model.begin(work, run_uuid, source.kind, name, source.sheet[:100], source.digest, rows)
    chosen = {str(at): field for at, field in source.columns.items()}
    if model.shape(work, source.shape) != chosen:
        model.keep_shape(work, source.shape, chosen)
    return Result(run_id, f"import {run_id}", {"kind": source.kind.value, "rows": rows, "digest": source.digest})


@act(Action.IMPORT_RECORDS, Role.CLERK, Role.HEAD)
def enter_some(
    desk: Desk, work: Work, run_id: int, run_uuid: str, source: Source, rows: Sequence[Prepared]
) -> Result[int]:
    """Enter the first of these rows, as many as a step may take; return how many. The import's entry tells of them."""
    _held(work, run_id, ImportState.ENTERING)
    until = time.perf_counter() + HOLDS
    entries: list[Entry] = []
    done = 0
    for each in rows:
        entries += enter_row(desk, work, source.kind, run_uuid, each)
        done += 1
        if time.perf_counter() > until:
            break
    model.enter(work, run_id, entries, done)
    model.forget_touched(work)
    return Result(done, unchanged=True)


@act(Action.IMPORT_RECORDS, Role.CLERK, Role.HEAD)
def show_some(desk: Desk, work: Work, run_id: int, after: Entry, most: int = SHOWN) -> Result[Entry | None]:
    """Let the next rows of an import show; return the last of them, None where all do."""
    _held(work, run_id, ImportState.SHOWING)
    found = model.entries(work, run_id, after, most)
    for kind in {each.kind for each in found}:
        model.show(work, kind, [each.row_id for each in found if each.kind == kind])
    return Result(found[-1] if len(found) == most else None, unchanged=True)


@act(Action.IMPORT_RECORDS, Role.CLERK, Role.HEAD)
def confirm_import(desk: Desk, work: Work, run_id: int) -> Result[None]:
    """Begin to show what an import wrote, now that all of it is there."""
    if not model.set_state(work, run_id, ImportState.SHOWING, [ImportState.ENTERING]):
        raise _gone()
    return Result(None, f"import {run_id}", {"state": ImportState.SHOWING.value})


@act(Action.IMPORT_RECORDS, Role.CLERK, Role.HEAD)
def end_import(desk: Desk, work: Work, run_id: int, rows: int) -> Result[Brought]:
    """Write down that all of an import shows."""
    if not model.set_state(work, run_id, ImportState.DONE, [ImportState.SHOWING]):
        raise _gone()
    detail = {"state": ImportState.DONE.value, "rows": rows, **model.written(work, run_id)}
    return Result(Brought(run_id, rows), f"import {run_id}", detail, changes(*_CHANGED))


def bring_in(desk: Desk, found: DryRun, told: Told = quiet) -> Done[Brought]:
    """Enter the rows that a dry run let in, hidden, then show them all; on any trouble nothing of it stays.

    Saving goes on meanwhile. `told` hears how far it is and may raise CannotNow, as long as nothing shows.
    """
    rows = len(found.coming)
    if not rows:
        raise CannotNow(tr("没有一行可以导入。"), tr("请看每一行的原因，改好文件再选一次。"))
    with _alone(desk):
        sweep_unfinished(desk)
        run_uuid = model.new_uuid()
        run_id = begin_import(desk, run_uuid, found.source, rows).value
        try:
            _enter_all(desk, run_id, run_uuid, found, told)
            confirm_import(desk, run_id)
        except BaseException:
            _clear(desk, run_id)
            raise
        _show_all(desk, run_id, told)
        done = end_import(desk, run_id, rows)
        while key_people(desk).value == STEP:
            pass
        return done


def _enter_all(desk: Desk, run_id: int, run_uuid: str, found: DryRun, told: Told) -> None:
    coming, number, all_rows = iter(found.coming), 0, len(found.coming)
    with reading(found.source) as rows:
        typed = iter(rows)
        wanted = next(coming, None)
        waiting: list[Prepared] = []
        while wanted is not None or waiting:
            for each in islice(typed, MOST) if wanted is not None else ():
                if each.place == wanted:
                    waiting.append(prepared(found.source.kind, each, desk.now()))
                    wanted = next(coming, None)
            while waiting and (len(waiting) >= MOST or wanted is None):
                done = enter_some(desk, run_id, run_uuid, found.source, waiting[:MOST]).value
                number, waiting = number + done, waiting[done:]
                told(number / all_rows, tr("已写入 {n} 行，共 {all} 行").format(n=number, all=all_rows))


def _show_all(desk: Desk, run_id: int, told: Told) -> None:
    last: Entry | None = BEFORE_ALL
    while last is not None:
        last = show_some(desk, run_id, last).value


def _clear(desk: Desk, run_id: int) -> None:
    """Take a broken import out again; where even that cannot be done now, the next start does it."""
    try:
        hide_again(desk, run_id)
        erase(desk, run_id)
    except Exception:
        return


@contextmanager
def _alone(desk: Desk) -> Iterator[None]:
    with only_one(desk.folder) as held:
        if not held:
            raise CannotNow(tr("正在导入另一个文件。"), tr("请等它完成以后再导入。"))
        yield


def _held(work: Work, run_id: int, state: ImportState) -> None:
    run = model.run(work, run_id)
    if run is None or run.state is not state:
        raise _gone()


def _gone() -> CannotNow:
    return CannotNow(tr("这次导入中断了，已写入的都清掉了。"), tr("请重新导入。"))


def stoppable(cancelled: Callable[[], bool], told: Told) -> Told:
    """Return who hears how far it is, and stops the work where the clerk pressed cancel."""
    return partial(_tell, cancelled, told)


def _tell(cancelled: Callable[[], bool], told: Told, share: float, words: str) -> Any:
    if cancelled():
        raise CannotNow(tr("已取消，什么也没有导入。"))
    told(share, words)
