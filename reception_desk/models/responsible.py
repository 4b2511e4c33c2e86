"""Who is answerable for a matter: rows that are added and ended."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import bindparam, case, func, insert, or_, select, update

from reception_desk.models import absences
from reception_desk.models.lists.leading import CALLED_BACK
from reception_desk.models.sqlite.prepared import Prepared
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.matters import matter
from reception_desk.models.tables.responsible import responsible
from reception_desk.models.tables.roster import duty_person
from reception_desk.models.work import Look, Work

FIRST = "first"
_INSERT_FIRST = Prepared(insert(responsible))


@dataclass(frozen=True, slots=True)
class Holder:
    """One row: `account_id` is None for a unit's people; `working`: the account is open; `away`: on leave."""

    id: int
    matter_id: int
    role: str
    account_id: int | None
    name: str
    phone: str
    unit: str
    source: str
    since: date
    at: datetime
    ended_on: date | None
    ended_why: str
    working: bool
    away: bool = False


@dataclass(frozen=True, slots=True)
class Load:
    """How many open matters a person is answerable for now."""

    account_id: int
    name: str
    matters: int


_NAMED = case((responsible.c.account_id.is_(None), responsible.c.name), else_=account.c.shown_name)
_AWAY = absences.away_on(responsible.c.account_id, bindparam("today"))
_ROWS = (
    select(
        responsible,
        _NAMED.label("named"),
        func.coalesce(account.c.active, True).label("working"),
        _AWAY.label("away"),
    )
    .outerjoin(account, account.c.id == responsible.c.account_id)
    .where(responsible.c.undone_at.is_(None))
    .order_by(responsible.c.id)
)
_OF_MATTER = _ROWS.where(responsible.c.matter_id == bindparam("wanted"))
_OPEN = matter.c.state == "open"
_LOADS = (
    select(account.c.id, account.c.shown_name, func.count(responsible.c.matter_id.distinct()))
    .join(responsible, responsible.c.account_id == account.c.id)
    .join(matter, matter.c.id == responsible.c.matter_id)
    .where(responsible.c.ended_on.is_(None), responsible.c.undone_at.is_(None), _OPEN, matter.c.merged_into.is_(None))
    .group_by(account.c.id)
    .order_by(account.c.id)
)
_LOADS_BY_NAME = (
    select(responsible.c.name, func.count(responsible.c.matter_id.distinct()))
    .join(matter, matter.c.id == responsible.c.matter_id)
    .where(responsible.c.account_id.is_(None), responsible.c.name != "", responsible.c.unit == "")
    .where(responsible.c.ended_on.is_(None), responsible.c.undone_at.is_(None), _OPEN, matter.c.merged_into.is_(None))
    .group_by(responsible.c.name)
    .order_by(responsible.c.name)
)
_COLLEAGUES = (
    select(duty_person.c.name)
    .where(duty_person.c.account_id.is_(None))
    .where(or_(duty_person.c.until.is_(None), duty_person.c.until >= bindparam("today")))
    .order_by(duty_person.c.place)
)
_HELD_BY = (
    select(responsible.c.id, responsible.c.matter_id, responsible.c.role)
    .join(matter, matter.c.id == responsible.c.matter_id)
    .where(
        responsible.c.account_id == bindparam("wanted"),
        *(responsible.c.ended_on.is_(None), responsible.c.undone_at.is_(None), _OPEN, matter.c.merged_into.is_(None)),
    )
    .order_by(responsible.c.id)
)


def first_receiver(work: Work, matter_id: int, account_id: int, since: date) -> None:
    """Name who received the first visit of a matter: answerable from its first minute on (首接责任人)."""
    values = {"matter_id": matter_id, "role": FIRST, "account_id": account_id, "since": since}
    _INSERT_FIRST.run(work.connection, {**values, "at": work.now, "clerk_id": work.clerk})


def add(
    work: Work,
    matter_id: int,
    role: str,
    since: date,
    *,
    account_id: int | None = None,
    name: str = "",
    phone: str = "",
    unit: str = "",
    source: str = "",
    absence_id: int | None = None,
) -> int:
    """Name somebody answerable from a day on; return the key of the row."""
    values = {
        **{"matter_id": matter_id, "role": role, "since": since, "account_id": account_id, "name": name},
        **{"phone": phone, "unit": unit, "source": source, "absence_id": absence_id},
        **{"at": work.now, "clerk_id": work.clerk},
    }
    return int(work.connection.execute(insert(responsible).returning(responsible.c.id), values).scalar_one())


