"""From which day to which: this month, quarter, year or the last one by one key, or any two days as they are typed."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from reception_desk.ui.day_range import DayRange
from reception_desk.wording import tr

MONTH, QUARTER, YEAR, LAST_YEAR = "month", "quarter", "year", "last_year"


class Period(DayRange):
    """Two days; `changed` fires when others are wanted. What cannot be read as a day leaves them as they were."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        ways = [(MONTH, tr("本月")), (QUARTER, tr("本季")), (YEAR, tr("今年")), (LAST_YEAR, tr("去年"))]
        super().__init__(today, tr("哪段时间"), ways, YEAR, parent)
        self.days = days_of(YEAR, today())
        self.which.chosen.connect(self._choose)
        self.typed.connect(self._settled)
        self.unread.connect(self._show)
        self._show()

    @property
    def words(self) -> str:
        """Return the period in words."""
        return tr("{first} 至 {last}").format(first=self.days[0], last=self.days[1])

    @Slot(str)
    def _choose(self, which: str) -> None:
        self._take(days_of(which, self._today()))

    @Slot(object, object)
    def _settled(self, first: date, last: date) -> None:
        self._take((min(first, last), max(first, last)))

    def _take(self, days: tuple[date, date]) -> None:
        before, self.days = self.days, days
        self._show()
        if days != before:
            self.changed.emit()

    @Slot()
    def _show(self) -> None:
        self.show_days(*self.days)


def days_of(which: str, today: date) -> tuple[date, date]:
    """Return the first and the last day of a period around a day."""
    if which == LAST_YEAR:
        return date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)
    if which == YEAR:
        return date(today.year, 1, 1), date(today.year, 12, 31)
    first = today.month if which == MONTH else (today.month - 1) // 3 * 3 + 1
    last = first if which == MONTH else first + 2
    after = date(today.year + last // 12, last % 12 + 1, 1)
    return date(today.year, first, 1), after - timedelta(days=1)
