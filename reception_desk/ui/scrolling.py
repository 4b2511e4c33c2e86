"""A scroll area that takes the room it is given and asks for none."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea


class Scroll(QScrollArea):
    """Scrolls what does not fit.

    Qt's own asks for its content's height, and a page that holds it then grows beyond a low screen.
    """

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())
