"""How often each answer of a coded field was given, so that what nobody uses is seen."""

from datetime import date

from sqlalchemy import func, select

from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look

_COLUMNS = {each.name: each for each in (visit.c[name] for name in ("intent", "mode", "content", "handling", "region"))}


def of_field(look: Look, name: str, since: date) -> dict[str, int]:
    """Count the answers of one field of the visits received since a day, as they were typed."""
    answer = _COLUMNS.get(name, visit.c.raw[name].as_string())
    wanted = select(answer, func.count()).where(visit.c.received_on >= since).group_by(answer)
    return {text: number for text, number in look.connection.execute(wanted) if text}
