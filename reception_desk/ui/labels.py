"""Words on a page: plain text with Chinese spacing, in the sizes of the style sheet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from reception_desk.ui.typography import gapped


class Text(QLabel):
    """A label that shows its text as it is, never as markup.

    `role` is one of the style sheet's: title, heading, figure, label, secondary, hint, finding, code or "" for
    the base text; `state` colours it: due, overdue, info.
    """

    def __init__(
        self, text: str = "", role: str = "", *, state: str = "", wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("state", state)
        self.setText(text)
        if wrap:
            self.setWordWrap(True)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(gapped(text))

    def set_state(self, state: str) -> None:
        """Show another state's colour."""
        restyle(self, "state", state)


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet looks at, and let it look again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        for child in widget.findChildren(QLabel):
            child.style().unpolish(child)
            child.style().polish(child)
