"""The options under a box, drawn over the page; the list never takes the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from reception_desk.ui.form_view.offers import Option

MOST_LISTED = 60
_MOST_SEEN = 10
_WIDEST = 560


class ChoiceList(QListWidget):
    """The options of `editor`, under it or under what is pointed at in it."""

    def __init__(self, editor: QWidget) -> None:
        super().__init__(editor.window())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("choices")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMouseTracking(True)
        self.setAccessibleName(editor.accessibleName())
        editor.destroyed.connect(self.deleteLater)

    def offer(self, options: Sequence[Option], marked: int = 0) -> None:
        """List `options`, the one at place `marked` marked; none where it is below zero."""
        self.clear()
        for option in options[:MOST_LISTED]:
            item = QListWidgetItem(f"{option.number}  {option.label}")
            item.setData(Qt.ItemDataRole.UserRole, option.code)
            self.addItem(item)
        self.setCurrentRow(marked)

    def marked(self) -> str | None:
        """Return what is kept of the option that is marked."""
        item = self.currentItem()
        return None if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def step(self, by: int) -> None:
        """Mark the next or the former option."""
        self.setCurrentRow(max(0, min(self.currentRow() + by, self.count() - 1)))

    def place(self, editor: QWidget, at: QRect | None = None) -> None:
        """Lie directly under `at` of `editor` (all of it for None), or above it where there is no room below."""
        window, spot = editor.window(), at or editor.rect()
        if self.parentWidget() is not window:
            self.setParent(window)
        height = min(self.count(), _MOST_SEEN) * max(self.sizeHintForRow(0), 1) + 2 * self.frameWidth() + 2
        width = max(spot.width(), min(self.sizeHintForColumn(0), _WIDEST) + 2 * self.frameWidth() + 28)
        corner = editor.mapTo(window, QPoint(spot.left(), spot.bottom() + 3))
        if corner.y() + height > window.height():
            corner.setY(max(0, corner.y() - spot.height() - 6 - height))
        corner.setX(max(0, min(corner.x(), window.width() - width)))
        self.setGeometry(QRect(corner.x(), corner.y(), width, height))
        self.raise_()
        self.show()
