"""Which sealed rows, files and papers may leave with the reader, and how many stay for want of his right (条30③)."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, Table, func, select

from reception_desk.models.lists.sealed import parts_of as parts_of
from reception_desk.models.lists.sealed import readable
from reception_desk.models.tables.attachments import attachment
from reception_desk.models.tables.sealed import sealed_file, sealed_matter, sealed_paper
from reception_desk.models.work import Look

BESIDE = frozenset(
    {("paper", "parts"), ("paper_template", "content"), ("sealed_paper", "parts"), ("signed_report", "parts")}
)
"""Columns of which the content lies beside the lines, as the docx it is."""


@dataclass(frozen=True, slots=True)
class Stays:
    """How many sealed matters, their files and their papers do not leave; `read` are the keys of those that do."""

    matters: int
    files: int
    papers: int
    read: tuple[int, ...] = ()

    @property
    def any(self) -> bool:
        """Tell whether anything stays."""
        return bool(self.matters or self.files or self.papers)


def conditions(reader: int, table: Table) -> list[ColumnElement[bool]]:
    """Return the conditions by which the rows of a table may leave with a reader; none for an ordinary table."""
    if not table.name.startswith("sealed_"):
        return []
    if table is sealed_matter:
        return [readable(reader)]
    return [table.c.sealed_id.in_(_opened(reader))]


def stays(look: Look) -> Stays:
    """Count what stays behind the seal, and name what may be read."""
    opened = _opened(look.reader)
    read = tuple(row[0] for row in look.connection.execute(opened.order_by(sealed_matter.c.id)))
    closed = [
        select(func.count()).select_from(table).where(key.not_in(opened))
        for table, key in (
            (sealed_matter, sealed_matter.c.id),
            (sealed_file, sealed_file.c.sealed_id),
            (sealed_paper, sealed_paper.c.sealed_id),
        )
    ]
    counts = [int(look.connection.execute(each).scalar_one()) for each in closed]
    return Stays(counts[0], counts[1], counts[2], read)


def closed_files(look: Look) -> set[int]:
    """Return the keys of the files behind a seal that the reader may not open."""
    wanted = select(sealed_file.c.attachment_id).where(sealed_file.c.sealed_id.not_in(_opened(look.reader)))
    owned = select(attachment.c.id).where(
        attachment.c.visit_uuid.in_(select(sealed_matter.c.uuid).where(~readable(look.reader)))
    )
    return {*look.connection.execute(wanted).scalars(), *look.connection.execute(owned).scalars()}


def _opened(reader: int) -> Select[int]:
    return select(sealed_matter.c.id).where(readable(reader))
