"""The second factors of the accounts: the secret shared with the person's telephone, the last code that served."""

from dataclasses import dataclass

from sqlalchemy import delete, insert, select, update

from reception_desk.models.tables.security import second_factor
from reception_desk.models.work import Look, Work


@dataclass(frozen=True, slots=True)
class SecondFactor:
    """The secret of an account (Base32), and the time step of the last code that was taken."""

    secret: str
    last_step: int


def of_account(look: Look | Work, account_id: int) -> SecondFactor | None:
    """Return an account's second factor, None where it has none."""
    wanted = select(second_factor.c.secret, second_factor.c.last_step).where(second_factor.c.account_id == account_id)
    row = look.connection.execute(wanted).one_or_none()
    return SecondFactor(row.secret, row.last_step) if row else None


def give(work: Work, account_id: int, secret: str, step: int) -> None:
    """Give an account a second factor in place of the one it may have."""
    take_away(work, account_id)
    row = {"account_id": account_id, "secret": secret, "since": work.now, "last_step": step}
    work.connection.execute(insert(second_factor).values(row))


def take_away(work: Work, account_id: int) -> bool:
    """Take an account's second factor away; tell whether it had one."""
    return work.connection.execute(delete(second_factor).where(second_factor.c.account_id == account_id)).rowcount > 0


def take_step(work: Work, account_id: int, step: int) -> None:
    """Remember that the code of a time step has served."""
    changed = update(second_factor).where(second_factor.c.account_id == account_id).values(last_step=step)
    work.connection.execute(changed)
