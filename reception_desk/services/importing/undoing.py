"""Taking an import back as a whole, and sweeping what a broken one left: hidden first, then out of the store."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial

from reception_desk.errors import CannotNow
from reception_desk.models import imports as model
from reception_desk.models import imports_gone as gone
from reception_desk.models.imports import ACTIVITY, BEFORE_ALL, EVENT, MATTER, PERSON, SCREENING, VISIT, Entry, Run
from reception_desk.models.imports_lock import only_one
from reception_desk.models.work import Work
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.importing.dry_run import Told, quiet
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.imports import OF_VISITS, ImportState
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

STEP = 12
"""Rows hidden, or taken out, in one step."""
_ROWS = frozenset({ACTIVITY, PERSON, SCREENING, VISIT})
"""Kinds of which each is a row of the file."""
_CHANGED = ("visits", "matters", "people", "leading", "imports")


@dataclass(frozen=True)
class TakenBack:
    """What came of taking an import back: how many rows are gone, and how many stay since others went on with them."""

    gone: int
    stay: int


def undo_import(desk: Desk, run_id: int, told: Told = quiet) -> Done[TakenBack]:
    """Take an import back as a whole: what nobody went on with is as if it never came.

    Rows that were put right since, that have a paper, a file, a letter, a later visit, stay and are counted.
    """
    with only_one(desk.folder) as held:
        if not held:
            raise CannotNow(tr("正在导入另一个文件。"), tr("请等它完成以后再撤回。"))
        begin_undo(desk, run_id)
        gone_rows, stay = leave_all(desk, run_id, told)
        done = desk.going_on(partial(end_undo, desk, run_id, gone_rows, stay))
        erase(desk, run_id, told)
        return done


@act(Action.UNDO_IMPORT, Role.CLERK, Role.HEAD)
def begin_undo(desk: Desk, work: Work, run_id: int) -> Result[None]:
    """Begin to take an import back; raises CannotNow where it does not stand."""
    if not model.set_state(work, run_id, ImportState.LEAVING, [ImportState.DONE]):
        raise CannotNow(tr("这次导入已经撤回，或者没有完成。"))
    return Result(None, f"import {run_id}", {"state": ImportState.LEAVING.value})


@act(Action.UNDO_IMPORT, Role.CLERK, Role.HEAD)
def leave_some(desk: Desk, work: Work, run_id: int, after: Entry) -> Result[tuple[Entry | None, int, int]]:
    """Hide the next rows of an import; return the last, how many are hidden and how many stay."""
    found = model.entries(work, run_id, after, STEP)
    run = model.run(work, run_id)
    assert run is not None
    staying = _staying(work, run, found)  # their entries stay: later steps ask which matters are of this import
    for kind in {each.kind for each in found} - ({PERSON} if run.kind in OF_VISITS else set()):
        model.hide(work, kind, [each.row_id for each in found if each.kind == kind and each not in staying])
    rows = [each for each in found if each.kind in _ROWS and not (each.kind == PERSON and run.kind in OF_VISITS)]
    stay = sum(each in staying for each in rows)
    last = found[-1] if len(found) == STEP else None
    return Result((last, len(rows) - stay, stay), unchanged=True)


@act(Action.UNDO_IMPORT, Role.CLERK, Role.HEAD)
def end_undo(desk: Desk, work: Work, run_id: int, gone_rows: int, stay: int) -> Result[TakenBack]:
    """Write down that an import was taken back."""
    model.set_state(work, run_id, ImportState.UNDONE, [ImportState.LEAVING])
    detail = {"state": ImportState.UNDONE.value, "gone": gone_rows, "stay": stay}
    return Result(TakenBack(gone_rows, stay), f"import {run_id}", detail, changes(*_CHANGED))


@act(Action.UNDO_IMPORT, Role.CLERK, Role.HEAD)
def end_broken(desk: Desk, work: Work, run_id: int) -> Result[None]:
    """Write down that an import broke off and shows nowhere."""
    before = (ImportState.ENTERING, ImportState.SHOWING, ImportState.LEAVING)
    done = model.set_state(work, run_id, ImportState.BROKEN, before)
    return Result(None, f"import {run_id}", {"state": ImportState.BROKEN.value}, unchanged=not done)


@act(Action.UNDO_IMPORT, Role.CLERK, Role.HEAD)
def erase_some(desk: Desk, work: Work, run_id: int) -> Result[bool]:
    """Take the next hidden rows of an import out of the store; return whether more are left."""
    found = model.entries(work, run_id, BEFORE_ALL, STEP)
    for kind in dict.fromkeys(each.kind for each in found):
        _erase(work, [each.row_id for each in found if each.kind == kind], kind)
    model.drop(work, run_id, found)
    return Result(len(found) == STEP, unchanged=True)


def hide_again(desk: Desk, run_id: int) -> None:
    """Let nothing of an import show that broke off, and write that down."""
    last: Entry | None = BEFORE_ALL
    while last is not None:
        last = desk.going_on(partial(hide_some, desk, run_id, last)).value
    desk.going_on(partial(end_broken, desk, run_id))


@act(Action.UNDO_IMPORT, Role.CLERK, Role.HEAD)
def hide_some(desk: Desk, work: Work, run_id: int, after: Entry) -> Result[Entry | None]:
    """Hide the next rows of an import that broke off; return the last of them, None where that was all."""
    found = model.entries(work, run_id, after, STEP)
    for kind in {each.kind for each in found} - {PERSON}:
        model.hide(work, kind, [each.row_id for each in found if each.kind == kind])
    return Result(found[-1] if len(found) == STEP else None, unchanged=True)


def erase(desk: Desk, run_id: int, told: Told = quiet) -> None:
    """Take what an import wrote and what shows nowhere any more out of the store."""
    done = 0
    while desk.going_on(partial(erase_some, desk, run_id)).value:
        done += STEP
        told(1.0, tr("正在清理，已清 {n} 条").format(n=done))


@dataclass(frozen=True)
class Earlier:
    """An import as a line of the list of those there were."""

    run: Run

    @property
    def id(self) -> int:
        """Return the import's key."""
        return self.run.id

    @property
    def voided(self) -> bool:
        """Tell whether it does not stand any more."""
        return self.run.state in (ImportState.UNDONE, ImportState.BROKEN)

    @property
    def file(self) -> str:
        """Return file and sheet in words."""
        return f"{self.run.file_name} · {self.run.sheet}" if self.run.sheet else self.run.file_name


