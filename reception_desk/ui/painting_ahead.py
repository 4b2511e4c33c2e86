"""What a key will show next is painted once before anybody sees it."""

from PySide6.QtWidgets import QWidget

PAINT_AHEAD = 400
"""Milliseconds after a page came, by when it is on the screen and its list filled."""


def paint_ahead(widget: QWidget, seen: QWidget) -> None:
    """Paint a hidden widget where nobody looks, as large as the one that is seen in its place (about 20 ms).

    At its first painting everything in it is laid out and each character drawn; the key that shows it would wait for
    that three times as long as for any painting after it. What is on the screen by now needs none.
    """
    if not widget.isVisible():
        widget.resize(seen.size())
        widget.grab()
