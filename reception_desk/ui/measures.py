"""Distances of the window, given in pixels at 100 % text size and scaled with the text, also while it is shown."""

from collections.abc import Iterable

from PySide6.QtCore import QMargins, QObject
from PySide6.QtWidgets import QApplication, QBoxLayout, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

BASE_HEIGHT = 14
"""Pixel size of the base font (10.5 pt) at 100 %, on which the measures of the sketches stand."""

_MARGINS, _GAP, _LEAST, _MOST = "margins100", "gap100", "least100", "most100"
_NO_LIMIT = 16_777_215
_scale = 1.0


def px(pixels: float) -> int:
    """Return a distance of the sketches in pixels at the present text size, never less than one where it was any."""
    return max(round(pixels * _scale), 1) if pixels > 0 else round(pixels * _scale)


def scale() -> float:
    """Return how much larger than in the sketches everything is."""
    return _scale


def column(*items: QWidget | QLayout | int, margins: tuple[int, ...] = (0,), gap: int = 0) -> QVBoxLayout:
    """Lay out items below one another; a number is a stretch of that weight."""
    layout = QVBoxLayout()
    _fill(layout, items)
    spaced(layout, margins, gap)
    return layout


def row(*items: QWidget | QLayout | int, margins: tuple[int, ...] = (0,), gap: int = 0) -> QHBoxLayout:
    """Lay out items side by side; a number is a stretch of that weight."""
    layout = QHBoxLayout()
    _fill(layout, items)
    spaced(layout, margins, gap)
    return layout


def spaced(layout: QLayout, margins: tuple[int, ...] = (0,), gap: int = 0) -> None:
    """Give a layout its margins (all; across, down; or left, top, right, bottom) and gap at 100 %."""
    left, top, right, bottom = {1: margins * 4, 2: margins * 2, 4: margins}[len(margins)]
    layout.setProperty(_MARGINS, [left, top, right, bottom])
    layout.setProperty(_GAP, gap)
    _rescale_layout(layout)


def sized(
    widget: QWidget, *, width: int | None = None, height: int | None = None, at_most: tuple[int, int] | None = None
) -> None:
    """Give a widget its least width and height, and where asked its greatest (0: free), in pixels at 100 %."""
    widget.setProperty(_LEAST, [width or 0, height or 0])
    if at_most is not None:
        widget.setProperty(_MOST, list(at_most))
    _rescale_widget(widget)


def set_scale(app: QApplication, new: float) -> None:
    """Take a new scale, and give every widget and layout its measures again."""
    global _scale
    _scale = new
    for window in app.topLevelWidgets():
        _rescale_widget(window)
        for each in window.findChildren(QObject):
            if isinstance(each, QLayout):
                _rescale_layout(each)
            elif isinstance(each, QWidget):
                _rescale_widget(each)


def _fill(layout: QBoxLayout, items: Iterable[QWidget | QLayout | int]) -> None:
    for item in items:
        if isinstance(item, QWidget):
            layout.addWidget(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addStretch(item)


def _rescale_layout(layout: QLayout) -> None:
    margins, gap = layout.property(_MARGINS), layout.property(_GAP)
    if margins is not None:
        layout.setContentsMargins(QMargins(*(px(int(each)) for each in margins)))
    if gap is None:
        return
    if isinstance(layout, QGridLayout):
        layout.setHorizontalSpacing(px(int(gap)))
        layout.setVerticalSpacing(px(int(gap)))
    else:
        layout.setSpacing(px(int(gap)))


def _rescale_widget(widget: QWidget) -> None:
    least, most = widget.property(_LEAST), widget.property(_MOST)
    if least is not None:
        widget.setMinimumSize(px(int(least[0])), px(int(least[1])))
    if most is not None:
        widget.setMaximumSize(*(px(int(each)) or _NO_LIMIT for each in most))
