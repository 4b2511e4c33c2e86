"""录入助手: a matter field after field in the order of the national system's form; who took which is written down."""

from dataclasses import dataclass

from reception_desk.errors import CannotNow
from reception_desk.forms.outgoing.fields import Record
from reception_desk.forms.outgoing.mapping import Asked
from reception_desk.models.lists import masks
from reception_desk.models.outgoing.records import matter_record
from reception_desk.models.work import Work
from reception_desk.services.acts import Result, act
from reception_desk.services.desk import Desk
from reception_desk.services.outgoing.mappings import national
from reception_desk.services.outgoing.records import record
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

_MASKS = {
    **dict.fromkeys(("id_number", "agent_id"), masks.id_number),
    **dict.fromkeys(("phone", "call_number"), masks.phone),
    **dict.fromkeys(("representatives", "agents", "companions"), masks.listed),
}


@dataclass(frozen=True, slots=True)
class EntryItem:
    """One field: its label there, what is entered, and the same as it may be seen from the counter."""

    label: str
    value: str
    masked: str

    @property
    def secret(self) -> bool:
        """Tell whether something of it is hidden."""
        return self.value != self.masked


@dataclass(frozen=True)
class EntrySheet:
    """A matter as it is entered: its number and day here, the system's name, its fields, its number there if any."""

    matter_id: int
    number: str
    received_on: str
    system: str
    items: tuple[EntryItem, ...]
    entered: str = ""


@act(Action.TAKE_FOR_ENTRY, Role.CLERK, Role.HEAD)
def take_for_entry(desk: Desk, work: Work, matter_id: int) -> Result[EntrySheet]:
    """Return a matter's fields, numbers whole, for entering them into the national system (条21).

    That they were taken, and which numbers, stands in the audit. Raises CannotNow for an accusation (条30③), or where
    no visit of the matter stands.
    """
    form = national(work)
    row = matter_record(work, matter_id, (form.system, *form.also))
    if row is None:
        raise CannotNow(tr("这件事项没有可以录入的登记。"), tr("检举控告事项(密)由可查看的人在密件里取用。"))
    found = record(row)
    items = tuple(_item(each, found) for each in form.fields)
    sheet = EntrySheet(matter_id, row.number, found["received_on"].words, form.system, items, row.national_number)
    numbers = [each.label for each in items if each.secret]
    return Result(sheet, f"visit {row.visit_id}", {"reason": tr("录入国家系统"), "numbers": numbers})


def _item(asked: Asked, found: Record) -> EntryItem:
    value = asked.value(found)
    mask = _MASKS.get(asked.name, masks.within)
    return EntryItem(asked.label, value, mask(value))
