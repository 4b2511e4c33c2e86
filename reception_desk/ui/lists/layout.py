"""Which columns a list shows, in which order, how wide, sorted by which: by keyboard alone, kept for each clerk."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from reception_desk.models.lists.ledger import Sort
from reception_desk.settings import DeskSettings
from reception_desk.ui.buttons import Button
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.arranged import LEAST, MOST, ArrangedView, Arrangement
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.measures import column, sized
from reception_desk.ui.preferences import Preferences
from reception_desk.wording import tr

_STEP = 16
"""Pixels at 100 % by which one key widens a column."""
_KEY_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Laid:
    """How a list stands unless it is arranged otherwise.

    `name` is what it is remembered by; `usual` are its columns, `unsorted` the order it has by itself, `sortable` the
    columns it can be sorted by, those of `falling` the highest first.
    """

    name: str
    usual: tuple[str, ...]
    unsorted: Sort
    sortable: frozenset[str]
    falling: frozenset[str] = frozenset()

    def next_sort(self, sort: Sort, key: str) -> Sort:
        """Return the next sort when a column is asked for: turned round where it is sorted by that already."""
        if key not in self.sortable:
            return sort
        if sort.column == key:
            return replace(sort, descending=not sort.descending)
        return Sort(key, key in self.falling)


def remembered(settings: DeskSettings, clerk: int, laid: Laid, known: Mapping[str, Column]) -> Arrangement:
    """Return the arrangement this clerk has on this computer; columns that are no more are left out."""
    told, _, sorted_by = settings.lists.get(f"{clerk}/{laid.name}", "").partition("|")
    columns = {}
    for part in told.split():
        key, _, width = part.partition(":")
        if key in known and width.isdecimal():
            columns[key] = int(width)
    named = sorted_by.removesuffix("-")
    sort = Sort(named, sorted_by.endswith("-")) if named in laid.sortable else laid.unsorted
    return Arrangement(columns or {key: 0 for key in laid.usual if key in known}, sort)


def to_remember(arrangement: Arrangement, laid: Laid) -> str:
    """Return an arrangement as it is kept; the usual one is kept as nothing."""
    usual = list(arrangement.columns) == list(laid.usual) and not any(arrangement.columns.values())
    told = "" if usual else " ".join(f"{key}:{width}" for key, width in arrangement.columns.items())
    sort = arrangement.sort
    name = "" if sort == laid.unsorted else f"{sort.column}{'-' if sort.descending else ''}"
    return f"{told}|{name}" if told or name else ""


class ListLayout(QObject):
    """The arrangement of one list with the card on which it is chosen; `sorted` fires when the order is another."""

    sorted = Signal()

    def __init__(
        self, laid: Laid, known: dict[str, Column], view: ArrangedView, preferences: Preferences, clerk: int
    ) -> None:
        super().__init__(view)
        self._laid, self.known, self._view, self._preferences, self._clerk = laid, known, view, preferences, clerk
        self.now = remembered(preferences.current, clerk, laid, known)
        self.choice = ColumnChoice(laid, known, view.shown_width)
        view.sorted_by.connect(self.sort_by)
        view.widened.connect(self.widen)
        self.choice.changed.connect(self.arrange)
        self.choice.closed.connect(self._return)
        self.show()

    @Slot()
    def toggle(self) -> None:
        """Open the choice of columns, or put it away."""
        if self.choice.isVisible():
            self.choice.hide()
            self._return()
        else:
            self.choice.open(self.now)

    @Slot(str)
    def sort_by(self, key: str) -> None:
        """Sort by a column, the other way round where it is sorted by that already."""
        self.arrange(replace(self.now, sort=self._laid.next_sort(self.now.sort, key)))

    @Slot(object)
    def arrange(self, arrangement: Arrangement) -> None:
        """Take another arrangement and remember it for this clerk."""
        before, self.now = self.now, arrangement
        self.show()
        kept = {key: told for key, told in self._preferences.current.lists.items() if key != self._name}
        told = to_remember(arrangement, self._laid)
        self._preferences.change(lists={**kept, self._name: told} if told else kept)
        if before.sort != arrangement.sort:
            self.sorted.emit()

    @Slot(str, int)
    def widen(self, key: str, width: int) -> None:
        """Remember an edge that was pulled in the head."""
        self.arrange(replace(self.now, columns={**self.now.columns, key: width}))

    def renew(self, now: Mapping[str, Column]) -> bool:
        """Know other columns where they are named otherwise; return whether they were."""
        if not renewed(self.known, now):
            return False
        self.now = remembered(self._preferences.current, self._clerk, self._laid, self.known)
        self.show()
        return True

    def turn(self, laid: Laid, known: Mapping[str, Column]) -> None:
        """Lay out another list in the same place."""
        self._laid = self.choice.laid = laid
        self.known.clear()
        self.known.update(known)
        self.now = remembered(self._preferences.current, self._clerk, laid, self.known)
        self.show()

    def show(self) -> None:
        """Show the columns as they are arranged."""
        columns = [self.known[key] for key in self.now.columns]
        self._view.arrange(self.now, columns, hiding=set(self.now.columns) == set(self._laid.usual))
        self.choice.take(self.now)

    @property
    def columns(self) -> list[Column]:
        """Return the columns that are shown, in their order."""
        return [self.known[key] for key in self.now.columns]

    @property
    def _name(self) -> str:
        return f"{self._clerk}/{self._laid.name}"

    @Slot()
    def _return(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)


def renewed(known: dict[str, Column], now: Mapping[str, Column]) -> bool:
    """Put the columns of `now` in place of those known where they are named otherwise; return whether they were."""
    if [(key, each.title) for key, each in now.items()] == [(key, each.title) for key, each in known.items()]:
        return False
    known.clear()
    known.update(now)
    return True


class ColumnChoice(QFrame):
    """A card beside the list; `changed` carries a new arrangement, `closed` fires on Esc.

    Space shows or hides a column, Alt+↑ and Alt+↓ move it, ← and → make it narrower or wider, Enter sorts by it.
    """

    changed = Signal(object)
    closed = Signal()

    def __init__(
        self, laid: Laid, known: Mapping[str, Column], width_of: Callable[[str], int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.laid, self._known, self._width_of = laid, known, width_of
        self._now = Arrangement()
        self._order: list[str] = []
        self.list = QListWidget()
        self.list.setAccessibleName(tr("列和排序"))
        self.list.installEventFilter(self)
        self.list.itemChanged.connect(self._ticked)
        self.usual = Button(tr("恢复原样"))
        self.usual.clicked.connect(self._reset)
        keys = Text(
            tr("空格 显示或不显示\nAlt+↑ Alt+↓ 移动\n← → 变窄变宽\n回车 按这一列排序，再按反过来\nEsc 关上"),
            "secondary",
        )
        self.setLayout(column(Text(tr("列和排序"), "heading"), self.list, keys, self.usual, margins=(12, 10), gap=8))
        sized(self, width=230, at_most=(250, 0))
        self.hide()

    def open(self, now: Arrangement) -> None:
        """Show the columns as they are arranged now, those not shown behind them."""
        self._now = now
        self._order = [*now.columns, *(key for key in self._known if key not in now.columns)]
        self._draw(0)
        self.show()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, now: Arrangement) -> None:
        """Follow what was changed in the list's head."""
        self._now = now
        if self.isVisible():
            self._draw(self.list.currentRow())

    def eventFilter(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Answer the keys of the list before it does."""
        return event.type() == QKeyEvent.Type.KeyPress and self._answer(event.key(), event.modifiers())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._answer(event.key(), event.modifiers()):
            super().keyPressEvent(event)

    def _answer(self, key: int, held: Qt.KeyboardModifier) -> bool:
        place = self.list.currentRow()
        if key == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        elif place < 0:
            return False
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and held & Qt.KeyboardModifier.AltModifier:
            self._move(place, 1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._widen(self._order[place], _STEP if key == Qt.Key.Key_Right else -_STEP)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell(replace(self._now, sort=self.laid.next_sort(self._now.sort, self._order[place])), place)
        else:
            return False
        return True

    def _draw(self, place: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for key in self._order:
            item = QListWidgetItem(self._words(key))
            item.setData(_KEY_ROLE, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in self._now.columns else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(place)
        self.list.blockSignals(False)

    def _words(self, key: str) -> str:
        """Return a column's title with how it is sorted and how wide it was made."""
        sort, width = self._now.sort, self._now.columns.get(key, 0)
        arrow = ("  ↓" if sort.descending else "  ↑") if sort.column == key else ""
        return self._known[key].title + arrow + (f"  {width}" if width else "")

    def _tell(self, arrangement: Arrangement, place: int) -> None:
        self._now = arrangement
        self._draw(place)
        self.changed.emit(arrangement)

    def _shown(self, keys: set[str], place: int) -> None:
        columns = {key: self._now.columns.get(key, 0) for key in self._order if key in keys}
        self._tell(replace(self._now, columns=columns), place)

    @Slot(QListWidgetItem)
    def _ticked(self, item: QListWidgetItem) -> None:
        key, keys = item.data(_KEY_ROLE), set(self._now.columns)
        keys = keys | {key} if item.checkState() == Qt.CheckState.Checked else keys - {key}
        self._shown(keys or {key}, self.list.row(item))

    def _move(self, place: int, step: int) -> None:
        to = place + step
        if 0 <= to < len(self._order):
            self._order.insert(to, self._order.pop(place))
            self._shown(set(self._now.columns), to)

    def _widen(self, key: str, step: int) -> None:
        if key in self._now.columns:
            width = min(max((self._now.columns[key] or self._width_of(key)) + step, LEAST), MOST)
            self._tell(replace(self._now, columns={**self._now.columns, key: width}), self._order.index(key))

    @Slot()
    def _reset(self) -> None:
        shown = [key for key in self.laid.usual if key in self._known]
        usual = Arrangement(dict.fromkeys(shown, 0), self.laid.unsorted)
        self._order = [*shown, *(key for key in self._known if key not in shown)]
        self._tell(usual, 0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
