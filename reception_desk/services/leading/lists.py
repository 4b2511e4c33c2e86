"""What waits for a leader's word or to be carried out, one list for the day, what is due first at the top."""

from dataclasses import dataclass
from datetime import date

from reception_desk.models.lists import leading as lists
from reception_desk.services.desk import Desk
from reception_desk.services.leading.desk import more_words
from reception_desk.services.matters.after_closing import calls_due
from reception_desk.services.registers.screening import unread
from reception_desk.vocabulary.leading import FirstWay, Waits

MOST = 20
"""So many of a kind of which very much may wait stand on the day's card."""


@dataclass(frozen=True, slots=True)
class LeadingRow:
    """One thing that waits: `id` counts the lines; `row_id` is what a tick is written to, 0 where none is."""

    id: int
    waits: Waits
    matter_id: int
    row_id: int
    due: date | None
    text: str
    more: int = 0
    """How many more of the kind there are, of the line that says so."""


def waiting(desk: Desk) -> list[LeadingRow]:
    """Return what waits, by day, what has no day after it; last, of which kind how much more there is."""
    returned, calls = desk.read(lists.returned, MOST), calls_due(desk, MOST)
    read = {waits: desk.read(each, MOST) for waits, each in _READ.items()}
    found = [_row(waits, each) for waits, rows in read.items() for each in rows]
    found += [(Waits.LOOK_BACK, each.matter_id, 0, each.came_on, f"{each.number} {each.title}") for each in returned]
    found += [(Waits.CALL_BACK, each.matter_id, 0, due, f"{each.number} {each.title}") for each, due in calls]
    found += [(Waits.SCREENING, 0, 0, day, each.title) for each, day in unread(desk)]
    found.sort(key=lambda each: (each[3] is None, each[3] or date.max))
    lines = [LeadingRow(at, *each) for at, each in enumerate(found, 1)]
    more = {waits: rows[0].all - MOST for waits, rows in read.items() if rows}
    more[Waits.LOOK_BACK] = returned[0].all - MOST if returned else 0
    more[Waits.CALL_BACK] = calls[0][0].all - MOST if calls else 0
    told = [(waits, n) for waits, n in more.items() if n > 0]
    return lines + [
        LeadingRow(at, waits, 0, 0, None, more_words(waits, n), n) for at, (waits, n) in enumerate(told, len(lines) + 1)
    ]


_READ = {
    Waits.FIRST: lists.unread_first,
    Waits.DECISION: lists.unsigned,
    Waits.DEED: lists.open_instructions,
    Waits.SUPERVISION: lists.open_supervisions,
}


def _row(waits: Waits, row: lists.WaitingRow) -> tuple[Waits, int, int, date | None, str]:
    what = FirstWay(row.code).label if waits is Waits.FIRST else ""
    words = " ".join(filter(None, (row.number, row.who, what or row.text or row.title)))
    return waits, row.matter_id, row.id if waits is Waits.FIRST else 0, row.due, words
