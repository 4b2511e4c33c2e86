"""The search of 查找: words as one types, and conditions as chips that one removes by key."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reception_desk.models.lists.accounts import AccountRow
from reception_desk.models.lists.visits import VisitFilter
from reception_desk.services.desk import Desk
from reception_desk.services.searching.asking import Knowing, understand
from reception_desk.ui.actions import key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.flow import FlowLayout
from reception_desk.ui.form_view.choice import ChoiceEditor
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row, sized
from reception_desk.ui.pages.asking_box import AskingBox
from reception_desk.ui.pages.ledger_offers import Condition, ConditionOffers
from reception_desk.wording import tr

_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class ConditionBox(ChoiceEditor):
    """The box in which a condition is named; Backspace in the empty box asks for the last chip to go."""

    emptied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text() and not self.preedit:
            self.emptied.emit()
        else:
            super().keyPressEvent(event)


class ConditionChip(Button):
    """A condition that holds; Delete, Backspace, Enter or a click takes it away, the arrows go to the next one."""

    removed = Signal()

    def __init__(self, condition: Condition, parent: QWidget | None = None) -> None:
        super().__init__(f"{condition.words}  ×", role="filter", parent=parent)
        self.condition = condition
        self.setAccessibleName(tr("条件 {words}，按 Delete 去掉").format(words=condition.words))
        self.clicked.connect(self.removed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVING:
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)


class LedgerFilters(QWidget):
    """Boxes above the list; `changed` fires when the question is another, `stepped` with 1 when Enter goes on."""

    changed = Signal()
    stepped = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._accounts: tuple[AccountRow, ...] = ()
        self.chips: list[ConditionChip] = []
        self._told = False
        self.text = AskingBox(self.knowing)
        self.text.setPlaceholderText(
            tr("姓名或拼音首字母、编号、证件尾号、任何文字；也可写 承办:水利局 期限:<3天 分类:拆迁")
        )
        self.text.setAccessibleName(tr("查找"))
        self.box = ConditionBox(self._offers)
        self.box.setPlaceholderText(tr("本周、来电、11.3"))
        self.box.setAccessibleName(tr("加条件"))
        self.clear = Button(tr("清空"))
        self.clear.setAccessibleName(tr("清空条件"))
        self.trouble, self.count = Text("", "finding"), Text("", "secondary")
        self._build()
        self.text.changed.connect(self.changed)
        self.text.stepped.connect(self.stepped)
        self.text.emptied.connect(self._remove_last)
        self.box.stepped.connect(self._take)
        self.box.emptied.connect(self._remove_last)
        self.box.textEdited.connect(self.trouble.hide)

    def _build(self) -> None:
        search = row(self.text, self.clear, gap=8)
        search.setStretch(0, 1)
        label = Text(tr("加条件 {key}").format(key=key_text("add_condition")), "label")
        label.setBuddy(self.box)
        sized(self.box, width=190, at_most=(240, 0))
        self._flow = FlowLayout()
        self._held = QWidget()
        self._held.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._held.setSizePolicy(policy)
        line = row(label, self.box, self._held, self.count, gap=8)
        line.setStretch(2, 1)
        line.setAlignment(self._held, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(column(search, line, self.trouble, gap=8))
        self.trouble.hide()

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """Return the conditions that hold."""
        return tuple(each.condition for each in self.chips)

    @property
    def words(self) -> str:
        """Return the conditions in words; never the words that are searched for."""
        return "、".join(each.words for each in self.conditions)

    def take_accounts(self, accounts: Iterable[AccountRow]) -> None:
        """Offer these accounts as first receivers."""
        self._accounts = tuple(accounts)

    def wanted(self) -> VisitFilter:
        """Return what is asked for."""
        asked = understand(self.text.raw(), self.knowing())
        self._tell(asked.troubles)
        wanted = asked.wanted
        for each in self.conditions:
            wanted = each.narrow(wanted, self._desk.today())
        return wanted

    def add(self, code: str) -> bool:
        """Add the condition of a code, in place of one of the same kind; return whether there is one."""
        condition = self._offers().condition(code)
        if condition is None:
            return False
        kept = [each.condition for each in self.chips if each.condition.kind != condition.kind]
        self._show([*kept, condition])
        self.changed.emit()
        return True

    @Slot()
    def empty(self) -> None:
        """Ask for all visits again."""
        had = bool(self.chips)
        self._show([])
        self.box.set_raw("")
        self.trouble.hide()
        if self.text.raw():
            self.text.set_raw("")
        elif had:
            self.changed.emit()

    def knowing(self) -> Knowing:
        """Return what a line is understood by."""
        return Knowing(self._desk.today(), self._accounts, self._desk.office.by_legal)

    def ask(self, line: str, conditions: Iterable[str]) -> None:
        """Ask what a line and the codes of chips say, in place of what is asked."""
        offers = self._offers()
        self._show(filter(None, map(offers.condition, conditions)))
        self.text.set_raw(line)
        self.text.set_caret(len(line))
        self.changed.emit()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, troubles: Iterable[str]) -> None:
        told = " ".join(troubles)
        if told or self._told:
            self.trouble.setText(told)
            self.trouble.setVisible(bool(told))
        self._told = bool(told)

    def _offers(self) -> ConditionOffers:
        return ConditionOffers(self._desk.today(), self._accounts)

    @Slot(int)
    def _take(self, step: int) -> None:
        """Make a chip of what stands in the box; Enter in the empty box goes on to the list."""
        typed = self.box.raw().strip()
        if not typed:
            self.stepped.emit(step)
            return
        if self.add(typed):
            self.box.set_raw("")
            self.trouble.hide()
        else:
            told = tr("没有“{typed}”这个条件。可以写渠道、来意、处理、分类、首接人，或 11.3、11.1-11.20 这样的日期。")
            self.trouble.setText(told.format(typed=typed[:20]))
            self.trouble.show()

    @Slot()
    def _remove_last(self) -> None:
        if self.chips:
            self._remove(self.chips[-1])

    def _remove(self, chip: ConditionChip) -> None:
        """Take a chip away; the focus goes to its neighbour, or where conditions are added."""
        place, had_focus = self.chips.index(chip), chip.hasFocus()
        self._show([each.condition for each in self.chips if each is not chip])
        if had_focus:
            near = self.chips[min(place, len(self.chips) - 1)] if self.chips else self.box
            near.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show(self, conditions: Iterable[Condition]) -> None:
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [ConditionChip(each, self._held) for each in conditions]
        for chip in self.chips:
            chip.removed.connect(partial(self._remove, chip))
            self._flow.addWidget(chip)
            chip.show()
        self._held.updateGeometry()
