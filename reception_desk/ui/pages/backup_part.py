"""The part of 办公室 about backups: how it stands, one made now, a restore rehearsed, what there is."""

from functools import partial

from PySide6.QtWidgets import QWidget

from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.safety.backup import Backup, Kind, Made, Second, State, back_up, kept, state
from reception_desk.services.safety.drill import Drill, rehearse
from reception_desk.services.safety.words import (
    backup_line,
    newest_line,
    rehearsal_line,
    room_line,
    second_line,
)
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.framing import framed
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.progress import teller
from reception_desk.ui.tasks import Lanes, Progress
from reception_desk.vocabulary.acts import Action
from reception_desk.wording import tr

_SHOWN = 12


class BackupPart(QWidget):
    """Two cards: what was kept and when, and the newest backups one by one."""

    def __init__(self, desk: Desk, lanes: Lanes) -> None:
        super().__init__()
        self._desk, self._lanes = desk, lanes
        self.notice = NoticeLine()
        self.lines = [Text("", "said", wrap=True) for _ in range(4)]
        self.now = Button(tr("现在备份"), "Ctrl+Return", role="primary")
        self.drill = Button(tr("演练恢复"))
        self.drill.setVisible(desk.may(Action.DRILL))
        hint = tr("备份在数据文件夹的 backups 里，和数据一样加密。第二处写在“单位与工作方式 → 备份另存到”。")
        stands = Card(tr("备份")).add(
            *self.lines, Text(hint, "secondary", wrap=True), row(self.now, self.drill, 1, gap=8)
        )
        self.list = Card(tr("留着的备份"), tr("越早越稀"), gap=4)
        self.rows = [Text("", "secondary", wrap=True) for _ in range(_SHOWN)]
        help_text = tr(
            "数据打不开时，登录页会列出可用的备份。要退回到某一份，先退出窗口，再用命令行 reception-desk restore。"
        )
        self.list.add(*self.rows, Text(help_text, "hint", wrap=True))
        inside = QWidget()
        inside.setLayout(column(stands, self.list, 1, gap=12))
        whole = column(self.notice, framed(inside), gap=12)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.now.clicked.connect(self.save)
        self.drill.clicked.connect(self.rehearse)

    def refresh(self) -> None:
        """Read again how it stands."""
        self._lanes.long(lambda _: _read(self._desk), self._show, self.notice.fail, quiet=True)

    def save(self) -> None:
        """Make a backup now."""
        self._wait()
        self._lanes.long(partial(_back_up, self._desk), self._made, self._failed)

    def rehearse(self) -> None:
        """Restore the newest backup into a scratch place and compare."""
        self._wait()
        self._lanes.long(partial(_rehearse, self._desk), self._rehearsed, self._failed)

    def _wait(self) -> None:
        self.now.setEnabled(False)
        self.drill.setEnabled(False)

    def _over(self) -> None:
        self.now.setEnabled(True)
        self.drill.setEnabled(True)
        self.refresh()

    def _made(self, done: Done[Made]) -> None:
        self._over()
        second = second_line(done.value.second)
        well = done.value.second.state in (Second.NONE, Second.DONE)
        self.notice.say(" ".join(filter(None, (tr("已备份，整份核对过。"), second))), "ok" if well else "due")

    def _rehearsed(self, done: Done[Drill]) -> None:
        self._over()
        line, fault = backup_line(done.value.backup, self._desk.today()), done.value.fault
        if fault:
            said = tr("{backup}：{fault}请马上再备份一份，并请管理员检查磁盘。").format(backup=line, fault=fault)
            self.notice.say(said, "overdue")
        else:
            self.notice.say(tr("演练成功：{backup}，整份读过，与当时的数对得上。").format(backup=line), "ok")

    def _failed(self, error: Exception) -> None:
        self._over()
        self.notice.fail(error)

    def _show(self, found: tuple[State, list[Backup]]) -> None:
        stands, backups = found
        today = self._desk.today()
        told = (
            (newest_line(stands, today), ""),
            (second_line(stands.second) or tr("还没有第二处备份：这块盘坏了，备份也一起没了。"), _state_of(stands)),
            (room_line(stands), "overdue"),
            (rehearsal_line(stands, today), "" if stands.rehearsal and stands.rehearsal.whole else "due"),
        )
        for text, (words, state_word) in zip(self.lines, told, strict=True):
            text.setText(words)
            text.set_state(state_word)
            text.setVisible(bool(words))
        for place, text in enumerate(self.rows):
            text.setText(backup_line(backups[place], today) if place < len(backups) else "")
            text.setVisible(place < len(backups))
        self.list.remark.setText(tr("共 {n} 份，越早越稀").format(n=len(backups)))


def _state_of(stands: State) -> str:
    well = stands.second.state is Second.DONE and not stands.second.same_disk
    return "" if well else "due"


def _read(desk: Desk) -> tuple[State, list[Backup]]:
    return state(desk), kept(desk)


def _back_up(desk: Desk, progress: Progress) -> Done[Made]:
    return back_up(desk, Kind.ASKED, teller(progress, tr("正在备份……")))


def _rehearse(desk: Desk, progress: Progress) -> Done[Drill]:
    return rehearse(desk, teller(progress, tr("正在演练恢复……")))
