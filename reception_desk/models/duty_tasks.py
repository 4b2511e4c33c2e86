"""What goes along with a duty: promises and call-backs that whoever took the duty does instead of who would have."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Column, ColumnElement, and_, insert, select, update

from reception_desk.models.tables.matters import matter
from reception_desk.models.tables.roster import duty_person, duty_task
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look, Work

_HOLDS = duty_task.c.undone_at.is_(None)


def passed_on(of: Column[int], taker: ColumnElement[bool] | None = None) -> ColumnElement[bool]:
    """Return the condition that a visit's promise or a matter's call-back went along with a duty.

    `of` is the key of the visit or of the matter; with `taker` it went to whoever that is true of.
    """
    named = duty_task.c.visit_id if of.table is visit else duty_task.c.matter_id
    wanted = select(duty_task.c.id).where(named == of, _HOLDS)
    if taker is not None:
        wanted = wanted.join(duty_person, duty_person.c.id == duty_task.c.taker_id).where(taker)
    return wanted.exists()


def account_is(account_id: int) -> ColumnElement[bool]:
    """Return the condition that a taker has this account."""
    return duty_person.c.account_id == account_id


def visits_of(look: Look | Work, person_id: int, day: date) -> list[int]:
    """Return the visits whose promise of a day went along with a duty to somebody."""
    return _of(look, duty_task.c.visit_id, person_id, day)


def matters_of(look: Look | Work, person_id: int, day: date) -> list[int]:
    """Return the matters whose call-back of a day went along with a duty to somebody."""
    return _of(look, duty_task.c.matter_id, person_id, day)


def end(work: Work, *, visits: Iterable[int] = (), matters: Iterable[int] = ()) -> None:
    """End what holds of these promises and call-backs."""
    named = duty_task.c.visit_id.in_(list(visits)) | duty_task.c.matter_id.in_(list(matters))
    work.connection.execute(update(duty_task).where(named, _HOLDS).values(undone_at=work.now))


def add(
    work: Work, giver_id: int, taker_id: int, day: date, *, visit_id: int | None = None, matter_id: int | None = None
) -> None:
    """Write down that somebody does a promise or a call-back of a day instead of another."""
    values = {"visit_id": visit_id, "matter_id": matter_id, "giver_id": giver_id, "taker_id": taker_id, "day": day}
    work.connection.execute(insert(duty_task), {**values, "at": work.now, "clerk_id": work.clerk})


def _of(look: Look | Work, named: Column[int | None], person_id: int, day: date) -> list[int]:
    held = and_(named.is_not(None), duty_task.c.taker_id == person_id, duty_task.c.day == day, _HOLDS)
    return [int(each or 0) for each in look.connection.execute(select(named).where(held).order_by(named)).scalars()]


DOER = (
    select(duty_person.c.name)
    .join(duty_task, duty_task.c.taker_id == duty_person.c.id)
    .where(duty_task.c.visit_id == visit.c.id, _HOLDS)
    .correlate(visit)
    .scalar_subquery()
)
"""Who does what was promised at a visit, where it went along with a duty."""
CALLER = (
    select(duty_person.c.name)
    .join(duty_task, duty_task.c.taker_id == duty_person.c.id)
    .where(duty_task.c.matter_id == matter.c.id, _HOLDS)
    .correlate(matter)
    .scalar_subquery()
)
"""Who calls back after a closing, where it went along with a duty."""
