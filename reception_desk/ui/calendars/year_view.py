"""A year as twelve small months, with 休 on the days off and 班 on the rest days that are worked."""

from datetime import date

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reception_desk.services.office.calendars import CalendarYear, DayKind, Mark
from reception_desk.ui import theme
from reception_desk.ui.dates import month, short_weekdays
from reception_desk.ui.measures import px
from reception_desk.wording import tr

_GAP = 18
_WEEKS = 6
_SMALL = 0.72
"""Size of 休 and 班 beside the number of the day."""


class YearView(QWidget):
    """Paints a year; as many months stand side by side as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year: CalendarYear | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("全年日历"))

    def show_year(self, year: CalendarYear) -> None:
        """Paint another year."""
        self._year = year
        special = [each for each in year.marks if each.kind in (DayKind.HOLIDAY, DayKind.MADE_UP)]
        self.setAccessibleDescription("；".join(f"{each.day} {each.words}" for each in special))
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = -(-12 // self._columns(width))
        return rows * self._month_size().height() + (rows - 1) * px(_GAP)

    def sizeHint(self) -> QSize:
        width = 4 * self._month_size().width() + 3 * px(_GAP)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return self._month_size()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._year is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns, size = self._columns(self.width()), self._month_size()
        free = self.width() - columns * size.width()
        gap = min(free // (columns - 1), px(_GAP) * 3) if columns > 1 else 0
        for number in range(1, 13):
            at = divmod(number - 1, columns)
            left, top = at[1] * (size.width() + gap), at[0] * (size.height() + px(_GAP))
            self._paint_month(painter, QRect(left, top, size.width(), size.height()), number)
        painter.end()

    def _paint_month(self, painter: QPainter, place: QRect, number: int) -> None:
        assert self._year is not None
        colours, cell = theme.colours(), self._cell()
        painter.setFont(_bold(self.font()))
        painter.setPen(QColor(colours.ink))
        head = QRect(place.left() + px(4), place.top(), place.width(), cell.height())
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, month(date(self._year.year, number, 1)))
        painter.setFont(_sized(self.font(), 0.85))
        painter.setPen(QColor(colours.secondary))
        for weekday, name in enumerate(short_weekdays()):
            box = QRect(place.left() + weekday * cell.width(), place.top() + cell.height(), cell.width(), cell.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
        days = [each for each in self._year.marks if each.day.month == number]
        offset = days[0].day.weekday()
        for mark in days:
            week, weekday = divmod(offset + mark.day.day - 1, 7)
            left = place.left() + weekday * cell.width()
            top = place.top() + (week + 2) * cell.height()
            self._paint_day(painter, QRect(left, top, cell.width(), cell.height()), mark)

    def _paint_day(self, painter: QPainter, box: QRect, mark: Mark) -> None:
        assert self._year is not None
        colours = theme.colours()
        ink, ground, word = {
            DayKind.HOLIDAY: (colours.done, colours.done_tint, tr("休")),
            DayKind.MADE_UP: (colours.due, colours.due_tint, tr("班")),
            DayKind.WEEKEND: (colours.secondary, "", ""),
            DayKind.WORKED: (colours.ink, "", ""),
        }[mark.kind]
        inside = box.adjusted(1, 1, -1, -1)
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(inside, px(4), px(4))
        if mark.day == self._year.today:
            painter.setPen(QColor(colours.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inside, px(4), px(4))
        painter.setPen(QColor(ink))
        painter.setFont(self.font())
        if not word:
            painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, str(mark.day.day))
            return
        half = inside.width() * 11 // 20
        number = QRect(inside.left(), inside.top(), half, inside.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(mark.day.day))
        painter.setFont(_sized(self.font(), _SMALL))
        rest = QRect(inside.left() + half, inside.top(), inside.width() - half, inside.height())
        painter.drawText(rest, Qt.AlignmentFlag.AlignCenter, word)

    def _cell(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(
            metrics.horizontalAdvance("30") + metrics.horizontalAdvance("休") + px(8), metrics.height() + px(4)
        )

    def _month_size(self) -> QSize:
        cell = self._cell()
        return QSize(cell.width() * 7, cell.height() * (_WEEKS + 2))

    def _columns(self, width: int) -> int:
        """Return how many months stand side by side: 6, 4, 3, 2 or 1."""
        wide = self._month_size().width()
        return next((each for each in (6, 4, 3, 2) if each * wide + (each - 1) * px(_GAP) <= width), 1)


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def _sized(font: QFont, share: float) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * share)
    return made
