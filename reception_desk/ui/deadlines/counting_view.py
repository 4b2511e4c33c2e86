"""How a limit was counted: its three dates, what is not confirmed, and the days one by one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QApplication, QGridLayout, QHeaderView, QTableWidget, QTableWidgetItem

from reception_desk.services.matters.deadlines import (
    Counted,
    Step,
    lines_of,
    marked,
    three_dates,
    unconfirmed_sentences,
)
from reception_desk.ui import theme
from reception_desk.ui.buttons import Button
from reception_desk.ui.dates import weekday_text
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, px, row, sized, spaced
from reception_desk.wording import tr


class DayTable(QTableWidget):
    """The days, read by the arrow keys."""

    def __init__(self) -> None:
        super().__init__(0, 3)
        self.setProperty("role", "list")
        self.setAccessibleName(tr("逐日计算"))
        self.setHorizontalHeaderLabels([tr("日期"), tr("星期"), tr("怎么数")])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        sized(self, height=150)

    def show_steps(self, counted: Counted) -> None:
        """List the days of a counting; those that do not count stand in grey."""
        steps = counted.counting.steps
        self.setRowCount(len(steps))
        quiet = QColor(theme.colours().secondary)
        for place, step in enumerate(steps):
            for cell, words in enumerate(_cells(counted, step)):
                item = QTableWidgetItem(words)
                if not step.counted:
                    item.setForeground(quiet)
                self.setItem(place, cell, item)
            self.setRowHeight(place, px(28))
        self.setCurrentCell(0, 0)


def _cells(counted: Counted, step: Step) -> tuple[str, str, str]:
    return marked(counted.counting, step.day), weekday_text(step.day), step.words


class CountingView:
    """The parts that show one counting, for a panel to lay out; `copied` says that it was copied."""

    def __init__(self) -> None:
        self.basis = Text("", "secondary", wrap=True)
        self.dates = QGridLayout()
        spaced(self.dates, (0,), 6)
        self.dates.setColumnStretch(1, 1)
        self._dates: list[tuple[Text, Text]] = []
        for place in range(3):
            label, day = Text("", "label"), Text("", "figure" if place == 0 else "heading")
            day.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.dates.addWidget(label, place, 0)
            self.dates.addWidget(day, place, 1)
            self._dates.append((label, day))
        self.unconfirmed = Text("", "finding", wrap=True)
        self.table = DayTable()
        self.copy_button = Button(tr("复制"))
        self.copied = Text("", "secondary")
        self._counted: Counted | None = None
        self.copy_button.clicked.connect(self.copy)
        self.layout = column(
            self.basis, self.dates, self.unconfirmed, self.table, row(self.copy_button, self.copied, 1, gap=8), gap=8
        )
        self.layout.setStretch(3, 1)

    def show_counted(self, counted: Counted | None) -> None:
        """Show a counting, or nothing of one."""
        self._counted = counted
        self.copied.setText("")
        self.copy_button.setEnabled(counted is not None)
        if counted is None:
            self.table.setRowCount(0)
            for label, day in self._dates:
                label.setText("")
                day.setText("")
            self.basis.setText("")
            self.unconfirmed.hide()
            return
        self.basis.setText(counted.basis)
        self.basis.setVisible(bool(counted.basis))
        for (label, day), (name, text) in zip(self._dates, three_dates(counted.counting), strict=True):
            label.setText(name)
            day.setText(text)
            day.setAccessibleName(f"{name} {text}")
        sentences = list(unconfirmed_sentences(counted.counting))
        self.unconfirmed.setText("\n".join(sentences))
        self.unconfirmed.setVisible(bool(sentences))
        self.table.show_steps(counted)

    def copy(self) -> None:
        """Put the whole counting on the clipboard as text."""
        if self._counted is not None:
            QApplication.clipboard().setText("\n".join(lines_of(self._counted)))
            self.copied.setText(tr("已复制。"))
