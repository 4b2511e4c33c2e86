"""A new password by the recovery code, for a clerk who forgot the old one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from reception_desk.errors import DeskError
from reception_desk.services.access.accounts import password_findings
from reception_desk.ui.buttons import Button
from reception_desk.ui.framing import put_panel
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.secrets import SecretLine, labelled
from reception_desk.wording import tr


class RecoveryPage(QWidget):
    """Asks account, code and the new password twice; `asked` carries them, `closed` goes back to sign-in."""

    asked = Signal(str, str, str)
    closed = Signal()

    def __init__(self, account: str) -> None:
        super().__init__()
        self.account, self.code = QLineEdit(account), QLineEdit()
        self.code.setPlaceholderText("ABCD-EFGH-…")
        self.new, self.again = SecretLine(), SecretLine()
        self.button, self.back = Button(tr("换密码并登录"), role="primary"), Button(tr("返回登录"), role="quiet")
        self.notice = NoticeLine()
        inside = column(Text(tr("用恢复码重设密码"), "title"), margins=(32, 28), gap=8)
        inside.addWidget(Text(tr("恢复码是设立办公室时打印的那一张，一般在保险柜里。"), "secondary", wrap=True))
        inside.addWidget(self.notice)
        boxes = (
            (tr("账号"), self.account),
            (tr("恢复码"), self.code),
            (tr("新密码"), self.new),
            (tr("再输一遍新密码"), self.again),
        )
        for label, box in boxes:
            for each in labelled(label, box):
                inside.addWidget(each)
            box.returnPressed.connect(self._next)
        inside.addWidget(self.button)
        inside.addLayout(row(1, self.back, 1))
        put_panel(self, inside)
        self.setFocusProxy(self.code if account else self.account)
        self.button.clicked.connect(self.ask)
        self.back.clicked.connect(self.closed)

    def ask(self) -> None:
        """Hand over what was typed, where it is complete."""
        sentence = self._missing()
        if sentence:
            self.notice.say(sentence, "due")
        elif self.button.isEnabled():
            self.notice.clear()
            self.button.setEnabled(False)
            self.asked.emit(self.account.text().strip(), self.code.text().strip(), self.new.text())

    def fail(self, error: Exception) -> None:
        """Show why it did not work."""
        self.button.setEnabled(True)
        if not isinstance(error, DeskError):
            raise error
        self.notice.say(str(error), "overdue")
        self.code.setFocus()

    def _missing(self) -> str:
        if not self.account.text().strip() or not self.code.text().strip():
            return tr("请填写账号和恢复码。")
        found = password_findings(self.new.text(), self.account.text().strip())
        if found:
            return found[0].sentence
        return "" if self.new.text() == self.again.text() else tr("两次输入的新密码不一样。")

    def _next(self) -> None:
        if self.sender() is self.again:
            self.ask()
        else:
            self.focusNextChild()
