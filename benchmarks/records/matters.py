"""What became of the matters of the plan: most were passed on within days, and most of these are closed.

Three of four that were passed on went out in a letter; of the closed ones each says why it arose, two of five are
settled with a proof, and one of three was rated.
"""

import itertools
import random
import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from benchmarks.records.plan import Planned
from reception_desk.models.tables.leader import closing, satisfaction
from reception_desk.models.tables.letters import letter
from reception_desk.models.tables.matters import clock, matter, matter_event, matter_outcome
from reception_desk.models.work import Work
from reception_desk.rules.correspondence import Dispatch
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.leading import Cause, Proof, Satisfaction
from reception_desk.vocabulary.visits import Purpose

PASSED_ON, CLOSED = 0.95, 0.9
"""Shares of the matters old enough that were passed on, and of these that are closed."""

LETTERS, SETTLED, RATED = 0.75, 0.4, 0.33
UNITS = ("石桥镇人民政府", "河口乡人民政府", "县自然资源局", "县住房和城乡建设局", "县人力资源和社会保障局")

_AFTER, _UNTIL = timedelta(days=1), timedelta(days=60)
_AT_ONCE = 2000
_OPEN = (
    select(matter.c.id, matter.c.opened_on).where(matter.c.purpose != Purpose.ACCUSATION.value).order_by(matter.c.id)
)
_STOPPED = (
    update(clock)
    .where(clock.c.matter_id == bindparam("of"))
    .values(stopped_on=bindparam("on"), stopped_by=bindparam("by"))
)
_CLOSED = (
    update(matter)
    .where(matter.c.id == bindparam("of"))
    .values(state="closed", closed_on=bindparam("on"), version=matter.c.version + 1)
)


@dataclass(frozen=True)
class Fate:
    """What becomes of one matter; None is for what does not happen."""

    passed: date | None = None
    unit: str | None = None
    closed: date | None = None
    cause: Cause = Cause.POLICY
    settled: bool = False
    rated: Satisfaction | None = None


@dataclass(frozen=True)
class Told:
    """How many of each kind must be counted afterwards."""

    passed: int
    letters: int
    closed: int
    settled: int
    rated: int


def fates(opened: Iterable[date], seed: int, today: date) -> Iterator[Fate]:
    """Give the fate of each matter, by the day it was opened; the same ones for the same seed."""
    chance = random.Random(seed + 2)
    for day in opened:
        passed, closed = day + _AFTER, day + _UNTIL
        if passed > today or chance.random() > PASSED_ON:
            yield Fate()
            continue
        unit = chance.choice(UNITS) if chance.random() < LETTERS else None
        if closed > today or chance.random() > CLOSED:
            yield Fate(passed, unit)
            continue
        rated = chance.choice(_RATINGS) if chance.random() < RATED else None
        yield Fate(passed, unit, closed, chance.choice(list(Cause)), chance.random() < SETTLED, rated)


def told(plan: Sequence[Planned], seed: int, today: date) -> Told:
    """Return what must be counted in a store that holds the plan; what comes again for what is sealed is new."""
    opening = (each for each in plan if each.again is None or plan[each.again].sealed)
    opened = (each.moment.date() for each in opening if not (each.noted or each.sealed))
    found = list(fates(opened, seed, today))
    return Told(
        passed=sum(each.passed is not None for each in found),
        letters=sum(each.unit is not None for each in found),
        closed=sum(each.closed is not None for each in found),
        settled=sum(each.settled for each in found),
        rated=sum(each.rated is not None for each in found),
    )


class _Rows:
    """Rows of one transaction by the statement that writes them."""

    def __init__(self, work: Work, chance: random.Random) -> None:
        self._work, self._chance = work, chance
        self._waiting: dict[Any, list[dict[str, Any]]] = {}

    def add(self, statement: Any, **values: Any) -> None:
        """Write a row as it is, later."""
        self._waiting.setdefault(statement, []).append(values)

    def tell(self, statement: Any, matter_id: int, **values: Any) -> None:
        """Write a row that somebody wrote down of a matter, later."""
        told = {"matter_id": matter_id, "at": self._work.now, "clerk_id": self._work.clerk}
        uuid_of = str(uuid.UUID(int=self._chance.getrandbits(128), version=4))
        self.add(statement, **told, **values, **({} if statement is _OUTCOME else {"uuid": uuid_of}))

    def write(self) -> None:
        """Write all."""
        for statement, rows in self._waiting.items():
            self._work.connection.execute(statement, rows)


def write(desk: Desk, seed: int) -> None:
    """Pass matters on and close them as the services would, many rows at a time."""
    chance = random.Random(seed + 3)
    with desk.store.look(desk.clerk.id, desk.now()) as look:
        found = look.connection.execute(_OPEN).all()
    coming = iter(list(zip(found, fates((row.opened_on for row in found), seed, desk.today()), strict=True)))
    while part := list(itertools.islice(coming, _AT_ONCE)):
        with desk.store.transaction(desk.clerk.id, desk.now()) as work:
            rows = _Rows(work, chance)
            for row, fate in part:
                _pass_on(rows, row.id, fate)
                _close(rows, row.id, fate)
            rows.write()
        desk.idle_work()


def _pass_on(rows: _Rows, matter_id: int, fate: Fate) -> None:
    day = fate.passed
    if day is None:
        return
    rows.tell(_OUTCOME, matter_id, code="A3", day=day, unit="", article="", by_order="")
    rows.tell(_EVENT, matter_id, kind="outcome", day=day, text="转送", detail=_A3)
    rows.add(_STOPPED, of=matter_id, on=day, by="outcome")
    if fate.unit is not None:
        number = f"柳信转〔{day.year}〕{matter_id} 号"
        facts = {"kind": Dispatch.PASSED_ON.value, "unit": fate.unit, "number": number, "way": "专人送"}
        rows.tell(_LETTER, matter_id, sent_on=day, due_on=None, text="", answered_on=day + _ANSWERED, **facts)


def _close(rows: _Rows, matter_id: int, fate: Fate) -> None:
    day = fate.closed
    if day is None:
        return
    rows.tell(_EVENT, matter_id, kind="closed", day=day, text="", detail={})
    rows.add(_CLOSED, of=matter_id, on=day)
    proof = {"proof": Proof.AGREEMENT.value, "proved_on": day} if fate.settled else {"proof": "", "proved_on": None}
    rows.tell(_CLOSING, matter_id, day=day, cause=fate.cause.value, text="", **proof)
    if fate.rated is not None:
        rows.tell(_RATING, matter_id, unit_id=None, value=fate.rated.value, day=day, text="")


_RATINGS = (Satisfaction.FULL, Satisfaction.FAIR, Satisfaction.NONE)
_OUTCOME, _EVENT, _LETTER = insert(matter_outcome), insert(matter_event), insert(letter)
_CLOSING, _RATING = insert(closing), insert(satisfaction)
_ANSWERED = timedelta(days=40)
_A3: dict[str, Any] = {"code": "A3", "unit": "", "by_order": "", "demand": None}
