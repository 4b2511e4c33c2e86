"""念进度: how far a matter is, in large plain words to be read out on the telephone; one key prints it as a slip."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from reception_desk.services.issuing.progress import ProgressWords
from reception_desk.services.visits.read_out import spelled
from reception_desk.ui.buttons import Button
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row
from reception_desk.ui.over_panel import OverPanel
from reception_desk.wording import tr


class ProgressPanel(OverPanel):
    """Shows the words of one matter; `print_asked` fires where the slip is wanted as well."""

    print_asked = Signal()

    def __init__(self, ground: QWidget, words: ProgressWords) -> None:
        super().__init__(ground, 820)
        self.print_button = Button(tr("打印告知单"), "Ctrl+Return")
        self.back = Button(tr("返回"), "Esc", role="primary")
        self.print_button.clicked.connect(self._print)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._print)
        self.back.clicked.connect(self.leave)
        self.lines: dict[str, Text] = {}
        parts: list[Text] = []
        for label, said in (
            (tr("登记编号"), spelled(words.number)),
            (tr("到哪一步"), words.step),
            (tr("谁在办"), words.unit),
            (tr("最晚日期"), words.latest),
            (tr("不满意怎么办"), words.otherwise),
            (tr("查询电话"), words.telephone),
        ):
            if said:
                text = self.lines[label] = Text(said, "large", wrap=True)
                text.setAccessibleName(f"{label} {said}")
                parts += [Text(label, "secondary"), text]
        head = row(Text(tr("念给对方听：进度"), "heading"), 1, self.print_button, self.back, gap=8)
        self.put(head, column(*parts, 1, gap=4))

    def ask(self) -> None:
        """Show it."""
        self.come(self.back)

    def leave(self) -> None:
        super().leave()
        self.deleteLater()

    @Slot()
    def _print(self) -> None:
        self.leave()
        self.print_asked.emit()
