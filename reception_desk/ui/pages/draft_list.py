"""The list of unfinished forms: when and who, under it the first words of what was told."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reception_desk.services.visits.drafts import Draft
from reception_desk.ui import theme
from reception_desk.ui.lists.painting import chip_font
from reception_desk.ui.measures import px
from reception_desk.ui.pages.drafts import parted
from reception_desk.ui.typography import gapped
from reception_desk.wording import tr

WARNING_ROLE = Qt.ItemDataRole.UserRole + 1
"""True where the second line says that something is wrong."""

_SIDE, _LINE = 10, 22
_MOST_SEEN = 3


class DraftPainter(QStyledItemDelegate):
    """Paints a draft on two lines."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours, box = theme.colours(), option.rect.adjusted(px(_SIDE), px(4), -px(_SIDE), -px(4))
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, QColor(colours.accent_tint if chosen else colours.card))
        who, gist = index.data().split("\n", 1)
        for text, ink, font, top in (
            (who, colours.ink, option.font, box.top()),
            (
                gist,
                colours.due if index.data(WARNING_ROLE) else colours.secondary,
                chip_font(option.font),
                box.top() + px(_LINE),
            ),
        ):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box.left(), top, box.width(), px(_LINE), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(px(120), 2 * px(_LINE) + px(8))


class DraftList(QListWidget):
    """Lists drafts; `opened` and `thrown` carry a line's number on Enter, a double click, or Delete."""

    opened = Signal(int)
    thrown = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("没填完的登记"))
        self.setItemDelegate(DraftPainter(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(self._open)

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        """List `drafts`, keeping the chosen line."""
        chosen = self.currentRow()
        self.clear()
        for draft in drafts:
            self.addItem(QListWidgetItem(gapped(f"{draft.at:%m-%d %H:%M}  {draft.title}\n{_gist(draft)}")))
        self.setCurrentRow(min(max(chosen, 0), len(drafts) - 1))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        lines = min(max(self.count(), 1), _MOST_SEEN)
        return QSize(px(240), lines * (2 * px(_LINE) + px(8)) + px(6))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), 2 * px(_LINE) + px(14))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.key() == Qt.Key.Key_Delete and self.currentRow() >= 0:
            self.thrown.emit(self.currentRow())
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if self.currentRow() >= 0:
            self.opened.emit(self.currentRow())


def _gist(draft: Draft) -> str:
    """Return the first words of what was told, else how many fields are filled."""
    told = " ".join((draft.raw.get("demand") or draft.raw.get("statement") or "").split())
    return told[:60] if told else tr("已填 {n} 项").format(n=len(parted(draft.raw)[0]))
