"""国务院办公厅关于某年部分节假日安排的通知: read from its file and written again (the form of holiday-cn)."""

import functools
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from reception_desk.errors import CannotNow
from reception_desk.paths import resource
from reception_desk.wording import tr

FIRST_YEAR, LAST_YEAR = 2000, 2099
"""The years a notice may be of, and days may be counted in."""
LONGEST = 1_000_000
"""Bytes; the file of a year has about three thousand."""
_LONGEST_NAME = 30


@dataclass(frozen=True, slots=True)
class NoticeDay:
    """One day that the notice names: a holiday, or a rest day on which one works instead."""

    day: date
    name: str
    off: bool


@dataclass(frozen=True)
class Notice:
    """The arrangement of one year; it may reach into the December before."""

    year: int
    papers: tuple[str, ...]
    days: tuple[NoticeDay, ...]

    @functools.cached_property
    def named(self) -> dict[date, tuple[bool, str]]:
        """Return the days that the notice names, each with whether it is off, and its name."""
        return {each.day: (each.off, each.name) for each in self.days}


@functools.cache
def shipped() -> dict[int, Notice]:
    """Return the notices that come with the program, by year."""
    return {
        notice.year: notice
        for file in sorted(resource("calendars").glob("*.json"))
        for notice in [read_notice(file.read_text("utf-8"))]
    }


def read_notice(text: str) -> Notice:
    """Read the file of a year; raises CannotNow with a sentence about the first thing that is wrong with it."""
    if len(text) > LONGEST:
        raise CannotNow(tr("这个文件太大，不像放假安排。"), _help())
    try:
        read = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise CannotNow(tr("这个文件不是 JSON，读不出放假安排。"), _help()) from error
    return notice_in(read)


def notice_in(read: object) -> Notice:
    """Return the notice that such a file's content describes; raises CannotNow as `read_notice` does."""
    if not isinstance(read, dict) or not isinstance(read.get("days"), list):
        raise CannotNow(tr("这个文件里没有放假安排（没有 days 一项）。"), _help())
    year = read.get("year")
    if type(year) is not int or not FIRST_YEAR <= year <= LAST_YEAR:
        raise CannotNow(tr("这个文件没有写明是哪一年的放假安排（year 一项）。"), _help())
    papers = read.get("papers")
    kept = tuple(str(each)[:300] for each in papers) if isinstance(papers, list) else ()
    return made(year, (_day(each, place) for place, each in enumerate(read["days"], 1)), kept)


def made(year: int, days: Iterable[NoticeDay], papers: tuple[str, ...] = ()) -> Notice:
    """Return the notice of these days; raises CannotNow where they contradict each other or the week."""
    kept: dict[date, NoticeDay] = {}
    for each in days:
        if sentence := strange(year, each, kept.get(each.day)):
            raise CannotNow(sentence)
        kept[each.day] = each
    if not any(each.off for each in kept.values()):
        raise CannotNow(tr("{year} 年的安排里一天放假也没有。").format(year=year))
    return Notice(year, papers, tuple(kept[day] for day in sorted(kept)))


def strange(year: int, each: NoticeDay, before: NoticeDay | None) -> str:
    """Return why a day cannot stand in the notice of `year`, "" where it can."""
    if each.day.year != year and (each.day.year, each.day.month) != (year - 1, 12):
        return tr("{day} 不在 {year} 年。").format(day=each.day, year=year)
    if before is not None and before.off != each.off:
        return tr("{day} 又写放假又写上班。").format(day=each.day)
    if not each.off and each.day.weekday() < 5:
        return tr("{day} 不是周六周日，本来就上班，不用写。").format(day=each.day)
    return ""


def written(notice: Notice) -> dict[str, object]:
    """Return a notice as the content of its file."""
    days = [{"name": each.name, "date": each.day.isoformat(), "isOffDay": each.off} for each in notice.days]
    return {"year": notice.year, "papers": list(notice.papers), "days": days}


def _day(read: Any, place: int) -> NoticeDay:
    try:
        name, day, off = read["name"], date.fromisoformat(read["date"]), read["isOffDay"]
    except (TypeError, KeyError, ValueError) as error:
        raise _strange_line(place) from error
    if not isinstance(name, str) or not isinstance(off, bool):
        raise _strange_line(place)
    return NoticeDay(day, " ".join(name.split())[:_LONGEST_NAME], off)


def _strange_line(place: int) -> CannotNow:
    sentence = tr("第 {n} 天写得不对：要有 name（名称）、date（如 2027-01-01）和 isOffDay（true 或 false）。")
    return CannotNow(sentence.format(n=place), _help())


def _help() -> str:
    return tr("请用 holiday-cn 格式的年度文件，或在“办公室—日历”里手工填写。")
