"""The papers that can be issued of a visit, a button for each; one press prints it."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from reception_desk.models.lists.visits import VisitRow
from reception_desk.services.desk import Desk
from reception_desk.services.papers.of_visits import offered, visit_papers
from reception_desk.ui.buttons import Button
from reception_desk.ui.measures import column
from reception_desk.ui.printing.flow import PaperFlow
from reception_desk.vocabulary.papers import PaperKind


class PaperButtons(QWidget):
    """A button for each paper that is offered for the visit shown; `without` are printed elsewhere on the page."""

    def __init__(
        self, desk: Desk, flow: PaperFlow, *, without: frozenset[PaperKind] = frozenset(), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._flow = desk, flow
        self._visit_id = 0
        self.buttons = {kind: Button(kind.label) for kind in visit_papers() if kind not in without}
        for kind, button in self.buttons.items():
            button.clicked.connect(partial(self._print, kind))
        self.setLayout(column(*self.buttons.values(), gap=6))
        self.clear()

    def show_for(self, visit: VisitRow) -> None:
        """Offer the papers of a visit."""
        self._visit_id = visit.id
        kinds = offered(self._desk, visit)
        for kind, button in self.buttons.items():
            button.setVisible(kind in kinds)
        self.setVisible(any(kind in kinds for kind in self.buttons))

    def clear(self) -> None:
        """Offer nothing."""
        self._visit_id = 0
        self.hide()

    @Slot()
    def _print(self, kind: PaperKind, _checked: bool = False) -> None:
        if self._visit_id:
            self._flow.print_paper(self._visit_id, kind)
