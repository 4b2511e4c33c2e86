"""How the days of a limit are counted, as data: each day, whether it counts, and why.

The regulation says nothing of it, so the Civil Code serves by analogy: the day of the event is not counted
(民法典第二百零一条), and a last day that is a rest day rolls on to the first working day (第二百零三条).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from reception_desk.errors import CannotNow
from reception_desk.rules.calendars.days import FIRST_DAY, LAST_DAY, Calendar, DayKind, Mark
from reception_desk.rules.deadlines.clocks import Unit
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later, tr

MOST_DAYS = 1000
_DAY = timedelta(days=1)


class Why(Term):
    """Why a day is counted or not."""

    START = "start", later("起算日不计")
    COUNTED = "counted", later("计入")
    REST = "rest", later("不是工作日，不计")
    HEARING = "hearing", later("听证时间不计")
    ROLLED = "rolled", later("期满日顺延")


@dataclass(frozen=True, slots=True)
class Hearing:
    """The days of a 听证, both ends with it; they are not part of the 复核's thirty days (条36②)."""

    first: date
    last: date

    def holds(self, day: date) -> bool:
        """Tell whether a day lies in it."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Step:
    """One day of the counting: what it is, why it counts or not, its number (0 where it does not count)."""

    mark: Mark
    why: Why
    number: int = 0

    @property
    def day(self) -> date:
        """Return the day."""
        return self.mark.day

    @property
    def counted(self) -> bool:
        """Tell whether the day counts."""
        return self.why is Why.COUNTED

    @property
    def words(self) -> str:
        """Return why in words: 起算日不计, 周末, 国庆节放假, 第 3 天 · 调休上班."""
        told = tr("第 {n} 天").format(n=self.number) if self.counted else ""
        if self.why is Why.REST:
            return self.mark.words
        if not self.counted:
            told = self.why.label
        special = self.mark.words if self.mark.kind is not DayKind.WORKED else ""
        return " · ".join(filter(None, (told, special)))


@dataclass(frozen=True, slots=True)
class Counting:
    """A limit that was counted.

    `nominal_due` is the last day as counted: papers print it, and lateness is judged by it; `legal_due` is that day
    rolled on to a working day; `safe_due` the last working day not after it, by which lists are sorted.
    """

    start: date
    n: int
    unit: Unit
    nominal_due: date
    legal_due: date
    safe_due: date
    steps: tuple[Step, ...]

    def due(self, *, by_legal: bool) -> date:
        """Return the day by which lateness is judged: the nominal one unless the office switched on the legal one."""
        return self.legal_due if by_legal else self.nominal_due

    @property
    def unconfirmed(self) -> tuple[int, ...]:
        """Return the years whose notice is not known and on which the counting rests."""
        return tuple(sorted({each.day.year for each in self.steps if not each.mark.confirmed}))

    def is_confirmed(self, day: date) -> bool:
        """Tell whether a day lies in a year whose notice is known; one that is not carries a ※."""
        return day.year not in self.unconfirmed


def count(start: date, n: int, unit: Unit, calendar: Calendar, hearings: Sequence[Hearing] = ()) -> Counting:
    """Count `n` days after `start`; raises CannotNow for a number or a day beyond what a calendar holds."""
    if not 1 <= n <= MOST_DAYS:
        raise CannotNow(tr("天数要在 1 到 {most} 之间。").format(most=MOST_DAYS))
    if not FIRST_DAY <= start <= LAST_DAY - timedelta(days=3 * MOST_DAYS):
        told = tr("日期要在 {first} 年到 {last} 年之间。")
        raise CannotNow(told.format(first=FIRST_DAY.year, last=LAST_DAY.year - 9))
    steps = [Step(calendar.mark(start), Why.START)]
    number = 0
    while number < n:
        mark = calendar.mark(steps[-1].day + _DAY)
        why = _why(mark, unit, hearings)
        number += why is Why.COUNTED
        steps.append(Step(mark, why, number if why is Why.COUNTED else 0))
    nominal = steps[-1].day
    legal = calendar.working_from(nominal, 1)
    steps += [Step(calendar.mark(nominal + _DAY * each), Why.ROLLED) for each in range(1, (legal - nominal).days + 1)]
    safe = calendar.working_from(nominal, -1)
    return Counting(start, n, unit, nominal, legal, safe if safe > start else nominal, tuple(steps))


def _why(mark: Mark, unit: Unit, hearings: Sequence[Hearing]) -> Why:
    if any(each.holds(mark.day) for each in hearings):
        return Why.HEARING
    return Why.REST if unit is Unit.WORKING and not mark.working else Why.COUNTED
