"""The unit of work: one writing transaction, or one reading, with the moment it happens at."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from reception_desk.errors import Interrupted, NotPermitted
from reception_desk.models.sqlite.connect import is_interrupt, trouble_of
from reception_desk.wording import tr


@dataclass(frozen=True)
class Look:
    """A reading: the connection, the account that reads, the moment."""

    connection: Connection
    reader: int
    now: datetime


@dataclass(frozen=True)
class Work:
    """A writing transaction: the connection, the account that acts, the moment."""

    connection: Connection
    clerk: int
    now: datetime


_SHUT = ("prohibited", "not authorized", "vtable constructor failed")
"""How SQLite says that a column, a table or an index is shut."""


@contextmanager
def told(*, shut: bool = False) -> Iterator[None]:
    """Turn the database's errors into sentences; our own mistakes pass through as they are.

    `shut` tells that SQLite refuses what petitioners said (models/shut.py).
    """
    try:
        yield
    except DBAPIError as error:
        cause = error.orig or error
        if is_interrupt(cause):
            raise Interrupted("interrupted") from error
        if shut and any(each in str(cause) for each in _SHUT):
            told_so = tr("管理员的账号不看来访内容。")
            raise NotPermitted(told_so, tr("要看，请换值班员、科长或领导的账号登录。")) from error
        raise trouble_of(cause) from error
