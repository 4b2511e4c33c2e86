"""Which period: its length by one key, the one before and after by another, or any two days as they are typed."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.forms.kinds import Day
from reception_desk.services.figure_periods import Period, moved, period_of
from reception_desk.ui.choices import ChoiceRow
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import row, sized
from reception_desk.vocabulary_of_figures import Span
from reception_desk.wording import tr


class PeriodRow(Wrapping):
    """Shows a period; `changed` fires when another one is wanted. What cannot be read as a day changes nothing."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(gap=8, parent=parent)
        self._today = today
        self.period = period_of(Span.MONTH, today())
        self.which = ChoiceRow(tr("多长时间"), [(each.value, each.label) for each in Span], Span.MONTH.value)
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
        self.which.chosen.connect(self._choose)
        self._show()

    def focus(self) -> None:
        """Go to the first day."""
        self.first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.first.selectAll()

    def move_by(self, steps: int) -> None:
        """Go to an earlier or a later period of the same length."""
        self._take(moved(self.period, steps))

    def choose(self, span: Span) -> None:
        """Show a period of another length."""
        self._choose(span.value)

    @Slot(str)
    def _choose(self, which: str) -> None:
        span = Span(which)
        if span is Span.FREE:
            self._take(period_of(span, self.period.first, self.period.last))
            self.focus()
            return
        around = self._today() if self.period.first <= self._today() <= self.period.last else self.period.last
        self._take(period_of(span, around))

    @Slot()
    def _settle(self, *_: object) -> None:
        kind = Day(self._today)
        first, last = (kind.read(each.raw()) for each in (self.first, self.last))
        if first is None or last is None or (first, last) == (self.period.first, self.period.last):
            self._show()
            return
        self._take(period_of(Span.FREE, first, last))

    def _take(self, period: Period) -> None:
        before, self.period = self.period, period
        self._show()
        if period != before:
            self.changed.emit()

    def _show(self) -> None:
        self.which.set_code(self.period.span.value)
        for editor, day in ((self.first, self.period.first), (self.last, self.period.last)):
            editor.set_raw(day.isoformat())
