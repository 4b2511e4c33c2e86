"""What an import left that broke off leaves the store; one that was coming to light, or leaving, does so to its end."""

from reception_desk.models import imports as model
from reception_desk.models.imports_lock import only_one
from reception_desk.services.desk import Desk
from reception_desk.services.importing.leaving import give_up, leave_on
from reception_desk.services.importing.showing import come_to_light
from reception_desk.services.importing.undoing import erase
from reception_desk.vocabulary.imports import ImportState


def sweep(desk: Desk) -> int:
    """Settle what broken imports left; return how many there were. Called at the start, when nobody imports."""
    with only_one(desk.folder) as alone:
        return sweep_unfinished(desk) if alone else 0


def sweep_unfinished(desk: Desk) -> int:
    """Settle the imports whose writer is gone, and take what is hidden for good out of the store."""
    broken = desk.read(model.unfinished)
    for run in broken:
        if run.state is ImportState.SHOWING:
            come_to_light(desk, run.id, run.entered)
        elif run.state is ImportState.LEAVING:
            leave_on(desk, run.id)
        else:
            give_up(desk, run.id)
    for run_id in desk.read(model.to_sweep):
        erase(desk, run_id)
    return len(broken)
