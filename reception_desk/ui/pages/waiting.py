"""What stands in the window while it is being prepared: a sentence and how far it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from reception_desk.errors import DeskError
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row, sized
from reception_desk.ui.notices import NoticeLine
from reception_desk.wording import tr

_STEPS = 1000


class WaitingPage(QWidget):
    """Says what is being prepared; an error that stops it stands in its place."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.notice = NoticeLine()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        title = Text(tr("接访工作台"), "title")
        words = Text(sentence, "secondary", wrap=True)
        for each in (title, words):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        sized(self.bar, width=320, at_most=(320, 0))
        sized(self.notice, width=420)
        self.setLayout(column(1, title, words, row(1, self.bar, 1), row(1, self.notice, 1), 2, margins=(20,), gap=16))

    def show_fraction(self, fraction: float) -> None:
        """Show how much is done, 0.0 to 1.0."""
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(round(fraction * _STEPS))

    def fail(self, error: Exception) -> None:
        """Say why it cannot go on."""
        if not isinstance(error, DeskError):
            raise error
        self.bar.hide()
        self.notice.say(str(error), "overdue")
