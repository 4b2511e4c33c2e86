"""Backing up: the driver's own copy of the whole encrypted file in one step, forced to the disk."""

import os
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from reception_desk.models.sqlite.connect import connect


def one_step(store: Path, key: bytes, target: Path) -> None:
    """Copy a store as plainly as can be."""
    target.unlink(missing_ok=True)
    source = connect(store, key, read_only=True)
    copy = driver.connect(str(target), isolation_level=None)
    try:
        copy.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        copy.execute("PRAGMA synchronous = OFF").fetchall()
        source.backup(copy)
    finally:
        copy.close()
        source.close()
    with target.open("rb+") as file:
        os.fsync(file.fileno())
