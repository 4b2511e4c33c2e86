"""The bar at the top: the office's name, the search field, who sits here and what time it is."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QWidget

from reception_desk.services.desk import Desk
from reception_desk.services.roster.on_duty import OnDuty
from reception_desk.ui.actions import key_text
from reception_desk.ui.chips import Chip
from reception_desk.ui.dates import moment_text
from reception_desk.ui.labels import ElidedText, Text
from reception_desk.ui.measures import row, sized, spaced
from reception_desk.ui.typography import listed
from reception_desk.wording import tr

HEIGHT = 48
FULL_FROM, DATE_FROM = 1200, 800
"""Widths, in pixels at 100 %, from which the bar has room for everything, and for the date beside the time."""
_TICK = 5000


class TopBar(QFrame):
    """The bar; `searched` carries the text as it is typed, `entered` that the clerk wants to go to what was found."""

    searched = Signal(str)
    entered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self._desk = desk
        self.office = ElidedText(desk.office.name, "heading")
        self.office.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.demo = Chip(tr("演示"), "due")
        if not desk.office.demo:
            self.demo.hide()  # setVisible(True) would be a window of its own as long as it has no parent
        self.search = QLineEdit()
        self.search.setAccessibleName(tr("查找"))
        hint = tr("查找姓名、编号、证件尾号或任何文字")
        self.search.setPlaceholderText(f"{hint}   {key_text('ledger')}")
        self.search.textEdited.connect(self.searched)
        self.search.returnPressed.connect(self.entered)
        self.search.installEventFilter(self)
        sized(self.search, width=160, at_most=(430, 0))
        self.clerk = ElidedText("", "secondary")
        self.moment = Text("", "secondary")
        self._row = row(self.office, self.demo, 2, self.search, 2, self.clerk, self.moment)
        self._row.setStretchFactor(self.search, 5)
        self.setLayout(self._row)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)
        self._timer.start(_TICK)
        self._short = False
        self.show_office()
        self.fit(FULL_FROM)

    def show_office(self) -> None:
        """Show the office's name again after it changed."""
        office, clerk = self._desk.office, self._desk.clerk
        self.office.setText(office.name)
        self.clerk.setText(tr("{window} · 接待 {name}").format(window=office.window, name=clerk.name))
        self.tick()

    def show_duty(self, found: Sequence[OnDuty]) -> None:
        """Say who is on duty today by the published roster; where there is none, who sits here."""
        if not found:
            self.show_office()
            return
        leaders = listed(list(dict.fromkeys(each.name for each in found if each.leading)))
        others = listed(list(dict.fromkeys(each.name for each in found if not each.leading)))
        said = [tr("今日带班 {names}").format(names=leaders)] if leaders else []
        said += [tr("接待 {names}").format(names=others)] if others else []
        self.clerk.setText(" · ".join(said))

    def fit(self, width: float) -> None:
        """Fit the bar into a window of that width, at 100 %: first it leaves out who sits here, then the date."""
        self.clerk.setVisible(width >= FULL_FROM)
        self._short = width < DATE_FROM
        spaced(self._row, (20, 0), 20 if width >= FULL_FROM else 12)
        sized(self, height=HEIGHT, at_most=(0, HEIGHT))
        self.tick()

    def offer_search(self, *, offered: bool) -> None:
        """Show the search field, or leave it out where the page has its own."""
        self.search.clear()
        self.search.setVisible(offered)

    @Slot()
    def tick(self) -> None:
        """Show the time."""
        now = self._desk.now()
        self.moment.setText(f"{now:%H:%M}" if self._short else moment_text(now))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if watched is self.search and down and event.type() == QEvent.Type.KeyPress:
            self.entered.emit()
            return True
        return False
