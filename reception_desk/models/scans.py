"""The scan of what a leader wrote by hand: a file of the matter's first visit that an instruction names."""

from sqlalchemy import func, select, update

from reception_desk.models.tables.attachments import attachment
from reception_desk.models.tables.leader import instruction
from reception_desk.models.tables.matters import visit_matter
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look, Work


def visit_of(look: Look | Work, matter_id: int) -> str:
    """Return the uuid of the first visit of a matter, by which its files go; "" where it has none."""
    first = select(func.min(visit_matter.c.visit_id)).where(visit_matter.c.matter_id == matter_id).scalar_subquery()
    return look.connection.execute(select(visit.c.uuid).where(visit.c.id == first)).scalar() or ""


def carrying(look: Look | Work, visit_uuid: str, digest: str) -> int | None:
    """Return the file of a visit that has this content already, None where none has."""
    same = (attachment.c.visit_uuid == visit_uuid) & (attachment.c.digest == digest) & attachment.c.removed_at.is_(None)
    return look.connection.execute(select(attachment.c.id).where(same)).scalar()


def link(work: Work, instruction_id: int, attachment_id: int | None) -> int | None:
    """Let an instruction name its scan, or none; return what it named before."""
    row = instruction.c.id == instruction_id
    before = work.connection.execute(select(instruction.c.attachment_id).where(row)).scalar()
    work.connection.execute(update(instruction).where(row).values(attachment_id=attachment_id))
    return before
