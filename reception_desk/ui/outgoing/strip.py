"""录入助手: a narrow strip above all windows; each press of Enter puts the next field on the clipboard."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from reception_desk.services.outgoing.entry import EntrySheet
from reception_desk.ui import clipboard
from reception_desk.ui.buttons import Button
from reception_desk.ui.labels import ElidedText, Text
from reception_desk.ui.measures import column, px, row
from reception_desk.ui.secrets import labelled
from reception_desk.wording import tr

_WIDTH, _TOP = 760, 4
_ON_TOP = Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.WindowCloseButtonHint
_NEXT = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Down)
_FIELDS, _NUMBERS, _DONE = range(3)


class EntryStrip(QWidget):
    """Fields, then the two boxes for what the system gave back; `given` carries number and 查询码, `left` its end.

    `next_asked` fires when the clerk goes on with the next matter. A window that is nobody's, so that it stays above
    the browser when the desk is minimised, and gone once it is closed; what it copied leaves the clipboard with the
    next field, after a minute, and then.
    """

    given = Signal(str, str)
    next_asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__(None, _ON_TOP)
        self.setWindowTitle(tr("录入助手"))
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sheet: EntrySheet | None = None
        self._places: list[int] = []
        self._at = -1
        self._plain = False
        self.count = Text("", "secondary")
        self.copied = Text("", "said", state="info")
        self.label, self.value = Text("", "heading"), ElidedText("")
        self.keys = Text("", "hint", wrap=True)
        self.number, self.code = QLineEdit(), QLineEdit()
        self.save = Button(tr("记下编号"), role="primary")
        self.trouble = Text("", "finding", wrap=True)
        self.done = Text("", "heading", wrap=True)
        self._build()
        self.number.returnPressed.connect(self.code.setFocus)
        self.code.returnPressed.connect(self.give)
        self.save.clicked.connect(self.give)

    def _build(self) -> None:
        self._pages = QStackedWidget()
        fields = row(self.label, self.value, gap=12)
        fields.setStretch(1, 1)
        numbers = row(*labelled(tr("信访件编号"), self.number), *labelled(tr("查询码"), self.code), self.save, gap=8)
        numbers.setStretch(1, 2)
        numbers.setStretch(3, 1)
        for layout in (fields, numbers, row(self.done)):
            page = QWidget()
            page.setLayout(layout)
            self._pages.addWidget(page)
        head = row(self.count, self.copied, 1, gap=12)
        self.trouble.hide()
        self.setLayout(column(head, self._pages, self.trouble, self.keys, margins=(14, 8), gap=4))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def begin(self, sheet: EntrySheet, near: QWidget) -> None:
        """Show a matter at its first field, at the top of the screen where `near` stands."""
        self.sheet, self._at, self._plain = sheet, -1, False
        self._places = [place for place, each in enumerate(sheet.items) if each.value]
        self.number.setText(sheet.entered)
        self.code.clear()
        self.trouble.hide()
        self.copied.setText(tr("还没有复制"))
        self._show_fields()
        self.adjustSize()
        screen = near.screen().availableGeometry()
        self.resize(min(px(_WIDTH), screen.width()), self.sizeHint().height())
        self.move(screen.x() + (screen.width() - self.width()) // 2, screen.y() + px(_TOP))
        self.show()
        self.raise_()
        self.activateWindow()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def at_numbers(self) -> bool:
        """Tell whether the strip asks for what the system gave back."""
        return self._pages.currentIndex() == _NUMBERS

    @Slot()
    def step(self) -> None:
        """Copy the next field; behind the last one, ask for the number."""
        assert self.sheet is not None
        if self._at + 1 >= len(self._places):
            self.ask_numbers()
            return
        self._at += 1
        item = self.sheet.items[self._places[self._at]]
        clipboard.copy(item.value)
        self.copied.setText(tr("已复制：{label}").format(label=item.label))
        self._show_fields()

    @Slot()
    def back(self) -> None:
        """Go one field back, and copy that again."""
        if self._at > 0:
            self._at -= 2
            self.step()

    @Slot()
    def ask_numbers(self) -> None:
        """Ask for the number and 查询码 that the system gave back."""
        clipboard.forget()
        self._pages.setCurrentIndex(_NUMBERS)
        self.copied.setText("")
        self.count.setText(self._named(tr("栏目到头了：写下那边给的编号")))
        self.keys.setText(tr("Enter 记下 · ↑ 回到栏目 · Esc 收起（编号以后再写）"))
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def give(self, *_checked: bool) -> None:
        """Hand on what was typed."""
        if not self.number.text().strip():
            self.fail_with(tr("还没有填号码。"))
            return
        self.save.setEnabled(False)
        self.given.emit(self.number.text().strip(), self.code.text().strip())

    def saved(self, *, more: bool) -> None:
        """Say that the number is written down; `more` tells that another matter waits."""
        self.save.setEnabled(True)
        self.trouble.hide()
        self._pages.setCurrentIndex(_DONE)
        self.count.setText(self._named(""))
        self.done.setText(tr("已记下 {number}。").format(number=self.number.text().strip()))
        self.keys.setText(tr("Enter 录下一件 · Esc 收起") if more else tr("没有等着录入的了 · Esc 收起"))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def fail(self, error: Exception) -> None:
        """Say why the number could not be written down."""
        self.fail_with(str(error))

    def fail_with(self, sentence: str) -> None:
        """Say what is missing."""
        self.save.setEnabled(True)
        self.trouble.setText(sentence)
        self.trouble.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, page = event.key(), self._pages.currentIndex()
        if key == Qt.Key.Key_Escape:
            self.close()
        elif page == _DONE and key in _NEXT:
            self.next_asked.emit()
        elif page == _NUMBERS and key == Qt.Key.Key_Up:
            self._at = max(self._at - 1, -1)
            self._show_fields()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif page == _FIELDS and key in _NEXT:
            self.step()
        elif page == _FIELDS and key == Qt.Key.Key_Up:
            self.back()
        elif page == _FIELDS and key == Qt.Key.Key_F7:
            self._plain = not self._plain
            self._show_fields()
        elif page == _FIELDS and key == Qt.Key.Key_End:
            self.ask_numbers()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        clipboard.forget()
        self.sheet, self._places = None, []
        self.number.clear()
        self.code.clear()
        self.value.setText("")
        super().closeEvent(event)
        self.left.emit()

    def _show_fields(self) -> None:
        """Show which field is next, and its value as it may be seen."""
        assert self.sheet is not None
        self._pages.setCurrentIndex(_FIELDS)
        self.count.setText(self._named(f"{self._at + 1} / {len(self._places)}"))
        keys = tr("Enter 复制下一栏，到那边 Ctrl+V 粘贴 · ↑ 上一栏 · F7 号码看全或遮住 · End 写编号 · Esc 收起")
        self.keys.setText(keys)
        if self._at + 1 >= len(self._places):
            self.label.setText(tr("都复制过了"))
            self.value.setText(tr("再按 Enter，写下那边给的编号"))
            return
        item = self.sheet.items[self._places[self._at + 1]]
        self.label.setText(tr("下一栏：{label}").format(label=item.label))
        self.value.setText(" ".join((item.value if self._plain else item.masked).split()))
        self.setAccessibleName(f"{self.copied.text()} {self.label.text()}")

    def _named(self, words: str) -> str:
        assert self.sheet is not None
        return " · ".join(filter(None, (self.sheet.number, words)))
