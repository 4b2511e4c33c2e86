"""The visits of the plan, each registered by the service itself, the rows written many at a time."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, cast

from benchmarks.records import words
from benchmarks.records.collecting import Collecting
from benchmarks.records.people import Made, person
from benchmarks.records.plan import Planned
from benchmarks.records.regions import VILLAGES
from reception_desk.forms.form import Values
from reception_desk.forms.visits import VISIT
from reception_desk.models import audit
from reception_desk.models.work import Work
from reception_desk.services.acts import Result
from reception_desk.services.demo.year import SetClock
from reception_desk.services.desk import Desk
from reception_desk.services.visits.registering import Registered, register_visit
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.matters import Outcome
from reception_desk.vocabulary.visits import Purpose

AT_ONCE = 1000
"""Visits of one transaction."""

_SERVICE: Callable[..., Result[Registered]] = register_visit.__wrapped__  # type: ignore[attr-defined]
_DESTINATIONS = ("石桥镇人民政府", "县自然资源局", "县人力资源和社会保障局", "县住房和城乡建设局", "")


def typed(visit: Planned, made: Made, number: str, seed: int) -> Values:
    """Return a visit as a clerk types it; `number` is that of the visit it comes again for."""
    chance = random.Random(seed * 7_000_003 + visit.place)
    raw = {
        "intent": visit.intent,
        "channel": visit.channel.value,
        "mode": visit.mode,
        "same_as": number,
        "people": str(visit.people),
        "name": made.name,
        "id_number": made.id_number,
        "phone": made.phone,
        "address": made.address,
    }
    raw |= {"statement": words.note(chance)} if visit.noted else _matter(visit, chance)
    return Values(VISIT, {**VISIT.empty().raw, **{name: text for name, text in raw.items() if text}})


def _matter(visit: Planned, chance: random.Random) -> dict[str, str]:
    about = words.matter(visit.matter, chance)
    accusation = about.purpose == Purpose.ACCUSATION.value
    handled = chance.random() < 0.8
    return {
        "purpose": about.purpose,
        "content": about.content,
        "region": "" if accusation else chance.choice(VILLAGES),
        "demand": "\n".join(about.demands),
        "statement": words.statement(chance),
        "materials": chance.choice(["", "", "1", "2", "3"]),
        "affected": str(visit.people * chance.randint(1, 6)) if visit.people > 1 else "",
        "handling": chance.choice(["1", "2", "3", "3", "4"]) if handled else "",
        "destination": chance.choice(_DESTINATIONS) if handled else "",
        "told": "当场书面" if handled else "",
        "promise": "回电告知核实结果" if chance.random() < 0.02 else "",
    }


def write(desk: Desk, clock: SetClock, plan: Sequence[Planned], seed: int) -> Iterator[int]:
    """Write the plan's visits and give, now and then, how many are written."""
    numbers: dict[int | None, str] = {}
    collecting = None
    for start in range(0, len(plan), AT_ONCE):
        part = plan[start : start + AT_ONCE]
        with desk.store.transaction(desk.clerk.id, part[-1].moment) as work:
            collecting = Collecting(work.connection) if collecting is None else collecting
            collecting.on(work.connection)
            through = replace(work, connection=cast(Any, collecting))
            for visit in part:
                clock.moment = visit.moment
                values = typed(visit, person(seed, visit.person), numbers.get(visit.again, ""), seed)
                done = _register(desk, replace(through, now=visit.moment), visit.uuid, values)
                numbers[visit.place] = done.number
            collecting.flush()
        desk.idle_work()
        yield start + len(part)


def _register(desk: Desk, work: Work, uuid: str, values: Values) -> Registered:
    """Do what the act does, within a transaction of many."""
    done = _SERVICE(desk, work, uuid, values)
    entry = audit.Entry(desk.clerk.account, Action.REGISTER_VISIT, done.subject, Outcome.DONE, done.detail)
    audit.write(work, entry)
    return done.value
