"""`drafts.db`: the journal of unfinished forms, always local, encrypted, with a connection of its own."""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from reception_desk.errors import StoreTrouble, Trouble
from reception_desk.models.folder import DRAFTS_FILE
from reception_desk.models.keys import derived
from reception_desk.models.sqlite.connect import connect, trouble_of

_TABLE = (
    "CREATE TABLE IF NOT EXISTS draft (uuid TEXT PRIMARY KEY, clerk_id INTEGER NOT NULL, form TEXT NOT NULL, "
    "title TEXT NOT NULL, raw TEXT NOT NULL, caret TEXT NOT NULL, at TEXT NOT NULL)"
)
_KEEP = "INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?, ?, ?)"
_OF_CLERK = "SELECT uuid, clerk_id, form, title, raw, caret, at FROM draft WHERE clerk_id = ? ORDER BY at DESC"


@dataclass(frozen=True)
class Draft:
    """An unfinished form: the uuid made when it opened, its clerk, what was typed, where the caret stood.

    `caret` is the field's name, a colon and the place in it.
    """

    uuid: str
    clerk_id: int
    form: str
    title: str
    raw: dict[str, str]
    caret: str
    at: datetime


class Journal:
    """The open journal; used from one thread, which nothing else keeps waiting."""

    def __init__(self, folder: Path, key: bytes) -> None:
        """Open the journal of `folder`; a damaged one is set aside, since drafts must not stop the desk.

        Raises StoreTrouble where the folder cannot be written.
        """
        self._path = folder / DRAFTS_FILE
        self._key = derived(key, "drafts")
        self._connection = self._open()

    def keep(self, draft: Draft) -> None:
        """Write a draft, in place of the one before; raises StoreTrouble."""
        raw = json.dumps(draft.raw)  # escaped, since half a surrogate pair may stand in what is being typed
        title = draft.title.encode("utf-8", "replace").decode("utf-8")
        row = (draft.uuid, draft.clerk_id, draft.form, title, raw, draft.caret, draft.at.isoformat())
        self._run(_KEEP, row)

    def drop(self, uuid: str) -> None:
        """Remove a draft whose visit was saved."""
        self._run("DELETE FROM draft WHERE uuid = ?", (uuid,))

    def all_of(self, clerk_id: int) -> list[Draft]:
        """Return one clerk's drafts, the latest first; another clerk's are never shown."""
        try:
            found = self._connection.execute(_OF_CLERK, (clerk_id,)).fetchall()
        except driver.Error as error:
            raise trouble_of(error) from error
        return [
            Draft(uuid, clerk, form, title, json.loads(raw), caret, datetime.fromisoformat(at))
            for uuid, clerk, form, title, raw, caret, at in found
        ]

    def close(self) -> None:
        """Close the journal."""
        self._connection.close()

    def _run(self, statement: str, values: tuple[object, ...]) -> None:
        try:
            self._connection.execute(statement, values)
        except driver.Error as error:
            raise trouble_of(error) from error

    def _open(self) -> driver.Connection:
        try:
            return self._prepared()
        except StoreTrouble as trouble:
            if trouble.kind is not Trouble.DAMAGED:
                raise
            self._set_aside()
            return self._prepared()

    def _prepared(self) -> driver.Connection:
        connection = connect(self._path, self._key, making=True)
        try:
            connection.execute("PRAGMA wal_autocheckpoint = 1000").fetchall()
            connection.execute(_TABLE)
        except driver.Error as error:
            connection.close()
            raise trouble_of(error) from error
        return connection

    def _set_aside(self) -> None:
        """Keep a journal that does not open under another name; nothing is thrown away."""
        count = 1
        while (target := self._path.with_name(f"{self._path.name}.damaged-{count}")).exists():
            count += 1
        for ending in ("-wal", "-shm"):
            log = self._path.with_name(self._path.name + ending)
            if log.exists():
                log.replace(target.with_name(target.name + ending))
        self._path.replace(target)
