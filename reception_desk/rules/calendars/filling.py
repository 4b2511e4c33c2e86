"""What stands in for the notice of a year that is not there: what python-holidays knows, and the law's fixed holidays.

`make tables` writes it down: the library itself takes 0.15 s and twelve megabytes of every start.
"""

import functools
from collections import defaultdict
from datetime import date

from reception_desk.paths import resource
from reception_desk.rules.calendars.notices import Notice, NoticeDay


@functools.cache
def filled(year: int) -> Notice | None:
    """Return the arrangement of a past year as python-holidays knows it, None where it knows none yet."""
    days = _table().get((str(year), "arranged"))
    return None if days is None else _notice(year, days)


@functools.cache
def by_law(year: int) -> Notice:
    """Return the holidays that the law itself fixes in a year (全国年节及纪念日放假办法第二条), without any swap."""
    return _notice(year, _table().get((str(year), "law"), []))


def _notice(year: int, days: list[list[str]]) -> Notice:
    named = (NoticeDay(date.fromisoformat(day), name, off == "off") for day, off, name in days)
    return Notice(year, (), tuple(named))


@functools.cache
def _table() -> dict[tuple[str, str], list[list[str]]]:
    """Return the lines of each year, those it was arranged by and those the law fixes apart."""
    found: defaultdict[tuple[str, str], list[list[str]]] = defaultdict(list)
    for line in resource("calendars", "filling.tsv").read_text("utf-8").splitlines()[1:]:
        year, kind, *day = line.split("\t")
        found[year, kind].append(day)
    return dict(found)
