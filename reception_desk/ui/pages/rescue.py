"""The page of a store that does not open: which backup can take its place, and what would be missing."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QWidget

from reception_desk.errors import DeskError
from reception_desk.services.safety.rescue import Offer
from reception_desk.services.safety.words import missing, moment
from reception_desk.ui.buttons import Button
from reception_desk.ui.choices import ChoiceRow
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.framing import framed
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row, sized
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.secrets import SecretLine, labelled
from reception_desk.wording import tr

_SHOWN = 6


class RescuePage(QWidget):
    """Offers the newest backup that is whole, and others; `asked` carries the one taken and the reason.

    `searched` carries another folder in which backups lie, `closed` goes back to the sign-in.
    """

    asked = Signal(object, str)
    searched = Signal(object)
    closed = Signal()

    def __init__(self, trouble: str, today: date) -> None:
        super().__init__()
        self._today = today
        self._offers: dict[str, Offer] = {}
        self._whole: Offer | None = None
        self.notice = NoticeLine()
        self.told = Text(tr("正在找备份，并把最近的一份整份核对……"), wrap=True)
        self.choice: ChoiceRow | None = None
        self.missing = Text("", wrap=True)
        self.reason = QLineEdit(tr("数据文件打不开"))
        self.account, self.password = QLineEdit(), SecretLine()
        self._second = (*labelled(tr("同意人的账号"), self.account), *labelled(tr("同意人的密码"), self.password))
        self.restore = Button(tr("用这一份恢复"), role="primary")
        self.elsewhere = Button(tr("到别的文件夹找备份…"))
        self.back = Button(tr("返回登录"), role="quiet")
        self._choices = column(gap=6)
        calm = tr("原来的文件一个字节也不会动，恢复时改名放在旁边。没有保存的草稿都还在，恢复后在“今日”接着填。")
        inside = column(Text(tr("用备份恢复"), "title"), self.notice, margins=(32, 28), gap=10)
        for each in (Text(calm, "secondary", wrap=True), self.told):
            inside.addWidget(each)
        inside.addLayout(self._choices)
        inside.addWidget(self.missing)
        for widget in labelled(tr("为什么恢复（记入审计）"), self.reason):
            inside.addWidget(widget)
        self._told_second = Text(
            tr("规范模式：请科长、领导或安全管理员输入自己的账号和密码，表示同意。"), "secondary", wrap=True
        )
        for widget in (self._told_second, *self._second):
            inside.addWidget(widget)
            widget.hide()
        inside.addWidget(Wrapping((self.restore, self.elsewhere, self.back), gap=8))
        panel = QFrame()
        panel.setObjectName("panel")
        panel.setLayout(inside)
        sized(panel, width=380, at_most=(640, 0))
        middle = row(1, panel, 1)
        middle.setStretch(1, 30)
        around = QWidget()
        around.setLayout(column(1, middle, 2, margins=(20,)))
        self.setLayout(column(framed(around)))
        self.notice.say(trouble, "overdue")
        self.restore.setEnabled(False)
        self.restore.clicked.connect(self._ask)
        self.reason.returnPressed.connect(self._ask)
        self.elsewhere.clicked.connect(self._search)
        self.back.clicked.connect(self.closed)
        self.setFocusProxy(self.back)

    def show_offers(self, found: Sequence[Offer], whole: Offer | None) -> None:
        """Show the backups, with the newest whole one taken."""
        if self.choice is not None:
            self._choices.removeWidget(self.choice)
            self.choice.hide()
            self.choice.deleteLater()
            self.choice = None
        self._offers = {str(each.backup.sequence): each for each in found[:_SHOWN]}
        if whole is not None:
            self._offers.setdefault(str(whole.backup.sequence), whole)
        self._whole = whole
        if not self._offers:
            self.told.setText(tr("本机没有备份。如果另存过一份，插上那个盘，到那里找。"))
            self.elsewhere.setFocus()
            return
        options = [(code, self._label(each)) for code, each in self._offers.items()]
        taken = str(whole.backup.sequence) if whole else options[0][0]
        self.choice = ChoiceRow(tr("备份"), options, taken, down=True)
        self._choices.addWidget(self.choice)
        self.choice.chosen.connect(self._taken)
        if whole is None:
            self.told.setText(tr("找到的备份都有损坏，请到别的文件夹找。"))
        else:
            self.told.setText(tr("第 {n} 份已整份核对，完好。").format(n=whole.backup.sequence))
        self.restore.setEnabled(whole is not None)
        self._taken(taken)
        (self.restore if whole else self.elsewhere).setFocus()

    def ask_second(self, *, needed: bool) -> None:
        """Ask for the second person who must agree, where one must."""
        for each in (self._told_second, *self._second):
            each.setVisible(needed)

    def agreeing(self) -> tuple[str, str]:
        """Return the account and the password of whoever agrees, and forget the password."""
        typed = self.account.text(), self.password.text()
        self.password.clear()
        return typed

    def set_waiting(self, words: str) -> None:
        """Say what is being done; nothing can be pressed meanwhile."""
        self.told.setText(words)
        for each in (self.restore, self.elsewhere, self.back):
            each.setEnabled(False)

    def fail(self, error: Exception) -> None:
        """Say why it did not work; another backup can be taken."""
        if not isinstance(error, DeskError):
            raise error
        for each in (self.restore, self.elsewhere, self.back):
            each.setEnabled(True)
        self.restore.setEnabled(self.choice is not None)
        self.told.setText("")
        self.notice.say(str(error), "overdue")

    def ready(self) -> None:
        """Let the buttons be pressed again."""
        for each in (self.elsewhere, self.back):
            each.setEnabled(True)

    def _label(self, offer: Offer) -> str:
        backup = offer.backup
        line = tr("第 {n} 份 · {at} · 登记 {visits} 件")
        return line.format(n=backup.sequence, at=moment(backup.at, self._today), visits=backup.held.visits)

    def _taken(self, code: str) -> None:
        self.missing.setText(tr("用第 {n} 份恢复：{missing}。").format(n=code, missing=missing(self._offers[code])))
        self.restore.setEnabled(True)

    def _ask(self) -> None:
        if self.choice is None or not self.restore.isEnabled():
            return
        if not self.reason.text().strip():
            self.notice.say(tr("请写明为什么恢复，它会记入审计。"), "due")
            self.reason.setFocus()
            return
        self.asked.emit(self._offers[self.choice.code()], self.reason.text().strip())

    def _search(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("备份在哪个文件夹"))
        if chosen:
            self.searched.emit(Path(chosen))
