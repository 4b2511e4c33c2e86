"""The visits of the plan, each registered by the service itself, the rows written many at a time."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, cast

from benchmarks.records import ahead
from benchmarks.records.collecting import Collecting, gathered
from benchmarks.records.plan import Planned
from benchmarks.records.typed import numbered
from reception_desk.forms.form import Values
from reception_desk.models import audit
from reception_desk.models.work import Work
from reception_desk.services.acts import Result
from reception_desk.services.demo.year import SetClock
from reception_desk.services.desk import Desk
from reception_desk.services.visits.registering import Registered, register_visit
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.matters import Outcome

AT_ONCE = 1000
"""Visits of one transaction."""

_SERVICE: Callable[..., Result[Registered]] = register_visit.__wrapped__  # type: ignore[attr-defined]


def write(desk: Desk, clock: SetClock, plan: Sequence[Planned], seed: int) -> Iterator[int]:
    """Write the plan's visits and give, now and then, how many are written."""
    numbers: dict[int | None, str] = {}
    collecting = None
    with ahead.known() as take, gathered():
        for part in ahead.parts(plan, AT_ONCE, seed, desk.office.group_rule.value):
            with desk.store.transaction(desk.clerk.id, part[-1][0].moment) as work:
                collecting = Collecting(work.connection) if collecting is None else collecting
                collecting.on(work.connection)
                through = replace(work, connection=cast(Any, collecting))
                for visit, ready in part:
                    clock.moment = visit.moment
                    take(ready)
                    values = numbered(ready.raw, numbers.get(visit.again, ""))
                    done = _register(desk, replace(through, now=visit.moment), visit.uuid, values)
                    numbers[visit.place] = done.number
                collecting.flush()
            desk.idle_work()
            yield part[-1][0].place + 1


def _register(desk: Desk, work: Work, uuid: str, values: Values) -> Registered:
    """Do what the act does, within a transaction of many."""
    done = _SERVICE(desk, work, uuid, values)
    entry = audit.Entry(desk.clerk.account, Action.REGISTER_VISIT, done.subject, Outcome.DONE, done.detail)
    audit.write(work, entry)
    return done.value
