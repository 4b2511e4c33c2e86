"""重点时段 as they are kept: name and days, what was reported of each day, who calls on whom when."""

import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, insert, select, update

from reception_desk.models.tables.special_days import period_call, period_report, special_period
from reception_desk.models.work import Look, Work
from reception_desk.moments import BEIJING


@dataclass(frozen=True, slots=True)
class PeriodFacts:
    """A period as it is written: doubled posts, 24 h, by what hour each day is reported to whom."""

    name: str
    since: date
    until: date
    doubled: bool = True
    round_clock: bool = False
    report_at: str = ""
    report_to: str = ""


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """A period as kept; `closing` are the words with which it was closed."""

    id: int
    facts: PeriodFacts
    closing: str
    closed_at: datetime | None


@dataclass(frozen=True, slots=True)
class ReportRow:
    """What was reported of a day, as it went out: nothing too (零报告)."""

    id: int
    period_id: int
    day: date
    zero: bool
    figures: Mapping[str, int] = field(hash=False)
    words: str
    sent_to: str
    at: datetime


@dataclass(frozen=True, slots=True)
class CallRow:
    """A call that is planned: whose matter, who calls, when; `activity_id` says what came of it."""

    id: int
    period_id: int
    matter_id: int
    caller: str
    day: date
    hour: str
    activity_id: int | None
    done_at: datetime | None


def periods(look: Look | Work, since: date, until: date) -> list[PeriodRow]:
    """Return the periods that meet the days from one to another, the earliest first."""
    of = special_period.c
    wanted = select(special_period).where(of.undone_at.is_(None), of.since <= until, of.until >= since)
    return [_period(each) for each in look.connection.execute(wanted.order_by(of.since, of.id))]


def find(look: Look | Work, key: int) -> PeriodRow | None:
    """Return one period that stands."""
    of = special_period.c
    row = look.connection.execute(select(special_period).where(of.id == key, of.undone_at.is_(None))).first()
    return None if row is None else _period(row)


def add(work: Work, facts: PeriodFacts) -> int:
    """Write a period down; return its key."""
    return _added(work, special_period, asdict(facts))


def change(work: Work, key: int, facts: PeriodFacts) -> None:
    """Write a period anew."""
    work.connection.execute(update(special_period).where(special_period.c.id == key).values(asdict(facts)))


def close(work: Work, key: int, closing: str, *, closed: bool = True) -> None:
    """Close a period with its words, or open it again."""
    at, by = (work.now, work.clerk) if closed else (None, None)
    values = {"closing": closing, "closed_at": at, "closed_by": by}
    work.connection.execute(update(special_period).where(special_period.c.id == key).values(values))


def undo(work: Work, key: int, *, undone: bool = True) -> None:
    """Take a period back, or let it stand again."""
    changed = update(special_period).where(special_period.c.id == key)
    work.connection.execute(changed.values(undone_at=work.now if undone else None))


def reports(look: Look | Work, period_id: int) -> list[ReportRow]:
    """Return what was reported of a period, by day and in the order in which it went out."""
    of = period_report.c
    wanted = select(period_report).where(of.period_id == period_id, of.undone_at.is_(None)).order_by(of.day, of.id)
    return [
        ReportRow(
            *(row.id, row.period_id, row.day, row.zero, dict(row.figures), row.words, row.sent_to),
            row.at.astimezone(BEIJING),
        )
        for row in look.connection.execute(wanted)
    ]


def add_report(work: Work, period_id: int, day: date, figures: Mapping[str, int], words: str, to: str) -> int:
    """Write down what was reported of a day; return the key."""
    values = {"period_id": period_id, "day": day, "zero": not any(figures.values()), "figures": dict(figures)}
    return _added(work, period_report, {**values, "words": words, "sent_to": to})


def undo_report(work: Work, key: int) -> None:
    """Take a report back that was written by mistake."""
    work.connection.execute(update(period_report).where(period_report.c.id == key).values(undone_at=work.now))


def calls(look: Look | Work, period_id: int) -> list[CallRow]:
    """Return the calls of a period, by when they are."""
    of = period_call.c
    wanted = select(period_call).where(of.period_id == period_id, of.undone_at.is_(None))
    return [_call(row) for row in look.connection.execute(wanted.order_by(of.day, of.hour, of.id))]


def call(look: Look | Work, key: int) -> CallRow | None:
    """Return one call that stands."""
    of = period_call.c
    row = look.connection.execute(select(period_call).where(of.id == key, of.undone_at.is_(None))).first()
    return None if row is None else _call(row)


def calls_on(look: Look | Work, day: date, caller: str) -> list[CallRow]:
    """Return the calls that somebody has to make on a day and has not made."""
    of = period_call.c
    open_ones = of.undone_at.is_(None) & of.done_at.is_(None)
    wanted = select(period_call).where(open_ones, of.day == day, of.caller == caller).order_by(of.hour, of.id)
    return [_call(row) for row in look.connection.execute(wanted)]


def add_call(work: Work, period_id: int, matter_id: int, caller: str, day: date, hour: str) -> int:
    """Write a call down; return its key."""
    values = {"period_id": period_id, "matter_id": matter_id, "caller": caller, "day": day, "hour": hour}
    return _added(work, period_call, values)


def pass_call(work: Work, key: int, caller: str) -> None:
    """Let somebody else make a call."""
    work.connection.execute(update(period_call).where(period_call.c.id == key).values(caller=caller))


def answer_call(work: Work, key: int, activity_id: int | None) -> None:
    """Write what came of a call; None lets it be made again."""
    done = work.now if activity_id is not None else None
    changed = update(period_call).where(period_call.c.id == key)
    work.connection.execute(changed.values(activity_id=activity_id, done_at=done))


def drop_call(work: Work, key: int, *, undone: bool = True) -> None:
    """Take a call back, or let it stand again."""
    changed = update(period_call).where(period_call.c.id == key)
    work.connection.execute(changed.values(undone_at=work.now if undone else None))


def _added(work: Work, table: Any, values: Mapping[str, object]) -> int:
    whole = {"uuid": str(uuid.uuid4()), **values, "at": work.now, "clerk_id": work.clerk}
    return int(work.connection.execute(insert(table).returning(table.c.id), whole).scalar_one())


def _period(row: Row[Any]) -> PeriodRow:
    told = (row.name, row.since, row.until, row.doubled, row.round_clock, row.report_at, row.report_to)
    return PeriodRow(row.id, PeriodFacts(*told), row.closing, row.closed_at)


def _call(row: Row[Any]) -> CallRow:
    return CallRow(*(row.id, row.period_id, row.matter_id, row.caller, row.day, row.hour, row.activity_id, row.done_at))
