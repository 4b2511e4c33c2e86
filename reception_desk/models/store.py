"""The encrypted store: one writing connection, a few reading ones, and the checks when it opens."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine, PoolProxiedConnection, QueuePool, create_engine

from reception_desk.errors import Locked, StoreTrouble, Trouble
from reception_desk.models import matter_words, turning
from reception_desk.models.folder import DOOR_FILE, STORE_FILE, alone
from reception_desk.models.last_saved import Head, LastSaved
from reception_desk.models.shut import allowed
from reception_desk.models.sqlite import index
from reception_desk.models.sqlite.connect import APPLICATION_ID, LOG_KEPT, connect, is_interrupt, trouble_of
from reception_desk.models.sqlite.copies import pages_fit
from reception_desk.models.work import Look, Work, told

_READERS = 3
_PROGRESS = 20_000
"""Steps of SQLite after which a check asks whether it shall go on: about forty times a second."""
_LONGEST_REST = 0.05
"""Seconds a gentle check rests at most between two of its turns."""
_VERSION = "PRAGMA data_version"
"""A number that another one takes the place of when another connection committed."""


def _dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def engine_on(make: Callable[[], driver.Connection], *, begin: str, size: int) -> Engine:
    """Return an engine over connections of `make` whose transactions start with `begin`."""
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=make,
        poolclass=QueuePool,
        pool_size=size,
        max_overflow=0,
        pool_use_lifo=True,
        json_serializer=_dumps,
    )

    def _begin(connection: PoolProxiedConnection) -> None:
        connection.cursor().execute(begin)

    # an engine with a listener would offer it every statement, a fifteenth of the time of a save
    engine.dialect.do_begin = _begin  # type: ignore[method-assign, assignment]
    return engine


class Store:
    """An open store; `transaction` writes, `look` reads, both from any thread."""

    def __init__(self, folder: Path, key: bytes, *, file: str = STORE_FILE) -> None:
        """Open the store of `folder`; raises StoreTrouble where it does not open."""
        self.folder = folder
        self._key: bytes | None = key
        self.path = folder / file
        self._running: set[Any] = set()
        self._guard = threading.Lock()
        self._watcher = connect(self.path, key, read_only=True)
        self._writer = engine_on(lambda: connect(self.path, self.key), begin="BEGIN IMMEDIATE", size=1)
        self._readers = engine_on(lambda: connect(self.path, self.key, read_only=True), begin="BEGIN", size=_READERS)
        self._version = self._data_version()
        self._others: int | None = None
        self._shut = False
        self.suspected: Callable[[], None] = _nothing
        """Called where a page turned out to be bad: whoever signs in next is to be asked."""
        self._saved = LastSaved(folder)

    @property
    def key(self) -> bytes:
        """Return the store's key; raises Locked once the store is closed, so that nothing opens it again."""
        if self._key is None:
            raise Locked
        return self._key

    def shut_statements(self) -> None:
        """Let no reading select what petitioners said: an administrator sits here. It stays so until it is closed."""
        self._shut = True
        self._readers.dispose()
        self._readers = engine_on(self._connect_shut, begin="BEGIN", size=_READERS)

    def _connect_shut(self, *, once: bool = False) -> driver.Connection:
        connection = connect(self.path, self.key, read_only=True, once=once)
        connection.set_authorizer(allowed)
        return connection

    @contextmanager
    def transaction(self, clerk: int, now: datetime) -> Iterator[Work]:
        """Run one writing transaction: committed with one sync at the end, undone on any error.

        Who waits for the store holds the door meanwhile, so that a process which saves one visit after the other
        cannot slip in again before it: SQLite's own waiting is not fair.
        """
        with self._suspecting(), told(), self._writer.connect() as connection:
            with alone(self.folder / DOOR_FILE):
                begun = connection.begin()
            with begun:
                if self._others is None:
                    self._others = connection.exec_driver_sql(_VERSION).scalar()
                yield Work(connection, clerk, now)
                matter_words.catch_up(connection)

    @contextmanager
    def look(self, reader: int, now: datetime) -> Iterator[Look]:
        """Read one state of the store, in which every import is either there as a whole or not at all."""
        with self._suspecting(), told(shut=self._shut), self._readers.begin() as connection:
            raw = connection.connection.driver_connection
            with self._guard:
                self._running.add(raw)
            try:
                views = turning.stand_before(connection)
                yield Look(connection, reader, now)
                turning.step_aside(connection, views)
            finally:
                with self._guard:
                    self._running.discard(raw)

    @contextmanager
    def snapshot(self, reader: int, now: datetime) -> Iterator[Look]:
        """Read one state of the store for as long as it takes, on a connection of its own that nothing interrupts.

        In the write-ahead log a reader keeps its state while others write, and holds no lock of theirs.
        """
        make = self._connect_shut if self._shut else partial(connect, self.path, self.key, read_only=True)
        engine = engine_on(partial(make, once=True), begin="BEGIN", size=1)
        try:
            with told(shut=self._shut), engine.begin() as connection:
                turning.stand_before(connection)
                yield Look(connection, reader, now)
        finally:
            engine.dispose()

    @contextmanager
    def _suspecting(self) -> Iterator[None]:
        try:
            yield
        except StoreTrouble as trouble:
            if trouble.kind is Trouble.DAMAGED:
                self.suspected()
            raise

    def remember(self, head: Head) -> None:
        """Write down beside the store which entry was committed last."""
        self._saved.put(head)

    def interrupt(self) -> None:
        """Stop the readings that run now; they raise Interrupted."""
        with self._guard:
            for raw in self._running:
                raw.interrupt()

    def changed_elsewhere(self) -> bool:
        """Tell whether anybody but this store's own writer committed since this was last asked.

        The watcher sees every commit, the writer's own connection those of all others; while that one writes, the
        answer waits for the next time it is asked.
        """
        now = self._data_version()
        pool = self._writer.pool
        if now == self._version or (isinstance(pool, QueuePool) and pool.checkedout()):
            return False
        self._version = now
        others, self._others = self._others, self._commits_of_others()
        return others is None or others != self._others

    def _commits_of_others(self) -> int:
        writer = self._writer.raw_connection()
        try:
            return int(writer.cursor().execute(_VERSION).fetchone()[0])
        finally:
            writer.close()

    def checkpoint(self) -> None:
        """Move a long log's pages into the store's file and begin it anew; raises StoreTrouble.

        No save pays for it: it has a connection of its own, and the first write into a new log, which syncs the
        log's head as well, is made here.
        """
        if self.log_size() <= LOG_KEPT:
            return
        connection = connect(self.path, self.key)
        try:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
            with alone(self.folder / DOOR_FILE):
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        except driver.Error as error:
            raise trouble_of(error) from error
        finally:
            connection.close()

    def sweep(self, seconds: float) -> bool:
        """Take what went behind the seal out of the open index's pages; return whether more is left to do.

        It has a connection of its own, and lets everybody else write between two steps; raises StoreTrouble.
        """
        connection = connect(self.path, self.key)

        @contextmanager
        def step() -> Iterator[None]:
            with alone(self.folder / DOOR_FILE):
                connection.execute("BEGIN IMMEDIATE")
            yield
            connection.execute("COMMIT")

        try:
            return index.sweep(connection, step, seconds)
        except driver.Error as error:
            raise trouble_of(error) from error
        finally:
            connection.close()

    def pages_are_right(self, *, gently: bool = False) -> bool:
        """Check every page's checksum and the tables' structure, on a connection of its own.

        Reading the structure rests `gently` as long as it works, and stops where the store is closed meanwhile: raises
        Locked then. The checksums are one call, which does neither.
        """
        connection = connect(self.path, self.key, read_only=True, once=True)
        connection.set_progress_handler(self._resting() if gently else self._is_closed, _PROGRESS)
        try:
            whole = connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
            return whole and bool(self.key) and pages_fit(connection)  # the second cannot be stopped
        except driver.DatabaseError as error:
            if is_interrupt(error):
                raise Locked from error
            return False
        finally:
            connection.close()

    def _is_closed(self) -> bool:
        return self._key is None

    def _resting(self) -> Callable[[], bool]:
        """Return what rests as long as was worked since it was last called, and tells whether the store is closed."""
        before = time.monotonic()

        def rest() -> bool:
            nonlocal before
            time.sleep(min(time.monotonic() - before, _LONGEST_REST))
            before = time.monotonic()
            return self._is_closed()

        return rest

    def log_size(self) -> int:
        """Return the size of the write-ahead log in bytes."""
        log = self.path.with_name(self.path.name + "-wal")
        return log.stat().st_size if log.exists() else 0

    def close(self) -> None:
        """Close every connection and forget the key; the last one empties the log."""
        self._key = None  # which stops a check that is running
        self._readers.dispose()
        self._watcher.close()
        self._writer.dispose()
        self._saved.close()

    def _data_version(self) -> int:
        try:
            return int(self._watcher.execute(_VERSION).fetchone()[0])
        except driver.Error as error:
            raise trouble_of(error) from error


def _nothing() -> None:
    """Have nobody to tell."""
