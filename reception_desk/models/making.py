"""Making a new store: its file, its schema and the mark by which it is known."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import func, insert, select

from reception_desk.errors import StoreTrouble, Trouble
from reception_desk.models.folder import LastClose, OfficeFile
from reception_desk.models.imports import rows_undone
from reception_desk.models.last_saved import read as read_saved
from reception_desk.models.migrate import upgrade
from reception_desk.models.sqlite.connect import APPLICATION_ID, connect
from reception_desk.models.sqlite.copies import none_is_ours, salt_of
from reception_desk.models.store import Store, engine_on
from reception_desk.models.tables.accounts import audit
from reception_desk.models.tables.office import store_mark
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look, told


def make_store(path: Path, key: bytes, store_id: str, now: datetime) -> None:
    """Make an empty encrypted store at `path`, which must not exist.

    Raises StoreTrouble FOREIGN where something stands there already.
    """
    if path.exists():
        raise StoreTrouble(Trouble.FOREIGN)
    engine = engine_on(lambda: connect(path, key, making=True), begin="BEGIN IMMEDIATE", size=1)
    try:
        with told(), engine.connect() as connection:
            raw = connection.connection.driver_connection
            if raw is not None:
                raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        with told():
            upgrade(engine)
        with told(), engine.begin() as connection:
            connection.execute(insert(store_mark).values(store_id=store_id, made_at=now))
    finally:
        engine.dispose()


def check_store(store: Store, office: OfficeFile, now: datetime) -> None:
    """Prove that the open store is this office's, and no older than at its last sign-in or clean close.

    Raises StoreTrouble FOREIGN or OLDER.
    """
    saved = read_saved(store.folder)  # before the store: another desk may save between the two
    with store.look(0, now) as look:
        mark = look.connection.execute(select(store_mark.c.store_id)).scalar()
        if mark != office.store_id:
            raise StoreTrouble(Trouble.FOREIGN)
        last = office.last_close
        known = max(last.audit_seq, saved.seq if saved else 0)
        if last.audit_seq:
            visits = look.connection.execute(select(func.count()).select_from(visit)).scalar() or 0
            fewer = visits < last.visits and visits + rows_undone(look) < last.visits
            if fewer or _hash_of(look, last.audit_seq) != last.audit_hash:
                raise StoreTrouble(Trouble.OLDER, missing=_missing(look, known))
        if saved is not None and _hash_of(look, saved.seq) != saved.hash:
            raise StoreTrouble(Trouble.OLDER, missing=_missing(look, known))


def _hash_of(look: Look, seq: int) -> str | None:
    return look.connection.execute(select(audit.c.hash).where(audit.c.seq == seq)).scalar()


def _missing(look: Look, seq: int) -> int:
    """Return how many saves up to that entry are not in the store."""
    return max(seq - (look.connection.execute(select(func.max(audit.c.seq))).scalar() or 0), 0)


def last_close(store: Store, now: datetime) -> LastClose:
    """Return what the store holds now, to be kept in `office.json`."""
    with store.look(0, now) as look:
        newest = select(audit.c.seq, audit.c.hash).order_by(audit.c.seq.desc()).limit(1)
        row = look.connection.execute(newest).one_or_none()
        visits = look.connection.execute(select(func.count()).select_from(visit)).scalar() or 0
    return LastClose(row.seq, row.hash, visits, salt_of(store.path)) if row else LastClose()


def told_apart(trouble: StoreTrouble, path: Path, key: bytes, office: OfficeFile) -> StoreTrouble:
    """Return FOREIGN for a damage that is none: a whole other file stands in the store's place."""
    salt = office.last_close.salt
    foreign = trouble.kind is Trouble.DAMAGED and bool(salt) and none_is_ours(path, key, salt)
    return StoreTrouble(Trouble.FOREIGN) if foreign else trouble
