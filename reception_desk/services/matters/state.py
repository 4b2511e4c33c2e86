"""What every act on a matter begins and ends with: the matter is there to be acted on, and what the clerk is told."""

from collections.abc import Mapping
from dataclasses import dataclass

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.models import matters as model
from reception_desk.models.work import Work
from reception_desk.services.acts import Result
from reception_desk.services.changes import changes
from reception_desk.services.personal.destroyed import refuse_destroyed_matter
from reception_desk.wording import tr


@dataclass(frozen=True)
class Told:
    """What the clerk is told after an act on a matter: its key, the event that can be taken back, the findings.

    `undone` tells that the act took that event back.
    """

    matter_id: int
    event_id: int
    findings: tuple[Finding, ...] = ()
    undone: bool = False


def open_state(work: Work, matter_id: int) -> model.MatterState:
    """Return a matter that can be acted on; raises CannotNow for none, one merged away, one destroyed."""
    state = model.state(work, matter_id)
    if state is None:
        raise CannotNow(tr("没有这件事项。"))
    if state.merged_into is not None:
        raise CannotNow(tr("这件事项已经并入另一件。"), tr("请到合并后的事项里记。"))
    refuse_destroyed_matter(work, matter_id)
    return state


def told_of(
    matter_id: int, event_id: int, detail: Mapping[str, object], found: tuple[Finding, ...] = ()
) -> Result[Told]:
    """Return what an act on a matter gives back."""
    return Result(Told(matter_id, event_id, found), f"matter {matter_id}", dict(detail), changes("matters"))
