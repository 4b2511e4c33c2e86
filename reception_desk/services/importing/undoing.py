"""Taking an import back as a whole, and sweeping what a broken one left: hidden at once, then out of the store."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from reception_desk.errors import CannotNow
from reception_desk.models import imports as model
from reception_desk.models import imports_gone as gone
from reception_desk.models.audit import checkpoint
from reception_desk.models.imports import ACTIVITY, BEFORE_ALL, EVENT, MATTER, PERSON, SCREENING, VISIT, Entry, Run
from reception_desk.models.imports_lock import only_one
from reception_desk.models.work import Look, Work
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.importing.dry_run import Told, quiet
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.imports import OF_VISITS, ImportState
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

STEP = 12
"""Rows taken out of the store in one step."""
_LOOKED = 500
"""Rows of which one reading asks who went on with them."""
_TIMES = 3
"""How often that is asked again since somebody saved meanwhile, before the writer is held for it."""
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
        done = leave_all(desk, run_id, told)
        erase(desk, run_id, told)
        return done


def leave_all(desk: Desk, run_id: int, told: Told = quiet) -> Done[TakenBack]:
    """Hide all of an import that nobody went on with, in one act; raises CannotNow where it does not stand.

    Who went on with what is read before, while others write; where somebody did, it is read again.
    """
    told(0.0, tr("正在看哪些后来用过"))
    for _ in range(_TIMES):
        staying = desk.going_on(partial(desk.read, look_over, run_id))
        done = desk.going_on(partial(leave_import, desk, run_id, staying))
        if done.value is not None:
            return Done(done.value, done.changes)
    done = desk.going_on(partial(leave_import, desk, run_id, None))
    assert done.value is not None
    return Done(done.value, done.changes)


@act(Action.UNDO_IMPORT, Role.CLERK, Role.HEAD)
def leave_import(desk: Desk, work: Work, run_id: int, read: "Staying | None") -> Result[TakenBack | None]:
    """Hide an import at one moment but for what stays; None where somebody wrote since that was `read`."""
    run = model.run(work, run_id)
    if run is None or run.state not in (ImportState.DONE, ImportState.LEAVING):
        raise CannotNow(tr("这次导入已经撤回，或者没有完成。"))
    staying = read or look_over(work, run_id)
    if staying.checkpoint != checkpoint(work):
        return Result(None, unchanged=True)
    model.set_state(work, run_id, ImportState.UNDONE, [run.state])
    model.hide_all(work, run, staying.ids)
    model.leave_search(work, run_id)
    written = model.written(work, run_id)
    rows = model.hidden_kinds(run.kind) & _ROWS
    stay = sum(len(staying.ids.get(each, ())) for each in rows)
    gone_rows = sum(written.get(each, 0) for each in rows) - stay
    detail = {"state": ImportState.UNDONE.value, "gone": gone_rows, "stay": stay}
    return Result(TakenBack(gone_rows, stay), f"import {run_id}", detail, changes(*_CHANGED))


@act(Action.UNDO_IMPORT, Role.CLERK, Role.HEAD)
def end_broken(desk: Desk, work: Work, run_id: int) -> Result[None]:
    """Write down that an import broke off and shows nowhere."""
    done = model.set_state(work, run_id, ImportState.BROKEN, [ImportState.ENTERING])
    return Result(None, f"import {run_id}", {"state": ImportState.BROKEN.value}, unchanged=not done)


@act(Action.UNDO_IMPORT, Role.CLERK, Role.HEAD)
def erase_some(desk: Desk, work: Work, run_id: int) -> Result[bool]:
    """Take the next hidden rows of an import out of the store; return whether more are left."""
    run = model.run(work, run_id)
    if run is None or run.state not in (ImportState.UNDONE, ImportState.BROKEN):
        return Result(False, unchanged=True)  # it stands after all
    found = model.entries(work, run_id, BEFORE_ALL, STEP)
    for kind in dict.fromkeys(each.kind for each in found):
        _erase(work, [each.row_id for each in found if each.kind == kind], kind)
    model.drop(work, run_id, found)
    return Result(len(found) == STEP, unchanged=True)


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


@dataclass(frozen=True)
class Staying:
    """Which rows of an import somebody went on with, by their kind, as the store stood at a checkpoint of its audit."""

    checkpoint: str
    ids: Mapping[str, Collection[int]]


def look_over(look: Look | Work, run_id: int) -> Staying:
    """Return which rows of an import stay."""
    run = model.run(look, run_id)
    ids: dict[str, set[int]] = {}
    last = BEFORE_ALL
    while run is not None and (found := model.entries(look, run_id, last, _LOOKED)):
        for each in _staying(look, run, found):
            ids.setdefault(each.kind, set()).add(each.row_id)
        last = found[-1]
    return Staying(checkpoint(look), ids)


def _staying(work: Look | Work, run: Run, found: Sequence[Entry]) -> frozenset[Entry]:
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


def _staying_alone(work: Look | Work, found: Sequence[Entry]) -> dict[str, set[int]]:
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


def _went_on(work: Look | Work, kind: str, ids: Collection[int]) -> set[int]:
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
