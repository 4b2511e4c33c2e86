"""A few choices side by side, one of them taken; arrow keys go from one to the next."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from reception_desk.ui.buttons import Button
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.measures import column


class ChoiceRow(QWidget):
    """Buttons of which one is down; `chosen` carries its code when the clerk presses another.

    `options` are pairs of code and label, `down` lays them out below one another.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        options: Iterable[tuple[str, str]],
        current: str,
        *,
        down: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._buttons: dict[str, Button] = {}
        group = QButtonGroup(self)
        for code, label in options:
            button = Button(label, role="choice")
            button.setCheckable(True)
            button.setAccessibleName(f"{name} {label}")
            button.setProperty("code", code)
            button.installEventFilter(self)
            button.clicked.connect(self._press)
            group.addButton(button)
            self._buttons[code] = button
        buttons = self._buttons.values()
        self.setLayout(column(*buttons, gap=8) if down else column(Wrapping(buttons, gap=8)))
        self.setFocusProxy(next(iter(self._buttons.values())))
        self.set_code(current)

    def code(self) -> str:
        """Return the code of the choice taken, "" where none is."""
        return next((code for code, button in self._buttons.items() if button.isChecked()), "")

    def set_code(self, code: str) -> None:
        """Take a choice; `chosen` does not fire."""
        if code in self._buttons:
            self._buttons[code].setChecked(True)
            self.setFocusProxy(self._buttons[code])

    def has(self, code: str) -> bool:
        """Tell whether there is a choice of that code."""
        return code in self._buttons

    def button(self, code: str) -> Button:
        """Return the button of a code."""
        return self._buttons[code]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
        }.get(Qt.Key(event.key()))
        if step is None:
            return False
        buttons = list(self._buttons.values())
        place = next(at for at, button in enumerate(buttons) if button is watched)
        other = buttons[(place + step) % len(buttons)]
        other.setFocus(Qt.FocusReason.TabFocusReason)
        other.click()
        return True

    def _press(self) -> None:
        sender = self.sender()
        if isinstance(sender, Button):
            self.setFocusProxy(sender)
            self.chosen.emit(str(sender.property("code")))
