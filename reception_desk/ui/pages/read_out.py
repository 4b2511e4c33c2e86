"""念给对方听: number, next step, day and telephone in large print, to be read out on the telephone."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reception_desk.services.visits.read_out import ReadOut, spelled
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row
from reception_desk.wording import tr


class ReadOutView(QWidget):
    """Lies over the form; `closed` fires on Esc, `print_asked` carries the visit whose receipt is wanted after all."""

    closed = Signal()
    print_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._visit_id = 0
        self.lines = {
            name: (Text(label, "secondary"), Text("", "large", wrap=True))
            for name, label in (
                ("number", tr("登记编号")),
                ("check_code", tr("校验码")),
                ("next_step", tr("下一步")),
                ("latest", tr("最晚日期")),
                ("telephone", tr("查询电话")),
            )
        }
        self.received = Text("", "heading", wrap=True)
        self.print_button = Button(tr("打印回执"), "F8")
        self.back = Button(tr("返回"), "Esc", role="primary")
        self.print_button.clicked.connect(self._print)
        self.back.clicked.connect(self.closed)
        card = Card(gap=4)
        card.add(self.received, *(each for pair in self.lines.values() for each in pair), 1)
        head = row(Text(tr("念给对方听"), "title"), 1, self.print_button, self.back, gap=8)
        whole = column(head, card, gap=10)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_words(self, words: ReadOut) -> None:
        """Show what to read; a line without words is left out."""
        self._visit_id = words.visit_id
        self.received.setText(words.received)
        self.received.setVisible(bool(words.received))
        said = {name: getattr(words, name) for name in self.lines}
        said["number"] = spelled(said["number"])
        for name, (label, text) in self.lines.items():
            text.setText(said[name])
            text.setAccessibleName(f"{label.text()} {said[name]}")
            label.setVisible(bool(said[name]))
            text.setVisible(bool(said[name]))
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def print_now(self) -> None:
        """Ask for the printed receipt."""
        self._print()

    def _print(self) -> None:
        self.print_asked.emit(self._visit_id)
