"""Ctrl+K: type a word, its initials or its key, and the action is done."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reception_desk.ui import theme
from reception_desk.ui.action_table import Deed
from reception_desk.ui.keys import shown_key
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, px
from reception_desk.wording import tr

_WORD, _KEY = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_WIDTH, _HEIGHT, _TOP = 440, 360, 64


class KeyPainter(QStyledItemDelegate):
    """Paints an action as the style does, and its key at the right edge."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        painter.setPen(QColor(theme.colours().secondary))
        inside = option.rect.adjusted(0, 0, -px(10), 0)
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, index.data(_KEY))


class CommandBox(QFrame):
    """A panel over the page; `chosen` carries the word of an action, `closed` that nothing was chosen."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.box = QLineEdit()
        self.box.setPlaceholderText(tr("要做什么？可以打拼音首字母，如 dj"))
        self.box.setAccessibleName(tr("命令框"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("能做的事"))
        self.list.setItemDelegate(KeyPainter(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        hint = Text(tr("↑ ↓ 选择 · Enter 执行 · Esc 关闭"), "secondary")
        self.setLayout(column(self.box, self.list, hint, margins=(12,), gap=8))
        self._deeds: list[Deed] = []
        self.box.textChanged.connect(self._filter)
        self.box.installEventFilter(self)
        self.list.itemClicked.connect(self._take)
        self.hide()

    def open(self, deeds: list[Deed]) -> None:
        """Show the actions that can be asked for now."""
        self._deeds = deeds
        self.box.clear()
        self._filter("")
        self.fit()
        self.show()
        self.raise_()
        self.box.setFocus(Qt.FocusReason.PopupFocusReason)

    def fit(self) -> None:
        """Stand in the middle of the upper part of the window."""
        around = self.parentWidget().rect()
        width, height = min(px(_WIDTH), around.width() - 40), min(px(_HEIGHT), around.height() - px(_TOP) - 20)
        self.setGeometry((around.width() - width) // 2, px(_TOP), width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.box:
            return False
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._close()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            count = self.list.count()
            self.list.setCurrentRow((self.list.currentRow() + step) % count if count else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            return False
        return True

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        self.list.clear()
        ranked = [(rank, each) for each in self._deeds if (rank := _rank(each, wanted)) is not None]
        for _rank_of, each in sorted(ranked, key=lambda pair: pair[0]):
            item = QListWidgetItem(each.shown)
            item.setData(_WORD, each.word)
            item.setData(_KEY, shown_key(each.key))
            self.list.addItem(item)
        self.list.setCurrentRow(0 if self.list.count() else -1)

    def _take(self) -> None:
        item = self.list.currentItem()
        self.hide()
        self.closed.emit()
        if item is not None:
            self.chosen.emit(item.data(_WORD))

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


def _rank(deed: Deed, wanted: str) -> int | None:
    """Return how well an action answers to what was typed, 0 best: rl is 日历, and only then a key like Ctrl+F."""
    label, key, initials = deed.shown.casefold(), shown_key(deed.key).casefold(), deed.spelling
    fits = (
        bool(wanted) and wanted in (label, key, initials),
        label.startswith(wanted) or initials.startswith(wanted),
        wanted in label or wanted in initials,
        wanted in key,
    )
    return fits.index(True) if any(fits) else None
