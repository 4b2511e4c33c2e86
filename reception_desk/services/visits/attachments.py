"""Files of a visit: read and encrypted beside the work, entered in one act; what is refused is named as missing."""

import shutil
import uuid
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import BinaryIO

from reception_desk.errors import CannotNow
from reception_desk.forms.kinds import clean
from reception_desk.models.attachments import rows as model
from reception_desk.models.attachments.files import Sealed, Vault
from reception_desk.models.attachments.rows import NewAttachment
from reception_desk.models.lists.attachments import AttachmentRow, by_id
from reception_desk.models.sealed import take_file
from reception_desk.models.work import Work
from reception_desk.rules import attachments as rules
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.personal.destroyed import refuse_destroyed_form
from reception_desk.services.seal.sealing import hold_to_seal, whose
from reception_desk.services.visits.file_source import Offer, begun
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.files import AttachmentKind, Refusal
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

__all__ = ["Attached", "Offer", "attach", "prepare", "remove_attachment", "restore_attachment", "sweep", "take_out"]

_MOST_NAME = 200


class Stopped(CannotNow):
    """The clerk asked to stop."""


@dataclass(frozen=True)
class Attached:
    """What became of the files: how many are new, how many the visit had already, which were refused and why."""

    added: int
    same: int
    refused: tuple[tuple[str, Refusal], ...] = ()


@dataclass
class _Going:
    """How far the reading is: bytes of all the files together, told as a share."""

    whole: int
    tell: Callable[[float, str], None]
    stopped: Callable[[], bool]
    before: int = 0
    name: str = field(default="")

    def told(self, size: int) -> None:
        """Tell that so much of the present file is done; raises Stopped, or _Grown for a file that grew meanwhile."""
        if self.stopped():
            raise Stopped(tr("已取消，一个附件也没有附上。"))
        if size > rules.limits().most_bytes:
            raise _GrownError
        share = min((self.before + size) / max(self.whole, 1), 1.0)
        self.tell(share, tr("正在存附件：{name}").format(name=self.name))


class _GrownError(Exception):
    """The file grew beyond the limit while it was read."""


def prepare(
    desk: Desk, offers: Sequence[Offer], tell: Callable[[float, str], None], stopped: Callable[[], bool]
) -> list[NewAttachment]:
    """Read and encrypt files aside, one chunk in memory at a time; on a lane of its own, outside any transaction.

    `tell` hears the share that is done, `stopped` is asked whether to stop. Raises Stopped, StoreTrouble; nothing is
    left of files that were begun.
    """
    vault = Vault(desk.folder, desk.store.key)
    going = _Going(sum(each.size for each in offers), tell, stopped)
    made: list[NewAttachment] = []
    try:
        for offer in offers:
            going.name = _name_of(offer)
            made.append(_prepared(desk, vault, offer, going))
            going.before += made[-1].size
    except BaseException:
        _discard(vault, made)
        raise
    return made


def attach(desk: Desk, visit_uuid: str, made: Sequence[NewAttachment]) -> Done[Attached]:
    """Enter prepared files for the visit whose form has that uuid; nothing stays aside of what was not entered."""
    try:
        return enter(desk, visit_uuid, made)
    finally:
        _discard(Vault(desk.folder, desk.store.key), made)


@act(Action.ATTACH, Role.CLERK, Role.HEAD)
def enter(desk: Desk, work: Work, visit_uuid: str, made: Sequence[NewAttachment]) -> Result[Attached]:
    """Enter prepared files: the same content once for a visit, those beyond the limit as missing."""
    owner, seal = whose(work, visit_uuid)
    refuse_destroyed_form(work, owner)
    vault, before = Vault(desk.folder, desk.store.key), model.carried(work, owner)
    known, count = set(before.digests), before.count
    entered: list[NewAttachment] = []
    for each in made:
        new = each
        if each.refusal is None and each.digest in known:
            continue
        if each.refusal is None and count >= rules.limits().most_files:
            new = _missing(each, Refusal.TOO_MANY)
        if new.refusal is None:
            vault.keep(new.uuid)
            known.add(new.digest)
            count += 1
        added_id = model.add(work, owner, new)
        if seal is not None:
            take_file(work, seal.id, added_id)
        entered.append(new)
    refused = tuple((each.name, each.refusal) for each in entered if each.refusal is not None)
    told = Attached(len(entered) - len(refused), len(made) - len(entered), refused)
    added = [each.uuid for each in entered if each.refusal is None]
    detail = {"added": added, "refused": [refusal.value for _, refusal in refused]}
    return Result(told, f"visit {owner}", detail, changes("attachments"), unchanged=not entered)


