"""Bringing a store to a newer schema: on a copy, verified, swapped; a failure leaves the old file."""

import shutil

import pytest

from reception_desk.errors import StoreTrouble, Trouble
from reception_desk.models import migrate
from reception_desk.models.backup import places, proof
from reception_desk.models.sqlite.copies import copy_store, fits_together
from reception_desk.services.access import accounts
from tests.office import START, register, sign_in

NEXT = '''"""A column more."""
import sqlalchemy as sa
from alembic import op

revision = "v9999"
down_revision = "{head}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add a column and rebuild a table that others refer to."""
    with op.batch_alter_table("visit", recreate="always") as table:
        table.add_column(sa.Column("newer", sa.Text(), nullable=True))
    op.execute("{extra}")
'''


@pytest.fixture
def key(folder):
    desk = sign_in(folder)
    for _ in range(3):
        register(desk)
    found = desk.store.key
    accounts.sign_out(desk)
    return found


@pytest.fixture
def next_schema(tmp_path, monkeypatch):
    def write(extra="SELECT 1"):
        scripts = shutil.copytree(migrate._SCRIPTS, tmp_path / "migrations")  # noqa: SLF001
        revision = NEXT.replace("{extra}", extra).replace("{head}", migrate.head())
        (scripts / "versions" / "v9999_newer.py").write_text(revision, "utf-8")
        monkeypatch.setattr(migrate, "_SCRIPTS", scripts)

    return write


def columns(desk):
    with desk.store.look(0, desk.now()) as look:
        return [row[1] for row in look.connection.exec_driver_sql("PRAGMA table_info(visit)")]


def test_a_store_of_today_is_left_alone(folder, key):
    before = (folder / "store.db").read_bytes()
    assert migrate.migrate_store(folder / "store.db", key, pytest.fail) is False
    assert (folder / "store.db").read_bytes() == before


def test_a_store_is_migrated_at_sign_in_and_the_old_one_kept(folder, key, next_schema):
    next_schema()
    desk = sign_in(folder)
    assert "newer" in columns(desk)
    with desk.store.look(0, desk.now()) as look:
        persons = look.connection.exec_driver_sql("SELECT count(*) FROM visit_person").scalar()
    assert persons == 3, "a rebuilt table took its children along"
    assert register(desk).number == "LF2026-A0004"
    assert desk.store_is_right()
    accounts.sign_out(desk)
    before = places.newest(folder / "backups")
    assert before.kind is places.Kind.BEFORE_MIGRATION
    assert proof.prove(before.store, key, START).fits(before.held)
    assert not (folder / "store.migrating").exists()
    accounts.sign_out(sign_in(folder))


@pytest.mark.parametrize("extra", ["INSERT INTO visit_person SELECT 99, 1, 99, '', '', '', '', '', '', ''", "SELEKT"])
def test_a_migration_that_failed_leaves_the_old_store(folder, key, next_schema, extra):
    before = (folder / "store.db").read_bytes()
    next_schema(extra)
    with pytest.raises(Exception) as told:
        sign_in(folder)
    if extra != "SELEKT":
        assert told.value.kind is Trouble.DAMAGED
    assert (folder / "store.db").read_bytes() == before


def test_a_newer_store_is_not_touched(folder, key, next_schema, monkeypatch):
    older = migrate._SCRIPTS  # noqa: SLF001
    next_schema()
    accounts.sign_out(sign_in(folder))
    before = (folder / "store.db").read_bytes()
    monkeypatch.setattr(migrate, "_SCRIPTS", older)
    with pytest.raises(StoreTrouble) as told:
        sign_in(folder)
    assert told.value.kind is Trouble.NEWER
    assert (folder / "store.db").read_bytes() == before


def test_a_copy_holds_what_the_log_holds(folder, key, tmp_path):
    desk = sign_in(folder)
    register(desk)
    copy_store(folder / "store.db", key, tmp_path / "copy.db")
    desk.close()
    assert fits_together(tmp_path / "copy.db", key)
    assert not (tmp_path / "copy.db.part").exists()
    content = (tmp_path / "copy.db").read_bytes()
    assert b"SQLite" not in content
    with (tmp_path / "copy.db").open("r+b") as file:
        file.seek(9000)
        file.write(b"\x00\x01")
    assert not fits_together(tmp_path / "copy.db", key)


def test_a_copy_that_cannot_be_written_is_told(folder, key, tmp_path):
    with pytest.raises(StoreTrouble):
        copy_store(folder / "store.db", key, tmp_path / "gone" / "copy.db")


def test_the_newest_file_is_the_head_of_the_chain():
    assert migrate.head() == migrate.scripts().get_current_head()
