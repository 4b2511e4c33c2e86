"""The clocks of a matter, counted anew from what was recorded whenever something was recorded."""

from collections import ChainMap
from collections.abc import Iterable
from datetime import date

from reception_desk.models import matters as model
from reception_desk.models.visits import ClockFacts
from reception_desk.models.work import Look, Work
from reception_desk.rules.deadlines.clocks import clock_of
from reception_desk.rules.deadlines.counting import count
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.rules.deadlines.first_step import FirstStep
from reception_desk.rules.deadlines.running import Extension, hearings_of
from reception_desk.rules.matters import Course, Recorded, Running, running
from reception_desk.rules.matters.clocks import PASSED_ON
from reception_desk.rules.outcomes import suits_simple
from reception_desk.services.desk import Desk
from reception_desk.services.matters.facts import facts_of
from reception_desk.vocabulary.visits import Purpose


def course_of(desk: Desk, look: Look | Work, matter_id: int) -> Course:
    """Return what was recorded and decided of a matter; the day of receipt is its first visit's unless recorded.

    What was recorded of a matter that was merged into it counts too: of one fact told twice the earlier day (条19③).
    """
    events = [each for each in model.events(look, matter_id) if not each.undone]
    state = model.state(look, matter_id)
    days = _days_together(events)
    if state is None or state.state != "closed":
        days.pop(Recorded.CLOSED.value, None)
    decided = model.outcomes(look, matter_id)
    first = model.first_visit(look, matter_id)
    received: dict[str, date] = {Fact.RECEIVED.value: first[1]} if first else {}
    outcome = {"outcome": min(each.day for each in decided)} if decided else {}
    extension = next((each for each in reversed(events) if each.kind == "extended" and each.detail), None)
    begun, ended = (
        [each.day for each in events if each.kind == kind.value and each.day is not None]
        for kind in (Recorded.HEARING, Recorded.HEARD)
    )
    return Course(
        profile=desk.office.profile,
        days=dict(ChainMap(outcome, days, received)),
        outcomes=tuple(each.code for each in decided),
        route=state.columns["route"] if state else "",
        hearings=hearings_of(begun, ended),
        extension=Extension(extension.detail["days"], extension.text, extension.detail["approver"])
        if extension
        else None,
        simple=state is not None and suits_simple(facts_of(desk, state)),
        local=tuple(each.code for each in desk.office.provinces),
    )


def _days_together(events: Iterable[model.Recorded]) -> dict[str, date]:
    by_matter: dict[int, list[model.Recorded]] = {}
    for each in events:
        by_matter.setdefault(each.matter_id, []).append(each)
    together: dict[str, date] = {}
    for name, day in (pair for each in by_matter.values() for pair in _days(each).items()):
        together[name] = min(day, together.get(name, day))
    return together


def _days(events: Iterable[model.Recorded]) -> dict[str, date]:
    """Return the day of each fact, the newest of a kind; passed on anew after a return, the first unit's are over."""
    days: dict[str, date] = {}
    for each in events:
        code = each.detail.get("code") if each.kind == "outcome" else None
        passed_on = each.kind == Recorded.SENT.value or code in PASSED_ON
        if passed_on and Recorded.RETURNED.value in days:
            for name in _OF_THE_UNIT:
                days.pop(name, None)
        if each.day is not None:
            days[each.kind] = each.day
    return days


_OF_THE_UNIT = (Fact.RECEIVED_BY_UNIT.value, Recorded.OBJECTED.value, Recorded.RETURNED.value)


def clocks_of(desk: Desk, look: Look | Work, matter_id: int) -> tuple[Running, ...]:
    """Return the clocks of a matter, those that lack their starting fact too; an accusation has none (条30)."""
    state = model.state(look, matter_id)
    if state is None or state.purpose == Purpose.ACCUSATION.value:
        return ()
    return running(course_of(desk, look, matter_id), desk.calendar)


def recount(desk: Desk, work: Work, matter_id: int) -> list[model.ClockRow]:
    """Count the clocks of a matter anew and keep those that have their days, for the lists."""
    rows = [_row(each) for each in clocks_of(desk, work, matter_id) if each.reckoned.counting is not None]
    model.keep_clocks(work, matter_id, rows)
    return rows


def first_clock(desk: Desk, step: FirstStep, received_on: date) -> ClockFacts | None:
    """Return the clock that starts with a visit, counted as `recount` does later; None where none starts."""
    clock = clock_of(step.clock) if step.clock else None
    if clock is None:
        return None
    counting = count(received_on, clock.n, clock.unit, desk.calendar)
    return ClockFacts(clock.name.value, counting.nominal_due, counting.legal_due, counting.safe_due, clock.article)


def _row(clock: Running) -> model.ClockRow:
    counting = clock.reckoned.counting
    assert counting is not None
    return model.ClockRow(
        name=clock.name.value,
        started_on=counting.start,
        nominal_due=counting.nominal_due,
        legal_due=counting.legal_due,
        safe_due=counting.safe_due,
        article=clock.reckoned.clock.article,
        extended=counting.n if clock.name.value == "EXTEND" else 0,
        stopped_on=clock.stopped_on,
        stopped_by=clock.stopped_by,
    )
