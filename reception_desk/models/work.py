"""The unit of work: one writing transaction, or one reading, with the moment it happens at."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from reception_desk.errors import Interrupted
from reception_desk.models.sqlite.connect import is_interrupt, trouble_of


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


@contextmanager
def told() -> Iterator[None]:
    """Turn the database's errors into sentences; our own mistakes pass through as they are."""
    try:
        yield
    except DBAPIError as error:
        cause = error.orig or error
        if is_interrupt(cause):
            raise Interrupted("interrupted") from error
        raise trouble_of(cause) from error
