"""Names of people around a matter besides its petitioners, to be masked before somebody outside reads its file."""

from collections.abc import Collection

from sqlalchemy import select

from reception_desk.models.tables.matters import visit_matter
from reception_desk.models.tables.people import person
from reception_desk.models.tables.visits import visit_companion, visit_person
from reception_desk.models.work import Look, Work

_STEP = 500


def beside(look: Look | Work, matter_id: int) -> list[str]:
    """Return who came to the visits of a matter besides the petitioners: representatives, agents, companions."""
    visits = select(visit_matter.c.visit_id).where(visit_matter.c.matter_id == matter_id)
    came = select(visit_person.c.name).where(visit_person.c.visit_id.in_(visits), visit_person.c.place > 1)
    along = select(visit_companion.c.name).where(visit_companion.c.visit_id.in_(visits))
    return list(look.connection.execute(came.union(along)).scalars())


def known(look: Look | Work, words: Collection[str]) -> set[str]:
    """Return which of these words are names of people of the store."""
    asked, found = list(words), set[str]()
    for start in range(0, len(asked), _STEP):
        wanted = select(person.c.name).where(person.c.name.in_(asked[start : start + _STEP]))
        found.update(look.connection.execute(wanted).scalars())
    return found
