"""Which period: its length by one key, the one before and after by another, or any two days as they are typed."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from reception_desk.services.counting.periods import Period, moved, period_of
from reception_desk.ui.day_range import DayRange
from reception_desk.vocabulary.figures import Span
from reception_desk.wording import tr


class PeriodRow(DayRange):
    """Shows a period; `changed` fires when another one is wanted. What cannot be read as a day changes nothing."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        spans = [(each.value, each.label) for each in Span]
        super().__init__(today, tr("多长时间"), spans, Span.MONTH.value, parent)
        self.period = period_of(Span.MONTH, today())
        self.which.chosen.connect(self._choose)
        self.typed.connect(self._settled)
        self.unread.connect(self._show)
        self._show()

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

    @Slot(object, object)
    def _settled(self, first: date, last: date) -> None:
        if (first, last) == (self.period.first, self.period.last):
            self._show()
        else:
            self._take(period_of(Span.FREE, first, last))

    def _take(self, period: Period) -> None:
        before, self.period = self.period, period
        self._show()
        if period != before:
            self.changed.emit()

    @Slot()
    def _show(self) -> None:
        self.which.set_code(self.period.span.value)
        self.show_days(self.period.first, self.period.last)
