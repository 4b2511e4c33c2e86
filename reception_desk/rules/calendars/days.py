"""Whether a day is worked, and why: weekly rest days (国务院令第146号第七条), holidays, and their swaps."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from reception_desk.rules.calendars.filling import by_law, filled
from reception_desk.rules.calendars.notices import FIRST_YEAR, LAST_YEAR, Notice, shipped
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later, tr

FIRST_DAY, LAST_DAY = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
_DAY = timedelta(days=1)


class DayKind(Term):
    """What kind of day it is; a rest day that is worked for another (调休) is a working day."""

    WORKED = "worked", later("上班")
    MADE_UP = "made_up", later("调休上班")
    WEEKEND = "weekend", later("周末")
    HOLIDAY = "holiday", later("放假")


@dataclass(frozen=True, slots=True)
class Mark:
    """One day of a calendar; it is not `confirmed` while the notice of its year is not known."""

    day: date
    kind: DayKind
    name: str = ""
    confirmed: bool = True

    @property
    def working(self) -> bool:
        """Tell whether the day is worked."""
        return self.kind in (DayKind.WORKED, DayKind.MADE_UP)

    @property
    def words(self) -> str:
        """Return 国庆节放假, 调休上班, 周末 or 上班."""
        if self.kind is DayKind.HOLIDAY and self.name:
            return tr("{name}放假").format(name=self.name)
        return self.kind.label


@dataclass(frozen=True)
class Calendar:
    """The working days of all years: `notices` by year, the office's own before the shipped ones."""

    notices: Mapping[int, Notice] = field(default_factory=shipped)

    def mark(self, day: date) -> Mark:
        """Return what a day is; the notice of the next year may have arranged a December day (holiday-cn)."""
        following = self.notices.get(day.year + 1)
        named = (following.named.get(day) if following else None) or self.notice(day.year).named.get(day)
        confirmed = self.is_confirmed(day.year)
        if named is not None:
            off, name = named
            return Mark(day, DayKind.HOLIDAY if off else DayKind.MADE_UP, name, confirmed)
        return Mark(day, DayKind.WEEKEND if day.weekday() >= 5 else DayKind.WORKED, "", confirmed)

    def is_working(self, day: date) -> bool:
        """Tell whether a day is worked."""
        return self.mark(day).working

    def is_confirmed(self, year: int) -> bool:
        """Tell whether the arrangement of a year is known, and not only weekends and the law's fixed holidays."""
        return year in self.notices or filled(year) is not None

    def notice(self, year: int) -> Notice:
        """Return the arrangement of a year, or what stands in for it."""
        return self.notices.get(year) or filled(year) or by_law(year)

    def working_from(self, day: date, step: int) -> date:
        """Return the first working day from `day` on (`step` 1), or the last one up to it (`step` -1)."""
        while not self.is_working(day):
            day += _DAY * step
        return day

    def working_between(self, after: date, until: date) -> int:
        """Count the working days after one day up to and with another; 0 where that lies before it."""
        return sum(self.is_working(after + _DAY * each) for each in range(1, (until - after).days + 1))


def calendar_with(notices: Iterable[Notice]) -> Calendar:
    """Return the shipped calendar with an office's own notices over it."""
    return Calendar({**shipped(), **{each.year: each for each in notices}})


def unconfirmed_sentence(year: int) -> str:
    """Return the one sentence a page says of a year without a notice."""
    return tr("{year} 年放假安排未导入").format(year=year)
