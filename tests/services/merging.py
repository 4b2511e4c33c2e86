"""What the tests of merging look at: every row of the store that a merge may touch."""

from sqlalchemy import select

from reception_desk.models.merging import MATTER, PERSON, links
from reception_desk.models.tables.base import metadata

WRITTEN = {"audit", "merge", "matter_pair", "person_pair", "store_mark"}
"""Tables to which a merge and its taking back only add."""
COUNTED = {"version"}
LINES = ("merged", "unmerged")


def everything(desk):
    """Return the rows of every table as sets, without versions and without the two lines of the history."""
    assert links(MATTER) and links(PERSON)  # loads every table
    found = {}
    with desk.store.look(desk.clerk.id, desk.now()) as look:
        for table in metadata.sorted_tables:
            if table.name in WRITTEN or table.name.startswith("sealed_"):
                continue
            drop = COUNTED | ({"id"} if table.name == "clock" else set())
            rows = look.connection.execute(select(table)).mappings().all()
            kept = [row for row in rows if table.name != "matter_event" or row["kind"] not in LINES]
            found[table.name] = sorted(str({name: row[name] for name in row if name not in drop}) for row in kept)
    return found
