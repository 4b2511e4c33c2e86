"""The place where a page shows one visit: what shows it is made when the first visit is opened, as half a page is."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtWidgets import QWidget

from reception_desk.ui.measures import column
from reception_desk.ui.pages.visit_view import VisitView


class VisitPlace(QWidget):
    """Holds the view that `make` makes, from when it is first asked for."""

    def __init__(self, make: Callable[[], VisitView], closed: Callable[[], object]) -> None:
        super().__init__()
        self._make, self._closed = make, closed

    @cached_property
    def view(self) -> VisitView:
        """Return what shows a visit, made now where none was opened before."""
        view = self._make()
        view.closed.connect(self._closed)
        self.setLayout(column(view))
        return view

    @property
    def made(self) -> VisitView | None:
        """Return what shows a visit, None where none was ever opened."""
        return self.view if self.layout() is not None else None

    @property
    def unsaved(self) -> bool:
        """Tell whether the visit is being changed, and not saved yet."""
        return self.made is not None and self.made.unsaved

    def keep(self) -> None:
        """Give a change in hand to the journal."""
        if self.made is not None:
            self.made.keep()
