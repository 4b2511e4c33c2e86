"""What an import wrote comes to light once all of it is there: in one act, at one moment for whoever reads."""

from dataclasses import dataclass

from reception_desk.errors import CannotNow
from reception_desk.models import imports as model
from reception_desk.models.imports import Run
from reception_desk.models.work import Work
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.imports import ImportState
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

_CHANGED = ("visits", "matters", "people", "leading", "imports")


@dataclass(frozen=True)
class Brought:
    """What was brought in."""

    run_id: int
    rows: int


@act(Action.IMPORT_RECORDS, Role.CLERK, Role.HEAD)
def confirm_import(desk: Desk, work: Work, run_id: int, rows: int) -> Result[Brought]:
    """Show all that an import wrote, now that all of it is there; raises CannotNow where it broke off.

    The marks come off in this one transaction, whatever the number of rows: half of an import is never seen. What
    takes time, the words for the search and the keys of people, was done while the rows were hidden.
    """
    run = held(work, run_id, ImportState.ENTERING, ImportState.SHOWING)
    model.set_state(work, run_id, ImportState.DONE, [run.state])
    model.show_all(work, run)
    if run.state is ImportState.ENTERING:  # an earlier version began to show row by row, and entered no words before
        model.leave_search(work, run_id)
    detail = {"state": ImportState.DONE.value, "rows": rows, **model.written(work, run_id)}
    return Result(Brought(run_id, rows), f"import {run_id}", detail, changes(*_CHANGED))


def held(work: Work, run_id: int, *states: ImportState) -> Run:
    """Return an import of which a step is to be done; raises CannotNow where it is in none of these states any more."""
    run = model.run(work, run_id)
    if run is None or run.state not in states:
        raise CannotNow(tr("这次导入中断了，已写入的都清掉了。"), tr("请重新导入。"))
    return run
