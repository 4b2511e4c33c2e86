"""Two clerks changed one visit: field by field what the other wrote and what you wrote, one of them taken."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QSizePolicy, QWidget

from reception_desk.forms.differences import Difference, differences
from reception_desk.forms.own_fields import recorded_form
from reception_desk.services.visits.corrections import differing
from reception_desk.ui.buttons import Button
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row, spaced
from reception_desk.ui.scrolling import side_scroll
from reception_desk.wording import tr

_MOST = 300
"""Characters of an answer that are shown here."""


class Side(QPushButton):
    """One of two answers; `moved` carries where an arrow key points: -1 or 1 across, -1 or 1 down."""

    moved = Signal(int, int)

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "choice")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(f"{name}：{words}")
        self.words = Text(words, wrap=True)
        self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayout(column(self.words, margins=(12, 7)))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.layout().totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        return self.layout().totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.layout().totalMinimumSize().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(*step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            self.moved.emit(0, 1)
        else:
            super().keyPressEvent(event)


class ChangeConflict(QWidget):
    """Shows what differs; `settled` carries the texts of the form once the clerk has chosen."""

    settled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theirs: dict[str, str] = {}
        self._yours: dict[str, str] = {}
        self._names: tuple[str, ...] = ()
        self._by = ""
        self.sides: dict[str, tuple[Side, Side]] = {}
        self.sentence = Text("", "heading", wrap=True)
        self._inside = QWidget()
        self._around = column(self._inside, 1)
        self.all_theirs, self.all_yours = Button(tr("全用同事的")), Button(tr("全用我的"))
        self.done = Button(tr("放进表里"), "Ctrl+Return", role="primary")
        foot = row(
            Text(tr("← → 选一边 · ↑ ↓ 换一项"), "secondary"), 1, self.all_theirs, self.all_yours, self.done, gap=8
        )
        whole = column(self.sentence, side_scroll(self._around), foot, gap=10)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.all_theirs.clicked.connect(self.take_theirs)
        self.all_yours.clicked.connect(self.take_yours)
        self.done.clicked.connect(self.settle)

    def show_conflict(
        self, base: Mapping[str, str], theirs: Mapping[str, str], yours: Mapping[str, str], by: str
    ) -> None:
        """Show what differs between two ways to change `base`: where only one changed it, that one is taken."""
        self._theirs, self._yours, self._by = dict(theirs), dict(yours), by
        self._names = differing(theirs, yours)
        self.sentence.setText(
            tr("您改的时候，{name}已经存过这次登记。请逐项选用哪一边，您打的字都还在。").format(name=by)
        )
        found = differences(recorded_form(), self._names, theirs, yours)
        mine, others = differing(base, yours), differing(base, theirs)
        self._build(found, {each.name: _who(each.name in others, each.name in mine, by) for each in found})
        for name in self._names:
            self.sides[name][1 if name in mine else 0].setChecked(True)
        self._focus(0, next((1 for name in self._names[:1] if name in mine), 0))

    def merged(self) -> dict[str, str]:
        """Return the texts as they were chosen."""
        chosen = {name: self._yours if self.sides[name][1].isChecked() else self._theirs for name in self._names}
        raw = {**self._theirs, **{name: texts.get(name, "") for name, texts in chosen.items()}}
        return {name: text for name, text in raw.items() if text}

    @Slot()
    def take_theirs(self) -> None:
        """Take the colleague's side everywhere."""
        self._check(0)

    @Slot()
    def take_yours(self) -> None:
        """Take the clerk's own side everywhere."""
        self._check(1)

    @Slot()
    def settle(self) -> None:
        """Give the texts as they were chosen."""
        self.settled.emit(self.merged())

    def _check(self, side: int) -> None:
        for pair in self.sides.values():
            pair[side].setChecked(True)
        self.done.setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self, found: list[Difference], who: dict[str, str]) -> None:
        inside, grid = QWidget(), QGridLayout()
        spaced(grid, (0, 4), 10)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for place, heading in enumerate(("", self._by, tr("我")), 0):
            grid.addWidget(Text(heading, "label"), 0, place)
        self.sides = {}
        for line, each in enumerate(found, 1):
            theirs, yours = Side(each.before, f"{each.label} {self._by}"), Side(each.after, f"{each.label} {tr('我')}")
            group = QButtonGroup(inside)
            for side in (theirs, yours):
                group.addButton(side)
                side.moved.connect(self._move)
            label = column(Text(each.label, "heading"), Text(who[each.name], "secondary", wrap=True), 1, gap=2)
            grid.addLayout(label, line, 0)
            grid.addWidget(theirs, line, 1)
            grid.addWidget(yours, line, 2)
            self.sides[each.name] = (theirs, yours)
        inside.setLayout(grid)
        self._around.replaceWidget(self._inside, inside)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = inside

    @Slot(int, int)
    def _move(self, across: int, down: int) -> None:
        """Go by arrow keys: across takes the other side, down goes to the next field, beyond the last to the button."""
        line, side = next(
            (line, side)
            for line, name in enumerate(self._names)
            for side, each in enumerate(self.sides[name])
            if each is self.sender()
        )
        if across:
            self._focus(line, 0 if across < 0 else 1)
            self.sides[self._names[line]][0 if across < 0 else 1].setChecked(True)
        elif line + down < len(self._names):
            self._focus(max(0, line + down), side)
        else:
            self.done.setFocus(Qt.FocusReason.TabFocusReason)

    def _focus(self, line: int, side: int) -> None:
        if self._names:
            self.sides[self._names[line]][side].setFocus(Qt.FocusReason.TabFocusReason)


def _who(theirs: bool, yours: bool, by: str) -> str:
    if theirs and yours:
        return tr("两人都改了")
    return tr("{name}改了").format(name=by) if theirs else tr("您改了")
