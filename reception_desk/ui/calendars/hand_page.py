"""The page on which the notice of a year is typed: twenty lines of name, from, to, 放假 or 上班."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from reception_desk.services.office.calendars import MOST_LINES, Notice, lines_of, typed_lines
from reception_desk.ui.buttons import Button
from reception_desk.ui.labels import Text, restyle
from reception_desk.ui.measures import column, row, spaced
from reception_desk.ui.scrolling import side_scroll
from reception_desk.wording import tr

Row = tuple[str, str, str, bool]


class HandPage(QWidget):
    """Twenty lines; `saved` carries the rows as they were typed, `closed` that nothing is wanted."""

    saved = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.year = 0
        self.heading = Text("", "heading")
        self.save_button = Button(tr("保存放假安排"), "Ctrl+Return", role="primary")
        self.back = Button(tr("取消"))
        self.finding = Text("", "finding", wrap=True)
        self.rows: list[tuple[QLineEdit, QLineEdit, QLineEdit, QComboBox]] = []
        grid = QGridLayout()
        spaced(grid, (0,), 6)
        for place, name in enumerate((tr("名称"), tr("从"), tr("到"), tr("放假还是上班"))):
            grid.addWidget(Text(name, "label"), 0, place + 1)
        for number in range(1, MOST_LINES + 1):
            grid.addWidget(Text(str(number), "secondary"), number, 0)
            for place, box in enumerate(self._row(number)):
                grid.addWidget(box, number, place + 1)
        for place, weight in ((1, 3), (2, 2), (3, 2), (4, 2)):
            grid.setColumnStretch(place, weight)
        hint = Text(
            tr("照通知填：一段假期一行，只有一天的不填“到”；日期可写 10.1。调休上班的日子另起一行，选“上班”。"),
            "secondary",
            wrap=True,
        )
        head = row(self.heading, 1, self.back, self.save_button, gap=8)
        whole = column(head, hint, self.finding, side_scroll(column(grid, 1)), gap=8)
        whole.setStretch(3, 1)
        self.setLayout(whole)
        self.save_button.clicked.connect(self.save)
        self.back.clicked.connect(self.closed)

    def open(self, year: int, notice: Notice | None) -> None:
        """Begin with the lines of a notice, or with empty ones."""
        self.year = year
        self.heading.setText(tr("{year} 年放假安排").format(year=year))
        lines = lines_of(notice)[:MOST_LINES] if notice is not None else ()
        for place, (name, first, last, kind) in enumerate(self.rows):
            line = lines[place] if place < len(lines) else None
            name.setText(line.name if line else "")
            first.setText(line.first.isoformat() if line else "")
            last.setText(line.last.isoformat() if line and line.last != line.first else "")
            kind.setCurrentIndex(0 if line is None or line.off else 1)
        self._check()
        self.rows[0][0].setFocus()

    def typed(self) -> list[Row]:
        """Return the rows as they stand."""
        return [
            (name.text(), first.text(), last.text(), kind.currentIndex() == 0) for name, first, last, kind in self.rows
        ]

    def save(self) -> None:
        """Hand the rows on, unless one of them cannot be."""
        if self._check():
            self.saved.emit(self.typed())

    def _row(self, number: int) -> tuple[QWidget, ...]:
        boxes = (QLineEdit(), QLineEdit(), QLineEdit())
        kind = QComboBox()
        kind.addItems([tr("放假"), tr("上班")])
        for box, name in zip((*boxes, kind), (tr("名称"), tr("从"), tr("到"), tr("放假还是上班")), strict=True):
            box.setAccessibleName(tr("第 {n} 行 {name}").format(n=number, name=name))
        for box in boxes:
            box.editingFinished.connect(self._check)
        kind.currentIndexChanged.connect(self._check)
        self.rows.append((*boxes, kind))
        return (*boxes, kind)

    def _check(self, _: object = None) -> bool:
        """Say what is wrong with the first rows that are, and mark them; return whether all are right."""
        if not self.year:
            return False
        _, found = typed_lines(self.year, self.typed())
        wrong = {int(each.field) for each in found}
        for place, (_name, first, last, _kind) in enumerate(self.rows):
            for box in (first, last):
                restyle(box, "finding", "true" if place in wrong else "")
        told = tr("第 {n} 行：{sentence}")
        self.finding.setText(
            "\n".join(told.format(n=int(each.field) + 1, sentence=each.sentence) for each in found[:3])
        )
        self.finding.setVisible(bool(found))
        return not found
