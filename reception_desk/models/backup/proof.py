"""What a store holds, counted, and the proof that a file is a whole store that holds it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from reception_desk.errors import StoreTrouble
from reception_desk.models.audit import first_broken
from reception_desk.models.audit_seals import Verdict, verify
from reception_desk.models.sqlite.connect import trouble_of
from reception_desk.models.sqlite.copies import fits_together
from reception_desk.models.store import Store
from reception_desk.models.tables.security import audit_seal

_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
_HEAD = "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"


@dataclass(frozen=True)
class Held:
    """The rows of each table, and the newest entry of the audit."""

    rows: Mapping[str, int]
    audit_seq: int
    audit_hash: str

    @property
    def visits(self) -> int:
        """Return how many visits there are."""
        return self.rows.get("visit", 0)


@dataclass(frozen=True)
class Proof:
    """What was found of a store's file: whether its pages are whole, the first bad audit entry, what it holds.

    `seals` is what the audit's seals say; a store of an older schema has none.
    """

    pages: bool
    broken: int | None = None
    held: Held | None = None
    seals: Verdict | None = None

    @property
    def first_bad(self) -> int | None:
        """Return the first entry of the audit that is not what was written, by the chain or by the seals."""
        found = [each for each in (self.broken, self.seals.broken if self.seals else None) if each is not None]
        return min(found, default=None)

    def fits(self, noted: Held) -> bool:
        """Tell whether the file is whole and holds exactly what was noted."""
        return self.pages and self.first_bad is None and self.held == noted


def held_in(connection: driver.Connection) -> Held:
    """Count what an open store holds, whatever of it a reading sees just now; raises StoreTrouble."""
    try:
        names = [str(row[0]) for row in connection.execute(_TABLES).fetchall()]
        rows = {each: int(connection.execute(f'SELECT count(*) FROM main."{each}"').fetchone()[0]) for each in names}
        head = connection.execute(_HEAD).fetchone()
    except driver.Error as error:
        raise trouble_of(error) from error
    return Held(rows, int(head[0]), str(head[1])) if head else Held(rows, 0, "")


def prove(file: Path, key: bytes, now: datetime) -> Proof:
    """Read a store's whole file: every page, index and reference, the whole chain of the audit, every count."""
    try:
        if not fits_together(file, key):
            return Proof(pages=False)
        store = Store(file.parent, key, file=file.name)
    except StoreTrouble:
        return Proof(pages=False)
    try:
        with store.look(0, now) as look:
            raw = look.connection.connection.driver_connection
            held = held_in(raw) if raw is not None else None
            sealed = held is not None and audit_seal.name in held.rows
            return Proof(True, first_broken(look), held, verify(look) if sealed else None)
    except StoreTrouble:
        return Proof(pages=False)
    finally:
        store.close()
