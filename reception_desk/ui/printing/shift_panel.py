"""位置校准 over the preview: a test sheet is printed, two lengths are measured and typed, every later page is moved."""

import unicodedata
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from reception_desk.ui.buttons import Button
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, px, row
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.over_panel import OverPanel
from reception_desk.ui.printing.flow import PaperFlow
from reception_desk.ui.printing.habits import Habit, place_name, shift_of
from reception_desk.ui.printing.ruler_sheet import FROM_EDGE
from reception_desk.wording import tr

_WIDTH, _HEIGHT = 640, 340
_MOST = 60.0
"""Millimetres from the edge beyond which something else was measured."""


class ShiftPanel(OverPanel):
    """Asks two lengths in millimetres for one tray of one printer."""

    def __init__(self, ground: QWidget, flow: PaperFlow, habit: Habit) -> None:
        super().__init__(ground, _WIDTH)
        self._flow, self._habit = flow, habit
        self.notice = NoticeLine()
        self.now = Text("", "secondary", wrap=True)
        self.left, self.top = QLineEdit(), QLineEdit()
        self.sheet_button = Button(tr("打印测试页"), "F8")
        self.keep_button = Button(tr("记下"), "Ctrl+Return", role="primary")
        self.back = Button(tr("返回"), "Esc")
        self.sheet_button.clicked.connect(self.print_sheet)
        self.keep_button.clicked.connect(self.keep)
        self.back.clicked.connect(self.leave)
        flow.said.connect(self.notice.say)
        self._build()
        self._tell(shift_of(habit.printer, habit.tray))

    def _build(self) -> None:
        lines = QGridLayout()
        asked = ((tr("纸的左边到竖线，毫米"), self.left), (tr("纸的上边到横线，毫米"), self.top))
        for at, (words, field) in enumerate(asked):
            label = QLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(words)
            field.setPlaceholderText(tr("应为 {n}").format(n=FROM_EDGE))
            field.returnPressed.connect(partial(self._next, at))
            lines.addWidget(label, at, 0)
            lines.addWidget(field, at, 1)
        how = tr("先打印测试页，用尺子量两条线离纸边多远，填进来。这个纸盒以后的每一页都按它挪正。")
        title = Text(tr("位置校准　{place}").format(place=place_name(self._habit.printer, self._habit.tray)), "heading")
        buttons = row(self.sheet_button, self.keep_button, 1, gap=8)
        self.put(
            row(title, 1, self.back, gap=8),
            column(self.notice, Text(how, wrap=True), lines, self.now, buttons, 1, gap=10),
        )

    def height_wanted(self) -> int:
        return px(_HEIGHT)

    def ask(self) -> None:
        """Show it."""
        self.come(self.sheet_button)

    @Slot()
    def print_sheet(self) -> None:
        """Print the test sheet."""
        self._flow.print_ruler(self._habit)
        self.left.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def keep(self) -> None:
        """Keep by how much everything is to be moved, on top of how it is moved already."""
        measured = [_length(each.text()) for each in (self.left, self.top)]
        wrong = next((field for field, each in zip((self.left, self.top), measured, strict=True) if each is None), None)
        if wrong is not None:
            told = tr("请填量得的毫米数，0 到 {most} 之间，如 19.5。").format(most=f"{_MOST:g}")
            self.notice.say(told, "due")
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        before = shift_of(self._habit.printer, self._habit.tray)
        now = [round(old + FROM_EDGE - each, 2) for old, each in zip(before, measured, strict=True) if each is not None]
        self._keep((now[0], now[1]))
        for field in (self.left, self.top):
            field.clear()
        told = tr("记下了。再打一张测试页核对，两个数都应为 {n}。").format(n=FROM_EDGE)
        take = partial(self._take_back, before)
        self.notice.say(told, "ok", offer=tr("撤销"), take=take, seconds=UNDO_SECONDS)
        self.sheet_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_F8:
            self.print_sheet()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keep()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        super().leave()
        self.deleteLater()

    def _next(self, at: int) -> None:
        """Go on to the second length, or to keeping them."""
        (self.top, self.keep_button)[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_back(self, before: tuple[float, float]) -> None:
        self._keep(before)
        self.notice.say(tr("又照原来的校准打印。"), "ok", seconds=UNDO_SECONDS)

    def _keep(self, shift: tuple[float, float]) -> None:
        self._flow.keep_shift(self._habit, shift)
        self._tell(shift)

    def _tell(self, shift: tuple[float, float]) -> None:
        words = tr("现在每一页向右挪 {right} 毫米，向下挪 {down} 毫米（负数是向左、向上）。")
        self.now.setText(words.format(right=f"{shift[0]:g}", down=f"{shift[1]:g}"))


def _length(typed: str) -> float | None:
    """Return a length as it was typed, None for anything else."""
    plain = unicodedata.normalize("NFKC", typed).strip().removesuffix("mm").removesuffix("毫米")
    try:
        length = float(plain.strip().replace("，", ".").replace(",", ".").replace("。", "."))
    except ValueError:
        return None
    return length if 0 <= length <= _MOST else None
