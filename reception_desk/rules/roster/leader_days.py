"""领导接访日 that repeat (条18②): each week, each month on the same weekday, each quarter; what may be said of one."""

from datetime import date, timedelta

from reception_desk.vocabulary.term import Term
from reception_desk.wording import later

_WEEK = timedelta(days=7)
_QUARTER = 3


class Every(Term):
    """How often a leader receives."""

    ONCE = "once", later("只这一次")
    WEEK = "week", later("每周")
    MONTH = "month", later("每月同一个星期几")
    QUARTER = "quarter", later("每季度同一个星期几")


def repeated(first: date, every: Every, until: date) -> tuple[date, ...]:
    """Return the days from the first one to `until`; a month without a fifth weekday takes the fourth."""
    if every is Every.ONCE or until < first:
        return (first,)
    if every is Every.WEEK:
        return tuple(first + _WEEK * each for each in range((until - first).days // 7 + 1))
    step = 1 if every is Every.MONTH else _QUARTER
    found, month = [], first.year * 12 + first.month - 1
    while (day := _like(first, month // 12, month % 12 + 1)) <= until:
        found.append(day)
        month += step
    return tuple(found)


def _like(first: date, year: int, month: int) -> date:
    """Return the day of a month with the same weekday in the week of the same place, else the week before."""
    begins = date(year, month, 1)
    day = begins + timedelta(days=(first.weekday() - begins.weekday()) % 7) + _WEEK * ((first.day - 1) // 7)
    return day if day.month == month else day - _WEEK
