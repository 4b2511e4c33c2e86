"""另立一件 before it is written: whom the visit is of, its matters so far, earlier ones that may be meant."""

from dataclasses import dataclass

from reception_desk.errors import CannotNow
from reception_desk.forms import further as form
from reception_desk.models.lists.matters import MatterRow
from reception_desk.models.lists.visits import VisitRow, rows
from reception_desk.models.visit_matters import came
from reception_desk.models.work import Look
from reception_desk.services.desk import Desk
from reception_desk.services.matters.same import Likely, likely
from reception_desk.services.visits.several import IN_SECRET, NO_MATTER, VOID, matters_of
from reception_desk.vocabulary.channels import Channel
from reception_desk.wording import shown, tr


@dataclass(frozen=True)
class Raising:
    """The visit in which a matter is raised: its uuid and number, who came, what stands in it, what may be meant."""

    visit_id: int
    uuid: str
    number: str
    who: str
    matters: tuple[MatterRow, ...]
    earlier: tuple[Likely, ...]


def begin_raising(look: Look, desk: Desk, visit_id: int) -> Raising:
    """Read what the form of another matter shows; raises CannotNow where none can be raised in the visit."""
    row = next(iter(rows(look, [visit_id])), None)
    found = came(look, visit_id)
    if row is None or found is None:
        raise CannotNow(tr("没有这次登记。"))
    refuse(row)
    visit_uuid, person_id = found
    matters = tuple(matters_of(look, visit_id))
    here = {each.id for each in matters}
    earlier = (each for each in likely(look, desk, form.FURTHER.empty(), person_id) if each.id not in here)
    who = tr("{name}等 {n} 人").format(name=row.name, n=row.people) if row.people > 1 else row.name
    return Raising(visit_id, visit_uuid, row.number, who, matters, tuple(earlier))


def refuse(row: VisitRow) -> None:
    """Refuse a visit in which no matter can be raised; raises CannotNow with what can be done instead."""
    if row.voided:
        raise CannotNow(*map(shown, VOID))
    if row.accusation:
        raise CannotNow(*map(shown, IN_SECRET))
    if row.noted or row.channel is Channel.NOTICE:
        raise CannotNow(*map(shown, NO_MATTER))