@act(Action.TAKE_OUT, Role.CLERK, Role.HEAD)
def take_out(desk: Desk, work: Work, attachment_id: int) -> Result[AttachmentRow]:
    """Write down that a file is opened or saved outside, and return its line; raises CannotNow where there is none."""
    hold_to_seal(work, attachment_id)
    found = by_id(work, attachment_id)
    if found is None or found.missing:
        raise CannotNow(tr("这个附件没有文件，打不开。"))
    return Result(found, f"attachment {found.uuid}")


@act(Action.REMOVE_ATTACHMENT, Role.CLERK, Role.HEAD)
def remove_attachment(desk: Desk, work: Work, attachment_id: int) -> Result[bool]:
    """Take a file off its visit; asked twice, the second time changes nothing. The file stays until it is swept."""
    hold_to_seal(work, attachment_id)
    of_visit = model.remove(work, attachment_id)
    return Result(bool(of_visit), f"attachment {attachment_id}", changes=changes("attachments"), unchanged=not of_visit)


@act(Action.RESTORE_ATTACHMENT, Role.CLERK, Role.HEAD)
def restore_attachment(desk: Desk, work: Work, attachment_id: int) -> Result[bool]:
    """Put a removed file back, unless it was swept meanwhile."""
    hold_to_seal(work, attachment_id)
    of_visit = model.restore(work, attachment_id)
    return Result(bool(of_visit), f"attachment {attachment_id}", changes=changes("attachments"), unchanged=not of_visit)


def sweep(desk: Desk) -> int:
    """Clear away what nothing needs; return how many rows were given up.

    That is parts left aside, files no row names, and after 30 days removed ones and those of forms never saved.
    Called once after signing in, before anything can be prepared.
    """
    vault = Vault(desk.folder, desk.store.key)
    files, aside = vault.names()
    _discard_all(vault, aside)
    return give_up(desk, files - desk.read(model.named, files)).value


@act(Action.SWEEP_ATTACHMENTS, Role.CLERK, Role.HEAD)
def give_up(desk: Desk, work: Work, loose: Collection[str]) -> Result[int]:
    """Mark what is kept no longer and remove the `loose` files that still no row names.

    The file of a row given up now is loose at the next sweep, when its mark is surely on the disk.
    """
    vault = Vault(desk.folder, desk.store.key)
    for each in set(loose) - model.named(work, loose):
        vault.remove(each)
    old = model.unneeded(work, work.now - timedelta(days=rules.limits().kept_days))
    if old:
        model.give_up(work, old)
    return Result(len(old), "sweep", {"given_up": len(old)}, changes("attachments"), unchanged=not old)


def discard(desk: Desk, made: Iterable[NewAttachment]) -> None:
    """Leave nothing aside of prepared files that were not entered."""
    _discard(Vault(desk.folder, desk.store.key), made)


def content_of(desk: Desk, row: AttachmentRow) -> Iterable[bytes]:
    """Give the content of a file in chunks; raises CannotNow where it is gone or is not what was kept."""
    return Vault(desk.folder, desk.store.key).open(row.uuid, row.digest)


def _prepared(desk: Desk, vault: Vault, offer: Offer, going: _Going) -> NewAttachment:
    new = NewAttachment(str(uuid.uuid4()), going.name, offer.size)
    if desk.folder.exists() and shutil.disk_usage(desk.folder).free < rules.limits().least_free + offer.size:
        return _missing(new, Refusal.NO_ROOM)
    source = begun(offer)
    if isinstance(source, Refusal):
        return _missing(new, source)
    with source:
        return _sealed(vault, new, source, going)


def _sealed(vault: Vault, new: NewAttachment, source: BinaryIO, going: _Going) -> NewAttachment:
    head = source.read(rules.HEAD)
    found = rules.judged(new.name, new.size or len(head), head)
    if isinstance(found, Refusal):
        return _missing(new, found)
    source.seek(0)
    try:
        sealed: Sealed = vault.seal(new.uuid, source, going.told)
    except _GrownError:
        return _missing(new, Refusal.TOO_BIG)
    except OSError:
        return _missing(new, Refusal.UNREADABLE)
    return _taken(new, sealed, found)


def _taken(new: NewAttachment, sealed: Sealed, kind: AttachmentKind) -> NewAttachment:
    return NewAttachment(new.uuid, new.name, sealed.size, sealed.digest, kind)


def _missing(new: NewAttachment, refusal: Refusal) -> NewAttachment:
    return NewAttachment(new.uuid, new.name, new.size, refusal=refusal)


def _name_of(offer: Offer) -> str:
    """Return the file's name as it is kept: one line, the ending never cut off."""
    stem, dot, ending = clean(offer.name).strip().rpartition(".")
    ending = f"{dot}{ending}"[:20]
    return f"{stem[: _MOST_NAME - len(ending)]}{ending}" or tr("未命名")


def _discard(vault: Vault, made: Iterable[NewAttachment]) -> None:
    _discard_all(vault, (each.uuid for each in made))


def _discard_all(vault: Vault, uuids: Iterable[str]) -> None:
    for each in uuids:
        vault.discard(each)
