"""Changing one's own password."""

from functools import partial

from PySide6.QtWidgets import QWidget

from reception_desk.services.access.accounts import change_password, password_findings
from reception_desk.services.desk import Desk
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row, sized
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.secrets import SecretLine, labelled
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr


class PasswordPart(QWidget):
    """The old password once, the new one twice."""

    def __init__(self, desk: Desk, lanes: Lanes) -> None:
        super().__init__()
        self._desk, self._lanes = desk, lanes
        self.notice = NoticeLine()
        self.old, self.new, self.again = SecretLine(), SecretLine(), SecretLine()
        self.finding = Text("", "finding", wrap=True)
        self.button = Button(tr("修改密码"), role="primary")
        card = Card(tr("我的密码"), tr("账号 {name}").format(name=desk.clerk.account))
        boxes = ((tr("现在的密码"), self.old), (tr("新密码"), self.new), (tr("再输一遍新密码"), self.again))
        for label, box in boxes:
            card.add(*labelled(label, box))
            box.returnPressed.connect(self._next)
        card.add(self.finding, row(1, self.button))
        sized(card, width=320, at_most=(460, 0))
        self.setLayout(column(self.notice, row(card, 1), 1, gap=12))
        self.new.textChanged.connect(self._check)
        self.again.textChanged.connect(self._check)
        self.button.clicked.connect(self.change)

    def change(self) -> None:
        """Give the account its new password."""
        if not self._check(complete=True):
            return
        self.button.setEnabled(False)
        work = partial(change_password, self._desk, self.old.text(), self.new.text())
        self._lanes.act(work, self._changed, self._failed)

    def _check(self, _text: str = "", *, complete: bool = False) -> bool:
        """Say what the new password lacks; return whether it can be taken."""
        sentence = ""
        if self.new.text() or complete:
            found = password_findings(self.new.text(), self._desk.clerk.account)
            sentence = found[0].sentence if found else ""
        if not sentence and self.again.text() != self.new.text() and (self.again.text() or complete):
            sentence = tr("两次输入的新密码不一样。")
        self.finding.setText(sentence)
        return not sentence

    def _next(self) -> None:
        if self.sender() is self.again:
            self.change()
        else:
            self.focusNextChild()

    def _changed(self, _: None) -> None:
        self.button.setEnabled(True)
        for box in (self.old, self.new, self.again):
            box.clear()
        self.notice.say(tr("密码已修改，下次登录用新密码。"), "ok", seconds=10)

    def _failed(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self.notice.fail(error)
        self.old.setFocus()
