"""A page's main part with its column beside it; where the window is narrow for its text, the column stands below."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QScrollArea, QWidget

from reception_desk.ui.measures import px, row, scale, sized

_LEAST_HEIGHT = 200
"""Pixels at 100 % that the main part keeps at the least where the column stands below it."""
_GAP = 14


class SideBySide(QWidget):
    """Stands `main` and `side` side by side from `wide` pixels at 100 % on, else below one another.

    The side is `width` to `most` pixels wide (0: free), or as wide as the main part below it, and then as high as what
    it says, or `high` pixels. `weights` share the width between both; `turned` fires when the side stands elsewhere.
    """

    turned = Signal()

    def __init__(
        self,
        main: QWidget | QLayout,
        side: QWidget,
        *,
        wide: int,
        width: int,
        most: int,
        high: int = 0,
        weights: tuple[int, int] = (7, 3),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.side, self._from, self._width, self._most, self._high = side, wide, width, most, high
        self.main = _widget(main)
        self._both = row(self.main, side, gap=_GAP)
        for place, weight in enumerate(weights):
            self._both.setStretch(place, weight)
        self._both.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setLayout(self._both)
        scroll = side if isinstance(side, QScrollArea) else None if high else side.findChild(QScrollArea)
        self._inside = scroll.widget() if scroll is not None else None
        if self._inside is not None:
            self._inside.installEventFilter(self)
        self._below = False
        self._afterwards = QTimer(self)
        """Tells the page of another height once it has been laid out; what is told meanwhile, Qt forgets."""
        self._afterwards.setSingleShot(True)
        self._afterwards.setInterval(0)
        self._afterwards.timeout.connect(self._fit)
        self._stand()

    @property
    def below(self) -> bool:
        """Tell whether the side stands below."""
        return self._below

    def minimumSizeHint(self) -> QSize:
        main, side = self.main.minimumSizeHint(), self.side.minimumSizeHint()
        if self._below:
            return QSize(main.width(), max(main.height(), self._main_height()) + px(_GAP) + self._side_height())
        return QSize(main.width(), max(main.height(), side.height()))

    def hasHeightForWidth(self) -> bool:
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = px(self._width) + px(_GAP) + self.main.minimumSizeHint().width()
        below = self.width() / scale() < self._from or self.width() < room
        if below is not self._below:
            self._below = below
            self._stand()
            self.turned.emit()
            self._afterwards.start()
        elif below:
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self._below:
            self._fit()
        return False

    def _stand(self) -> None:
        way = QBoxLayout.Direction.TopToBottom if self._below else QBoxLayout.Direction.LeftToRight
        self._both.setDirection(way)
        if self._below:
            sized(self.side, width=0, at_most=(0, 0))
        else:
            sized(self.side, width=self._width, at_most=(self._most, 0))
        self._fit()

    def _fit(self) -> None:
        """Give the side below the height of all it says, so that it does not scroll inside the page that scrolls."""
        if self._below:
            self.side.setFixedHeight(self._side_height())
        else:
            self.side.setMinimumHeight(0)
        self.main.setMinimumHeight(self._main_height() if self._below else 0)
        self.updateGeometry()

    def _main_height(self) -> int:
        """Return the height of the main part above the side: what is seen of the page without scrolling."""
        page: QObject | None = self.parent()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parent()
        if page is None or page.widget() is None:
            return px(_LEAST_HEIGHT)
        above = self.mapTo(page.widget(), QPoint(0, 0)).y()
        return max(page.viewport().height() - above - px(_GAP), px(_LEAST_HEIGHT))

    def _side_height(self) -> int:
        if self._high:
            return px(self._high)
        layout = self._inside.layout() if self._inside is not None else None
        if layout is None:
            return self.side.sizeHint().height()
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(max(self.width(), 1))
        return layout.totalSizeHint().height()


def _widget(main: QWidget | QLayout) -> QWidget:
    if isinstance(main, QWidget):
        return main
    held = QWidget()
    held.setLayout(main)
    return held
