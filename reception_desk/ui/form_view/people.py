"""A pasted list of people: plain text, one person a line, with a line below that counts them."""

from PySide6.QtWidgets import QWidget

from reception_desk.forms.kinds_people import PeopleList
from reception_desk.ui.form_view.long import LongEditor


class PeopleEditor(LongEditor):
    """The list; `told` stands below it, and it asks for no more height than it needs."""

    def __init__(self, kind: PeopleList, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._kind = kind

    def counted(self) -> str:
        """Return what is said below of those who are listed."""
        return self._kind.told(self.raw())

    def brief(self) -> str:
        """Return how many are listed, in one word."""
        return self._kind.brief(self.raw())
