"""Which matters a list means: mine, due, late, by order, holding words; sealed, merged and void ones are in none."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, FromClause, and_, case, false, func, or_, select, true

from reception_desk.models.lists.entered import entered, told_elsewhere
from reception_desk.models.lists.untaken import UNTAKEN
from reception_desk.models.search import fold
from reception_desk.models.sqlite import index
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.letters import letter
from reception_desk.models.tables.matters import clock, matter, matter_outcome, outer_number, visit_matter
from reception_desk.models.tables.visits import visit, visit_change
from reception_desk.models.work import Look
from reception_desk.vocabulary.matters import RIGHTS
from reception_desk.vocabulary.visits import ChangeKind, Purpose


@dataclass(frozen=True, slots=True)
class Standing:
    """How far the clock that ends first has run on `today`: late, or not and its end or its share within limits.

    `until` and `after` are days; `least` and `below` hundredths of its calendar days, of which today is not yet one;
    `working` are the clocks that count working days and of which somebody else knows that they fit.
    """

    today: date
    late: bool
    after: date | None = None
    until: date | None = None
    least: int | None = None
    below: int | None = None
    names: tuple[str, ...] = ()
    working: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class WorkingClock:
    """A clock that counts working days and is not late."""

    id: int
    started_on: date
    nominal_due: date
    due: date


@dataclass(frozen=True, slots=True)
class MatterFilter:
    """Which matters: `mine` recorded by or given to the reader; due between days; past one; in a state; holding words.

    `unit` is part of the name of who is to answer it, a unit or a colleague; `next_from` and `next_until` are days of
    the clock that ends first. `by_order` asks for those with an outcome by a leader's order, `untaken` for those
    nobody has taken, `unentered` for those without a number of the national system, which goes by the names `systems`;
    `by_legal` judges lateness by the legal day.
    """

    text: str = ""
    mine: bool = False
    state: str = ""
    due_from: date | None = None
    due_until: date | None = None
    overdue_on: date | None = None
    content: str = ""
    region: str = ""
    by_order: bool = False
    untaken: bool = False
    by_legal: bool = False
    standing: Standing | None = None
    unit: str = ""
    case_number: str = ""
    unentered: bool = False
    systems: tuple[str, ...] = ()
    opened_from: date | None = None
    next_from: date | None = None
    next_until: date | None = None


_LIVING = (
    select(visit_matter.c.visit_id)
    .join(visit, visit.c.id == visit_matter.c.visit_id)
    .where(visit_matter.c.matter_id == matter.c.id, visit.c.voided_at.is_(None))
    .exists()
)
# A visit's row is long, and reading one for each of many thousand matters takes seconds: only of those whose visit
# was ever made void is it asked whether another one stands.
_EVER_VOID = select(visit_matter.c.matter_id).where(
    visit_matter.c.visit_id.in_(select(visit_change.c.visit_id).where(visit_change.c.kind == ChangeKind.VOID.value))
)
SHOWN = and_(
    matter.c.merged_into.is_(None),
    select(visit_matter.c.visit_id).where(visit_matter.c.matter_id == matter.c.id).exists(),
    or_(matter.c.id.not_in(_EVER_VOID), _LIVING),
)


_WRITTEN = (
    select(letter.c.unit)
    .where(letter.c.matter_id == matter.c.id, letter.c.undone_at.is_(None))
    .order_by(letter.c.id.desc())
    .limit(1)
    .correlate(matter)
    .scalar_subquery()
)
SENT_TO = func.coalesce(func.nullif(matter.c.unit, ""), _WRITTEN)
"""To which unit a matter went: the one chosen for it, else the one that was written to last."""


def conditions(look: Look, wanted: MatterFilter) -> list[ColumnElement[bool]]:
    """Return the conditions of a filter."""
    asked: list[ColumnElement[bool]] = [SHOWN, matter.c.purpose != Purpose.ACCUSATION.value]
    due = func.coalesce(clock.c.safe_due, clock.c.nominal_due)
    legal = func.coalesce(clock.c.legal_due, clock.c.nominal_due)
    late_from = legal if wanted.by_legal else case((clock.c.name.in_(RIGHTS), legal), else_=clock.c.nominal_due)
    clocks = select(clock.c.matter_id).where(clock.c.stopped_on.is_(None), not_lapsed(clock, look.now.date()))
    if wanted.state:
        asked.append(matter.c.state == wanted.state)
    if wanted.mine:
        own = (visit.c.first_receiver_id == look.reader) | (visit.c.registrar_id == look.reader)
        visits = select(visit.c.id).where(own)  # answered by an index alone
        recorded = select(visit_matter.c.matter_id).where(visit_matter.c.visit_id.in_(visits))
        asked.append((matter.c.handler_id == look.reader) | matter.c.id.in_(recorded))
    if wanted.due_until is not None:
        # One alert for a matter: what is late with one clock is late, however soon another ends.
        ends = clocks.group_by(clock.c.matter_id).having(func.min(due) <= wanted.due_until)
        if wanted.due_from is not None:
            running = or_(clock.c.name.not_in(RIGHTS), late_from >= wanted.due_from)
            ends = ends.where(running).having(func.min(late_from) >= wanted.due_from)
        asked.append(matter.c.id.in_(ends))
    if wanted.overdue_on is not None:
        asked.append(matter.c.id.in_(clocks.where(clock.c.name.not_in(RIGHTS), late_from < wanted.overdue_on)))
    if wanted.content:
        asked.append(matter.c.content.startswith(wanted.content, autoescape=True))
    if wanted.region.strip():
        asked.append(matter.c.region.contains(wanted.region.strip(), autoescape=True))
    if wanted.by_order:
        ordered = select(matter_outcome.c.matter_id).where(
            matter_outcome.c.by_order != "", matter_outcome.c.undone_at.is_(None)
        )
        asked.append(matter.c.id.in_(ordered))
    if wanted.untaken:
        asked.append(UNTAKEN)
    if wanted.unentered:
        asked.extend((~entered(wanted.systems, wanted.opened_from), ~told_elsewhere()))
    if wanted.opened_from is not None:
        asked.append(matter.c.opened_on >= wanted.opened_from)
    if wanted.standing is not None:
        asked.append(matter.c.id.in_(clocks.where(_is_first(look.now.date()), _stands(wanted.standing, late_from))))
    if wanted.unit:
        asked.append(_answered_by(wanted.unit))
    if wanted.case_number:
        asked.append(_of_case(wanted.case_number, wherever=True))
    if wanted.next_from is not None or wanted.next_until is not None:
        ends = clocks.group_by(clock.c.matter_id)
        for day, fits in ((wanted.next_from, func.min(due).__ge__), (wanted.next_until, func.min(due).__le__)):
            ends = ends if day is None else ends.having(fits(day))
        asked.append(matter.c.id.in_(ends))
    asked.extend(_holding(look, wanted.text))
    return asked


def working_clocks(look: Look, names: Collection[str], today: date, *, by_legal: bool) -> list[WorkingClock]:
    """Return the open clocks of these names that are not late, by whichever day lateness is judged."""
    due = func.coalesce(clock.c.legal_due, clock.c.nominal_due) if by_legal else clock.c.nominal_due
    wanted = select(clock.c.id, clock.c.started_on, clock.c.nominal_due, due).where(
        clock.c.stopped_on.is_(None), clock.c.name.in_(names), due >= today
    )
    return [WorkingClock(*row) for row in look.connection.execute(wanted)]


def _stands(wanted: Standing, late_from: ColumnElement[date]) -> ColumnElement[bool]:
    """Return the condition on a clock that it has run so far."""
    if wanted.late:
        return and_(clock.c.name.not_in(RIGHTS), late_from < wanted.today)
    asked: list[ColumnElement[bool]] = [late_from >= wanted.today]
    if wanted.after is not None:
        asked.append(late_from > wanted.after)
    if wanted.until is not None:
        asked.append(late_from <= wanted.until)
    if wanted.least is None and wanted.below is None:
        return and_(*asked)
    start, end = func.julianday(clock.c.started_on), func.julianday(clock.c.nominal_due)
    used = func.max(func.julianday(wanted.today) - 1 - start, 0)
    whole = func.max(end - start, 1)
    share = and_(
        used * 100 >= wanted.least * whole if wanted.least is not None else true(),
        used * 100 < wanted.below * whole if wanted.below is not None else true(),
    )
    counted = clock.c.name.not_in(wanted.names) & share
    return and_(*asked, or_(counted, clock.c.id.in_(wanted.working)))


def not_lapsed(of: FromClause, today: date) -> ColumnElement[bool]:
    """Return the condition that a clock is no right that has lapsed by a day."""
    return or_(of.c.name.not_in(RIGHTS), func.coalesce(of.c.legal_due, of.c.nominal_due) >= today)


_other = clock.alias("other")


def _is_first(today: date) -> ColumnElement[bool]:
    first = (
        select(_other.c.id)
        .where(_other.c.matter_id == clock.c.matter_id, _other.c.stopped_on.is_(None), not_lapsed(_other, today))
        .order_by(func.coalesce(_other.c.safe_due, _other.c.nominal_due), _other.c.id)
        .limit(1)
        .correlate(clock)
    )
    return clock.c.id == first.scalar_subquery()


def _holding(look: Look, text: str) -> list[ColumnElement[bool]]:
    """Return the conditions that each word stands in a visit or in what is written of the matter, or names it whole."""
    numbered = or_(
        matter.c.id.in_(select(outer_number.c.matter_id).where(outer_number.c.number == text.strip())),
        matter.c.number == text.strip().upper(),
        _of_case(text),
    )
    words = [each for each in text.split() if fold(each)]
    told = [each for each in words if index.matters_hold(look.connection, each)]
    asked: list[ColumnElement[bool]] = [
        _in_visits([each]) | matter.c.id.in_(index.matters_holding(each)) for each in told
    ]
    if rest := [each for each in words if each not in told]:
        asked.append(_in_visits(rest))
    if not text.strip():
        return []
    return [or_(and_(*asked), numbered)] if asked else [numbered]


def _in_visits(words: Sequence[str]) -> ColumnElement[bool]:
    """Return the condition that one visit of the matter holds all these words."""
    matching = index.matching(words, key=visit_matter.c.visit_id)
    return matter.c.id.in_(select(visit_matter.c.matter_id).where(matching if matching is not None else false()))


_AROUND_YEARS = "()（）〔〕[] "
_CASE = re.compile(r"[一-龥]\d+号|[一-龥]\d{4}[一-龥]")


def _answered_by(name: str) -> ColumnElement[bool]:
    """Return the condition that a unit or a colleague of that name is to answer the matter, or was written to."""
    handlers = select(account.c.id).where(account.c.shown_name.contains(name, autoescape=True))
    written = select(letter.c.matter_id).where(
        letter.c.undone_at.is_(None), letter.c.unit.contains(name, autoescape=True)
    )
    return or_(
        matter.c.unit.contains(name, autoescape=True), matter.c.handler_id.in_(handlers), matter.c.id.in_(written)
    )


def _of_case(text: str, *, wherever: bool = False) -> ColumnElement[bool]:
    """Return the condition that a case number is the one that was typed, whichever brackets stand around the year."""
    if not wherever and _CASE.search(text) is None:
        return false()
    kept: ColumnElement[str] = matter.c.case_number
    for each in _AROUND_YEARS:
        kept, text = func.replace(kept, each, ""), text.replace(each, "")
    return kept.contains(text, autoescape=True)
