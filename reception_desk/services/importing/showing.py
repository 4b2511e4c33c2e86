"""What an import wrote comes to light once all of it is there."""

from dataclasses import dataclass
from functools import partial

from reception_desk.errors import CannotNow
from reception_desk.models import imports as model
from reception_desk.models.imports import BEFORE_ALL, Entry
from reception_desk.models.work import Work
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.importing.dry_run import Told, quiet
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.imports import ImportState
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

SHOWN = 40
"""Hidden rows shown in one step: a matter that shows is entered into the search at once."""
_CHANGED = ("visits", "matters", "people", "leading", "imports")


@dataclass(frozen=True)
class Brought:
    """What was brought in."""

    run_id: int
    rows: int


@act(Action.IMPORT_RECORDS, Role.CLERK, Role.HEAD)
def confirm_import(desk: Desk, work: Work, run_id: int) -> Result[None]:
    """Begin to show what an import wrote, now that all of it is there."""
    if not model.set_state(work, run_id, ImportState.SHOWING, [ImportState.ENTERING]):
        raise _gone()
    return Result(None, f"import {run_id}", {"state": ImportState.SHOWING.value})


@act(Action.IMPORT_RECORDS, Role.CLERK, Role.HEAD)
def show_some(desk: Desk, work: Work, run_id: int, after: Entry, most: int = SHOWN) -> Result[Entry | None]:
    """Let the next rows of an import show; return the last of them, None where all do."""
    held(work, run_id, ImportState.SHOWING)
    found = model.entries(work, run_id, after, most)
    for kind in {each.kind for each in found}:
        model.show(work, kind, [each.row_id for each in found if each.kind == kind])
    return Result(found[-1] if len(found) == most else None, unchanged=True)


@act(Action.IMPORT_RECORDS, Role.CLERK, Role.HEAD)
def end_import(desk: Desk, work: Work, run_id: int, rows: int) -> Result[Brought]:
    """Write down that all of an import shows."""
    if not model.set_state(work, run_id, ImportState.DONE, [ImportState.SHOWING]):
        raise _gone()
    detail = {"state": ImportState.DONE.value, "rows": rows, **model.written(work, run_id)}
    return Result(Brought(run_id, rows), f"import {run_id}", detail, changes(*_CHANGED))


def show_all(desk: Desk, run_id: int, told: Told = quiet) -> None:
    """Let all rows of an import show, a few at a time; nobody can stop it any more."""
    every, done, last = max(desk.going_on(partial(desk.read, model.entries_of, run_id)), 1), 0, BEFORE_ALL
    words = tr("都写好了，正在显示出来：{n} / {all} 条（不能再取消）")
    while True:
        shown = desk.going_on(partial(show_some, desk, run_id, last, SHOWN)).value
        if shown is None:
            return
        last, done = shown, done + SHOWN
        told(min(done / every, 1.0), words.format(n=f"{done:,}", all=f"{every:,}"))


def held(work: Work, run_id: int, state: ImportState) -> None:
    """Refuse a step of an import that is not in that state any more; raises CannotNow."""
    run = model.run(work, run_id)
    if run is None or run.state is not state:
        raise _gone()


def _gone() -> CannotNow:
    return CannotNow(tr("这次导入中断了，已写入的都清掉了。"), tr("请重新导入。"))
