"""The counts that are kept with every save are held against a recount; where a day differs, it is counted anew."""

from collections.abc import Callable, Sequence
from datetime import date

from reception_desk.models.counts import days as model
from reception_desk.models.work import Work
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

_NAMED = 3
"""Days that are named in the sentence; of more it says how many."""


def wrong_days(desk: Desk) -> list[date]:
    """Return the days whose counts are not those of their visits; long work, on a connection of its own."""
    with desk.store.snapshot(desk.clerk.id, desk.now()) as look:
        return model.wrong_days(look)


def count_all(desk: Desk, days: Sequence[date], told: Callable[[float], object] = lambda _: None) -> Done[int]:
    """Count these days anew, each in a step of its own, so that saving goes on; return how many."""
    for at, day in enumerate(days, 1):
        count_day(desk, day)
        told(at / len(days))
    return note_counted(desk, days)


@act(Action.COUNT_ANEW, Role.CLERK, Role.HEAD)
def count_day(desk: Desk, work: Work, day: date) -> Result[None]:
    """Count the visits of one day anew; the entry that tells of it comes after the last day."""
    model.count_anew(work, day)
    return Result(None, unchanged=True)


@act(Action.COUNT_ANEW, Role.CLERK, Role.HEAD)
def note_counted(desk: Desk, work: Work, days: Sequence[date]) -> Result[int]:
    """Write down which days were counted anew."""
    detail = {"days": len(days), "first": str(min(days)), "last": str(max(days))}
    return Result(len(days), "visit_count", detail, changes("visits", "figures"))


def sentence(days: Sequence[date]) -> str:
    """Say which days do not add up; nothing where all do."""
    if not days:
        return ""
    named = "、".join(each.isoformat() for each in days[:_NAMED])
    which = tr("{days} 等 {n} 天").format(days=named, n=len(days)) if len(days) > _NAMED else named
    return tr("统计的计数和登记对不上：{days}。登记都在，没有少；请重新计数。").format(days=which)
