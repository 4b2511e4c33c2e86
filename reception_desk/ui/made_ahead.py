"""The form of a visit, made card by card while the password is still being typed, so that nobody waits for it."""

from PySide6 import QtGui
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.moments import beijing_now
from reception_desk.ui.language import spoken
from reception_desk.ui.pages.visit_form import VisitForm

_BETWEEN = 30
"""Milliseconds between two cards, so that no key waits for more than one of them."""


class MadeAhead(QObject):
    """Makes the form behind the window; whoever needs it first takes it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._language = spoken()
        self._form: VisitForm | None = VisitForm(beijing_now, parent=window, by_steps=True)
        self._form.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(_BETWEEN)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def take(self) -> VisitForm | None:
        """Give the form away, whole or not; None where it was taken before, or speaks another language."""
        self._timer.stop()
        form, self._form = self._form, None
        if form is not None and self._language != spoken():
            form.deleteLater()
            return None
        return form

    @Slot()
    def _go_on(self) -> None:
        if self._form is None or not self._form.make_step():
            self._timer.stop()
            named_ahead()


def named_ahead() -> None:
    """Let Python make what it makes at first use of a notice and of a list: two hundred names of enumerations each."""
    assert QtGui.QAccessible.Event and QtGui.QGradient.Preset


def made_form(window: QWidget) -> VisitForm | None:
    """Return the form that was made behind a window, None where there is none or somebody took it."""
    ahead = window.findChild(MadeAhead)
    return ahead.take() if isinstance(ahead, MadeAhead) else None
