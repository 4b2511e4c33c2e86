"""From which day to which: this month, quarter, year or the last one by one key, or any two days as they are typed."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.forms.kinds import Day
from reception_desk.ui.choices import ChoiceRow
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import row, sized
from reception_desk.wording import tr

MONTH, QUARTER, YEAR, LAST_YEAR = "month", "quarter", "year", "last_year"


class Period(Wrapping):
    """Two days; `changed` fires when others are wanted. What cannot be read as a day leaves them as they were."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(gap=8, parent=parent)
        self._today = today
        options = [(MONTH, tr("本月")), (QUARTER, tr("本季")), (YEAR, tr("今年")), (LAST_YEAR, tr("去年"))]
        self.which = ChoiceRow(tr("哪段时间"), options, YEAR)
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
        self.days = days_of(YEAR, today())
        self._show()
        self.which.chosen.connect(self._choose)

    def focus(self) -> None:
        """Go to the first day."""
        self.first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.first.selectAll()

    @property
    def words(self) -> str:
        """Return the period in words."""
        return tr("{first} 至 {last}").format(first=self.days[0], last=self.days[1])

    @Slot(str)
    def _choose(self, which: str) -> None:
        self._take(days_of(which, self._today()))

    @Slot()
    def _settle(self, *_: object) -> None:
        kind = Day(self._today)
        first, last = (kind.read(each.raw()) for each in (self.first, self.last))
        if first is None or last is None:
            self._show()
            return
        self._take((min(first, last), max(first, last)))

    def _take(self, days: tuple[date, date]) -> None:
        before, self.days = self.days, days
        self._show()
        if days != before:
            self.changed.emit()

    def _show(self) -> None:
        for editor, day in zip((self.first, self.last), self.days, strict=True):
            editor.set_raw(day.isoformat())


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
