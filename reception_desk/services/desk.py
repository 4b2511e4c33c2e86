"""The desk: the open store, the clerk who signed in, the office and the clock, handed to every act."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from reception_desk.errors import Locked
from reception_desk.forms.office import Office
from reception_desk.models import damage
from reception_desk.models.store import Store
from reception_desk.models.work import Look
from reception_desk.moments import BEIJING
from reception_desk.rules.calendars.days import Calendar
from reception_desk.rules.clock_jumps import Jump
from reception_desk.services.rights import READING, may
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role

P = ParamSpec("P")
R = TypeVar("R")

LOG_LIMIT = 32_000_000
"""Bytes of the write-ahead log above which it is emptied even while the desk is busy."""

_SWEEP_SECONDS = 3.0
"""How long the index is swept at once in a quiet moment."""


@dataclass(frozen=True)
class Clerk:
    """Who signed in."""

    id: int
    account: str
    name: str
    roles: frozenset[Role]


class Desk:
    """What every service is given first."""

    def __init__(
        self,
        store: Store,
        clerk: Clerk,
        office: Office,
        clock: Callable[[], datetime],
        calendar: Calendar | None = None,
        jump: Jump | None = None,
        *,
        untouched: bool = False,
    ) -> None:
        """Sit down at an open store; `jump` is what the computer's clock did since the last time.

        `untouched` tells that the store's file is as it was left at its last close.
        """
        self._store: Store | None = store
        if not READING & clerk.roles:
            store.shut_statements()
        self._clock = clock
        self.clerk = clerk
        self.office = office
        self.calendar = calendar or Calendar()
        self.jump = jump
        self.untouched = untouched
        self.folder: Path = store.folder
        store.suspected = partial(damage.mark, store.folder)
        self._awaited = False
        self._turned = threading.Event()

    @property
    def store(self) -> Store:
        """Return the open store; raises Locked while the desk is locked."""
        if self._store is None:
            raise Locked
        return self._store

    def now(self) -> datetime:
        """Return the moment in Beijing time."""
        return self._clock().astimezone(BEIJING)

    def today(self) -> date:
        """Return the legal day."""
        return self.now().date()

    def may(self, action: Action) -> bool:
        """Tell whether the clerk's roles include an act."""
        return may(self.clerk.roles, action)

    def read(self, query: Callable[Concatenate[Look, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run a query of `models.lists` or `models.counts` on one state of the store."""
        with self.store.look(self.clerk.id, self.now()) as look:
            return query(look, *args, **kwargs)

    def interrupt(self) -> None:
        """Stop the readings that run now."""
        if self._store is not None:
            self._store.interrupt()

    def changed_elsewhere(self) -> bool:
        """Tell whether anybody but this desk committed anything since this was last asked."""
        return self._store is not None and self._store.changed_elsewhere()

    def store_is_right(self) -> bool:
        """Tell whether the store's file is whole; long work, asked at most once a day.

        Where it is not, the next sign-in offers the backups. Raises Locked where nothing can be read.
        """
        right = self.store.pages_are_right(gently=True)
        if not right:
            damage.mark(self.folder)
        return right

    def idle_work(self) -> bool:
        """Do what waits for a quiet moment: sweep the index, empty the write-ahead log; tell whether more is left."""
        if self._store is None:
            return False
        more = self._store.sweep(_SWEEP_SECONDS)
        self._store.checkpoint()
        return more

    def log_is_long(self) -> bool:
        """Tell whether the write-ahead log should be emptied without waiting for a quiet moment."""
        return self._store is not None and self._store.log_size() > LOG_LIMIT

    def going_on(self, step: Callable[[], R]) -> R:
        """Do one step of long work, after the unlocking where the desk is locked; raises Locked once it is left."""
        while True:
            try:
                return step()
            except Locked:
                if not self._opened_again():
                    raise

    def _opened_again(self) -> bool:
        while self._awaited and self._store is None:
            self._turned.wait()
        return self._store is not None

    def await_unlock(self) -> None:
        """Let long work wait: the desk is about to be locked."""
        self._turned.clear()
        self._awaited = True

    def leave(self) -> None:
        """Let nothing wait any more: nobody will unlock this desk."""
        self._awaited = False
        self._turned.set()

    def close(self) -> None:
        """Close the store's connections."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def reopen(self, store: Store) -> None:
        """Take the store opened again after a lock."""
        if not READING & self.clerk.roles:
            store.shut_statements()
        store.suspected = partial(damage.mark, store.folder)
        self._store = store
        self.leave()
