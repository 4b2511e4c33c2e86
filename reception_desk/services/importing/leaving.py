"""An import leaves in many short steps, at one moment for whoever reads; what somebody goes on with meanwhile stays."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from reception_desk.errors import CannotNow
from reception_desk.models import imports as model
from reception_desk.models.audit import checkpoint
from reception_desk.models.imports import ACTIVITY, BEFORE_ALL, MATTER, PERSON, SCREENING, VISIT, Entry, Run
from reception_desk.models.work import Work
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.importing.dry_run import Told, quiet
from reception_desk.services.importing.showing import MOST, by_kind, step
from reception_desk.services.importing.staying import Staying, look_over, went_on
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.imports import ImportState
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

_TIMES = 3
"""How often who went on with what is read, since somebody saved meanwhile, before the steps are left to ask."""
_ROWS = frozenset({ACTIVITY, PERSON, SCREENING, VISIT})
"""Kinds of which each is a row of the file."""
_CHANGED = ("visits", "matters", "people", "leading", "imports")


@dataclass(frozen=True)
class TakenBack:
    """What came of taking an import back: how many rows are gone, and how many stay since others went on with them."""

    gone: int
    stay: int


@dataclass(frozen=True)
class Hidden:
    """What a step hid: the last row where more are left, and how many rows of the file stay."""

    last: Entry | None
    stay: int


def leave_all(desk: Desk, run_id: int, told: Told = quiet) -> Done[TakenBack]:
    """Hide all of an import that nobody went on with; raises CannotNow where it does not stand.

    Who went on with what is read before, while others write, and again where somebody did.
    """
    run, stay = desk.going_on(partial(desk.read, model.run, run_id)), 0
    if run is not None and run.state is ImportState.LEAVING:  # whoever began it broke off
        return leave_on(desk, run_id, told)
    for left in reversed(range(_TIMES)):
        told(0.0, tr("正在看哪些后来用过"))
        staying = desk.going_on(partial(desk.read, look_over, run_id))
        stay += _set_aside(desk, run_id, staying)
        if desk.going_on(partial(leave_import, desk, run_id, staying.checkpoint if left else None)).value:
            break
    return leave_on(desk, run_id, told, stay)


def leave_on(desk: Desk, run_id: int, told: Told = quiet, stay: int = 0) -> Done[TakenBack]:
    """Hide, step by step, what nobody sees any more; `stay` rows of the file were found to stay before."""
    after: Entry | None = BEFORE_ALL
    while after is not None:
        hidden = desk.going_on(partial(hide_some, desk, run_id, after)).value
        stay, after = stay + hidden.stay, hidden.last
        told(0.0, tr("已不再显示，正在收起"))
    written = desk.going_on(partial(desk.read, model.written, run_id))
    return desk.going_on(partial(end_leaving, desk, run_id, written, stay))


def give_up(desk: Desk, run_id: int) -> None:
    """Write down that an import broke off that nobody saw; what was turned already is hidden again."""
    if desk.going_on(partial(end_broken, desk, run_id)).value:
        leave_on(desk, run_id)


@act(Action.UNDO_IMPORT, Role.CLERK, Role.HEAD)
def set_aside(desk: Desk, work: Work, run_id: int, stay: Sequence[Entry]) -> Result[None]:
    """Let rows that somebody went on with stay for good, whatever becomes of the import."""
    _in(work, run_id, ImportState.DONE)
    model.drop(work, run_id, stay)
    return Result(None, unchanged=True)


@act(Action.UNDO_IMPORT, Role.CLERK, Role.HEAD)
def leave_import(desk: Desk, work: Work, run_id: int, read: str | None) -> Result[bool]:
    """Let nobody see an import from here on; return False where somebody wrote since the checkpoint of a reading."""
    _in(work, run_id, ImportState.DONE)
    if read is not None and read != checkpoint(work):
        return Result(False, unchanged=True)
    model.set_state(work, run_id, ImportState.LEAVING, [ImportState.DONE])
    return Result(True, f"import {run_id}", {"state": ImportState.LEAVING.value}, changes(*_CHANGED))


@act(Action.UNDO_IMPORT, Role.CLERK, Role.HEAD)
def hide_some(desk: Desk, work: Work, run_id: int, after: Entry) -> Result[Hidden]:
    """Hide the next rows of an import that nobody sees any more; what somebody went on with by now stays and shows.

    Of an import that was never confirmed nothing stays: nobody saw it.
    """
    run = _in(work, run_id, ImportState.LEAVING)
    stay, last = 0, None
    for found in step(work, run, after):
        kept = _kept(work, run, found) if run.confirmed_at is not None else {}
        for kind, ids in by_kind(found).items():
            model.hide(work, kind, set(ids).difference(kept.get(kind, ())))
        for kind, shown in kept.items():
            model.show(work, kind, shown)
        model.drop(work, run_id, _entries(kept))
        turned = {each.row_id for each in found if each.kind == MATTER}
        model.leave_search(work, turned.union(kept.get(MATTER, ())))
        stay, last = stay + _rows_of(kept), found[-1]
    return Result(Hidden(last, stay), unchanged=True)


@act(Action.UNDO_IMPORT, Role.CLERK, Role.HEAD)
def end_leaving(desk: Desk, work: Work, run_id: int, written: Mapping[str, int], stay: int) -> Result[TakenBack]:
    """Write down that an import left, how many of the rows it wrote are gone, and how many stay."""
    run = _in(work, run_id, ImportState.LEAVING)
    rows = sum(written.get(each, 0) for each in _ROWS & model.hidden_kinds(run.kind))
    state = ImportState.UNDONE if run.confirmed_at is not None else ImportState.BROKEN
    model.set_state(work, run_id, state, [ImportState.LEAVING])
    detail = {"state": state.value, "gone": rows, "stay": stay}
    return Result(TakenBack(rows, stay), f"import {run_id}", detail, changes(*_CHANGED))


@act(Action.UNDO_IMPORT, Role.CLERK, Role.HEAD)
def end_broken(desk: Desk, work: Work, run_id: int) -> Result[bool]:
    """Write down that an import broke off and shows nowhere; return whether rows are to be hidden before."""
    if model.set_state(work, run_id, ImportState.LEAVING, [ImportState.SHOWING]):
        return Result(True, unchanged=True)
    done = model.set_state(work, run_id, ImportState.BROKEN, [ImportState.ENTERING])
    return Result(False, f"import {run_id}", {"state": ImportState.BROKEN.value}, unchanged=not done)


def _set_aside(desk: Desk, run_id: int, staying: Staying) -> int:
    """Set rows aside in short steps; return how many rows of the file they are."""
    found = _entries(staying.ids)
    for start in range(0, len(found), MOST):
        desk.going_on(partial(set_aside, desk, run_id, found[start : start + MOST]))
    return _rows_of(staying.ids)


def _in(work: Work, run_id: int, state: ImportState) -> Run:
    run = model.run(work, run_id)
    if run is None or run.state is not state:
        raise CannotNow(tr("这次导入已经撤回，或者没有完成。"))
    return run


def _kept(work: Work, run: Run, found: Sequence[Entry]) -> Mapping[str, Collection[int]]:
    """Return what stays of these rows, with what an earlier step hid and shows again with them."""
    kinds = model.hidden_kinds(run.kind)
    return {kind: ids for kind, ids in went_on(work, run, found).items() if kind in kinds}


def _entries(ids: Mapping[str, Collection[int]]) -> list[Entry]:
    return [Entry(kind, each, 0) for kind, of in ids.items() for each in sorted(of)]


def _rows_of(ids: Mapping[str, Collection[int]]) -> int:
    return sum(len(of) for kind, of in ids.items() if kind in _ROWS)
