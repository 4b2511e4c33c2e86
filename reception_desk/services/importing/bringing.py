"""Bringing a table in: rows written hidden in small steps, shown at once when all are there, swept if ever broken."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import islice
from typing import Any

from reception_desk.errors import CannotNow
from reception_desk.forms.importing.typed import Typed
from reception_desk.models import imports as model
from reception_desk.models.imports import PERSON, Entry
from reception_desk.models.imports_lock import only_one
from reception_desk.models.work import Work
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.desk import Desk
from reception_desk.services.importing.dry_run import DryRun, Told, quiet
from reception_desk.services.importing.entering import Ready, enter_row, ready
from reception_desk.services.importing.leaving import give_up
from reception_desk.services.importing.prepared import prepared
from reception_desk.services.importing.showing import HOLDS, MOST, Brought, come_to_light, held
from reception_desk.services.importing.source import Source, reading
from reception_desk.services.importing.sweeping import sweep_unfinished
from reception_desk.services.importing.undoing import erase
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.imports import ImportState
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr


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
def enter_some(desk: Desk, work: Work, run_id: int, rows: Sequence[Ready]) -> Result[int]:
    """Enter the first of these rows, as many as a step may take; return how many. The import's entry tells of them."""
    run = held(work, run_id, ImportState.ENTERING)
    until, newest = time.perf_counter() + HOLDS, model.newest_person(work)
    entries: list[Entry] = []
    done = 0
    for each in rows:
        entries += enter_row(desk, work, each)
        done += 1
        if time.perf_counter() > until:
            break
    known = {each.row_id for each in entries if each.kind == PERSON}
    made = range(newest + 1, model.newest_person(work) + 1)
    entries += [Entry(PERSON, each, 0) for each in made if each not in known]
    for kind in {each.kind for each in entries} & model.hidden_kinds(run.kind):
        model.hide(work, kind, [each.row_id for each in entries if each.kind == kind])
    model.enter(work, run_id, entries, done)
    return Result(done, unchanged=True)


def bring_in(desk: Desk, found: DryRun, told: Told = quiet) -> Done[Brought]:
    """Enter the rows that a dry run let in, hidden, then show all at once; on any trouble nothing of it stays.

    Saving goes on meanwhile; while the desk is locked the import waits. `told` hears how far it is and may raise
    CannotNow, as long as nothing shows.
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
            return come_to_light(desk, run_id, rows, told)
        except BaseException:
            _clear(desk, run_id)
            raise


def _enter_all(desk: Desk, run_id: int, run_uuid: str, found: DryRun, told: Told) -> None:
    number, every, kind = 0, len(found.coming), found.source.kind
    words = tr("已写入 {n} 行，共 {all} 行；都写完才显示。锁屏时停住，解锁后接着写")
    with reading(found.source) as rows:
        coming = _coming(rows, found)
        while chunk := list(islice(coming, MOST)):
            typed = [prepared(kind, each, desk.now()) for each in chunk]
            waiting = desk.going_on(partial(ready, desk, kind, run_uuid, typed))
            while waiting:
                done = desk.going_on(partial(enter_some, desk, run_id, waiting)).value
                number, waiting = number + done, waiting[done:]
                told(number / every, words.format(n=f"{number:,}", all=f"{every:,}"))


def _coming(rows: Iterable[Typed], found: DryRun) -> Iterator[Typed]:
    """Give the rows that the dry run let in."""
    wanted = iter(found.coming)
    place = next(wanted, None)
    for each in rows:
        if each.place == place:
            yield each
            place = next(wanted, None)
        if place is None:
            return


def _clear(desk: Desk, run_id: int) -> None:
    """Take a broken import out again; where even that cannot be done now, the next start does it."""
    try:
        give_up(desk, run_id)
        erase(desk, run_id)
    except Exception:
        return


@contextmanager
def _alone(desk: Desk) -> Iterator[None]:
    with only_one(desk.folder) as alone:
        if not alone:
            raise CannotNow(tr("正在导入另一个文件。"), tr("请等它完成以后再导入。"))
        yield


def stoppable(cancelled: Callable[[], bool], told: Told) -> Told:
    """Return who hears how far it is, and stops the work where the clerk pressed cancel."""
    return partial(_tell, cancelled, told)


def _tell(cancelled: Callable[[], bool], told: Told, share: float, words: str) -> Any:
    if cancelled():
        raise CannotNow(tr("已取消，什么也没有导入。"))
    told(share, words)
