"""Signing a shift over the page: who takes it, why early or late, and a password that never leaves the panel."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from reception_desk.forms.form import Form, Values
from reception_desk.ui.matters.ask_panel import Act, AskPanel
from reception_desk.ui.measures import column, px, row
from reception_desk.ui.secrets import SecretLine, labelled
from reception_desk.ui.tasks import Lanes

_HEIGHT = 330


class SignPanel(AskPanel):
    """Asks for `form` and a password; `make` makes the act of both."""

    def __init__(
        self,
        ground: QWidget,
        lanes: Lanes,
        form: Form,
        make: Callable[[Values, str], Act],
        heading: str,
        label: str,
        values: Values | None = None,
    ) -> None:
        self.password = SecretLine()
        self._label = label
        super().__init__(ground, lanes, form, lambda told: make(told, self.password.text()), values, heading)
        self.password.returnPressed.connect(self.save)

    def body(self) -> Any:
        """Put the password below the questions."""
        inside = self.form.widget()
        if inside is not None:
            self.form.setFixedHeight(inside.sizeHint().height() + px(6))
        secret = column(*labelled(self._label, self.password), gap=2)
        return column(self.form, secret, self.finding, 1, row(1, self.save_button, gap=8), gap=8)

    def height_wanted(self) -> int:
        """Return a height that has room for the questions, the password and a sentence."""
        return px(_HEIGHT)

    def on_changed(self) -> None:
        """Keep the height: the password stands below."""
        self.finding.hide()

    def fail(self, error: Exception) -> None:
        """Tell why it was not signed, and ask for the password again."""
        super().fail(error)
        self.password.clear()
        self.password.setFocus()

    def _on_finished(self) -> None:
        self.password.setFocus()