def earlier(desk: Desk) -> list[Earlier]:
    """Return the newest imports."""
    return [Earlier(each) for each in desk.read(model.runs)]


def leave_all(desk: Desk, run_id: int, told: Told = quiet) -> tuple[int, int]:
    """Hide all rows of an import that nobody went on with; return how many are hidden and how many stay."""
    last: Entry | None = BEFORE_ALL
    gone_rows = stay = 0
    while last is not None:
        last, hidden, kept = desk.going_on(partial(leave_some, desk, run_id, last)).value
        gone_rows, stay = gone_rows + hidden, stay + kept
        told(0.0, tr("已撤回 {n} 条").format(n=gone_rows))
    return gone_rows, stay


def _staying(work: Work, run: Run, found: Sequence[Entry]) -> frozenset[Entry]:
    """Return which of these rows somebody went on with: a visit and its matter stay together."""
    ids = {kind: [each.row_id for each in found if each.kind == kind] for kind in (MATTER, PERSON, VISIT)}
    hung = gone.links(work, matters=ids[MATTER], visits=ids[VISIT])
    own_matters = gone.of_run(work, run.id, MATTER, {each for each, _ in hung} | set(ids[MATTER]))
    visits = {each for _, each in hung} | set(ids[VISIT])
    kept_visits = gone.gone_on_with(work, VISIT, visits) | gone.changed_since(work, visits)
    foreign = visits - gone.of_run(work, run.id, VISIT, visits)
    kept = gone.gone_on_with(work, MATTER, own_matters) | gone.told_since(work, own_matters, run.at_end)
    kept |= {one for one, each in hung if one in own_matters and each in kept_visits | foreign}
    kept_visits |= {each for one, each in hung if one in kept}
    people = set() if run.kind in OF_VISITS else gone.gone_on_with(work, PERSON, ids[PERSON])
    by_kind = {MATTER: kept, VISIT: kept_visits, PERSON: people, **_staying_alone(work, found)}
    return frozenset(each for each in found if each.row_id in by_kind.get(each.kind, ()))


def _staying_alone(work: Work, found: Sequence[Entry]) -> dict[str, set[int]]:
    """Return which rows that stand for themselves somebody went on with: an activity and what tells of it together."""
    ids = {kind: [each.row_id for each in found if each.kind == kind] for kind in gone.ALONE}
    told = gone.activities_told(work, ids[EVENT])
    kept = {
        ACTIVITY: _went_on(work, ACTIVITY, {*ids[ACTIVITY], *told.values()}),
        SCREENING: _went_on(work, SCREENING, ids[SCREENING]),
        EVENT: gone.gone_on_with(work, EVENT, ids[EVENT]),
    }
    kept[EVENT] |= {event for event, activity in told.items() if activity in kept[ACTIVITY]}
    return kept


def _went_on(work: Work, kind: str, ids: Collection[int]) -> set[int]:
    return gone.gone_on_with(work, kind, ids) | gone.put_right(work, kind, ids)


def _erase(work: Work, ids: Sequence[int], kind: str) -> None:
    """Take hidden rows out of the store, those left that something still names."""
    named = gone.gone_on_with(work, kind, ids, counted=True)
    hidden = ids if kind == PERSON else model.still_hidden(work, kind, ids)
    free = [each for each in hidden if each not in named]
    if kind in gone.ALONE:
        gone.erase_alone(work, kind, free)
        model.show(work, kind, named)  # an import taken back before anybody asked who names it may have hidden it
    else:
        {MATTER: gone.erase_matters, VISIT: gone.erase_visits, PERSON: gone.erase_people}[kind](work, free)
