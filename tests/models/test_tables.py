"""The tables that the revisions make are those the program speaks of."""

import importlib
import pkgutil

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Column, Index, Integer, Table

from reception_desk.models import tables
from reception_desk.models.tables.base import metadata

for each in pkgutil.iter_modules(tables.__path__, tables.__name__ + "."):
    importlib.import_module(each.name)


def ours(name, kind, _):
    return kind != "table" or not name.startswith(("visit_index", "matter_index", "sealed_index", "knowledge_index"))


def differences(desk, declared):
    with desk.store.look(0, desk.now()) as look:
        context = MigrationContext.configure(look.connection, opts={"include_name": ours})
        return [each[0] for each in compare_metadata(context, declared)]


def test_the_revisions_make_the_tables_that_are_declared(desk):
    assert differences(desk, metadata) == []


def test_a_forgotten_revision_is_noticed(desk):
    declared = type(metadata)(naming_convention=metadata.naming_convention)
    for table in metadata.tables.values():
        table.to_metadata(declared)
    Table("person", declared, Column("forgotten", Integer), extend_existing=True)
    Index("ix_visit_forgotten", declared.tables["visit"].c.people)
    assert sorted(differences(desk, declared)) == ["add_column", "add_index"]
