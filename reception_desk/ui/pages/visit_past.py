"""One earlier visit beside the form: when, over which channel, what about, what was done."""

from PySide6.QtWidgets import QWidget

from reception_desk.forms.visits import CONTENT, HANDLING
from reception_desk.models.lists.history import PastVisit
from reception_desk.ui.chips import Chip
from reception_desk.ui.labels import ElidedText, Text
from reception_desk.ui.measures import column, row
from reception_desk.vocabulary.visits import PersonRole
from reception_desk.wording import tr


class PastLine(QWidget):
    """Two lines for one visit, with a chip where this visit is linked to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = Text("", "secondary")
        self.what = ElidedText("")
        self.done = ElidedText("", "secondary")
        self.linked = Chip(tr("已关联"), "ok")
        first = row(self.day, self.what, self.linked, gap=8)
        first.setStretch(1, 1)
        self.setLayout(column(first, self.done, gap=2))

    def show_visit(self, visit: PastVisit, *, linked: bool) -> None:
        """Show a visit."""
        kind = tr("简记") if visit.noted else visit.channel.label
        self.day.setText(f"{visit.day:%Y-%m-%d}")
        self.what.setText(" · ".join(filter(None, (kind, *roles_of(visit), content_of(visit)))))
        self.done.setText(" · ".join(filter(None, (visit.number, done_of(visit)))))
        self.linked.setVisible(linked)


def roles_of(visit: PastVisit) -> list[str]:
    """Return as whom the person came, where it was not for himself alone."""
    return [] if visit.roles == (PersonRole.PETITIONER,) else [role.label for role in visit.roles]


def content_of(visit: PastVisit) -> str:
    """Return the class of a visit in words, else its demand."""
    entry = CONTENT.kind.read(visit.content) if visit.content else None
    return entry.shown if entry is not None else visit.summary


def done_of(visit: PastVisit) -> str:
    """Return how a visit was handled and where it went."""
    entry = HANDLING.kind.read(visit.handling) if visit.handling else None
    return " ".join(filter(None, (entry.shown if entry is not None else "", visit.destination)))
