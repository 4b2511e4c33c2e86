"""Lays things out side by side and goes on in the next line where there is no room, as words do."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from reception_desk.ui.measures import px


class FlowLayout(QLayout):
    """A layout of as many lines as its width asks for; `gap` is in pixels at 100 %.

    Where it is `even`, every line holds as many items of one width as the others and fills the room; where `first`
    grows, the first item takes what its line leaves over.
    """

    def __init__(self, gap: int = 6, *, even: bool = False, first: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap, self._even, self._first = gap, even, first
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def line_width(self) -> int:
        """Return the width of all items in one line."""
        widths = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        return sum(widths) + px(self._gap) * max(len(widths) - 1, 0)

    def _even_width(self, items: list[QLayoutItem], width: int) -> int:
        """Return the one width of all items, as few lines as there can be, as full as one another."""
        gap = px(self._gap)
        widest = max(item.sizeHint().width() for item in items)
        most = min(max((width + gap) // (widest + gap), 1), len(items))
        lines = -(-len(items) // most)
        each = -(-len(items) // lines)
        return (width - gap * (each - 1)) // each

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Return the items of each line with their sizes."""
        items = [item for item in self._items if not item.isEmpty()]
        even = self._even_width(items, width) if self._even and items else 0
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        room = 0
        for item in items:
            hint = item.sizeHint()
            size = QSize(even or min(hint.width(), max(width, item.minimumSize().width())), hint.height())
            if not lines or size.width() > room:
                lines.append([])
                room = width
            lines[-1].append((item, size))
            room -= size.width() + px(self._gap)
        return lines

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Place the items into `rect`, in the middle of their lines, and return the height they take."""
        y, gap = rect.y(), px(self._gap)
        lines = self._lines(rect.width())
        for number, line in enumerate(lines):
            height = max(size.height() for _item, size in line)
            over = rect.width() - sum(size.width() for _item, size in line) - gap * (len(line) - 1)
            x = rect.x()
            for place, (item, size) in enumerate(line):
                width = size.width() + (over if self._first and not number and not place else 0)
                if move:
                    tall = height if self._even else size.height()
                    item.setGeometry(QRect(x, y + (height - tall) // 2, width, tall))
                x += width + gap
            y += height + gap
        return y - gap * bool(lines) - rect.y()


class Wrapping(QWidget):
    """A widget whose items go on in the next line where there is no room; it takes the height that this asks for."""

    def __init__(
        self,
        items: Iterable[QWidget] = (),
        *,
        gap: int = 6,
        even: bool = False,
        first: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(gap, even=even, first=first)
        self.setLayout(self.flow)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for item in items:
            self.flow.addWidget(item)

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return QSize(self.flow.line_width(), self.flow.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.flow.minimumSize().width(), self.flow.heightForWidth(max(self.width(), 1)))

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.updateGeometry()
        return super().event(event)
