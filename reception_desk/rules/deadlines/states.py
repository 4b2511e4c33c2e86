"""在期, 将到期, 逾期: the word for how far a clock has run, or one of the five steps where the office chose them."""

from dataclasses import dataclass
from datetime import date, timedelta

from reception_desk.rules.calendars.days import Calendar
from reception_desk.rules.deadlines.counting import Counting
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later, shown, tr

SOON = 3
"""Working days before the end within which a clock is 将到期."""


class LateBy(Term):
    """By which day lateness is judged (§0.1): the one papers print, or that day rolled on to a working day."""

    NOMINAL = "nominal", later("名义期限（文书上印的）")
    LEGAL = "legal", later("顺延后的期限")


class Scale(Term):
    """How the office wants to see how far a clock has run."""

    WORDS = "words", later("在期 / 将到期 / 逾期")
    STEPS = "steps", later("五级：正常 / 预警 / 警告 / 严重警告 / 超期")


_STEPS = (
    (0.50, later("正常"), "ok"),
    (0.75, later("预警"), "info"),
    (0.85, later("警告"), "due"),
    (0.99, later("严重警告"), "due"),
)
"""Below which share of the allowed days each of the first four steps holds (§1.12); from the last on it is 超期."""


def words_of(scale: Scale) -> tuple[str, ...]:
    """Return the words of a scale, the best first; how many days late is said besides the last."""
    if scale is Scale.STEPS:
        return (*(shown(word) for _, word, _ in _STEPS), tr("超期"))
    return tr("在期"), tr("将到期"), tr("逾期")


def share_of_step(place: int) -> tuple[int | None, int | None]:
    """Return from which hundredth of the allowed days on a step holds, and below which; the last two have no end."""
    bounds = [round(100 * share) for share, _, _ in _STEPS[:-1]]
    return (bounds[place - 1] if place else None), (bounds[place] if place < len(bounds) else None)


@dataclass(frozen=True, slots=True)
class State:
    """How far a clock has run: a word, its colour (ok, info, due, overdue, past), days late (0: not late)."""

    words: str
    colour: str
    late: int = 0


def state_of(
    counting: Counting,
    today: date,
    calendar: Calendar,
    *,
    scale: Scale = Scale.WORDS,
    by_legal: bool = False,
) -> State:
    """Return the state of a clock on a day: late from the day after its nominal due on, or its legal one."""
    due = counting.due(by_legal=by_legal)
    if scale is Scale.STEPS:
        return _step(counting, due, today)
    return kept_state(Kept(counting.start, counting.nominal_due, due), today, calendar)


@dataclass(frozen=True, slots=True)
class Kept:
    """A clock of which only its days are kept.

    `due` is the day by which the office judges lateness, `working` whether the clock counts working days alone.
    """

    start: date
    nominal: date
    due: date
    working: bool = False


def kept_state(clock: Kept, today: date, calendar: Calendar, scale: Scale = Scale.WORDS) -> State:
    """Return the state of a clock by its days, as `state_of` does of one that is counted day by day."""
    start, due = clock.start, clock.due
    late = (today - due).days
    if scale is Scale.STEPS:
        yesterday = max(today - timedelta(days=1), start)
        if clock.working:
            used, whole = calendar.working_between(start, yesterday), calendar.working_between(start, clock.nominal)
        else:
            used, whole = (yesterday - start).days, (clock.nominal - start).days
        return _stepped(used / max(whole, 1), due, today)
    if late > 0:
        return State(tr("逾期 {n} 天").format(n=late), "overdue", late)
    soon = calendar.working_between(today, due) <= SOON
    return State(tr("将到期"), "due") if soon else State(tr("在期"), "ok")


def of_right(state: State) -> State:
    """条23③, 35, 36: tell of a right instead of a duty: whose days ran out has not asked, and nobody is late."""
    return State(tr("期满未提出"), "past") if state.late else state


def _step(counting: Counting, due: date, today: date) -> State:
    return _stepped(_used(counting, today) / counting.n, due, today)


def _stepped(share: float, due: date, today: date) -> State:
    if today > due:
        late = (today - due).days
        return State(tr("超期 {n} 天").format(n=late), "overdue", late)
    word, colour = next((word, colour) for most, word, colour in _STEPS if share < most or most == _STEPS[-1][0])
    return State(shown(word), colour)


def _used(counting: Counting, today: date) -> int:
    """Return how many of the allowed days are over; today is not, so that the last day is not yet 超期."""
    return sum(each.counted and each.day < today for each in counting.steps)
