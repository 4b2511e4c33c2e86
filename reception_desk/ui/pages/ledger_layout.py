"""Which columns 查找 shows, in which order, how wide, sorted by which: by keyboard alone, beside the list."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from reception_desk.models.lists.ledger import NEWEST, SORTED_BY, Sort
from reception_desk.settings import DeskSettings
from reception_desk.ui.actions import key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.arranged import LEAST, MOST, Arrangement
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.measures import column, sized
from reception_desk.ui.pages.visit_columns import USUAL
from reception_desk.wording import tr

_STEP = 16
"""Pixels at 100 % by which one key widens a column."""
_KEY_ROLE = Qt.ItemDataRole.UserRole


def remembered(settings: DeskSettings, known: Mapping[str, Column]) -> Arrangement:
    """Return the arrangement this computer remembers; columns that are no more are left out."""
    columns = {key: width for key, width in settings.ledger_columns.items() if key in known}
    named = settings.ledger_sort.removesuffix("-")
    sort = Sort(named, settings.ledger_sort.endswith("-")) if named in SORTED_BY else NEWEST
    return Arrangement(columns or dict.fromkeys(USUAL, 0), sort)


def to_remember(arrangement: Arrangement) -> dict[str, object]:
    """Return the settings that keep an arrangement; the usual one is kept as nothing."""
    usual = list(arrangement.columns) == list(USUAL) and not any(arrangement.columns.values())
    sort = arrangement.sort
    name = "" if sort == NEWEST else f"{sort.column}{'-' if sort.descending else ''}"
    return {"ledger_columns": {} if usual else dict(arrangement.columns), "ledger_sort": name}


def renewed(known: dict[str, Column], now: Mapping[str, Column]) -> bool:
    """Put the columns of `now` in place of those known where they are named otherwise; return whether they were."""
    if [(key, each.title) for key, each in now.items()] == [(key, each.title) for key, each in known.items()]:
        return False
    known.clear()
    known.update(now)
    return True


def sorted_by(sort: Sort, key: str) -> Sort:
    """Return the next sort when a column is asked for: newest and most first where that is meant, then turned round."""
    if key not in SORTED_BY:
        return sort
    return replace(sort, descending=not sort.descending) if sort.column == key else Sort(key, key in ("at", "people"))


def keys_line() -> str:
    """Return the keys of the list, for the foot of the page."""
    words = tr(
        "↓ 到列表 · Enter 打开 · {print} 打印回执 · {reveal} 完整号码 · {columns} 列和排序"
        " · {keep} 存为列表 · {export} 导出 · {paper} 打印"
    )
    named = {"print": "print_again", "reveal": "reveal", "columns": "columns", "keep": "keep_search"}
    named |= {"export": "export_list", "paper": "print_list"}
    return words.format(**{name: key_text(word) for name, word in named.items()})


class ColumnChoice(QFrame):
    """A card beside the list; `changed` carries a new arrangement, `closed` fires on Esc.

    Space shows or hides a column, Alt+↑ and Alt+↓ move it, ← and → make it narrower or wider, Enter sorts by it.
    """

    changed = Signal(object)
    closed = Signal()

    def __init__(
        self, known: Mapping[str, Column], width_of: Callable[[str], int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._known, self._width_of = known, width_of
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
            self._tell(replace(self._now, sort=sorted_by(self._now.sort, self._order[place])), place)
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
        usual = Arrangement(dict.fromkeys(USUAL, 0), NEWEST)
        self._order = [*USUAL, *(key for key in self._known if key not in USUAL)]
        self._tell(usual, 0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
