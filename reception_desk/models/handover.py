"""Writing 交接班: the handover with its figures, what it carries on and the visits it counted; signed, taken back."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import insert, update

from reception_desk.models.blanks import raised
from reception_desk.models.lists.handover import CountedRow, ItemRow
from reception_desk.models.tables.handover import handover, handover_item, handover_visit
from reception_desk.models.work import Work


@dataclass(frozen=True)
class Facts:
    """A handover as it is signed by whoever gives; `counts` by the ISO day of the visits."""

    kind: str
    day: date
    shift: str
    begun_at: datetime
    taker_id: int | None
    taker: str
    leader: str
    on_duty: Sequence[str]
    timing: str
    reason: str
    counts: Mapping[str, Mapping[str, int]]
    things: Mapping[str, str]
    trouble: str
    remark: str
    seen_visit: int
    seen_change: int


def next_running(work: Work, station: str) -> int:
    """Take the next running number of the year's handovers."""
    return raised(work, SERIES, work.now.year, station, 1)


SERIES = "JB"
"""What the numbers of handovers begin with; JJ is that of 简记."""


def write(work: Work, number: str, facts: Facts, items: Sequence[ItemRow], visits: Sequence[CountedRow]) -> int:
    """Write a handover down; return its key."""
    values = {name: getattr(facts, name) for name in Facts.__dataclass_fields__}
    values |= {"on_duty": list(facts.on_duty), "things": dict(facts.things)}
    values |= {"counts": {day: dict(told) for day, told in facts.counts.items()}}
    values |= {"uuid": str(uuid.uuid4()), "number": number, "given_at": work.now, "giver_id": work.clerk}
    values |= {"at": work.now, "clerk_id": work.clerk}
    made = int(work.connection.execute(insert(handover).returning(handover.c.id), values).scalar_one())
    if items:
        work.connection.execute(insert(handover_item), [_item(made, at, each) for at, each in enumerate(items, 1)])
    if visits:
        work.connection.execute(insert(handover_visit), [_visit(made, each) for each in visits])
    return made


def set_digest(work: Work, handover_id: int, digest: str) -> None:
    """Keep the digest over what was signed."""
    work.connection.execute(update(handover).where(handover.c.id == handover_id).values(digest=digest))


def take(work: Work, handover_id: int, taker_id: int, taker: str) -> None:
    """Write who took over, now."""
    values = {"taker_id": taker_id, "taker": taker, "taken_at": work.now}
    work.connection.execute(update(handover).where(handover.c.id == handover_id).values(values))


def rename_carrier(work: Work, handover_id: int, former: str, taker: str) -> None:
    """Let whoever took over carry on what was meant for another."""
    of = (handover_item.c.handover_id == handover_id) & (handover_item.c.carrier == former)
    work.connection.execute(update(handover_item).where(of).values(carrier=taker))


def undo(work: Work, handover_id: int) -> None:
    """Mark a handover as taken back; its number is not given again."""
    work.connection.execute(update(handover).where(handover.c.id == handover_id).values(undone_at=work.now))


def _item(handover_id: int, place: int, item: ItemRow) -> dict[str, object]:
    return {
        **{"handover_id": handover_id, "place": place, "kind": item.kind.value, "row_id": item.row_id},
        **{"visit_id": item.visit_id or None, "matter_id": item.matter_id or None, "times": item.times},
        **{"due": item.due, "owner": item.owner, "carrier": item.carrier},
    }


def _visit(handover_id: int, visit: CountedRow) -> dict[str, object]:
    return {
        **{"handover_id": handover_id, "visit_id": visit.visit_id, "day": visit.day, "channel": visit.channel},
        **{"people": visit.people, "again": int(visit.again), "noted": int(visit.noted), "living": int(visit.living)},
    }
