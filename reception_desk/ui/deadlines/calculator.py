"""期限计算: choose a clock, or a number of days, and a date; the counting stands below while one types."""

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from reception_desk.errors import CannotNow
from reception_desk.services.desk import Desk
from reception_desk.services.matters.deadlines import Counted, Unit, clocks, count_clock, count_days
from reception_desk.ui.buttons import Button
from reception_desk.ui.deadlines.counting_view import CountingView
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row, sized, spaced
from reception_desk.ui.over_panel import OverPanel
from reception_desk.wording import tr

_WIDTH = 560


class Calculator(OverPanel):
    """The calculator over the window; it starts with today, or with the due date that is looked at."""

    def __init__(self, ground: QWidget, desk: Desk) -> None:
        super().__init__(ground, _WIDTH)
        self._desk = desk
        self.which = QComboBox()
        self.which.setAccessibleName(tr("期限"))
        for name, clock in clocks().items():
            self.which.addItem(tr("{clock}（{span}）").format(clock=name.label, span=clock.span), name.value)
        for unit in Unit:
            self.which.addItem(tr("若干个{unit}").format(unit=unit.label), unit.value)
        self.days, self.start = QLineEdit(), QLineEdit()
        self.days.setAccessibleName(tr("天数"))
        self.start.setAccessibleName(tr("从哪一天起"))
        self.finding = Text("", "finding", wrap=True)
        self.view = CountingView()
        self._build()
        self.which.currentIndexChanged.connect(self.calculate)
        self.days.textChanged.connect(self.calculate)
        self.start.textChanged.connect(self.calculate)

    def _build(self) -> None:
        self._days_label = Text(tr("天数"), "label")
        self.start_label = Text("", "label")
        grid = QGridLayout()
        spaced(grid, (0,), 8)
        grid.setColumnStretch(1, 1)
        boxes = ((Text(tr("期限"), "label"), self.which), (self._days_label, self.days), (self.start_label, self.start))
        for place, (label, box) in enumerate(boxes):
            grid.addWidget(label, place, 0)
            grid.addWidget(box, place, 1)
            label.setBuddy(box)
        sized(self.which, width=160)
        close = Button(tr("关闭"), "Esc")
        close.clicked.connect(self.leave)
        head = row(Text(tr("期限计算"), "heading"), 1, close, gap=8)
        body = column(grid, self.finding, self.view.layout, gap=8)
        body.setStretch(2, 1)
        self.put(head, body)

    def open(self, seen: Counted | None = None) -> None:
        """Show the calculator, filled with the due date that is seen, else for today."""
        if seen is not None and seen.clock is not None:
            self.which.setCurrentIndex(self.which.findData(seen.clock.name.value))
            self.start.setText(seen.counting.start.isoformat())
        else:
            self.start.setText(self._desk.today().isoformat())
        self.calculate()
        self.come(self.which)

    def calculate(self, _: object = None) -> None:
        """Count what is chosen, or say what is missing."""
        chosen = str(self.which.currentData())
        plain = chosen in [unit.value for unit in Unit]
        self.days.setVisible(plain)
        self._days_label.setVisible(plain)
        clock = None if plain else clocks()[next(name for name in clocks() if name.value == chosen)]
        self.start_label.setText(clock.start.label if clock else tr("从哪一天起"))
        try:
            if plain:
                counted = count_days(self.days.text(), Unit(chosen), self.start.text(), self._desk.calendar)
            else:
                counted = count_clock(chosen, self.start.text(), self._desk.calendar)
        except CannotNow as error:
            self.finding.setText(str(error))
            self.finding.show()
            self.view.show_counted(None)
        else:
            self.finding.hide()
            self.view.show_counted(counted)
