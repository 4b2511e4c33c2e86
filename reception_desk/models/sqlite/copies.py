"""Whole copies of a store and the proof that one fits together; never a copy of the file alone."""

import os
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from reception_desk.models.sqlite.connect import PAGE, connect, trouble_of

_VARIETY = 240
"""Different bytes that any encrypted page holds; zeros or text are damage, not somebody else's store."""


def copy_store(path: Path, key: bytes, target: Path) -> None:
    """Write a consistent, encrypted copy of the store to `target`: aside, synced, then renamed.

    Raises StoreTrouble.
    """
    aside = target.with_name(target.name + ".part")
    aside.unlink(missing_ok=True)
    source = connect(path, key)
    try:
        copy_pages(source, aside, key)
    except driver.Error as error:
        raise trouble_of(error) from error
    finally:
        source.close()
    with aside.open("rb+") as file:
        os.fsync(file.fileno())
    aside.replace(target)


def copy_pages(source: driver.Connection, target: Path, key: bytes) -> None:
    """Copy an open store page by page into a new file under `key`, which may be another one; raises driver.Error."""
    copy = driver.connect(str(target), isolation_level=None)
    try:
        copy.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        source.backup(copy)
    finally:
        copy.close()


def salt_of(path: Path) -> str:
    """Return the beginning of an encrypted file, which is random and its own (hexadecimal)."""
    with path.open("rb") as file:
        return file.read(16).hex()


def none_is_ours(path: Path, key: bytes, salt: str) -> bool:
    """Tell whether an encrypted file that does not open has no page of ours: another file stands in its place."""
    with path.open("rb") as file:
        if len(set(file.read(PAGE))) < _VARIETY:
            return False
    connection = driver.connect(str(path), isolation_level=None)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}{salt}'\"")
        found = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
    except driver.Error:
        return False
    finally:
        connection.close()
    wrong = sum(sentence.startswith("HMAC") for sentence in found)
    return wrong > 0 and wrong * PAGE == path.stat().st_size


def pages_fit(connection: driver.Connection) -> bool:
    """Tell whether the checksum of every page is right.

    The check reads the file and not its log: a page that was being moved out of the log when the power went is torn
    in the file and whole in the log. So the log is moved once more before a page is called bad.
    """
    if not connection.execute("PRAGMA cipher_integrity_check").fetchall():
        return True
    connection.execute("PRAGMA query_only = OFF").fetchall()
    connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
    return not connection.execute("PRAGMA cipher_integrity_check").fetchall()


def fits_together(path: Path, key: bytes) -> bool:
    """Tell whether every page's checksum, every index and every foreign key is right."""
    connection = connect(path, key, read_only=True)
    try:
        pages = pages_fit(connection)
        tree = connection.execute("PRAGMA integrity_check").fetchall()
        keys = connection.execute("PRAGMA foreign_key_check").fetchall()
    except driver.Error:
        return False
    finally:
        connection.close()
    return pages and tree == [("ok",)] and not keys
