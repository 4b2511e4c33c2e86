"""Former passwords of the accounts, as the key slots they opened, and since when the present one is used."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import func, insert, select

from reception_desk.models import keys
from reception_desk.models.folder import KeySlot
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.security import former_password
from reception_desk.models.work import Look, Work


def keep_former(work: Work, account_id: int, slot: KeySlot) -> None:
    """Keep the slot of the password that an account gives up now."""
    row = {"account_id": account_id, "at": work.now, "slot": asdict(slot)}
    work.connection.execute(insert(former_password).values(row))


def former(look: Look | Work, account_id: int, most: int) -> list[KeySlot]:
    """Return the slots of an account's last passwords, at most so many, without the present one."""
    wanted = (
        select(former_password.c.slot)
        .where(former_password.c.account_id == account_id)
        .order_by(former_password.c.id.desc())
        .limit(most)
    )
    return [KeySlot(**each) for each in look.connection.execute(wanted).scalars()]


def salts_given_up(look: Look | Work) -> set[str]:
    """Return the salts of every password that an account gave up."""
    return {each["salt"] for each in look.connection.execute(select(former_password.c.slot)).scalars()}


def used_since(look: Look | Work, account_id: int) -> datetime:
    """Return since when an account has its present password."""
    changed = select(func.max(former_password.c.id)).where(former_password.c.account_id == account_id)
    last = select(former_password.c.at).where(former_password.c.id == changed.scalar_subquery())
    found = look.connection.execute(last).scalar()
    if found is None:
        found = look.connection.execute(select(account.c.made_at).where(account.c.id == account_id)).scalar_one()
    moment: datetime = found
    return moment


def opens_any(slots: Sequence[KeySlot], password: str) -> bool:
    """Tell whether a password opens one of these slots; a fifth of a second for each."""
    return any(keys.unwrap(each, password) is not None for each in slots)
