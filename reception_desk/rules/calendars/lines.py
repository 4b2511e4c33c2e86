"""A notice as it is typed by hand: name, from, to, 放假 or 上班, as the State Council's sentence lists them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.rules.calendars.notices import Notice, NoticeDay, made, strange
from reception_desk.wording import tr

MOST_LINES = 20
LONGEST_SPAN = 15
"""Days; the longest holiday there has been had ten."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what it is called, its first and last day, whether those days are off."""

    name: str
    first: date
    last: date
    off: bool


def lines_of(notice: Notice) -> tuple[Line, ...]:
    """Return the lines that would be typed for a notice: neighbouring days of one name together."""
    lines: list[Line] = []
    for each in sorted(notice.days, key=lambda each: (not each.off, each.day)):
        before = lines[-1] if lines else None
        if before and (before.name, before.off) == (each.name, each.off) and before.last + _DAY == each.day:
            lines[-1] = Line(before.name, before.first, each.day, each.off)
        else:
            lines.append(Line(each.name, each.day, each.day, each.off))
    return tuple(sorted(lines, key=lambda line: (line.first, not line.off)))


def line_findings(year: int, lines: Sequence[Line]) -> tuple[Finding, ...]:
    """Say what is wrong with typed lines; a finding's field is the number of the line, from 0."""
    found: list[Finding] = []
    kept: dict[date, NoticeDay] = {}
    for place, line in enumerate(lines):
        sentence = _line_trouble(line)
        for each in () if sentence else _days([line]):
            sentence = sentence or strange(year, each, kept.get(each.day))
            kept.setdefault(each.day, each)
        if sentence:
            found.append(Finding(str(place), sentence))
    return tuple(found)


def notice_of(year: int, lines: Iterable[Line]) -> Notice:
    """Return the notice of typed lines; raises CannotNow where they have a finding."""
    typed = tuple(lines)
    if found := line_findings(year, typed):
        raise CannotNow(found[0].sentence)
    return made(year, _days(typed))


def _line_trouble(line: Line) -> str:
    if line.last < line.first:
        return tr("到 {last} 早于从 {first}。").format(first=line.first, last=line.last)
    length = (line.last - line.first).days + 1
    if length > LONGEST_SPAN:
        return tr("{first} 到 {last} 有 {n} 天，太长了，请核对。").format(first=line.first, last=line.last, n=length)
    return ""


def _days(lines: Iterable[Line]) -> list[NoticeDay]:
    return [
        NoticeDay(line.first + _DAY * each, line.name, line.off)
        for line in lines
        for each in range((line.last - line.first).days + 1)
    ]
