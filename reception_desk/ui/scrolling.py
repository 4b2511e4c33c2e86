"""A scroll area that takes the room it is given and asks for none."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from reception_desk.ui.measures import px

_AROUND = 28
"""Pixels at 100 % that are shown above and below the box that has the focus."""


class Scroll(QScrollArea):
    """Scrolls what does not fit.

    Qt's own asks for its content's height, and a page that holds it then grows beyond a low screen.
    """

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())


class Inside(QWidget):
    """What is scrolled: at least as high as its wrapped lines need at its width, which Qt does not ask for itself."""

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            layout = self.layout()
            if layout is not None and layout.hasHeightForWidth():
                self.setMinimumHeight(layout.minimumHeightForWidth(self.width()))
        return super().event(event)


def side_scroll(cards: QLayout | None = None, ground: str = "ground") -> Scroll:
    """Return cards that stand beside a page's main part; they scroll by the wheel and take no focus themselves.

    Without `cards`, the widget inside is given them later.
    """
    inside = Inside()
    inside.setObjectName(ground)
    around = Scroll()
    around.setFrameShape(QFrame.Shape.NoFrame)
    around.setWidgetResizable(True)
    around.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    around.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    around.setWidget(inside)
    if cards is not None:
        inside.setLayout(cards)
    return around


def bring_into_sight(around: QScrollArea, box: QWidget | None) -> None:
    """Scroll until the whole of a box is seen, not only the line of its cursor."""
    inside = around.widget()
    if box is None or inside is None or not inside.isAncestorOf(box):
        return
    bar, seen = around.verticalScrollBar(), around.viewport().height()
    top = box.mapTo(inside, QPoint()).y()
    bar.setValue(max(bar.value(), top + box.height() + px(_AROUND) - seen))
    bar.setValue(min(bar.value(), top - px(_AROUND)))
