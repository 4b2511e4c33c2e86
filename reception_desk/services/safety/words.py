"""How backups are told about, in the window and on the command line alike."""

from datetime import date, datetime

from reception_desk.moments import BEIJING
from reception_desk.services.safety.backup import Backup, Elsewhere, Kind, Second, State, told_room
from reception_desk.services.safety.rescue import Offer, Restored
from reception_desk.wording import later, shown, tr

_KINDS = {
    Kind.TIMED: later("定时"),
    Kind.LEAVING: later("退出或锁屏前"),
    Kind.ASKED: later("手动"),
    Kind.BEFORE_MIGRATION: later("升级前"),
    Kind.BEFORE_RESTORE: later("恢复前"),
}


def backup_line(backup: Backup, today: date | None = None) -> str:
    """Return one line about a backup: number, moment, why, visits."""
    line = tr("第 {n} 份 · {at} · {kind} · 登记 {visits} 件")
    kind = shown(_KINDS[backup.kind])
    return line.format(n=backup.sequence, at=moment(backup.at, today), kind=kind, visits=backup.held.visits)


def offer_line(offer: Offer, today: date | None = None) -> str:
    """Return one line about a backup and what would be missing after a restore."""
    return tr("{backup} · {missing}").format(backup=backup_line(offer.backup, today), missing=missing(offer))


def missing(offer: Offer) -> str:
    """Say what a backup does not hold of what is known to have been saved."""
    if offer.visits:
        return tr("缺至少 {visits} 件登记（其后共 {saves} 次操作）").format(visits=offer.visits, saves=offer.saves)
    if offer.saves:
        return tr("缺其后的 {saves} 次操作").format(saves=offer.saves)
    return tr("什么也不缺")


def restored_lines(restored: Restored) -> list[str]:
    """Say what a restore did and what the clerk does now."""
    lines = [tr("已用{backup}恢复。").format(backup=backup_line(restored.offer.backup))]
    if restored.aside:
        lines.append(tr("原来的文件原样移到一边：{names}。").format(names="、".join(restored.aside)))
    if restored.files:
        lines.append(tr("找回附件 {n} 个。").format(n=restored.files))
    if restored.offer.saves:
        lines.append(missing(restored.offer) + tr("。请先照已打印的回执，按编号次序把缺的登记补上，再接新的来访。"))
    return lines


def newest_line(state: State, today: date) -> str:
    """Say when the last backup was made."""
    if state.newest is None:
        return tr("最近一次备份：还没有")
    at = moment(state.newest.at, today)
    line = tr("最近一次备份：{at}，已核对") if state.changed else tr("最近一次备份：{at}，已核对，其后没有改动")
    return line.format(at=at)


def second_line(second: Elsewhere) -> str:
    """Say how it stands with the second place, "" where none is named."""
    told = {
        Second.NONE: "",
        Second.DONE: tr("第二处备份也存好了：{folder}"),
        Second.BEHIND: tr("第二处备份还差最近的一份，下次备份时补上：{folder}"),
        Second.MISSING: tr("第二处备份不在：{folder}。插上那个盘，下次备份时会补上。"),
        Second.FULL: tr("第二处备份的盘满了：{folder}。请清理或换一个盘。"),
        Second.UNWRITABLE: tr("第二处备份写不进去：{folder}。请检查那个盘。"),
    }[second.state]
    line = told.format(folder=second.folder)
    if second.same_disk and second.state is Second.DONE:
        line += tr("。它和数据在同一块盘上，盘坏了两份都没有，请换另一块盘。")
    return line


def room_line(state: State) -> str:
    """Say that the disk is filling up, "" where it is not."""
    return told_room(state.room, state.free)


def rehearsal_line(state: State, today: date) -> str:
    """Say when a restore was rehearsed last, and what came of it."""
    last = state.rehearsal
    if last is None:
        return tr("还没有演练过恢复")
    line = tr("上次恢复演练：{at}，第 {n} 份完好") if last.whole else tr("上次恢复演练：{at}，第 {n} 份有问题")
    return line.format(at=moment(last.at, today), n=last.sequence)


def moment(at: datetime, today: date | None = None) -> str:
    """Return a moment, the day left out where it is today."""
    here = at.astimezone(BEIJING)
    return tr("今天 {time}").format(time=f"{here:%H:%M}") if here.date() == today else f"{here:%Y-%m-%d %H:%M}"
