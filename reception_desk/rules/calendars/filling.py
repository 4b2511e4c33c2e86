"""What stands in for the notice of a year that is not there: python-holidays, and the fixed holidays of the law."""

import functools
from datetime import date

from reception_desk.rules.calendars.notices import Notice, NoticeDay

_SWAPPED = "休息日"


@functools.cache
def filled(year: int) -> Notice | None:
    """Return the arrangement of a past year as python-holidays knows it, None where it knows none yet.

    A year is known when days of it were swapped for others: only a notice does that.
    """
    names, worked = _library(year, observed=True)
    worked = {day for day in worked if day.year == year}
    if not worked:
        return None
    days = [NoticeDay(day, _plain(name), True) for day, name in names.items()]
    return Notice(year, (), tuple(sorted([*days, *(NoticeDay(day, "", False) for day in worked)], key=_day_of)))


@functools.cache
def by_law(year: int) -> Notice:
    """Return the holidays that the law itself fixes in a year (全国年节及纪念日放假办法第二条), without any swap."""
    names, _ = _library(year, observed=False)
    days = [NoticeDay(day, _plain(name), True) for day, name in names.items() if _SWAPPED not in name]
    return Notice(year, (), tuple(sorted(days, key=_day_of)))


def _library(year: int, *, observed: bool) -> tuple[dict[date, str], set[date]]:
    from holidays.countries.china import China

    found = China(years=[year], observed=observed, language="zh_CN")  # type: ignore[no-untyped-call]
    return dict(found.items()), set(found.weekend_workdays)


def _plain(name: str) -> str:
    return "调休" if _SWAPPED in name else name.split("（")[0].replace("; ", "、")


def _day_of(each: NoticeDay) -> date:
    return each.day
