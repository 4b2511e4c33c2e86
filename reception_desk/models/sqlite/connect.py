"""Opening an encrypted SQLite file: the raw key, the pragmas, each fetched and asserted."""

from pathlib import Path

import sqlcipher3.dbapi2 as driver

from reception_desk.errors import StoreTrouble, Trouble

APPLICATION_ID = 0x4C464A44  # "LFJD"
_SAFE_SQLITE = (3, 51, 3)
"""Older libraries may corrupt a WAL file when two connections write and checkpoint at once."""

PAGE = 4096
"""Bytes of a page of SQLCipher 4, the file's smallest size and unit."""

LOG_KEPT = 4_000_000
"""Bytes of the write-ahead log's file that are kept when it begins anew: a log that need not grow is synced faster."""

_READ_ONCE = -2048
"""Size of the cache, in KiB, where each page is read once: more of them would be kept for nobody."""

_PRAGMAS: tuple[tuple[str, str, object], ...] = (
    ("journal_mode", "wal", "wal"),
    ("synchronous", "FULL", 2),
    ("foreign_keys", "ON", 1),
    ("busy_timeout", "5000", 5000),
    ("cell_size_check", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("secure_delete", "ON", 1),
    ("wal_autocheckpoint", "0", 0),
    ("journal_size_limit", str(LOG_KEPT), LOG_KEPT),
    ("mmap_size", "0", 0),
    ("cache_size", "-16384", -16384),
    ("temp_store", "MEMORY", 2),
)


def connect(
    path: Path, key: bytes, *, read_only: bool = False, making: bool = False, once: bool = False
) -> driver.Connection:
    """Open `path` with the raw 32-byte key; `once` is for whoever reads all of it once.

    Raises StoreTrouble: MISSING or EMPTY where no store stands there (unless `making`), DAMAGED where
    it was cut off or its pages do not open with the key, DISK where a pragma did not take.
    """
    if tuple(int(part) for part in driver.sqlite_version.split(".")) < _SAFE_SQLITE:
        raise StoreTrouble(Trouble.NEWER)
    _look_at(path, making=making)
    try:
        connection = driver.connect(str(path), isolation_level=None, check_same_thread=False, timeout=5.0)
    except driver.Error as error:
        raise trouble_of(error) from error
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        _set_pragmas(connection)
        if read_only:
            connection.execute("PRAGMA query_only = ON")
        if once:
            connection.execute(f"PRAGMA cache_size = {_READ_ONCE}")
    except driver.Error as error:
        connection.close()
        raise trouble_of(error) from error
    except BaseException:
        connection.close()
        raise
    return connection


def _look_at(path: Path, *, making: bool) -> None:
    try:
        size = path.stat().st_size
    except FileNotFoundError as error:
        if making:
            return
        raise StoreTrouble(Trouble.MISSING) from error
    except OSError as error:
        raise StoreTrouble(Trouble.DISK) from error
    if size == 0:
        if making:
            return
        raise StoreTrouble(Trouble.EMPTY)
    if size < PAGE or (size % PAGE and not path.with_name(path.name + "-wal").exists()):
        # without a log nothing was being written when the file lost its end; SQLite would begin a new store in it
        raise StoreTrouble(Trouble.DAMAGED)


def _set_pragmas(connection: driver.Connection) -> None:
    for name, wanted, expected in _PRAGMAS:
        connection.execute(f"PRAGMA {name} = {wanted}").fetchall()
        row = connection.execute(f"PRAGMA {name}").fetchone()
        # a build without memory-mapped files answers mmap_size with nothing at all
        if (row[0] if row else 0) != expected:
            raise StoreTrouble(Trouble.DISK)


_KINDS = {
    "SQLITE_FULL": Trouble.FULL,
    "SQLITE_BUSY": Trouble.BUSY,
    "SQLITE_LOCKED": Trouble.BUSY,
    "SQLITE_READONLY": Trouble.READ_ONLY,
    "SQLITE_PERM": Trouble.READ_ONLY,
    "SQLITE_CANTOPEN": Trouble.DISK,
    "SQLITE_IOERR": Trouble.DISK,
    "SQLITE_NOTADB": Trouble.DAMAGED,
    "SQLITE_CORRUPT": Trouble.DAMAGED,
}


def trouble_of(error: BaseException) -> StoreTrouble:
    """Turn the driver's error into the sentence for it; an error of ours is raised again as it is."""
    name = str(getattr(error, "sqlite_errorname", "") or "")
    for start, kind in _KINDS.items():
        if name.startswith(start):
            return StoreTrouble(kind)
    if isinstance(error, driver.DatabaseError) and "not a database" in str(error):
        return StoreTrouble(Trouble.DAMAGED)
    raise error


def is_interrupt(error: BaseException) -> bool:
    """Tell whether the driver stopped because `interrupt` was called."""
    return getattr(error, "sqlite_errorname", "") == "SQLITE_INTERRUPT" or str(error) == "interrupted"
