"""Frames that scroll only where the window is too small for what stands in them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from reception_desk.ui.measures import column, row, sized

PANEL_WIDTH = 380


def framed(page: QWidget, parent: QWidget | None = None) -> QScrollArea:
    """Return a page in a frame that scrolls where the page needs more room than there is."""
    frame = _empty_frame(parent)
    _put_into(frame, page)
    return frame


def framed_as_made(parent: QWidget, make: Callable[[QWidget], QWidget]) -> QScrollArea:
    """Return a frame, as large as `parent`, with the page that is made in the place that `make` is given.

    Where that fails, nothing is left of the page.
    """
    frame = _empty_frame(parent)
    frame.resize(parent.size())  # what is put in is laid out once
    try:
        _put_into(frame, make(frame.viewport()))
    except BaseException:
        frame.deleteLater()
        raise
    return frame


def _empty_frame(parent: QWidget | None) -> QScrollArea:
    frame = QScrollArea(parent)
    frame.setFrameShape(QFrame.Shape.NoFrame)
    frame.setWidgetResizable(True)
    frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return frame


def _put_into(frame: QScrollArea, page: QWidget) -> None:
    page.setObjectName("ground")
    frame.setWidget(page)


def put_panel(page: QWidget, inside: QLayout) -> None:
    """Put one panel into the middle of an otherwise empty page."""
    panel = QFrame()
    panel.setObjectName("panel")
    panel.setLayout(inside)
    sized(panel, width=PANEL_WIDTH, at_most=(PANEL_WIDTH, 0))
    around = QWidget()
    around.setLayout(column(1, row(1, panel, 1), 2, margins=(20,)))
    page.setLayout(column(framed(around)))
