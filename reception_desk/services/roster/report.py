"""The month's report of duty (值班情况): planned, held, exchanged, covered, empty; each counted from its rows."""

from collections.abc import Iterable
from dataclasses import dataclass

from reception_desk.models.roster import DutyRow
from reception_desk.rules.roster.gaps import gaps
from reception_desk.services.roster.month import Roster
from reception_desk.vocabulary.duty import DutySource, Presence


@dataclass(frozen=True, slots=True)
class Coverage:
    """Duties of a month: `needed` by the posts, `planned` at first, `held` in the end; 缺岗 as times and minutes.

    `exchanged` counts exchanges, of which each moved two duties; `receptions` are the 领导接访日 that were planned,
    `received` those that were held.
    """

    needed: int
    planned: int
    held: int
    exchanged: int
    covered: int
    empty: int
    absent: int
    minutes: int
    receptions: int = 0
    received: int = 0


def coverage(found: Roster) -> Coverage:
    """Count a month: needed = held + empty, unless more stood there than were needed."""
    month = found.month
    absent = [row for _, row in found.presences if row.kind is Presence.ABSENT]
    return Coverage(
        needed=sum(month.needed(day, post) for day in month.days for post in month.posts),
        planned=_count((*found.rows, *found.ended), DutySource.PLANNED),
        held=len(found.rows),
        exchanged=_count(found.rows, DutySource.SWAPPED) // 2,
        covered=_count(found.rows, DutySource.COVERED),
        empty=sum(each.missing for each in gaps(month)),
        absent=len(absent),
        minutes=sum(row.minutes or 0 for row in absent),
        receptions=found.receptions[0],
        received=found.receptions[1],
    )


def _count(rows: Iterable[DutyRow], source: DutySource) -> int:
    return sum(each.source is source for each in rows)
