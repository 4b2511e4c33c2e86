"""`drafts.db`: the journal of unfinished forms, always local, encrypted, with a connection of its own."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from reception_desk.errors import StoreTrouble, Trouble
from reception_desk.models.folder import DRAFTS_FILE
from reception_desk.models.keys import derived
from reception_desk.models.sqlite.connect import connect, trouble_of

_TABLE = (
    "CREATE TABLE IF NOT EXISTS draft (uuid TEXT PRIMARY KEY, clerk_id INTEGER NOT NULL, form TEXT NOT NULL, "
    "title TEXT NOT NULL, raw TEXT NOT NULL, caret TEXT NOT NULL, at TEXT NOT NULL)"
)
_ABOUT = "ALTER TABLE draft ADD COLUMN about TEXT NOT NULL DEFAULT '{}'"
_TAKEN_TABLE = (
    "CREATE TABLE IF NOT EXISTS taken (uuid TEXT NOT NULL, clerk_id INTEGER NOT NULL, title TEXT NOT NULL, "
    "by TEXT NOT NULL, at TEXT NOT NULL)"
)
_COLUMNS = "uuid, clerk_id, form, title, raw, caret, at, about"
_KEEP = f"INSERT OR REPLACE INTO draft ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_OF_CLERK = f"SELECT {_COLUMNS} FROM draft WHERE clerk_id = ? ORDER BY at DESC"
SHIFT = "shift"
"""The form of a draft that holds what somebody says of his shift; nobody else goes on with it."""
_OF_OTHERS = f"SELECT uuid, clerk_id, at, raw FROM draft WHERE clerk_id != ? AND form != '{SHIFT}' ORDER BY at DESC"
_TAKE = "UPDATE draft SET clerk_id = ? WHERE uuid = ? AND clerk_id = ?"
_SAY_TAKEN = "INSERT INTO taken SELECT uuid, clerk_id, title, ?, ? FROM draft WHERE uuid = ? AND clerk_id = ?"
_ACCUSATION = "4"
_ABOUT_ACCUSED = ("accuses", "accused_name", "accused_unit", "accusation", "passages")
_TAKEN_FROM = "SELECT uuid, title, by, at FROM taken WHERE clerk_id = ? ORDER BY at"


@dataclass(frozen=True)
class Draft:
    """An unfinished form: the uuid made when it opened, its clerk, what was typed, where the caret stood.

    `caret` is the field's name, a colon and the place in it; `about` is what the form was opened on, where it was not
    an empty one.
    """

    uuid: str
    clerk_id: int
    form: str
    title: str
    raw: dict[str, str]
    caret: str
    at: datetime
    about: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OtherDraft:
    """That another clerk left a form unfinished, and when; nothing of what stands in it."""

    uuid: str
    clerk_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class TakenDraft:
    """A draft that somebody took over, as its former clerk is told: what it was called, who took it, when."""

    uuid: str
    title: str
    by: str
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
        about = json.dumps(dict(draft.about))
        self._run(_KEEP, (draft.uuid, draft.clerk_id, draft.form, title, raw, draft.caret, draft.at.isoformat(), about))

    def drop(self, uuid: str) -> None:
        """Remove a draft whose visit was saved."""
        self._run("DELETE FROM draft WHERE uuid = ?", (uuid,))

    def all_of(self, clerk_id: int) -> list[Draft]:
        """Return one clerk's drafts, the latest first; another clerk's are never shown."""
        return [
            Draft(uuid, clerk, form, title, json.loads(raw), caret, datetime.fromisoformat(at), json.loads(about))
            for uuid, clerk, form, title, raw, caret, at, about in self._run(_OF_CLERK, (clerk_id,))
        ]

    def of_others(self, clerk_id: int, name: str = "") -> list[OtherDraft]:
        """Return that others have drafts here, the latest first, and nothing of what stands in them.

        An accusation that names the reader is left out (条30③): nobody takes over what is written about himself.
        """
        return [
            OtherDraft(uuid, clerk, datetime.fromisoformat(at))
            for uuid, clerk, at, raw in self._run(_OF_OTHERS, (clerk_id,))
            if not _accuses(json.loads(raw), "".join(name.split()))
        ]

    def take_over(self, other: OtherDraft, clerk_id: int, by: str, at: datetime) -> bool:
        """Give another's draft to `clerk_id` and keep the word for its former clerk; return whether it lay there."""
        self._run("BEGIN IMMEDIATE")
        try:
            self._run(_SAY_TAKEN, (by, at.isoformat(), other.uuid, other.clerk_id))
            self._run(_TAKE, (clerk_id, other.uuid, other.clerk_id))
            taken = bool(self._run("SELECT changes()")[0][0])
            self._run("COMMIT")
        except StoreTrouble:
            self._run("ROLLBACK")
            raise
        return taken

    def give_back(self, other: OtherDraft, clerk_id: int) -> None:
        """Give a draft that `clerk_id` took over back to its former clerk, who is told nothing of it any more."""
        self._run(_TAKE, (other.clerk_id, other.uuid, clerk_id))
        self._run("DELETE FROM taken WHERE uuid = ? AND clerk_id = ?", (other.uuid, other.clerk_id))

    def taken_from(self, clerk_id: int) -> list[TakenDraft]:
        """Return which of a clerk's drafts were taken over since this was last asked; each is told once."""
        found = self._run(_TAKEN_FROM, (clerk_id,))
        self._run("DELETE FROM taken WHERE clerk_id = ?", (clerk_id,))
        return [TakenDraft(uuid, title, by, datetime.fromisoformat(at)) for uuid, title, by, at in found]

    def close(self) -> None:
        """Close the journal."""
        self._connection.close()

    def _run(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        try:
            return list(self._connection.execute(statement, values).fetchall())
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
            columns = [row[1] for row in connection.execute("PRAGMA table_info(draft)").fetchall()]
            if "about" not in columns:  # a journal of an older version
                connection.execute(_ABOUT)
            connection.execute(_TAKEN_TABLE)
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


def _accuses(raw: Mapping[str, str], name: str) -> bool:
    """Tell whether an accusation that is being typed names somebody; who receives the visitor is no accused."""
    accusing = raw.get("purpose") == _ACCUSATION or any(raw.get(each, "").strip() for each in _ABOUT_ACCUSED)
    said = "".join("".join(text.split()) for field, text in raw.items() if field != "receiver")
    return bool(name) and accusing and name in said
