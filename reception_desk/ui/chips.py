"""A state as a word on a tinted chip, never as a colour alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from reception_desk.ui.labels import Text


class Chip(Text):
    """A chip; `state` is ok, due, overdue, past or info."""

    def __init__(self, text: str, state: str = "info", parent: QWidget | None = None) -> None:
        super().__init__(text, "chip", state=state, parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
