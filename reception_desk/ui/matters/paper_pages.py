"""The papers of a matter, the books of papers and the progress read out, as parts of the page 事项."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from reception_desk.services.desk import Desk
from reception_desk.services.issuing.progress import ProgressWords, read_progress
from reception_desk.ui.actions import Actions
from reception_desk.ui.matters.file_pages import FilePages
from reception_desk.ui.matters.matter_view import MatterView
from reception_desk.ui.matters.paper_book import PaperBookView
from reception_desk.ui.matters.papers_view import PapersView
from reception_desk.ui.matters.progress_panel import ProgressPanel
from reception_desk.ui.over_panel import ground_of
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.papers import PaperKind


class PaperPages(QObject):
    """Stands in `stack` beside the matter that `matter` shows; `matter_asked` carries the matter of a book's paper."""

    matter_asked = Signal(object)
    book_closed = Signal()

    def __init__(self, desk: Desk, lanes: Lanes, actions: Actions, matter: MatterView, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._lanes, self._matter, self._page = desk, lanes, matter, page
        self._stack: QStackedWidget | None = None
        self.view = PapersView(desk, lanes, actions)
        self.book = PaperBookView(desk, lanes, actions)
        self.file = FilePages(desk, lanes, matter, page)
        self.panel: ProgressPanel | None = None
        self.view.closed.connect(self._back)
        self.book.matter_asked.connect(self.matter_asked)
        self.book.closed.connect(self.book_closed)
        self.file.paper.closed.connect(self._back)
        self.file.laid.connect(self._show_file)
        actions.bind(page, "paper_book", self.show_book)

    def put_into(self, stack: QStackedWidget) -> None:
        """Stand in the page's stack."""
        self._stack = stack
        for each in (self.view, self.book, self.file.paper):
            stack.addWidget(each)

    @Slot()
    def show_papers(self, kind: PaperKind | None = None) -> None:
        """Show the papers of the matter; with a kind, make that one."""
        if self._stack is not None and self._matter.acts.matter_id:
            self._stack.setCurrentWidget(self.view)
            self.view.open(self._matter.acts.matter_id, kind)

    @Slot()
    def show_book(self) -> None:
        """Show the books of papers."""
        if self._stack is not None:
            self._stack.setCurrentWidget(self.book)
            self.book.open()

    @Slot()
    def read_out(self) -> None:
        """Show how far the matter is in words to be read out."""
        if self._matter.acts.matter_id and self.panel is None:
            work = partial(read_progress, self._desk, self._matter.acts.matter_id)
            self._lanes.look("matter.progress", work, self._show_progress, self._matter.notice.fail)

    @Slot()
    def _show_file(self) -> None:
        if self._stack is not None:
            self._stack.setCurrentWidget(self.file.paper)

    def refresh(self) -> None:
        """Read again what is shown."""
        for each in (self.view, self.book):
            if each.isVisible():
                each.refresh()

    def _show_progress(self, words: ProgressWords) -> None:
        self.panel = ProgressPanel(ground_of(self._page), words)
        self.panel.print_asked.connect(partial(self.show_papers, PaperKind.PROGRESS))
        self.panel.destroyed.connect(self._gone)
        self.panel.ask()

    @Slot()
    def _gone(self) -> None:
        self.panel = None

    @Slot()
    def _back(self) -> None:
        """Go back to the matter, read again."""
        if self._stack is not None:
            self._stack.setCurrentWidget(self._matter)
        self._matter.refresh()
        self._matter.line.setFocus(Qt.FocusReason.OtherFocusReason)
