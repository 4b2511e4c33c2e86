"""批示 and 来文 with their scans: the file lies among those of the matter and is opened from the time line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reception_desk.errors import CannotNow
from reception_desk.models import scans
from reception_desk.models.attachments import rows as files
from reception_desk.models.attachments.files import Vault
from reception_desk.models.attachments.rows import NewAttachment
from reception_desk.models.kept import Kept
from reception_desk.models.lists.attachments import AttachmentRow, by_id
from reception_desk.models.scans import Scanned as Scanned
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
from reception_desk.wording import later, shown, tr


@dataclass(frozen=True, slots=True)
class Bearer:
    """A line of the time line that may have a scan: which kind of row, and its key."""

    kind: Scanned
    row_id: int

    def __str__(self) -> str:
        return f"{self.kind.value} {self.row_id}"


@dataclass(frozen=True, slots=True)
class Scan:
    """A scan that was attached; `new` tells that its file was not there before, `before` which one it stands for."""

    bearer: Bearer
    attachment_id: int
    new: bool
    before: int | None = None


def attach_scan(desk: Desk, bearer: Bearer, made: Sequence[NewAttachment]) -> Done[Scan]:
    """Attach one prepared file as the scan of a line; nothing stays aside where it cannot be."""
    try:
        return enter_scan(desk, bearer, made[0])
    finally:
        discard(desk, made)


@act(Action.ATTACH, Role.CLERK, Role.HEAD)
def enter_scan(desk: Desk, work: Work, bearer: Bearer, made: NewAttachment) -> Result[Scan]:
    """Enter a file with the matter's first visit and let the line name it; one it named before stays a file.

    Raises CannotNow where the file was refused, or the line does not hold any more.
    """
    matter_id = _borne(work, bearer)
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
    before = scans.link(work, bearer.kind, bearer.row_id, attachment_id)
    told = Scan(bearer, attachment_id, known is None, before)
    return Result(told, str(bearer), {"added": [made.uuid]}, _CHANGED)


@act(Action.REMOVE_ATTACHMENT, Role.CLERK, Role.HEAD)
def take_scan_off(desk: Desk, work: Work, scan: Scan) -> Result[bool]:
    """Take the scan off its line, which names again what it named before; the file goes where it came with it.

    Asked twice, nothing changes.
    """
    _borne(work, scan.bearer)
    kind, row_id = scan.bearer.kind, scan.bearer.row_id
    now = scans.link(work, kind, row_id, scan.before)
    held = now == scan.attachment_id != scan.before
    if not held:
        scans.link(work, kind, row_id, now)
    elif scan.new:
        files.remove(work, scan.attachment_id)
    return Result(held, str(scan.bearer), changes=_CHANGED, unchanged=not held)


def scan_row(look: Look, attachment_id: int) -> AttachmentRow | None:
    """Return the line of a scan's file."""
    return by_id(look, attachment_id)


def scans_of(look: Look | Work, matter_id: int) -> Mapping[Bearer, int]:
    """Return the file of each line of a matter that has a scan."""
    return {Bearer(kind, row_id): file for (kind, row_id), file in scans.of_matter(look, matter_id).items()}


def bearer_of(detail: Mapping[str, Any]) -> Bearer | None:
    """Return what of an entry of the history may have a scan: the instruction, or what another unit sent."""
    if detail.get("kept") == Kept.INSTRUCTION.name:
        return Bearer(Scanned.INSTRUCTION, int(detail["row"]))
    return Bearer(Scanned.ENTRY, int(detail["entry"])) if "entry" in detail else None


_CHANGED = changes("attachments", "leading", "matters")
_GONE = {
    Scanned.INSTRUCTION: later("没有这条批示，或者已经撤回。"),
    Scanned.ENTRY: later("没有这件来文，或者已经撤回。"),
}


def _borne(work: Work, bearer: Bearer) -> int:
    matter_id = scans.matter_of(work, bearer.kind, bearer.row_id)
    if matter_id is None:
        raise CannotNow(shown(_GONE[bearer.kind]), tr("请刷新再看。"))
    return matter_of(work, matter_id).id
