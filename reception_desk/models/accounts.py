"""Accounts and the office's settings in the store."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, delete, insert, select, update

from reception_desk.models.sqlite.prepared import Prepared
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.office import setting
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.office import Role

_CALLED = Prepared(
    select(account.c.id)
    .where(account.c.shown_name == bindparam("wanted"), account.c.active)
    .order_by(account.c.id.desc())  # of two with one name the one who was entered last
    .limit(1)
)


@dataclass(frozen=True)
class AccountRow:
    """One account as the store knows it."""

    id: int
    name: str
    shown_name: str
    roles: frozenset[Role]
    active: bool


def add(work: Work, name: str, shown_name: str, roles: Iterable[Role]) -> int:
    """Enter an account and return its key."""
    row = {
        "uuid": str(uuid.uuid4()),
        "name": name,
        "shown_name": shown_name,
        "roles": sorted(role.value for role in roles),
        "active": True,
        "made_at": work.now,
    }
    return int(work.connection.execute(insert(account).values(row).returning(account.c.id)).scalar_one())


def set_active(work: Work, account_id: int, *, active: bool) -> None:
    """Close an account, or open it again; its row stays, since what was done under it names it."""
    work.connection.execute(update(account).where(account.c.id == account_id).values(active=active))


def open_again(work: Work, account_id: int, shown_name: str, roles: Iterable[Role]) -> None:
    """Open a closed account with the name shown and the roles it has from now on."""
    values = {"active": True, "shown_name": shown_name, "roles": sorted(role.value for role in roles)}
    work.connection.execute(update(account).where(account.c.id == account_id).values(values))


def named(look: Look | Work, name: str) -> AccountRow | None:
    """Return the account of that name, case ignored."""
    return next((row for row in everybody(look) if row.name.casefold() == name.casefold()), None)


def everybody(look: Look | Work) -> list[AccountRow]:
    """Return all accounts in the order they were made."""
    found = look.connection.execute(select(account).order_by(account.c.id))
    return [
        AccountRow(row.id, row.name, row.shown_name, frozenset(Role(each) for each in row.roles), row.active)
        for row in found
    ]


def first_called(look: Look | Work, names: Sequence[str]) -> int | None:
    """Return the active account of the first of these people who has one, by the name that is shown."""
    found = (_CALLED.first(look.connection, {"wanted": name}) for name in names)
    return next((each[0] for each in found if each is not None), None)


def settings(look: Look | Work) -> dict[str, object]:
    """Return the office's settings by name."""
    return {row.name: row.value for row in look.connection.execute(select(setting))}


def set_setting(work: Work, name: str, value: object) -> None:
    """Write one of the office's settings."""
    changed = work.connection.execute(update(setting).where(setting.c.name == name).values(value=value))
    if changed.rowcount == 0:
        work.connection.execute(insert(setting).values(name=name, value=value))


def forget_setting(work: Work, name: str) -> None:
    """Take one of the office's settings away."""
    work.connection.execute(delete(setting).where(setting.c.name == name))
