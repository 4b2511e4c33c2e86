"""Entry point of alembic's own command line, used by developers to write a new revision."""

from alembic import context

from reception_desk.models.tables import accounts, code_tables, matters, office, papers, people, visits
from reception_desk.models.tables.base import metadata

TABLES = (accounts, code_tables, matters, office, papers, people, visits)

if context.config.attributes.get("connection") is not None:
    context.configure(
        connection=context.config.attributes["connection"],
        target_metadata=metadata,
        render_as_batch=True,
        include_name=lambda name, kind, _: kind != "table" or not str(name).startswith(("visit_index", "matter_index")),
    )
    with context.begin_transaction():
        context.run_migrations()
