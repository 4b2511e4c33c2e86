"""Time limits for whoever asks: counted by a clock or a number of days, explained, told in lines.

Neither store nor SQLAlchemy is needed for it, so that the command line answers at once.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from reception_desk.errors import CannotNow
from reception_desk.forms.kinds import Day
from reception_desk.rules.calendars.days import Calendar, calendar_with, unconfirmed_sentence
from reception_desk.rules.calendars.notices import LONGEST, Notice, read_notice
from reception_desk.rules.deadlines.clocks import RIGHTS, Clock, ClockName, Unit, clock_of, clocks
from reception_desk.rules.deadlines.counting import Counting, Step, count
from reception_desk.rules.deadlines.states import LateBy, Scale, State, of_right, state_of
from reception_desk.wording import tr

if TYPE_CHECKING:
    from reception_desk.services.desk import Desk

__all__ = [
    "Calendar",
    "ClockName",
    "Counted",
    "Counting",
    "Scale",
    "Step",
    "Unit",
    "calendar_of_files",
    "clocks",
    "count_clock",
    "count_days",
    "counted_of",
    "lines_of",
    "marked",
    "read_file",
    "stands",
    "three_dates",
    "unconfirmed_sentence",
    "unconfirmed_sentences",
]

UNCONFIRMED = "※"
"""Stands after a date in a year whose notice is not there yet."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A limit that was counted: by which clock (None for plain days), and how it stands on the day asked, if asked."""

    clock: Clock | None
    counting: Counting
    state: State | None = None

    @property
    def heading(self) -> str:
        """Return what it is a limit of."""
        if self.clock is not None:
            return self.clock.name.label
        return tr("{n} 个{unit}").format(n=self.counting.n, unit=self.counting.unit.label)

    @property
    def basis(self) -> str:
        """Return from what it is counted, how long, and by which article; "" for plain days."""
        return self.clock.words if self.clock is not None else ""


def count_clock(name: str, day: str | date, calendar: Calendar) -> Counted:
    """Count a clock from a day; raises CannotNow for a clock or a day that is none."""
    clock = clock_of(name)
    if clock is None:
        told = tr("没有“{name}”这个期限。").format(name=name.strip()[:30])
        raise CannotNow(told, tr("可以写：{names}。").format(names="、".join(clocks())))
    return Counted(clock, count(_day(day), clock.n, clock.unit, calendar))


def count_days(n: str, unit: Unit, day: str | date, calendar: Calendar) -> Counted:
    """Count a number of days as it is typed; raises CannotNow for what is none."""
    text = n.strip()
    if not (text.isdecimal() and len(text) <= 6):
        raise CannotNow(tr("请填天数，例如 15。"))
    return Counted(None, count(_day(day), int(text), unit, calendar))


def counted_of(desk: "Desk", name: str, started_on: date) -> Counted:
    """Count a clock that was started on a day, and say how it stands today by the office's own settings."""
    found = count_clock(name, started_on, desk.calendar)
    return Counted(found.clock, found.counting, stands(desk, found.clock, found.counting))


def stands(desk: "Desk", clock: Clock | None, counting: Counting) -> State:
    """Return how a counted clock stands today, by the office's own settings."""
    office, right = desk.office, clock is not None and clock.name in RIGHTS
    by_legal = office.by_legal or right  # who may ask has until the working day to which his last day rolls on
    state = state_of(counting, desk.today(), desk.calendar, scale=office.scale, by_legal=by_legal)
    return of_right(state) if right else state


def marked(counting: Counting, day: date) -> str:
    """Return a day as 2027-01-04※, the mark only where its year's notice is not there."""
    return day.isoformat() + ("" if counting.is_confirmed(day) else UNCONFIRMED)


def three_dates(counting: Counting) -> tuple[tuple[str, str], ...]:
    """Return the nominal, the legal and the safe date, each with its label."""
    return (
        (LateBy.NOMINAL.label, marked(counting, counting.nominal_due)),
        (LateBy.LEGAL.label, marked(counting, counting.legal_due)),
        (tr("稳妥期限（最晚的工作日）"), marked(counting, counting.safe_due)),
    )


def unconfirmed_sentences(counting: Counting) -> Iterator[str]:
    """Yield the sentence for each year on which the counting rests and whose notice is not there."""
    for year in counting.unconfirmed:
        yield UNCONFIRMED + tr("{sentence}，暂按周末和法定节日计算。").format(sentence=unconfirmed_sentence(year))


def lines_of(counted: Counted) -> Iterator[str]:
    """Yield what is printed and copied: three dates, what is not confirmed, and each day with its reason."""
    counting = counted.counting
    yield tr("{heading}：自 {start} 起").format(heading=counted.heading, start=counting.start)
    if counted.basis:
        yield counted.basis
    yield from (tr("{label}：{day}").format(label=label, day=day) for label, day in three_dates(counting))
    yield from unconfirmed_sentences(counting)
    yield ""
    yield from (f"{marked(counting, each.day)}  {each.words}" for each in counting.steps)


def calendar_of_files(files: Iterable[Path]) -> Calendar:
    """Return the shipped calendar with the notices of files over it; raises CannotNow for a file that is none."""
    return calendar_with([read_file(file) for file in files])


def read_file(file: Path) -> Notice:
    """Read a notice from a file; raises CannotNow with its name and what is wrong."""
    try:
        with file.open("rb") as opened:
            content = opened.read(LONGEST + 1)
    except OSError as error:
        raise CannotNow(tr("读不到文件 {file}。").format(file=file), tr("请检查路径和权限。")) from error
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("gb18030", "replace")
    try:
        return read_notice(text)
    except CannotNow as error:
        raise CannotNow(f"{file.name}：{error.sentence}", error.what_to_do) from error


def _day(day: str | date) -> date:
    if isinstance(day, date):
        return day
    found = Day().read(day)
    if found is None:
        told = tr("“{raw}”看不出是哪一天，可以写 2026-11-03、20261103、11.3 或 今天。")
        raise CannotNow(told.format(raw=day.strip()[:20]))
    return found
