"""条22, 23, 34–36: which clocks run for a matter, given what was recorded and decided, and what stopped each."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from reception_desk.rules.calendars.days import Calendar
from reception_desk.rules.deadlines.clocks import ClockName, clock_of
from reception_desk.rules.deadlines.counting import Hearing
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.rules.deadlines.running import Extension, OpenHearing, Reckoned, extended, reckon
from reception_desk.vocabulary.office import Profile
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later

PASSED_ON = frozenset({"A3", "A4"})
SIMPLE = "JY"
REVIEWS_ASKED = "鲁43"
"""The ground of 山东 whose three working days run on a request for 复查 or 复核, where the office switched it on."""
HANDLED = "6"
"""The item of 条31 that has the 60 days."""


class Recorded(Term):
    """What may be recorded of a matter besides the dates of `Fact`."""

    TOLD = "told", later("书面告知信访人")
    OBJECTED = "objected", later("责任单位提出异议")
    RETURNED = "returned", later("同意退回")
    FUHE_SERVED = "fuhe_served", later("复核意见送达")
    CLOSED = "closed", later("办结")
    SENT = "letter", later("去函")
    HEARING = "hearing", later("听证开始")
    HEARD = "heard", later("听证结束")
    TURNED = "turned", later("转为普通程序")
    FUCHA_TAKEN = "fucha_taken", later("受理复查请求")
    FUCHA_REFUSED = "fucha_refused", later("不予受理复查请求")
    FUHE_TAKEN = "fuhe_taken", later("受理复核请求")
    FUHE_REFUSED = "fuhe_refused", later("不予受理复核请求")


_FIRST = {Profile.XFBM: ClockName.XF_TRANSFER, Profile.JGDW: ClockName.JG_NOTIFY}
_ENDS: Mapping[ClockName, tuple[str, ...]] = {
    ClockName.XF_TRANSFER: ("outcome", "letter", "told", "closed"),
    ClockName.JG_NOTIFY: ("told", "outcome", "closed"),
    ClockName.UNIT_NOTIFY: ("accepted", "told", "returned", "closed"),
    ClockName.UNIT_OBJECT: ("objected", "accepted", "closed"),
    ClockName.HANDLE: ("reply_served", "extended", "closed"),
    ClockName.EXTEND: ("reply_served", "closed"),
    ClockName.SIMPLE_HANDLE: ("reply_served", "turned", "closed"),
    ClockName.ASK_FUCHA: ("fucha_received",),
    ClockName.FUCHA: ("fucha_served", "fucha_refused"),
    ClockName.ASK_FUHE: ("fuhe_received",),
    ClockName.FUHE: ("fuhe_served", "fuhe_refused"),
    ClockName.SIMPLE_PASS: ("outcome", "letter", "told", "turned", "closed"),
    ClockName.SIMPLE_ACCEPT: ("accepted", "objected", "returned", "turned", "closed"),
}
"""What ends each clock: the first of these that was recorded."""
_FIRST_REVIEW: tuple[str, ...] = ("fucha_taken", "fucha_refused", "fucha_served")
_SECOND_REVIEW: tuple[str, ...] = ("fuhe_taken", "fuhe_refused", "fuhe_served")


@dataclass(frozen=True)
class Course:
    """What was recorded and decided of a matter.

    `days` has the day of each recorded fact by its code, "outcome" the first decision among them; `outcomes` are the
    codes decided, `route` the item of 条31; `simple` tells that it suits 简易办理 whoever handles it, `local` are the
    codes of the provincial grounds that the office switched on.
    """

    profile: Profile
    days: Mapping[str, date]
    outcomes: Collection[str] = ()
    route: str = ""
    hearings: Sequence[Hearing | OpenHearing] = ()
    extension: Extension | None = None
    simple: bool = False
    local: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Running:
    """A clock of a matter as it stands: counted or lacking its fact, and by what it was stopped, on which day."""

    reckoned: Reckoned
    stopped_on: date | None
    stopped_by: str

    @property
    def name(self) -> ClockName:
        """Return the clock's name."""
        return self.reckoned.clock.name


def running(course: Course, calendar: Calendar) -> tuple[Running, ...]:
    """Return the clocks of a matter in the order of its course; no clock is there without the step that starts it."""
    facts = {fact: course.days[fact.value] for fact in Fact if fact.value in course.days}
    request = facts.get(Fact.FUHE_RECEIVED, facts.get(Fact.FUCHA_RECEIVED))
    if request is not None:
        facts[Fact.REQUEST_RECEIVED] = request
    return tuple(_ended(_reckoned(name, facts, course, calendar), course.days) for name in _names(course, facts))


def _names(course: Course, facts: Mapping[Fact, date]) -> Iterator[ClockName]:
    first = _FIRST.get(course.profile)
    if first is not None:
        yield first
    simple = course.simple or SIMPLE in course.outcomes
    if simple and first is ClockName.XF_TRANSFER:
        yield ClockName.SIMPLE_PASS
    if PASSED_ON & set(course.outcomes) or Recorded.SENT.value in course.days:
        yield ClockName.UNIT_NOTIFY
        yield ClockName.UNIT_OBJECT
        if simple:
            yield ClockName.SIMPLE_ACCEPT
    elif simple and Fact.RECEIVED_BY_UNIT in facts:
        yield ClockName.SIMPLE_ACCEPT
    if SIMPLE in course.outcomes:
        yield ClockName.SIMPLE_HANDLE
        handled = Recorded.TURNED.value in course.days
    else:
        handled = course.route == HANDLED and ("A2" in course.outcomes or Fact.ACCEPTED in facts)
    if handled:
        yield ClockName.HANDLE
        if course.extension is not None:
            yield ClockName.EXTEND
    for fact, name in _REVIEWS:
        if fact in facts:
            yield name
    if Fact.REQUEST_RECEIVED in facts and REVIEWS_ASKED in course.local:
        yield ClockName.REVIEW_ACCEPT


_REVIEWS = (
    (Fact.REPLY_SERVED, ClockName.ASK_FUCHA),
    (Fact.FUCHA_RECEIVED, ClockName.FUCHA),
    (Fact.FUCHA_SERVED, ClockName.ASK_FUHE),
    (Fact.FUHE_RECEIVED, ClockName.FUHE),
)


def _reckoned(name: ClockName, facts: Mapping[Fact, date], course: Course, calendar: Calendar) -> Reckoned:
    found = reckon(name, facts, calendar, course.hearings)
    if name is not ClockName.EXTEND or course.extension is None:
        return found
    handle = reckon(ClockName.HANDLE, facts, calendar).counting
    if handle is None:
        return found
    return Reckoned(found.clock, extended(handle, course.extension, calendar))


def _ended(reckoned: Reckoned, days: Mapping[str, date]) -> Running:
    name = reckoned.clock.name
    asked_again = Fact.FUHE_RECEIVED.value in days
    review = _SECOND_REVIEW if asked_again else _FIRST_REVIEW
    codes = review if name is ClockName.REVIEW_ACCEPT else _ENDS[name]
    ends = [(days[code], code) for code in codes if code in days]
    day, code = min(ends, default=(None, ""))
    return Running(reckoned, day, code)


def clock_label(name: str) -> str:
    """Return the label of a stored clock; one that no table names any more keeps its code."""
    found = clock_of(name)
    return found.name.label if found is not None else name
