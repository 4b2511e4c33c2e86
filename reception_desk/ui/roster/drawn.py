"""What stands in each cell of the month: pure words, counted and read from the same roster that is drawn."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from reception_desk.services.office.calendars import DayKind
from reception_desk.services.roster.month import DutyRow, Post, Roster, gaps
from reception_desk.vocabulary.duty import DutySource
from reception_desk.wording import tr

_WEEK = 7
_MOBILE = 11


@dataclass(frozen=True, slots=True)
class Line:
    """The names that hold a post on a day, behind the one character of its hours; `changed` tells 调 or 替."""

    mark: str
    names: str
    changed: bool = False
    duties: tuple[tuple[int, str], ...] = ()
    """Each duty's key with the name as it is drawn."""


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day: its number, 重点, 休 or 班 or the holiday's name, who is on duty, what is missing in words."""

    day: date
    rest: str
    lines: tuple[Line, ...]
    gaps: tuple[str, ...]
    off: bool
    locked: bool = False

    @property
    def spoken(self) -> str:
        """Return what a screen reader says of the day."""
        said = [
            f"{self.day:%m-%d}",
            self.rest,
            tr("已锁定") if self.locked else "",
            *(f"{each.mark} {each.names}" for each in self.lines),
            *self.gaps,
        ]
        return "，".join(filter(None, said))


@dataclass(frozen=True, slots=True)
class Week:
    """One line of the grid: who leads the whole week, with telephone, and its days (None outside the month)."""

    leaders: tuple[str, ...]
    days: tuple[DayCell | None, ...]


def weeks(found: Roster) -> tuple[Week, ...]:
    """Return the lines of the grid, Monday first; a leader who leads all days of a week is named once."""
    missing = {
        day: tuple(each.words for each in some) for day, some in groupby(gaps(found.month), key=lambda each: each.day)
    }
    first, last = found.month.days[0], found.month.days[-1]
    monday = first - timedelta(days=first.weekday())
    lines = []
    while monday <= last:
        days = [monday + timedelta(days=each) for each in range(_WEEK)]
        inside = [each for each in days if first <= each <= last]
        whole = _leaders(found, inside)
        cells = tuple(
            _cell(found, day, missing.get(day, ()), leading=not whole) if day in inside else None for day in days
        )
        lines.append(Week(whole, cells))
        monday += timedelta(days=_WEEK)
    return tuple(lines)


def _leaders(found: Roster, days: list[date]) -> tuple[str, ...]:
    """Return the one set of leaders of all days with their telephones, nothing where they differ."""
    leading = [each for each in found.month.posts if each.leading]
    held = {
        tuple(person for post in leading for person in found.month.holders(day, post.id))
        for day in days
        if any(found.month.needed(day, post) for post in leading)
    }
    if len(held) != 1:
        return ()
    names = {each.id: each.name for each in found.month.people}
    told = []
    for person in next(iter(held)):
        told += [names.get(person, "—"), *_in_two(found.phones.get(person, ""))]
    return tuple(told)


def _in_two(phone: str) -> list[str]:
    """Return a telephone in two lines where it is long: 138 0531 and 2210."""
    digits = "".join(phone.split())
    if len(digits) != _MOBILE or not digits.isdigit():
        return [phone] if phone else []
    return [f"{digits[:3]} {digits[3:7]}", digits[7:]]


def _cell(found: Roster, day: date, missing: tuple[str, ...], *, leading: bool) -> DayCell:
    mark = found.month.calendar.mark(day)
    rest = {DayKind.WEEKEND: tr("休"), DayKind.HOLIDAY: mark.name or tr("休"), DayKind.MADE_UP: tr("班")}
    lines = [_line(found, day, post) for post in found.month.posts if leading or not post.leading]
    special = tr("重点") if any(each.covers(day) for each in found.periods) else ""
    words = " ".join(filter(None, (special, rest.get(mark.kind, ""))))
    held = [each.locked for each in found.rows if each.day == day]
    return DayCell(day, words, tuple(filter(None, lines)), missing, not mark.working, bool(held) and all(held))


def _line(found: Roster, day: date, post: Post) -> Line | None:
    rows = [each for each in found.rows if each.day == day and each.post_id == post.id]
    if not rows:
        return None
    names = {each.id: each.name for each in found.month.people}
    changed = any(_sign(each) for each in rows)
    mark = tr("带") if post.leading else post.slot.mark
    whole = all(each.locked for each in found.rows if each.day == day)
    drawn = tuple((each.id, _name(each, names) + (tr("（锁）") if each.locked and not whole else "")) for each in rows)
    return Line(mark, " ".join(name for _, name in drawn), changed, drawn)


def _name(row: DutyRow, names: dict[int, str]) -> str:
    name, sign = names.get(row.person_id, "—"), _sign(row)
    return f"{name}（{sign}）" if sign else name


def _sign(row: DutyRow) -> str:
    """Return 调, 替 or 补 for a duty that was not planned so, "" for one that was."""
    signs = {DutySource.SWAPPED: tr("调"), DutySource.COVERED: tr("替"), DutySource.ADDED: tr("补")}
    return signs.get(row.source, "")
