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
        self._flow = flow
        self._paper: PaperView | None = None
        self.addWidget(sheet)
        flow.preview.connect(self.show_paper)
        self.currentChanged.connect(self.updateGeometry)

    @property
    def paper(self) -> PaperView:
        """Return what shows a paper, made when the first one is shown."""
        if self._paper is None:
            self._paper = PaperView(self._flow, self)
            self.addWidget(self._paper)
            self._paper.closed.connect(self.close_paper)
        return self._paper

    def minimumSizeHint(self) -> QSize:
        """Ask for the height of what is seen: a paper that is put away pushes nothing out of a low window."""
        seen = self.currentWidget()
        whole = super().minimumSizeHint()
        return QSize(whole.width(), seen.minimumSizeHint().height()) if seen is not None else whole

    @property
    def showing(self) -> bool:
        """Tell whether a paper lies over the page."""
        return self._paper is not None and self.currentWidget() is self._paper

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
