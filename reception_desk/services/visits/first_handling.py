"""初访处置 of a recorded visit: whether it is a first visit, and how it was handled."""

from dataclasses import dataclass

from reception_desk.errors import CannotNow
from reception_desk.models.lists.leading import first_handled
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.leading.entered import handle_first
from reception_desk.services.leading.kept import Written
from reception_desk.services.matters.seen import Seen
from reception_desk.vocabulary.leading import FirstWay, Led
from reception_desk.wording import tr


@dataclass(frozen=True)
class FirstVisit:
    """A matter's first visit: how it was handled, None for not yet; `read` tells that a leader read it."""

    matter_id: int
    way: FirstWay | None
    read: bool = False


def first_visit(desk: Desk, visit_id: int) -> FirstVisit | None:
    """Return the matter a visit was the first of; None for a visit that came again, or an accusation."""
    found = desk.read(first_handled, visit_id)
    return FirstVisit(found[0], FirstWay(found[1]) if found[1] else None, found[2]) if found is not None else None


def handle_visit(desk: Desk, visit_id: int, way: FirstWay) -> Done[Written]:
    """Say how a first visit was handled, from its record; raises CannotNow where it is none."""
    found = first_visit(desk, visit_id)
    if found is None:
        raise CannotNow(tr("这次不是初访，没有初访处置。"), tr("打开它的事项，看初访是怎么处置的。"))
    return handle_first(desk, found.matter_id, way)


def of_matter(found: Seen) -> FirstVisit:
    """Return how the first visit of a matter that is shown was handled."""
    events = [each for each in found.whole.events if not each.undone]
    handled = [each for each in events if each.kind == Led.FIRST.value and "way" in each.detail]
    if not handled:
        return FirstVisit(found.whole.row.id, None)
    read = any(each.kind == Led.READ.value and each.id > handled[-1].id for each in events)
    return FirstVisit(found.whole.row.id, FirstWay(handled[-1].detail["way"]), read)
