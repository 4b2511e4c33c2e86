"""Every row of every table as it leaves the office, one after another, out of one state of the store."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Table, func, select

from reception_desk.models import merging
from reception_desk.models.outgoing import sealed
from reception_desk.models.tables.base import metadata
from reception_desk.models.work import Look

STEP = 200
"""Rows fetched at a time, so that the longest table takes no more memory than the shortest."""

LEFT_OUT: Mapping[str, str] = {
    "former_password": "旧密码的核对值，只对本程序有用",
    "second_factor": "动态码的密钥",
    "person_key": "由姓名和号码算出的查找键",
    "matter_touched": "等着进索引的事项，几秒钟就空",
}
"""Tables that stay, and why."""


def going_out() -> list[Table]:
    """Return the tables that leave, by name."""
    assert merging.ALL  # where every module of tables is named, so that none is missing here
    return [metadata.tables[name] for name in sorted(metadata.tables) if name not in LEFT_OUT]


def count(look: Look, table: Table) -> int:
    """Return how many rows of a table leave for the reader."""
    wanted = select(func.count()).select_from(table).where(*sealed.conditions(look.reader, table))
    return int(look.connection.execute(wanted).scalar_one())


def rows(look: Look, table: Table) -> Iterator[Mapping[str, Any]]:
    """Give the rows of a table in the order of their keys; of what is sealed only what the reader may open (条30③)."""
    wanted = select(table).where(*sealed.conditions(look.reader, table)).order_by(*table.primary_key.columns)
    found = look.connection.execute(wanted.execution_options(yield_per=STEP))
    for row in found.mappings():
        yield dict(row)
