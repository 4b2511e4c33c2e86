"""The rehearsal: a backup is restored into a scratch place, read whole, and compared with what it says of itself."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reception_desk.errors import CannotNow, DeskError
from reception_desk.models import reserve
from reception_desk.models.attachments.files import Vault
from reception_desk.models.backup.making import copy_file, digest_of, nobody_told
from reception_desk.models.backup.places import ASIDE, BACKUPS, Backup, newest
from reception_desk.models.backup.proof import prove
from reception_desk.models.folder import OFFICE_FILE, STORE_FILE, read_office, trouble_of
from reception_desk.models.lists.backups import files_kept
from reception_desk.models.store import Store
from reception_desk.models.work import Work
from reception_desk.rules.backup import OUT
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

_SCRATCH = f"rehearsal{ASIDE}"


@dataclass(frozen=True)
class Drill:
    """What came of a rehearsal: which backup, and what is wrong with it in one sentence, "" where it is whole."""

    backup: Backup
    fault: str


def rehearse(desk: Desk, told: Callable[[float], None] = nobody_told) -> Done[Drill]:
    """Restore the newest backup into a scratch place and compare; raises CannotNow where there is none."""
    backup = newest(desk.folder / BACKUPS, read_office(desk.folder).store_id)
    if backup is None:
        raise CannotNow(tr("还没有备份，没有可演练的。"), tr("请先点“现在备份”。"))
    scratch = desk.folder / BACKUPS / _SCRATCH
    if reserve.free_bytes(desk.folder) < backup.store.stat().st_size + OUT:
        raise CannotNow(tr("磁盘快满了，没有地方演练。"), tr("请清理磁盘后再演练。"))
    fault = fault_of(backup, desk.store.key, scratch, desk.now(), told)
    return _enter(desk, Drill(backup, fault))


@act(Action.DRILL, Role.SYSTEM, Role.HEAD)
def _enter(desk: Desk, work: Work, drill: Drill) -> Result[Drill]:
    """Write the rehearsal and its result into the audit."""
    held = drill.backup.held
    detail: dict[str, object] = {"sequence": drill.backup.sequence, "whole": not drill.fault, "visits": held.visits}
    detail |= {"audit": held.audit_seq, "fault": drill.fault}
    return Result(drill, f"backup {drill.backup.sequence}", detail, changes("backup"))


def fault_of(backup: Backup, key: bytes, scratch: Path, now: datetime, told: Callable[[float], None]) -> str:
    """Return in one sentence what is wrong with a backup, "" where all of it is whole; raises StoreTrouble.

    It is read in a scratch folder, which is removed, so that the backup itself is never opened.
    """
    try:
        shutil.rmtree(scratch, ignore_errors=True)
        scratch.mkdir(mode=0o700)
        try:
            return _fault(backup, key, scratch, now, told)
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
    except OSError as error:
        raise trouble_of(error) from error


def _fault(backup: Backup, key: bytes, scratch: Path, now: datetime, told: Callable[[float], None]) -> str:
    try:
        for name in (OFFICE_FILE, STORE_FILE):
            copy_file(backup.folder / name, scratch / name)
    except FileNotFoundError:
        return tr("备份里少了文件。")
    told(0.2)
    try:
        read_office(scratch)
    except DeskError:
        return tr("备份里的密钥文件 office.json 坏了。")
    if digest_of(scratch / STORE_FILE) != backup.digest:
        return tr("备份的数据文件与备份时不一样，已经坏了。")
    told(0.4)
    proof = prove(scratch / STORE_FILE, key, now)
    if not proof.pages:
        return tr("备份的数据文件打不开，或者有坏页。")
    if proof.first_bad is not None:
        return tr("备份里的审计记录从第 {n} 条起对不上。").format(n=proof.first_bad)
    if not proof.fits(backup.held):
        return tr("备份里的条数与备份时记下的不一样。")
    told(0.6)
    return _file_fault(backup, key, scratch, now, told)


def _file_fault(backup: Backup, key: bytes, scratch: Path, now: datetime, told: Callable[[float], None]) -> str:
    """Read every attachment of the backup that the data folder had when it was made."""
    if not backup.files:
        return ""
    store = Store(scratch, key)
    try:
        with store.look(0, now) as look:
            kept = files_kept(look)
    finally:
        store.close()
    vault, bad = Vault(backup.folder.parent, key), 0
    wanted = [(name, digest) for name, digest in kept.items() if name in backup.files]
    for done, (name, digest) in enumerate(wanted):
        told(0.6 + 0.4 * done / len(wanted))
        try:
            for _ in vault.open(name, digest):
                pass
        except CannotNow:
            bad += 1
    return tr("备份里有 {n} 个附件坏了或不见了。").format(n=bad) if bad else ""
