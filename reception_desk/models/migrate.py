"""Bringing a store to the newest schema: on a copy, verified, then swapped; a failure leaves the old file.

Alembic is imported where something is migrated: a fifth of a second that no other sign-in shall wait for.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

from reception_desk.errors import StoreTrouble, Trouble
from reception_desk.models import matter_words
from reception_desk.models.sqlite.connect import connect
from reception_desk.models.sqlite.copies import copy_store, fits_together
from reception_desk.models.store import engine_on
from reception_desk.models.work import told
from reception_desk.paths import sync_folder

if TYPE_CHECKING:
    from alembic.runtime.migration import MigrationContext
    from alembic.script import ScriptDirectory

_SCRIPTS = Path(__file__).parent / "migrations"


def scripts() -> ScriptDirectory:
    """Return the shipped revisions."""
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    return ScriptDirectory.from_config(config)


def head() -> str:
    """Return the newest revision, by the files' names: most sign-ins need no more, and running them all takes 50 ms."""
    newest = max((_SCRIPTS / "versions").glob("v*.py"), default=None)
    if newest is None:
        raise StoreTrouble(Trouble.DAMAGED)
    return newest.name.split("_")[0]


def revision_of(connection: Connection) -> str | None:
    """Return the store's revision, None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


def upgrade(engine: Engine) -> None:
    """Run the missing revisions; foreign keys are off meanwhile, since a rebuilt table would take its children."""
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext

    script = scripts()

    def steps(revision: str, context: MigrationContext) -> object:
        return script._upgrade_revs("head", revision)  # noqa: SLF001  (the documented way has no public name)

    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        if raw is None:
            raise StoreTrouble(Trouble.DISK)
        raw.execute("PRAGMA foreign_keys = OFF")
        with connection.begin():
            environment = EnvironmentContext(Config(), script, fn=steps)
            environment.configure(connection=connection, render_as_batch=True, transactional_ddl=True)
            environment.run_migrations()
            matter_words.catch_up(connection)
        raw.execute("PRAGMA foreign_keys = ON")


def migrate_store(path: Path, key: bytes, before: Callable[[], object]) -> bool:
    """Bring the store at `path` to the newest schema; return whether anything was done.

    `before` makes the backup without which nothing is migrated.

    Raises StoreTrouble NEWER where it was written by a newer program, DAMAGED where the copy does not
    fit together after the migration; the old file stands untouched in both cases.
    """
    engine = _engine(path, key, begin="BEGIN")  # only looked at: nobody who is saving is waited for
    try:
        with told(), engine.connect() as connection:
            current = revision_of(connection)
    finally:
        engine.dispose()
    if current == head():
        return False
    if current not in {each.revision for each in scripts().walk_revisions()}:
        raise StoreTrouble(Trouble.NEWER)
    before()
    copy = path.with_suffix(".migrating")
    copy_store(path, key, copy)
    engine = _engine(copy, key)
    try:
        with told():
            upgrade(engine)
    finally:
        engine.dispose()
    if not fits_together(copy, key):
        raise StoreTrouble(Trouble.DAMAGED)
    _clear_log(path)
    copy.replace(path)
    sync_folder(path.parent)
    return True


def _engine(path: Path, key: bytes, *, begin: str = "BEGIN IMMEDIATE") -> Engine:
    return engine_on(lambda: connect(path, key), begin=begin, size=1)


def _clear_log(path: Path) -> None:
    """Remove the emptied log of the file that is replaced: it belongs to the old pages."""
    for ending in ("-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
