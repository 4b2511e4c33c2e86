"""Asks why something that reaches many people's data is done; in 规范模式 a second person agrees on the spot."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from reception_desk.services.access.grounds import Grounds, given, needs_second
from reception_desk.services.desk import Desk
from reception_desk.ui.buttons import Button
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, px, row
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.over_panel import OverPanel, ground_of
from reception_desk.ui.pages.reason_line import ReasonBox
from reception_desk.ui.secrets import SecretLine, labelled
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import later, shown, tr

EXPORTING = (later("上级要求报送"), later("统计分析"), later("移交办理单位"))
"""Why lists are taken out most often."""
KEYING = (later("恢复码丢失或可能被人看过"), later("保管人更换"), later("定期更换"))
_WIDTH, _HEIGHT, _TALLER = 560, 240, 400


class GroundsPanel(OverPanel):
    """The question; a digit takes a reason that is offered, Enter what was typed, Esc leaves everything undone."""

    def __init__(
        self,
        ground: QWidget,
        desk: Desk,
        lanes: Lanes,
        question: str,
        offered: Sequence[str],
        then: Callable[[Grounds], object],
        *,
        two: bool = False,
    ) -> None:
        super().__init__(ground, _WIDTH)
        self._desk, self._lanes, self._then = desk, lanes, then
        self._offered = [shown(each) for each in offered]
        self._always, self._two = two, two or needs_second(desk)
        self.notice = NoticeLine()
        self.reason = ReasonBox()
        self.reason.setAccessibleName(question)
        self.account, self.password = QLineEdit(), SecretLine()
        self.button = Button(tr("记下原因，继续"), role="primary")
        self.buttons = [Button(f"{number} {reason}") for number, reason in enumerate(self._offered, 1)]
        body = column(self.notice, self.reason, Wrapping(self.buttons, gap=8), gap=10)
        if self._two:
            told = tr("请另一个人（科长、领导或安全管理员）在这里输入自己的账号和密码，表示同意。")
            body.addWidget(Text(told, "secondary", wrap=True))
            for each in (*labelled(tr("同意人的账号"), self.account), *labelled(tr("同意人的密码"), self.password)):
                body.addWidget(each)
        body.addStretch(1)
        foot = row(Text(tr("Esc 先不做"), "secondary"), 1, self.button, gap=8)
        body.addLayout(foot)
        self.put(column(Text(question, "heading", wrap=True)), body)
        for number, button in enumerate(self.buttons, 1):
            button.clicked.connect(partial(self.pick, number))
        self.reason.picked.connect(self.pick)
        self.reason.stepped.connect(self._next)
        self.account.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self.give)
        self.button.clicked.connect(self.give)

    def height_wanted(self) -> int:
        """Return room for the question, and for the second person where one is asked."""
        return px(_TALLER if self._two else _HEIGHT)

    @Slot(int)
    def pick(self, number: int, *_checked: bool) -> None:
        """Take the reason of that number."""
        if 1 <= number <= len(self._offered):
            self.reason.set_raw(self._offered[number - 1])
            self._next(1)

    @Slot()
    def give(self, *_checked: bool) -> None:
        """Prove what was typed, and go on."""
        self.button.setEnabled(False)
        typed = (self.reason.raw(), self.account.text(), self.password.text())
        work = partial(given, self._desk, *typed, two=self._always)
        self._lanes.act(work, self._taken, self._failed)

    def leave(self) -> None:
        """Close the panel for good; a password in it is forgotten."""
        self.password.clear()
        super().leave()
        self.deleteLater()

    def _next(self, step: int) -> None:
        if step <= 0 or not self.reason.raw().strip():
            return
        if self._two:
            self.account.setFocus()
        else:
            self.give()

    def _taken(self, grounds: Grounds) -> None:
        self.leave()
        self._then(grounds)

    def _failed(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self.password.clear()
        self.notice.fail(error)


def ask_grounds(
    page: QWidget,
    desk: Desk,
    lanes: Lanes,
    question: str,
    offered: Sequence[str],
    then: Callable[[Grounds], object],
    *,
    two: bool = False,
) -> GroundsPanel:
    """Ask over the page; `then` is called with the grounds once they suffice.

    With `two` a second person agrees whatever the mode.
    """
    panel = GroundsPanel(ground_of(page), desk, lanes, question, offered, then, two=two)
    panel.come(panel.reason)
    return panel
