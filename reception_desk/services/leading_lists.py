"""What waits for a leader's word or to be carried out, one list for the day, what is due first at the top."""

from dataclasses import dataclass
from datetime import date

from reception_desk.models.lists import leading as lists
from reception_desk.services.after_closing import calls_due
from reception_desk.services.desk import Desk
from reception_desk.services.screening import unread
from reception_desk.vocabulary import Term
from reception_desk.vocabulary_of_leading import FirstWay
from reception_desk.wording import later


class Waits(Term):
    """For what something waits."""

    FIRST = "first", later("初访待阅")
    DECISION = "decision", later("待批示")
    DEED = "deed", later("待落实")
    SUPERVISION = "supervision", later("督办待反馈")
    LOOK_BACK = "look_back", later("待倒查")
    CALL_BACK = "call_back", later("待回访")
    SCREENING = "screening", later("排查待阅")


@dataclass(frozen=True, slots=True)
class LeadingRow:
    """One thing that waits: `id` counts the lines; `row_id` is what a tick is written to, 0 where none is."""

    id: int
    waits: Waits
    matter_id: int
    row_id: int
    due: date | None
    text: str


def waiting(desk: Desk) -> list[LeadingRow]:
    """Return all that waits, by day; what has no day stands last."""
    found = [
        *(_row(Waits.FIRST, each, FirstWay(each.code).label) for each in desk.read(lists.unread_first)),
        *(_row(Waits.DECISION, each, "") for each in desk.read(lists.unsigned)),
        *(_row(Waits.DEED, each, "") for each in desk.read(lists.open_instructions)),
        *(_row(Waits.SUPERVISION, each, "") for each in desk.read(lists.open_supervisions)),
        *(
            (Waits.LOOK_BACK, each.matter_id, 0, each.came_on, f"{each.number} {each.title}")
            for each in desk.read(lists.returned)
        ),
        *((Waits.CALL_BACK, each.matter_id, 0, due, f"{each.number} {each.title}") for each, due in calls_due(desk)),
    ]
    found += [(Waits.SCREENING, 0, 0, day, each.title) for each, day in unread(desk)]
    found.sort(key=lambda each: (each[3] is None, each[3] or date.max))
    return [LeadingRow(at, *each) for at, each in enumerate(found, 1)]


def _row(waits: Waits, row: lists.WaitingRow, what: str) -> tuple[Waits, int, int, date | None, str]:
    words = " ".join(filter(None, (row.number, row.who, what or row.text or row.title)))
    return waits, row.matter_id, row.id if waits is Waits.FIRST else 0, row.due, words
