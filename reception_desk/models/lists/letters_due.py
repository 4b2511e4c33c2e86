"""来文期限: the letters passed on to the office and not answered yet, the earliest first; of an accusation no word."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from reception_desk.models.lists.visits import SEALED_LINE
from reception_desk.models.tables.visits import visit, visit_person
from reception_desk.models.work import Look
from reception_desk.vocabulary.visits import Purpose
from reception_desk.wording import shown


@dataclass(frozen=True, slots=True)
class LetterRow:
    """One letter: by when it asks an answer, its own number, whose visit it came with."""

    id: int
    number: str
    due: date
    their_number: str
    name: str
    what: str


def open_letters(look: Look) -> list[LetterRow]:
    """Return the letters with a deadline that nobody has ticked off."""
    wanted = (
        select(
            visit.c.id,
            visit.c.number,
            visit.c.their_due,
            visit.c.their_number,
            visit.c.purpose,
            visit.c.summary,
            visit_person.c.name,
        )
        .join(visit_person, (visit_person.c.visit_id == visit.c.id) & (visit_person.c.place == 1))
        .where(visit.c.their_due.is_not(None), visit.c.their_answered_at.is_(None), visit.c.voided_at.is_(None))
        .order_by(visit.c.their_due, visit.c.id)
    )
    found = []
    for row in look.connection.execute(wanted):
        sealed = row.purpose == Purpose.ACCUSATION.value
        name, what = ("", shown(SEALED_LINE)) if sealed else (row.name, row.summary)
        found.append(LetterRow(row.id, row.number, row.their_due, row.their_number, name, what))
    return found
