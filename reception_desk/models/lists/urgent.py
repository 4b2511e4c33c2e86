"""紧急: the urgent visits of the last days, today's and those of which no report is noted; of an accusation no word."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select

from reception_desk.models.lists.visits import SEALED_LINE
from reception_desk.models.tables.visits import visit, visit_person
from reception_desk.models.work import Look
from reception_desk.moments import BEIJING
from reception_desk.vocabulary.visits import Purpose, Urgency
from reception_desk.wording import shown

_DAYS = 7
"""Days that an urgent visit stays in sight while nobody has noted to whom it was reported."""


@dataclass(frozen=True, slots=True)
class UrgentRow:
    """One urgent visit: which of the three, when it was noticed, to whom it was reported ("" for nobody yet)."""

    id: int
    number: str
    urgency: Urgency | None
    at: datetime
    noticed: str
    told: str
    name: str
    what: str


def urgent_ones(look: Look, day: date) -> list[UrgentRow]:
    """Return the urgent visits of `day`, and of the days before it those without a report, the newest first."""
    wanted = (
        select(
            visit.c.id,
            visit.c.number,
            visit.c.urgent,
            visit.c.received_at,
            visit.c.received_on,
            visit.c.purpose,
            visit.c.summary,
            visit.c.raw,
            visit_person.c.name,
        )
        .join(visit_person, (visit_person.c.visit_id == visit.c.id) & (visit_person.c.place == 1))
        .where(
            visit.c.received_on > day - timedelta(days=_DAYS),
            visit.c.received_on <= day,
            visit.c.urgent != "",
            visit.c.voided_at.is_(None),
        )
        .order_by(visit.c.received_at.desc(), visit.c.id.desc())
    )
    found = []
    for row in look.connection.execute(wanted):
        told = row.raw.get("urgent_told", "").strip()
        if row.received_on == day or not told:
            sealed = row.purpose == Purpose.ACCUSATION.value
            name, what = ("", shown(SEALED_LINE)) if sealed else (row.name, row.summary)
            urgency = Urgency(row.urgent) if row.urgent in set(Urgency) else None
            at = row.received_at.astimezone(BEIJING)
            noticed = row.raw.get("urgent_at", "").strip()
            found.append(UrgentRow(row.id, row.number, urgency, at, noticed, told, name, what))
    return found
