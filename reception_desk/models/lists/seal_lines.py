"""检举控告事项(密): the sealed half of a mixed visit as one line of the ledger, a day and a channel (条30③)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Select, bindparam, func, select

from reception_desk.models.lists.sealed import living, readable
from reception_desk.models.tables.sealed import sealed_matter
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.visits import Purpose

_STEP = 1000


@dataclass(frozen=True, slots=True)
class SealedLine:
    """One line: nothing in it says beside which visit it stands; `seal` is its key for whoever may open it, else 0."""

    day: date
    channel: Channel
    seal: int


def keys_by_day(look: Look, since: date | None, until: date | None, channel: Channel | None) -> dict[date, list[int]]:
    """Return the keys of the lines of these days and this channel, each less than 0, so that none is a visit's."""
    asked: list[ColumnElement[bool]] = []
    if since is not None:
        asked.append(sealed_matter.c.opened_on >= since)
    if until is not None:
        asked.append(sealed_matter.c.opened_on <= until)
    if channel is not None:
        asked.append(visit.c.channel == channel.value)
    found: dict[date, list[int]] = {}
    for row in look.connection.execute(_LINES.where(*asked).order_by(sealed_matter.c.id)):
        found.setdefault(row.opened_on, []).append(-row.id)
    return found


def counts(look: Look, first: date, last: date) -> list[tuple[date, str, int]]:
    """Return how many lines there are of each day and channel of a period: a sum, and nothing else."""
    each = _LINES.where(sealed_matter.c.opened_on.between(first, last)).subquery()
    wanted = select(each.c.opened_on, each.c.channel, func.count()).group_by(each.c.opened_on, each.c.channel)
    return [(row[0], row[1], row[2]) for row in look.connection.execute(wanted)]


def visits_with_seal() -> Select[tuple[int]]:
    """Return what asks which visits have anything behind the seal: for a list that must leave them out, and no other.

    It tells nothing of what lies there, and its answer is never shown.
    """
    return select(sealed_matter.c.visit_id)


def lines(look: Look, wanted: Iterable[int]) -> dict[int, SealedLine]:
    """Return the lines of these keys; keys of visits are passed over."""
    seals = [-each for each in wanted if each < 0]
    found: dict[int, SealedLine] = {}
    for start in range(0, len(seals), _STEP):
        found |= _lines(look, seals[start : start + _STEP])
    return found


def _lines(look: Look, seals: Sequence[int]) -> dict[int, SealedLine]:
    wanted = _LINES.add_columns(readable(look.reader).label("mine")).where(
        sealed_matter.c.id.in_(bindparam("wanted", expanding=True))
    )
    rows = look.connection.execute(wanted, {"wanted": list(seals)})
    return {-row.id: SealedLine(row.opened_on, Channel(row.channel), row.id if row.mine else 0) for row in rows}


_LINES: Select[tuple[int, date, str]] = (
    select(sealed_matter.c.id, sealed_matter.c.opened_on, visit.c.channel)
    .join(visit, visit.c.id == sealed_matter.c.visit_id)
    .where(living(), visit.c.purpose != Purpose.ACCUSATION.value, visit.c.voided_at.is_(None))
)
