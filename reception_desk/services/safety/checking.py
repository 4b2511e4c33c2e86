"""Checking the store as it lies there: its pages, its references, the chain of the audit, the saves that are gone."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from reception_desk.errors import DeskError, StoreTrouble, Trouble
from reception_desk.models import making, rekeying
from reception_desk.models.audit_seals import Verdict
from reception_desk.models.backup.proof import Proof, prove
from reception_desk.models.counts import days
from reception_desk.models.folder import STORE_FILE, read_office
from reception_desk.models.store import Store
from reception_desk.models.unfinished import Unfinished
from reception_desk.moments import beijing_now
from reception_desk.services.counting.kept import sentence
from reception_desk.wording import tr


@dataclass(frozen=True)
class Checked:
    """What was found: `trouble` is the sentence of a store that does not open, or is not this office's newest.

    `miscounted` are the days whose kept counts are not those of their visits; `unfinished` are plain files that a
    process which was cut short left outside: they are nothing wrong with the store.
    """

    proof: Proof
    trouble: str
    miscounted: tuple[date, ...] = ()
    unfinished: tuple[Path, ...] = ()

    @property
    def whole(self) -> bool:
        """Tell whether nothing is wrong."""
        return not self.trouble and self.proof.pages and self.proof.first_bad is None and not self.miscounted


def checked(folder: Path, key: bytes, now: datetime | None = None) -> Checked:
    """Read the whole store; nothing is written. Raises StoreTrouble BUSY while its key is being renewed."""
    moment = now or beijing_now()
    try:
        with rekeying.no_new_key(folder, key):
            store = Store(folder, key)  # kept open to the end: so nobody renews the key or restores meanwhile
    except StoreTrouble as trouble:
        if trouble.kind is Trouble.BUSY:
            raise
        return Checked(Proof(pages=False), str(trouble))
    try:
        told = _trouble_of(store, moment)
        proof = prove(folder / STORE_FILE, key, moment)
        known = proof.held is not None and days.TABLE in proof.held.rows  # an older schema has no counts
        miscounted = _miscounted(store, moment) if known and not told else ()
        return Checked(proof, told, miscounted, tuple(Unfinished(folder, key).left()))
    finally:
        store.close()


def _trouble_of(store: Store, now: datetime) -> str:
    try:
        making.check_store(store, read_office(store.folder), now)
    except DeskError as trouble:
        return str(trouble)
    return ""


def _miscounted(store: Store, now: datetime) -> tuple[date, ...]:
    with store.look(0, now) as look:
        return tuple(days.wrong_days(look))


def lines_of(found: Checked) -> list[str]:
    """Return the findings, a sentence a line."""
    lines = [found.trouble] if found.trouble else []
    lines += [
        tr("有一次导出中断了，没写完的文件还在：{file}。下次登录时会删掉。").format(file=each)
        for each in found.unfinished
    ]
    proof = found.proof
    if not proof.pages:
        return [*lines, tr("数据文件有坏页，或者里面的条目对不上。请用备份恢复。")]
    lines.append(tr("数据文件的每一页都完好。"))
    if proof.broken is not None:
        lines.append(tr("审计记录从第 {n} 条起对不上：它或它前面的记录被改过、删过。").format(n=proof.broken))
    elif proof.held is not None:
        lines.append(tr("审计记录 {n} 条，前后都对得上。").format(n=proof.held.audit_seq))
    if proof.seals is not None:
        lines += seal_lines(proof.seals)
    if proof.held is not None:
        lines.append(tr("登记 {n} 件。").format(n=proof.held.visits))
    if found.miscounted:
        lines.append(sentence(found.miscounted) + tr("接访员或负责人登录后，页面上会请您按“重新计数”。"))
    return lines


def seal_lines(found: Verdict) -> list[str]:
    """Say what the seals of the audit tell; where they begin is to be held against what stands on paper."""
    lines = []
    if found.broken is not None:
        lines.append(tr("审计封印从第 {n} 条起对不上：封存以后有人改过、删过。").format(n=found.broken))
    elif found.roots:
        told = tr("审计封印到第 {n} 条，封存以后没有改过。起点 {root}，请与上次审签页上的核对。")
        lines.append(told.format(n=found.upto, root=found.roots[0].print))
    for each in found.roots[1:]:
        told = tr("封印在第 {n} 条重新开始过（{day}，起点 {root}）：恢复过备份、丢过封印钥匙才会这样。")
        lines.append(told.format(n=each.since, day=each.at.date(), root=each.print))
    return lines
