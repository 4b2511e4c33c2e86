"""A panel that stands over the page until Esc: what is asked in between, without leaving the page."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QWidget
from shiboken6 import isValid

from reception_desk.ui.measures import column, px
from reception_desk.ui.scrolling import side_scroll

HOLDS_PANELS = "holds_panels"
"""The property of the widget over which panels stand, so that a lock that hides it hides them too."""
PAGE_KEY = "page_key"
"""The property of a shortcut that is a page's, so that it is silent while a panel lies over the page."""
_TOP, _HEIGHT = 40, 620


class OverPanel(QFrame):
    """A panel over `ground`, at most `width` wide; Tab stays inside, Esc closes it."""

    def __init__(self, ground: QWidget, width: int) -> None:
        super().__init__(ground)
        self.setObjectName("panel")
        self._width = width
        self._back: QWidget | None = None
        self._silent: list[QShortcut] = []
        ground.installEventFilter(self)
        self.hide()

    def put(self, head: QLayout, body: QLayout) -> None:
        """Lay out what stands on the panel; the body scrolls where the window is too low for it."""
        self._body = side_scroll(body, "panelbody")
        whole = column(head, self._body, margins=(16, 12), gap=8)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def come(self, first: QWidget) -> None:
        """Show the panel and put the focus on `first`; who had it gets it back in the end."""
        self._back = QApplication.focusWidget()
        self.fit()
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Close the panel and give the focus back."""
        self.hide()
        if self._back is not None and isValid(self._back) and self._back.isVisible():
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)
        self._back = None

    def fit(self) -> None:
        """Stand in the middle, below the top."""
        around = self.parentWidget().rect()
        width = min(px(self._width), around.width() - px(40))
        top = min(px(_TOP), around.height() // 12)
        height = min(self.height_wanted(), around.height() - 2 * top)
        self.setGeometry((around.width() - width) // 2, top, width, height)

    def height_wanted(self) -> int:
        """Return how high the panel would be where there is room, in pixels."""
        return px(_HEIGHT)

    def focusNextPrevChild(self, forward: bool) -> bool:
        inside = [each for each in self.findChildren(QWidget) if _takes_tab(each)]
        focused = QApplication.focusWidget()
        if focused in inside:
            step = 1 if forward else -1
            other = inside[(inside.index(focused) + step) % len(inside)]
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            other.setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Silence the keys of the page below: what they would do is not seen."""
        keys = self.parentWidget().findChildren(QShortcut)
        below = [each for each in keys if each.property(PAGE_KEY) and each.isEnabled() and not self._holds(each)]
        for each in below:
            each.setEnabled(False)
        self._silent += below
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        for each in self._silent:
            if isValid(each):
                each.setEnabled(True)
        self._silent = []
        super().hideEvent(event)

    def _holds(self, shortcut: QShortcut) -> bool:
        """Tell whether a shortcut is the panel's own."""
        owner = shortcut.parent()
        return owner is self or (isinstance(owner, QWidget) and self.isAncestorOf(owner))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.fit()
        return False


def ground_of(widget: QWidget) -> QWidget:
    """Return the widget over which a panel asked for by `widget` stands."""
    found: QWidget | None = widget
    while found is not None and not found.property(HOLDS_PANELS):
        found = found.parentWidget()
    return found or widget.window()


def lies_over(widget: QWidget) -> bool:
    """Tell whether a panel lies over the page that `widget` is of, and `widget` is no part of it."""
    panels = ground_of(widget).findChildren(OverPanel)
    return any(each.isVisible() and each is not widget and not each.isAncestorOf(widget) for each in panels)


def stands(panel: OverPanel | None) -> bool:
    """Tell whether a panel still stands over its page."""
    return panel is not None and isValid(panel) and panel.isVisible()


def _takes_tab(widget: QWidget) -> bool:
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(takes) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
