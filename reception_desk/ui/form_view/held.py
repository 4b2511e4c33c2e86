"""A form that is being saved: nothing can be typed into it, wherever the caret goes."""

from PySide6.QtWidgets import QApplication, QWidget

from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.form_view.long import LongEditor


class Held:
    """Closes the box of `form` that takes the keys for as long as the form is held, and gives all back in the end."""

    def __init__(self, form: QWidget) -> None:
        """Begin with a form that can be typed into."""
        self._form = form
        self._on = False
        self._closed: list[LineEditor | LongEditor] = []

    def hold(self, yes: bool) -> None:
        """Close the box with the caret; or open again what was closed."""
        self._on = yes
        for editor in self._closed if not yes else ():
            editor.setReadOnly(False)
        self._closed = []
        self.close_for_keys(QApplication.focusWidget())

    def close_for_keys(self, now: QWidget | None) -> None:
        """Close the box that takes the keys while the form is held; one that was closed for good stays so."""
        if not self._on or not isinstance(now, LineEditor | LongEditor) or now.isReadOnly():
            return
        if self._form.isAncestorOf(now):
            now.setReadOnly(True)
            self._closed.append(now)
