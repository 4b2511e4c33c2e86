"""Counts of visits: batches and persons for those who came, pieces for the rest, never mixed."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from reception_desk.models.tables.visits import visit, visit_count
from reception_desk.models.work import Look
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.figures import Division

_IN_PERSON = {Channel.VISIT.value, Channel.VIDEO.value}
_LIVING = visit.c.voided_at.is_(None)


@dataclass(frozen=True, slots=True)
class DayFigures:
    """The figures of one day: 批次 and 人次 of visits, 件 of the rest; 简记 and 通报 apart; and the year's visits."""

    batches: int
    persons: int
    letters: int
    calls: int
    others: int
    noted: int
    notices: int
    total_year: int


def of_day(look: Look, day: date) -> DayFigures:
    """Count one day, and the batches of its year up to and with that day."""
    grouped = select(visit.c.channel, func.count(), func.sum(visit.c.people)).where(
        visit.c.received_on == day, visit.c.noted.is_(False), _LIVING
    )
    noted = select(func.count()).where(visit.c.received_on == day, visit.c.noted.is_(True), _LIVING)
    by_channel = {row[0]: (row[1], row[2]) for row in look.connection.execute(grouped.group_by(visit.c.channel))}
    pieces = {channel: found[0] for channel, found in by_channel.items() if channel not in _IN_PERSON}
    letters = pieces.pop(Channel.LETTER.value, 0)
    calls = pieces.pop(Channel.PHONE.value, 0)
    notices = pieces.pop(Channel.NOTICE.value, 0)
    kept = visit_count.c  # one of the two countings that are kept with every save
    year = select(func.sum(kept.visits)).where(
        kept.division == Division.RECEIVER.value,
        kept.day.between(day.replace(month=1, day=1), day),
        kept.noted.is_(False),
        kept.channel.in_(_IN_PERSON),
    )
    return DayFigures(
        batches=sum(found[0] for channel, found in by_channel.items() if channel in _IN_PERSON),
        persons=sum(found[1] for channel, found in by_channel.items() if channel in _IN_PERSON),
        letters=letters,
        calls=calls,
        others=sum(pieces.values()),
        noted=look.connection.execute(noted).scalar() or 0,
        notices=notices,
        total_year=look.connection.execute(year).scalar() or 0,
    )
