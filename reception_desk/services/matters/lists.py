"""The lists of matters: which matters each holds today, how far a line's clock has run, a copy of them."""

from array import array
from dataclasses import replace
from datetime import date, timedelta

from reception_desk.models.counts.matters import DueFigures, due_figures
from reception_desk.models.lists.ledger import Sort, VisitFilter
from reception_desk.models.lists.matter_filter import SHOWN, MatterFilter, Standing, working_clocks
from reception_desk.models.lists.matters import DUE_FIRST, MatterRow, ids
from reception_desk.models.lists.untaken import UntakenRow
from reception_desk.models.lists.untaken import untaken as untaken_since
from reception_desk.models.work import Look
from reception_desk.rules.deadlines.clocks import RIGHTS, Unit, clock_of, clocks
from reception_desk.rules.deadlines.states import (
    SOON,
    Kept,
    Scale,
    State,
    kept_state,
    of_right,
    share_of_step,
    words_of,
)
from reception_desk.rules.matters.clocks import clock_label
from reception_desk.rules.outcomes.offers import book
from reception_desk.services.desk import Desk
from reception_desk.services.matters.deadlines import UNCONFIRMED
from reception_desk.services.outgoing.mappings import known_system
from reception_desk.vocabulary.term import Term
from reception_desk.wording import language, later

UNTAKEN_DAYS = 60
"""Days back for which 今日 asks who has taken a first visit, and which matters wait to be entered into the national
system; the lists of matters know the older ones too."""


class MatterList(Term):
    """The lists of the page."""

    MINE = "mine", later("我的")
    DUE = "due", later("将到期")
    OVERDUE = "overdue", later("逾期")
    UNTAKEN = "untaken", later("未落实")
    BY_ORDER = "by_order", later("按批示")
    UNENTERED = "unentered", later("未录入国家系统")
    ALL = "all", later("全部")


class MatterState(Term):
    """Whether a matter is being dealt with."""

    OPEN = "open", later("办理中")
    CLOSED = "closed", later("已办结")


def filter_of(desk: Desk, which: MatterList, wanted: MatterFilter) -> MatterFilter:
    """Return the filter of a list, narrowed by `wanted`."""
    wanted = replace(wanted, by_legal=desk.office.by_legal)
    if which is MatterList.MINE:
        return replace(wanted, mine=True)
    if which is MatterList.DUE:
        return replace(wanted, due_from=desk.today(), due_until=soon_until(desk))
    if which is MatterList.OVERDUE:
        return replace(wanted, overdue_on=desk.today())
    if which is MatterList.UNTAKEN:
        return replace(wanted, untaken=True)
    if which is MatterList.UNENTERED:
        return replace(wanted, unentered=True)
    return replace(wanted, by_order=True) if which is MatterList.BY_ORDER else wanted


def find_matters(
    desk: Desk,
    wanted: MatterFilter,
    standing: str = "",
    sort: Sort = DUE_FIRST,
    visits: VisitFilter | None = None,
) -> "array[int]":
    """Return the matters of a filter whose next clock stands as a word of the office's scale says, "" for any."""
    return desk.read(_find, desk, wanted, standing, sort, visits)


def standing_words(desk: Desk) -> tuple[str, ...]:
    """Return how far a clock may have run, in the words of the office."""
    return words_of(desk.office.scale)


def _find(
    look: Look, desk: Desk, wanted: MatterFilter, standing: str, sort: Sort, visits: VisitFilter | None
) -> "array[int]":
    words = standing_words(desk)
    if standing in words:
        wanted = replace(wanted, standing=_standing(look, desk, words.index(standing)))
    if wanted.unentered:
        wanted = replace(wanted, systems=known_system(look).names)
    return ids(look, wanted, sort, visits)


def _standing(look: Look, desk: Desk, place: int) -> Standing:
    """Return as a condition on the next clock that it has run so far as the word at `place` says."""
    today, by_legal = desk.today(), desk.office.by_legal
    if place == len(standing_words(desk)) - 1:
        return Standing(today, late=True)
    if desk.office.scale is Scale.WORDS:
        soon = soon_until(desk)
        return Standing(today, late=False, until=soon) if place else Standing(today, late=False, after=soon)
    names = tuple(each.name.value for each in clocks().values() if each.unit is Unit.WORKING)
    word = standing_words(desk)[place]
    fit = (
        each.id
        for each in working_clocks(look, names, today, by_legal=by_legal)
        if _kept(desk, Kept(each.started_on, each.nominal_due, each.due, True)).words == word
    )
    least, below = share_of_step(place)
    return Standing(today, late=False, least=least, below=below, names=names, working=tuple(fit))


def _kept(desk: Desk, clock: Kept) -> State:
    return kept_state(clock, desk.today(), desk.calendar, desk.office.scale)


def due_words(desk: Desk, day: date) -> str:
    """Return a date that was counted as 2027-01-04※, the mark only where its year's notice is not there."""
    return day.isoformat() + ("" if desk.calendar.is_confirmed(day.year) else UNCONFIRMED)


def soon_until(desk: Desk) -> date:
    """Return the last day on which a clock may end that is 将到期 today."""
    day = desk.today()
    while desk.calendar.working_between(desk.today(), day + timedelta(days=1)) <= SOON:
        day += timedelta(days=1)
    return day


def figures(desk: Desk) -> DueFigures:
    """Return how many matters are due soon, how many are late, how many of late are not in the national system."""
    return desk.read(_figures, desk)


def _figures(look: Look, desk: Desk) -> DueFigures:
    since = desk.today() - timedelta(days=UNTAKEN_DAYS)
    known = known_system(look)
    missing = MatterFilter(unentered=True, systems=known.names, opened_from=since) if known.remind else None
    return due_figures(look, desk.today(), soon_until(desk), missing, by_legal=desk.office.by_legal)


def untaken(desk: Desk) -> list[UntakenRow]:
    """Return the first visits of the last two months that nobody has taken, the oldest first."""
    return desk.read(untaken_since, desk.today() - timedelta(days=UNTAKEN_DAYS), SHOWN)


def standing(desk: Desk, row: MatterRow) -> State | None:
    """Return how far the next clock of a line has run, as the office wants it told; None where none runs."""
    if row.due is None or row.started is None:
        return None
    office, clock = desk.office, clock_of(row.clock)
    right = clock is not None and clock.name in RIGHTS
    due = row.legal_due if (office.by_legal or right) and row.legal_due is not None else row.due
    working = clock is not None and clock.unit is Unit.WORKING
    state = _kept(desk, Kept(row.started, row.due, due, working))
    return of_right(state) if right else state


def outcome_label(code: str) -> str:
    """Return the words of an outcome, its code where no table names it."""
    rule = book().rules.get(code)
    return rule.label if rule is not None else code


def outcome_shown(code: str) -> str:
    """Return the words of an outcome in the language of the window."""
    rule = book().rules.get(code)
    return rule.en if rule is not None and language() == "en" else outcome_label(code)


def next_step(row: MatterRow) -> str:
    """Return what has to be done next, "" where no clock runs."""
    return clock_label(row.clock) if row.clock else ""
