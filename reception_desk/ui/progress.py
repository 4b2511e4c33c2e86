"""A line on the page for work that takes its time: how far it is, and a button to stop it."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from reception_desk.errors import CannotNow
from reception_desk.ui.buttons import Button
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import row, sized
from reception_desk.ui.tasks import Lanes, Progress, Ticket
from reception_desk.wording import tr

_STEPS = 1000


def teller(progress: Progress, words: str) -> Callable[[float], None]:
    """Return what a service tells how far it is; it raises CannotNow once the clerk pressed cancel."""

    def told(share: float) -> None:
        if progress.cancelled:
            raise CannotNow(tr("已取消。"))
        progress.report(share, words)

    return told


class ProgressLine(QFrame):
    """Shows the newest long work that is slow; hidden while there is none."""

    def __init__(self, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.words = Text("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stop = Button(tr("取消"), role="quiet")
        sized(self.bar, width=200)
        self.setLayout(row(self.words, self.bar, self.stop, margins=(16, 6), gap=12))
        self._ticket: Ticket | None = None
        self._told: dict[Ticket, tuple[float, str]] = {}
        self.stop.clicked.connect(self._cancel)
        lanes.slow.connect(self._begin)
        lanes.progressed.connect(self._show)
        lanes.ended.connect(self._end)
        self.hide()

    @Slot(object)
    def _begin(self, ticket: Ticket) -> None:
        self._ticket = ticket
        fraction, text = self._told.get(ticket, (0.0, ""))
        self.stop.setEnabled(True)
        self._draw(fraction, text)
        self.show()

    @Slot(object, float, str)
    def _show(self, ticket: Ticket, fraction: float, text: str) -> None:
        self._told[ticket] = (fraction, text)
        if ticket is self._ticket:
            self._draw(fraction, text)

    @Slot(object)
    def _end(self, ticket: Ticket) -> None:
        self._told.pop(ticket, None)
        if ticket is self._ticket:
            self._ticket = None
            self.hide()

    def _draw(self, fraction: float, text: str) -> None:
        self.words.setText(text or tr("正在处理……"))
        self.bar.setRange(0, _STEPS if fraction > 0 else 0)
        self.bar.setValue(round(fraction * _STEPS))

    def _cancel(self) -> None:
        if self._ticket is not None:
            self.stop.setEnabled(False)
            self._ticket.cancel()
