"""A page with its papers: the preview lies over the page, which stays as it is behind it."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from reception_desk.ui.printing.flow import PaperFlow
from reception_desk.ui.printing.laid import LaidPaper
from reception_desk.ui.printing.preview import PaperView


class PaperOver(QStackedWidget):
    """Shows `sheet`, or over it the paper that `flow` wants seen; `back` fires when the paper is put away."""

    back = Signal()

    def __init__(self, flow: PaperFlow, sheet: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = PaperView(flow)
        self.addWidget(sheet)
        self.addWidget(self.paper)
        flow.preview.connect(self.show_paper)
        self.paper.closed.connect(self.close_paper)
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """Ask for the height of what is seen: a paper that is put away pushes nothing out of a low window."""
        seen = self.currentWidget()
        whole = super().minimumSizeHint()
        return QSize(whole.width(), seen.minimumSizeHint().height()) if seen is not None else whole

    @property
    def showing(self) -> bool:
        """Tell whether a paper lies over the page."""
        return self.currentWidget() is self.paper

    @Slot(object, str)
    def show_paper(self, paper: LaidPaper, sentence: str = "") -> None:
        """Lay a paper over the page."""
        self.setCurrentWidget(self.paper)
        self.paper.show_paper(paper, sentence)

    @Slot()
    def close_paper(self) -> None:
        """Put the paper away."""
        if self.showing:
            self.setCurrentIndex(0)
            self.back.emit()