def end(work: Work, holder_id: int, day: date, why: str) -> None:
    """Write down that somebody is answerable no more, and why; the row stays."""
    held = (responsible.c.id == holder_id) & responsible.c.ended_on.is_(None)
    work.connection.execute(update(responsible).where(held).values(ended_on=day, ended_why=why))


def take_back(work: Work, added: int, ended: list[int]) -> None:
    """Mark a row as taken back, and let those hold again who were ended for it."""
    work.connection.execute(update(responsible).where(responsible.c.id == added).values(undone_at=work.now))
    if ended:
        again = update(responsible).where(responsible.c.id.in_(ended)).values(ended_on=None, ended_why="")
        work.connection.execute(again)


def matter_of(work: Work, holder_id: int) -> int:
    """Return the matter of a row."""
    wanted = select(responsible.c.matter_id).where(responsible.c.id == holder_id)
    return int(work.connection.execute(wanted).scalar_one())


def of_matter(look: Look | Work, matter_id: int) -> list[Holder]:
    """Return who was and is answerable for a matter, the oldest first."""
    return [
        Holder(
            *(row.id, row.matter_id, row.role, row.account_id, row.named, row.phone, row.unit, row.source, row.since),
            *(row.at, row.ended_on, row.ended_why, bool(row.working), bool(row.away)),
        )
        for row in look.connection.execute(_OF_MATTER, {"wanted": matter_id, "today": look.now.date()})
    ]


def held_by(look: Look | Work, account_id: int) -> list[tuple[int, int, str]]:
    """Return key, matter and role of everything somebody is answerable for in an open matter."""
    return [(row.id, row.matter_id, row.role) for row in look.connection.execute(_HELD_BY, {"wanted": account_id})]


def to_call_back(look: Look | Work, account_id: int, since: date) -> list[int]:
    """Return the matters closed since a day for which somebody answered last and that nobody called back yet."""
    wanted = (
        select(matter.c.id)
        .join(responsible, responsible.c.matter_id == matter.c.id)
        .where(responsible.c.account_id == account_id, responsible.c.ended_on.is_(None))
        .where(responsible.c.undone_at.is_(None), matter.c.state == "closed", matter.c.merged_into.is_(None))
        .where(matter.c.closed_on >= since, ~CALLED_BACK)
        .order_by(matter.c.id)
    )
    return sorted(set(look.connection.execute(wanted).scalars()))


def taken_for(look: Look | Work, absence_id: int) -> list[tuple[int, int, str]]:
    """Return key, matter and role of what is held still for somebody on leave, in open matters."""
    wanted = (
        select(responsible.c.id, responsible.c.matter_id, responsible.c.role)
        .join(matter, matter.c.id == responsible.c.matter_id)
        .where(responsible.c.absence_id == absence_id, responsible.c.ended_on.is_(None))
        .where(responsible.c.undone_at.is_(None), _OPEN, matter.c.merged_into.is_(None))
        .order_by(responsible.c.id)
    )
    return [(row.id, row.matter_id, row.role) for row in look.connection.execute(wanted)]


def loads(look: Look | Work) -> list[Load]:
    """Return for how many open matters each person is answerable, so that new ones can be given fairly."""
    return [Load(*row) for row in look.connection.execute(_LOADS)]


def loads_without_account(look: Look | Work) -> dict[str, int]:
    """Return for how many open matters each colleague without an account is answerable, of the roster for none."""
    held = {row.name: int(row[1]) for row in look.connection.execute(_LOADS_BY_NAME)}
    names = look.connection.execute(_COLLEAGUES, {"today": look.now.date()}).scalars()
    return {**dict.fromkeys(names, 0), **held}


LIVING = (
    select(responsible.c.id)
    .outerjoin(account, account.c.id == responsible.c.account_id)
    .where(
        *(responsible.c.matter_id == matter.c.id, responsible.c.ended_on.is_(None), responsible.c.undone_at.is_(None)),
        responsible.c.role.not_in(("unit", "lead", "joint")),
        func.coalesce(account.c.active, True),
    )
    .exists()
)
"""The condition that somebody who is still in office answers for a matter."""
