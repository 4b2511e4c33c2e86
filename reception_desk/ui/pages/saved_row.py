"""The kept searches as a row of lists above the hits, and the line on which one is named."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from reception_desk.models.lists.searches import SavedSearch
from reception_desk.ui.buttons import Button
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row, sized
from reception_desk.wording import tr


class SavedButton(Button):
    """One kept search; Enter or a click asks it, Delete drops it."""

    dropped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dropped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class SavedRow(QWidget):
    """The row; `chosen` carries a kept search, `dropped` one that shall go."""

    chosen = Signal(object)
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[SavedButton] = []
        self._holder: QWidget | None = None
        self._outer = column(gap=0)
        self.setLayout(self._outer)
        self.hide()

    def show_all(self, kept: Sequence[SavedSearch]) -> None:
        """Show these kept searches; without any there is no row."""
        if self._holder is not None:
            self._outer.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
        self.buttons = []
        for each in kept:
            name = each.name if each.everybody else tr("{name}（我的）").format(name=each.name)
            button = SavedButton(name, role="filter")
            button.setAccessibleName(tr("列表 {name}，按 Delete 删除").format(name=each.name))
            button.clicked.connect(partial(self.chosen.emit, each))
            button.dropped.connect(partial(self.dropped.emit, each))
            self.buttons.append(button)
        self._holder = Wrapping((Text(tr("保存的列表"), "label"), *self.buttons), gap=8)
        self._outer.addWidget(self._holder)
        self.setVisible(bool(kept))


class SaveLine(QFrame):
    """Asks how the list is called and who sees it; `named` carries name and whether everybody does."""

    named = Signal(str, bool)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.box = LineEditor()
        self.box.setAccessibleName(tr("列表的名字"))
        sized(self.box, width=200, at_most=(320, 0))
        self.mine, self.office = Button(tr("只给我")), Button(tr("给全办公室"))
        label = Text(tr("把现在查的存为列表，叫"))
        label.setBuddy(self.box)
        told = Text(tr("Enter 只给我 · Esc 不存"), "secondary")
        self.setLayout(column(row(label, self.box, self.mine, self.office, told, 1, gap=8), margins=(12, 8)))
        self.setAccessibleName(tr("存为列表"))
        self.mine.clicked.connect(partial(self._give, False))
        self.office.clicked.connect(partial(self._give, True))
        self.box.stepped.connect(self._step)
        self.hide()

    def ask(self) -> None:
        """Ask for a name."""
        self.box.set_raw("")
        self.show()
        self.box.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @Slot(int)
    def _step(self, step: int) -> None:
        if step > 0:
            self._give(False)

    def _give(self, everybody: bool, *_checked: bool) -> None:
        if self.box.raw().strip():
            self.hide()
            self.named.emit(self.box.raw().strip(), everybody)
        else:
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)
