"""批示 with its scan: what the leader wrote by hand lies among the files of the matter and is opened from the line."""

from collections.abc import Sequence
from dataclasses import dataclass

from reception_desk.errors import CannotNow
from reception_desk.models import kept as model
from reception_desk.models import scans
from reception_desk.models.attachments import rows as files
from reception_desk.models.attachments.files import Vault
from reception_desk.models.attachments.rows import NewAttachment
from reception_desk.models.kept import Kept
from reception_desk.models.lists.attachments import AttachmentRow, by_id
from reception_desk.models.sealed import take_file
from reception_desk.models.work import Look, Work
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.leading.kept import matter_of
from reception_desk.services.seal.sealing import whose
from reception_desk.services.visits.attachments import discard
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr


@dataclass(frozen=True, slots=True)
class Scan:
    """A scan that was attached to an instruction; `new` tells that its file was not there before."""

    instruction_id: int
    attachment_id: int
    new: bool


def attach_scan(desk: Desk, instruction_id: int, made: Sequence[NewAttachment]) -> Done[Scan]:
    """Attach one prepared file as the scan of an instruction; nothing stays aside where it cannot be."""
    try:
        return enter_scan(desk, instruction_id, made[0])
    finally:
        discard(desk, made)


@act(Action.ATTACH, Role.CLERK, Role.HEAD)
def enter_scan(desk: Desk, work: Work, instruction_id: int, made: NewAttachment) -> Result[Scan]:
    """Enter a file with the matter's first visit and let the instruction name it; one it named before stays a file.

    Raises CannotNow where the file was refused, or the instruction does not hold any more.
    """
    matter_id = _instructed(work, instruction_id)
    if made.refusal is not None:
        raise CannotNow(tr("没有附上“{name}”：{why}。").format(name=made.name, why=made.refusal.label))
    owner, seal = whose(work, scans.visit_of(work, matter_id))
    known = scans.carrying(work, owner, made.digest)
    attachment_id = known
    if attachment_id is None:
        Vault(desk.folder, desk.store.key).keep(made.uuid)
        attachment_id = files.add(work, owner, made)
        if seal is not None:
            take_file(work, seal.id, attachment_id)
    scans.link(work, instruction_id, attachment_id)
    told = Scan(instruction_id, attachment_id, known is None)
    return Result(told, f"instruction {instruction_id}", {"added": [made.uuid]}, _CHANGED)


@act(Action.REMOVE_ATTACHMENT, Role.CLERK, Role.HEAD)
def take_scan_off(desk: Desk, work: Work, scan: Scan) -> Result[bool]:
    """Take the scan off its instruction, and the file away where it came with it; asked twice, nothing changes."""
    _instructed(work, scan.instruction_id)
    held = scans.link(work, scan.instruction_id, None) == scan.attachment_id
    if held and scan.new:
        files.remove(work, scan.attachment_id)
    return Result(held, f"instruction {scan.instruction_id}", changes=_CHANGED, unchanged=not held)


def scan_row(look: Look, attachment_id: int) -> AttachmentRow | None:
    """Return the line of a scan's file."""
    return by_id(look, attachment_id)


def scans_of(look: Look, matter_id: int) -> dict[int, int]:
    """Return the file of each instruction of a matter that has a scan."""
    rows = model.of_matter(look, Kept.INSTRUCTION, matter_id)
    return {each["id"]: each["attachment_id"] for each in rows if each["attachment_id"] is not None}


_CHANGED = changes("attachments", "leading", "matters")


def _instructed(work: Work, instruction_id: int) -> int:
    row = model.find(work, Kept.INSTRUCTION, instruction_id)
    if row is None:
        raise CannotNow(tr("没有这条批示，或者已经撤回。"), tr("请刷新再看。"))
    return matter_of(work, int(row["matter_id"])).id
