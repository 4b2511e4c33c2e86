"""Two days, chosen by a few ways or typed: what 台账 and 统计 ask their periods with."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.forms.kinds import Day
from reception_desk.ui.choices import ChoiceRow
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import row, sized
from reception_desk.wording import tr


class DayRange(Wrapping):
    """Ways to choose a period, and its first and last day.

    `changed` fires when another period is wanted, `typed` with two days when both can be read, `unread` when not.
    """

    changed = Signal()
    typed = Signal(object, object)
    unread = Signal()

    def __init__(
        self,
        today: Callable[[], date],
        name: str,
        ways: Iterable[tuple[str, str]],
        current: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(gap=8, parent=parent)
        self._today = today
        self.which = ChoiceRow(name, ways, current)
        self.first, self.last = LineEditor(), LineEditor()
        self.flow.addWidget(self.which)
        for words, editor in ((tr("从"), self.first), (tr("到"), self.last)):
            label = Text(words, "label")
            label.setBuddy(editor)
            editor.setAccessibleName(tr("{which}哪天").format(which=words))
            sized(editor, width=104, at_most=(120, 0))
            held = QWidget()
            held.setLayout(row(label, editor, gap=6))
            self.flow.addWidget(held)
            editor.left.connect(self._settle)
            editor.stepped.connect(self._settle)

    def focus(self) -> None:
        """Go to the first day."""
        self.first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.first.selectAll()

    def show_days(self, first: date, last: date) -> None:
        """Show the days of the period."""
        for editor, day in ((self.first, first), (self.last, last)):
            editor.set_raw(day.isoformat())

    @Slot()
    def _settle(self, *_: object) -> None:
        kind = Day(self._today)
        first, last = (kind.read(each.raw()) for each in (self.first, self.last))
        if first is None or last is None:
            self.unread.emit()
        else:
            self.typed.emit(first, last)
