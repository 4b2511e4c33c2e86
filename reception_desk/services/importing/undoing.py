"""Taking an import back as a whole, and sweeping what a broken one left: hidden at once, then out of the store."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from reception_desk.errors import CannotNow
from reception_desk.models import imports as model
from reception_desk.models import imports_gone as gone
from reception_desk.models.imports import BEFORE_ALL, MATTER, PERSON, VISIT, Run
from reception_desk.models.imports_lock import only_one
from reception_desk.models.work import Work
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.desk import Desk
from reception_desk.services.importing.dry_run import Told, quiet
from reception_desk.services.importing.leaving import TakenBack, leave_all
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.imports import ImportState
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

STEP = 12
"""Rows taken out of the store in one step."""


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
