"""The scan of what a leader wrote by hand or another unit sent: a file of the matter's first visit that a row names."""

from enum import Enum

from sqlalchemy import Select, Table, func, select, update

from reception_desk.models.tables.attachments import attachment
from reception_desk.models.tables.leader import instruction
from reception_desk.models.tables.letters import letter, letter_entry
from reception_desk.models.tables.matters import visit_matter
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look, Work


class Scanned(Enum):
    """What may have a scan: 批示 of a leader, 来文 of a unit."""

    INSTRUCTION = "instruction"
    ENTRY = "letter_entry"


_TABLES: dict[Scanned, Table] = {Scanned.INSTRUCTION: instruction, Scanned.ENTRY: letter_entry}


def visit_of(look: Look | Work, matter_id: int) -> str:
    """Return the uuid of the first visit of a matter, by which its files go; "" where it has none."""
    first = select(func.min(visit_matter.c.visit_id)).where(visit_matter.c.matter_id == matter_id).scalar_subquery()
    return look.connection.execute(select(visit.c.uuid).where(visit.c.id == first)).scalar() or ""


def carrying(look: Look | Work, visit_uuid: str, digest: str) -> int | None:
    """Return the file of a visit that has this content already, None where none has."""
    same = (attachment.c.visit_uuid == visit_uuid) & (attachment.c.digest == digest) & attachment.c.removed_at.is_(None)
    return look.connection.execute(select(attachment.c.id).where(same)).scalar()


def matter_of(look: Look | Work, scanned: Scanned, row_id: int) -> int | None:
    """Return the matter of a row that may have a scan, None where it is no more."""
    if scanned is Scanned.INSTRUCTION:
        held = (instruction.c.id == row_id) & instruction.c.undone_at.is_(None)
        return look.connection.execute(select(instruction.c.matter_id).where(held)).scalar()
    held = (letter_entry.c.id == row_id) & letter_entry.c.undone_at.is_(None) & letter.c.undone_at.is_(None)
    wanted = select(letter.c.matter_id).join(letter_entry, letter_entry.c.letter_id == letter.c.id)
    return look.connection.execute(wanted.where(held)).scalar()


def of_matter(look: Look | Work, matter_id: int) -> dict[tuple[Scanned, int], int]:
    """Return the file of each row of a matter that has a scan; one that was removed since is none."""
    led = _held(instruction).where(instruction.c.matter_id == matter_id)
    came = _held(letter_entry).join(letter, letter.c.id == letter_entry.c.letter_id)
    came = came.where(letter.c.matter_id == matter_id, letter.c.undone_at.is_(None))
    asked = ((Scanned.INSTRUCTION, led), (Scanned.ENTRY, came))
    return {(kind, row[0]): row[1] for kind, wanted in asked for row in look.connection.execute(wanted)}


def link(work: Work, scanned: Scanned, row_id: int, attachment_id: int | None) -> int | None:
    """Let a row name its scan, or none; return what it named before."""
    table = _TABLES[scanned]
    row = table.c.id == row_id
    before = work.connection.execute(select(table.c.attachment_id).where(row)).scalar()
    work.connection.execute(update(table).where(row).values(attachment_id=attachment_id))
    return before


def _held(table: Table) -> Select[int, int]:
    of_file = attachment.c.id == table.c.attachment_id
    return (
        select(table.c.id, table.c.attachment_id)
        .join(attachment, of_file)
        .where(table.c.undone_at.is_(None), attachment.c.removed_at.is_(None))
    )
