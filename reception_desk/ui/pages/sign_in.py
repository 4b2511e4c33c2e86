"""Sign-in: the office's name, the date, account and password; painted before anything heavy is loaded."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from reception_desk.errors import CannotNow, CodeNeeded, DeskError, PasswordExpired, StoreTrouble, Trouble
from reception_desk.ui.buttons import Button
from reception_desk.ui.chips import Chip
from reception_desk.ui.dates import full_day
from reception_desk.ui.framing import put_panel
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.secrets import SecretLine, labelled
from reception_desk.ui.typography import listed
from reception_desk.wording import tr


class SignInPage(QWidget):
    """Asks who it is; `asked` carries account and password, `recover` asks for the page of the recovery code.

    `key_asked` means that a lost key file shall be brought back.
    """

    asked = Signal(str, str)
    recover = Signal(str)
    key_asked = Signal()

    def __init__(self, office_name: str, day: date, *, demo: bool = False, accounts: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.account = QLineEdit()
        self.account.setInputMethodHints(Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhNoPredictiveText)
        self.password = SecretLine()
        self.button = Button(tr("登录"), role="primary")
        self.bring = Button(tr("放回密钥文件"))
        self.bring.clicked.connect(self.key_asked)
        self.bring.hide()
        self.forgotten = Button(tr("忘记密码，用恢复码"), role="quiet")
        self.notice = NoticeLine()
        policy = self.notice.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)  # a long sentence takes its lines in the narrow panel
        self.notice.setSizePolicy(policy)
        self.known = Text("", "secondary", wrap=True)
        self._accounts = accounts
        self._waiting = False
        name = Text(office_name, "title", wrap=True)
        name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        today = Text(full_day(day), "secondary")
        today.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inside = column(name, today, margins=(32, 28), gap=8)
        if demo:
            inside.addLayout(row(1, Chip(tr("演示"), "due"), 1))
            self.known.setText(tr("演示单位的账号：{accounts}").format(accounts=listed(accounts)))
        inside.addWidget(self.notice)
        inside.addWidget(self.bring)
        for each in (*labelled(tr("账号"), self.account), *labelled(tr("密码"), self.password)):
            inside.addWidget(each)
        self.code, self.new, self.again = QLineEdit(), SecretLine(), SecretLine()
        self.code.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        asked_later = ((tr("手机上的动态码"), self.code), (tr("新密码"), self.new), (tr("再输一遍新密码"), self.again))
        self._later = {box: labelled(label, box) for label, box in asked_later}
        for pair in self._later.values():
            for each in pair:
                inside.addWidget(each)
                each.hide()
        inside.addWidget(self.button)
        inside.addLayout(row(1, self.forgotten, 1))
        inside.addWidget(self.known)
        self.known.setVisible(demo)
        put_panel(self, inside)
        self.account.returnPressed.connect(self._next)
        for box in (self.password, self.code, self.new, self.again):
            box.returnPressed.connect(self._ask)
        self.button.clicked.connect(self._ask)
        self.forgotten.clicked.connect(self._recover)
        self.setFocusProxy(self.account)

    def show_demo_password(self, password: str) -> None:
        """Name the password of a demo office's accounts; on any other office's page this does nothing."""
        if not self._accounts:
            return
        text = tr("演示单位的账号：{accounts}。密码都是 {password}")
        self.known.setText(text.format(accounts=listed(self._accounts), password=password))

    def fail(self, error: Exception) -> None:
        """Show why it did not work, with the account kept and the password, or what else is wanted, to be typed."""
        self.set_waiting(False)
        if not isinstance(error, DeskError):
            raise error
        if isinstance(error, StoreTrouble) and error.kind is Trouble.LOST_KEY:
            self.bring.show()
        self.notice.say(str(error), "due" if isinstance(error, CodeNeeded | PasswordExpired) else "overdue")
        self.code.clear()
        if isinstance(error, CodeNeeded):
            self._ask_also(self.code)
        elif isinstance(error, PasswordExpired):
            self._ask_also(self.new, self.again)
        elif not self.new.isHidden() and isinstance(error, CannotNow):
            self.new.setFocus()
        else:
            self.password.clear()
            self.password.setFocus()

    def _ask_also(self, *boxes: QLineEdit) -> None:
        """Ask for what 规范模式 wants besides, with the password kept; a code of before has served."""
        for box in boxes:
            for each in self._later[box]:
                each.show()
        (self.code if not self.code.isHidden() else boxes[0]).setFocus()

    def set_waiting(self, waiting: bool) -> None:
        """Say that the desk is being opened."""
        self._waiting = waiting
        self.button.set_words(tr("正在登录……") if waiting else tr("登录"))
        self.button.setEnabled(not waiting)
        self.password.setReadOnly(waiting)

    def _next(self) -> None:
        self.password.setFocus()

    def _ask(self) -> None:
        if self._waiting:
            return
        if not self.account.text().strip():
            self.notice.say(tr("请输入账号。"), "due")
            self.account.setFocus()
        elif not self.password.text():
            self.notice.say(tr("请输入密码。"), "due")
            self.password.setFocus()
        elif self.new.text() != self.again.text():
            self.notice.say(tr("两次输入的新密码不一样。"), "due")
            self.new.setFocus()
        else:
            self.notice.clear()
            self.set_waiting(True)
            self.asked.emit(self.account.text().strip(), self.password.text())

    def _recover(self) -> None:
        self.recover.emit(self.account.text().strip())
