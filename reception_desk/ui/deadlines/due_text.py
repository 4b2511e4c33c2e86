"""A due date that explains itself: pressed, it shows day by day how it was counted."""

from PySide6.QtWidgets import QWidget

from reception_desk.services.matters.deadlines import Counted, marked
from reception_desk.ui.buttons import Button
from reception_desk.ui.chips import Chip
from reception_desk.ui.deadlines.counting_view import CountingView
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row
from reception_desk.ui.over_panel import OverPanel, ground_of
from reception_desk.wording import tr

PANEL_WIDTH = 520


class Explanation(OverPanel):
    """The counting of one due date, over the page it stands on."""

    def __init__(self, ground: QWidget, counted: Counted) -> None:
        super().__init__(ground, PANEL_WIDTH)
        self.view = CountingView()
        self.view.show_counted(counted)
        self.close_button = Button(tr("关闭"), "Esc")
        self.close_button.clicked.connect(self.leave)
        head = row(Text(counted.heading, "heading"), 1, self.close_button, gap=8)
        self.put(head, self.view.layout)

    def leave(self) -> None:
        super().leave()
        self.deleteLater()


class DueText(Button):
    """The nominal date of a clock, with ※ where its year has no notice yet; Enter, space or a click explains it."""

    def __init__(self, counted: Counted, parent: QWidget | None = None) -> None:
        super().__init__(marked(counted.counting, counted.counting.nominal_due), role="quiet", parent=parent)
        self.counted = counted
        self.setAccessibleName(
            tr("{clock}，期限 {day}，看怎么算").format(clock=counted.heading, day=counted.counting.nominal_due)
        )
        self.setToolTip(tr("看每一天怎么数"))
        self.clicked.connect(self.explain)

    def explain(self) -> None:
        """Show the counting over the page."""
        panel = Explanation(ground_of(self), self.counted)
        panel.come(panel.view.table)


class DueLine(QWidget):
    """One clock on one line: what has to be done, by when, how far it has run."""

    def __init__(self, counted: Counted, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.due = DueText(counted)
        line = row(self.due, 1, gap=6)
        if counted.state is not None:
            line.insertWidget(1, Chip(counted.state.words, counted.state.colour))
        self.setLayout(column(Text(counted.heading, "label"), line))
