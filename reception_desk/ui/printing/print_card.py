"""How a paper is printed: printer, tray, copies, both sides, two on a sheet; 打印 and 存为 PDF below."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.labels import Text
from reception_desk.ui.printing.habits import Habit
from reception_desk.wording import tr

_COPIES = 10


class StillBox(QComboBox):
    """A choice that the wheel does not change while the page is scrolled."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: object) -> None:
        event.ignore()  # type: ignore[attr-defined]


class PrintCard(Card):
    """Asks how to print; `turned` fires when the sheets look different, `printer_chosen` carries another printer."""

    turned = Signal()
    printer_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("打印"), parent=parent)
        self.choice = StillBox(tr("打印机"))
        self.tray = StillBox(tr("纸盒"))
        self.copies = StillBox(tr("份数"))
        self.both_sides = QCheckBox(tr("双面"))
        self.two_up = QCheckBox(tr("两份拼一张 A4"))
        self.two_up.setToolTip(tr("打在一张 A4 上，沿虚线裁开"))
        self.who = Text("", "secondary", wrap=True)
        self.why = Text("", "secondary", wrap=True)
        self.print_button = Button(tr("打印"), role="primary")
        self.pdf_button = Button(tr("存为 PDF"))
        self.ruler_button = Button(tr("位置校准"), role="quiet")
        self.copies.addItems([tr("{n} 份").format(n=n) for n in range(1, _COPIES + 1)])
        self._printing = (self.choice, self.tray, self.copies, self.both_sides)
        self.add(*self._printing, self.two_up, self.who, self.print_button, self.pdf_button, self.why)
        self.body.addWidget(self.ruler_button)
        self.choice.currentTextChanged.connect(self._choose)
        self.two_up.toggled.connect(self.turned)
        self.tray.hide()

    def wait(self, *, small: bool) -> None:
        """Say that printers are looked for; a `small` sheet may be put two on one."""
        self.offer([], Habit())
        self.two_up.setVisible(small)
        self.why.setText(tr("正在查找打印机……"))
        self.why.show()

    def offer(self, names: list[str], habit: Habit) -> None:
        """Offer the printers; 打印 works only where there is one."""
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItems(names)
        self.choice.setCurrentIndex(names.index(habit.printer) if habit.printer in names else -1 if names else 0)
        self.choice.blockSignals(False)
        self.copies.setCurrentIndex(min(habit.copies, _COPIES) - 1)
        self.both_sides.setChecked(habit.both_sides)
        self.two_up.setChecked(habit.two_up and not self.two_up.isHidden())
        for each in (self.choice, self.copies, self.both_sides, self.ruler_button):
            each.setVisible(bool(names))
        self.offer_trays((), habit.tray)
        self.why.setText("" if names else tr("这台电脑上没有打印机，可以存为 PDF。"))
        self.why.setVisible(not names)
        self.print_button.setEnabled(bool(names))

    def offer_trays(self, trays: Iterable[str], chosen: str = "") -> None:
        """Offer a printer's trays; without any there is nothing to choose."""
        self.tray.clear()
        self.tray.addItem(tr("纸盒：自动"), "")
        for each in trays:
            self.tray.addItem(tr("纸盒：{name}").format(name=each), each)
        self.tray.setCurrentIndex(max(self.tray.findData(chosen), 0))
        self.tray.setVisible(self.tray.count() > 1)

    def habit(self) -> Habit:
        """Return how it is to be printed."""
        return Habit(
            printer=self.choice.currentText(),
            tray=self.tray.currentData() or "",
            copies=self.copies.currentIndex() + 1,
            both_sides=self.both_sides.isChecked(),
            two_up=self.two_up.isChecked() and not self.two_up.isHidden(),
        )

    @Slot(str)
    def _choose(self, printer: str) -> None:
        self.offer_trays(())
        if printer:
            self.printer_chosen.emit(printer)
