"""The curtain and the lock: both hide everything; beneath them the pages stay alive with every typed character."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from reception_desk.errors import DeskError
from reception_desk.ui.buttons import Button
from reception_desk.ui.chips import Chip
from reception_desk.ui.framing import put_panel
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.secrets import SecretLine, labelled
from reception_desk.wording import tr


class CurtainPage(QWidget):
    """Hides the desk while the clerk speaks with the visitor; any key lifts it."""

    def __init__(self) -> None:
        super().__init__()
        title = Text(tr("画面已遮住"), "title")
        words = Text(tr("按任意键继续，填了一半的内容都在。"), "secondary")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayout(column(1, row(1, title, 1), row(1, words, 1), 2, margins=(20,), gap=8))


class LockPage(QWidget):
    """Asks for the clerk's password; `asked` carries it, `switched` means that somebody else wants to sign in."""

    asked = Signal(str)
    switched = Signal()

    def __init__(self, account: str, *, demo: bool = False) -> None:
        super().__init__()
        self.password = SecretLine()
        self.button = Button(tr("解锁"), role="primary")
        self.other = Button(tr("换人登录"), role="quiet")
        self.notice = NoticeLine()
        title = Text(tr("已锁屏"), "title")
        words = Text(tr("填了一半的内容一个字也没有丢。"), "secondary", wrap=True)
        for each in (title, words):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inside = column(title, words, margins=(32, 28), gap=8)
        if demo:
            inside.addLayout(row(1, Chip(tr("演示"), "due"), 1))
        inside.addWidget(self.notice)
        label = tr("{account} 的密码").format(account=account)
        for each in (*labelled(label, self.password), self.button):
            inside.addWidget(each)
        inside.addLayout(row(1, self.other, 1))
        put_panel(self, inside)
        self.setFocusProxy(self.password)
        self.password.returnPressed.connect(self._ask)
        self.button.clicked.connect(self._ask)
        self.other.clicked.connect(self.switched)

    def fail(self, error: Exception) -> None:
        """Show why it stays locked."""
        self.set_waiting(False)
        if not isinstance(error, DeskError):
            raise error
        self.notice.say(str(error), "overdue")
        self.password.setFocus()

    def set_waiting(self, waiting: bool) -> None:
        """Say that the password is being tried, or make ready for the next one."""
        self.button.setEnabled(not waiting)
        self.password.setReadOnly(waiting)
        self.password.clear()

    def _ask(self) -> None:
        password = self.password.text()
        if password and self.button.isEnabled():
            self.notice.clear()
            self.set_waiting(True)
            self.asked.emit(password)
