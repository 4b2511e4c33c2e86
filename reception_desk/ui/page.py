"""What every page of the window answers; a page overrides what concerns it."""

from PySide6.QtWidgets import QWidget

from reception_desk.services.changes import Changes


class Page(QWidget):
    """One page: one job.

    `title` stands at its head and in the window's title; `words` are the task words of the changes that concern it.
    """

    title = ""
    words: frozenset[str] = frozenset()

    def refresh(self) -> None:
        """Read again what the page shows; called when the page comes to the front and after each change."""

    def on_changed(self, changes: Changes) -> None:
        """Refresh when what was changed concerns the page and it is seen; else it is read when it comes up."""
        if self.words & changes.words and self.isVisible():
            self.refresh()

    def arrive(self) -> None:
        """Put the focus where work begins; called after the page came to the front."""

    def find(self, text: str) -> None:
        """Take the text of the search field."""

    @property
    def visit_seen(self) -> int:
        """Return the key of the recorded visit that is seen on the page, 0 where none is."""
        return 0

    @property
    def taking(self) -> bool:
        """Tell whether a visit is being taken, so that the screen is curtained first and locked later."""
        return False

    def keep(self) -> None:
        """Give every unfinished form to the draft journal at once: lock, session end, crash."""
