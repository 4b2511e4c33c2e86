"""The office's calendar: the notice of a year, imported or typed, kept in the store, and asked for in time."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.forms.kinds import Day
from reception_desk.models import accounts
from reception_desk.models.lists.deadlines import latest_due
from reception_desk.models.work import Work
from reception_desk.rules.calendars.days import Calendar, DayKind, Mark, calendar_with, unconfirmed_sentence
from reception_desk.rules.calendars.lines import MOST_LINES, Line, line_findings, lines_of, notice_of
from reception_desk.rules.calendars.notices import Notice, notice_in, shipped, written
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.matters.deadlines import read_file
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later, tr

__all__ = [
    "MOST_LINES",
    "Calendar",
    "CalendarYear",
    "DayKind",
    "Line",
    "Mark",
    "Notice",
    "Origin",
    "calendar_in",
    "calendar_task",
    "get_ready",
    "import_notice",
    "keep_notice",
    "lines_of",
    "read_again",
    "typed_lines",
    "typed_notice",
    "unconfirmed_sentence",
    "year_of",
]


class Origin(Term):
    """Where what the calendar knows of a year comes from."""

    OWN = "own", later("本单位导入或填写")
    SHIPPED = "shipped", later("随程序自带")
    LIBRARY = "library", later("以往年份，按公开资料填写")
    NONE = "none", later("未导入，暂按周末和法定节日")


@dataclass(frozen=True)
class CalendarYear:
    """One year as it is shown: every day, the notice it follows, where that comes from, today."""

    year: int
    marks: tuple[Mark, ...]
    notice: Notice
    origin: Origin
    today: date


SETTING = "calendar."
"""Before the year in the name of the setting that keeps its notice."""
_ASKED_FROM = 11
"""The month from which the notice of the next year is missed; it appears in October or November."""


def calendar_in(settings: Mapping[str, object]) -> Calendar:
    """Return the shipped calendar with the notices kept in an office's settings over it."""
    notices = []
    for name, value in settings.items():
        if name.startswith(SETTING):
            with suppress(CannotNow):  # one that cannot be read is asked for again as missing
                notices.append(notice_in(value))
    return calendar_with(notices)


def get_ready(desk: Desk) -> None:
    """Load what a date in a year without a notice would otherwise wait for (a quarter of a second)."""
    desk.calendar.mark(date(desk.today().year + 1, 1, 1))


def import_notice(desk: Desk, file: Path) -> Done[tuple[int, Notice | None]]:
    """Take the notice of a year from a file; raises CannotNow with the sentence about what is wrong with it."""
    notice = read_file(file)
    return keep_notice(desk, notice.year, notice)


def keep_notice(desk: Desk, year: int, notice: Notice | None) -> Done[tuple[int, Notice | None]]:
    """Keep a year's notice, or with None go back to the shipped one; return the year and what was kept of it."""
    done = _keep_notice(desk, year, notice)
    read_again(desk)
    return done


@act(Action.CHANGE_CALENDAR, Role.SYSTEM, Role.HEAD)
def _keep_notice(desk: Desk, work: Work, year: int, notice: Notice | None) -> Result[tuple[int, Notice | None]]:
    name = f"{SETTING}{year}"
    kept = accounts.settings(work).get(name)
    before = notice_in(kept) if kept is not None else None
    if notice is None:
        accounts.forget_setting(work, name)
    else:
        accounts.set_setting(work, name, written(notice))
    worked = [each.day.isoformat() for each in notice.days if not each.off] if notice else []
    off = sum(each.off for each in notice.days) if notice else 0
    detail = {"year": year, "off": off, "worked": worked, "papers": list(notice.papers) if notice else []}
    return Result((year, before), name, detail, changes("office"))


def read_again(desk: Desk) -> Calendar:
    """Take the calendar from the store, where another window may have changed it."""
    desk.calendar = calendar_in(desk.read(accounts.settings))
    return desk.calendar


def year_of(desk: Desk, year: int) -> CalendarYear:
    """Return a year of the office's calendar, read from the store again."""
    calendar = read_again(desk)
    first = date(year, 1, 1)
    days = (date(year + 1, 1, 1) - first).days
    marks = tuple(calendar.mark(first + timedelta(days=each)) for each in range(days))
    return CalendarYear(year, marks, calendar.notice(year), _origin(calendar, year), desk.today())


def _origin(calendar: Calendar, year: int) -> Origin:
    if year not in calendar.notices:
        return Origin.LIBRARY if calendar.is_confirmed(year) else Origin.NONE
    return Origin.SHIPPED if calendar.notices[year] == shipped().get(year) else Origin.OWN


def calendar_task(desk: Desk) -> str:
    """Return the one task about the calendar for today, "" where there is none.

    The next year's notice is missed from November on, and always when an open clock reaches into a year without one.
    """
    today = desk.today()
    missed = [] if desk.calendar.is_confirmed(today.year) else [today.year]
    if not desk.calendar.is_confirmed(today.year + 1):
        reach = desk.read(latest_due, today)
        if today.month >= _ASKED_FROM or (reach is not None and reach.year > today.year):
            missed.append(today.year + 1)
    if not missed:
        return ""
    whoever = tr("请导入国务院办公厅的通知。") if desk.may(Action.CHANGE_CALENDAR) else tr("请科长或系统管理员导入。")
    return tr("{what}，{whoever}").format(what="、".join(map(unconfirmed_sentence, missed)), whoever=whoever)


def typed_lines(year: int, rows: Sequence[tuple[str, str, str, bool]]) -> tuple[tuple[Line, ...], tuple[Finding, ...]]:
    """Read lines as they are typed: name, from, to, off; a finding's field is the number of the row, from 0.

    An empty row is none; a row without its last day has one day; a date without a year is one of the notice's.
    """
    day = Day(today=lambda: date(year, 1, 1))
    lines, places, found = [], [], []
    for place, (name, first, last, off) in enumerate(rows):
        if not (name.strip() or first.strip() or last.strip()):
            continue
        days = [day.read(text) for text in (first, last.strip() or first)]
        if days[0] is None or days[1] is None:
            wrong = first if days[0] is None else last
            sentence = (
                tr("“{raw}”看不出是哪一天，可以写 10.1 或 2027-10-01。") if wrong.strip() else tr("请填从哪一天。")
            )
            found.append(Finding(str(place), sentence.format(raw=wrong.strip()[:20])))
            continue
        lines.append(Line(" ".join(name.split())[:30], days[0], days[1], off))
        places.append(place)
    found += [Finding(str(places[int(each.field)]), each.sentence) for each in line_findings(year, lines)]
    return tuple(lines), tuple(sorted(found, key=lambda each: int(each.field)))


def typed_notice(year: int, rows: Sequence[tuple[str, str, str, bool]]) -> Notice:
    """Return the notice of typed rows; raises CannotNow where one of them has a finding, or none is a holiday."""
    lines, found = typed_lines(year, rows)
    if found:
        told = tr("第 {n} 行：{sentence}")
        raise CannotNow(told.format(n=int(found[0].field) + 1, sentence=found[0].sentence))
    return notice_of(year, lines)
