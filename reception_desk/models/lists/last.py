"""The visit a clerk saved last, for “like the last one”; an accusation is passed over (条30③)."""

from sqlalchemy import select

from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look
from reception_desk.vocabulary.visits import Purpose


def last_of_reader(look: Look) -> dict[str, str]:
    """Return what was typed into the last visit that the reader registered, nothing where there is none."""
    wanted = (
        select(visit.c.raw)
        .where(
            visit.c.registrar_id == look.reader,
            visit.c.purpose != Purpose.ACCUSATION.value,
            visit.c.voided_at.is_(None),
        )
        .order_by(visit.c.id.desc())
        .limit(1)
    )
    found = look.connection.execute(wanted).scalar()
    return dict(found) if found else {}
