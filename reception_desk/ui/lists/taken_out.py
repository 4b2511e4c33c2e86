"""What every page with a list does alike: copies, exports and prints it as it is shown, and says how that went."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from reception_desk.ui.actions import Actions
from reception_desk.ui.labels import Text
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.pages.ledger_out import LedgerOut, Shown
from reception_desk.ui.printing.over import PaperOver
from reception_desk.wording import tr

_MOMENT = 5
"""Seconds a remark stands that is out of date when the list is whole."""


class Hits(QStackedWidget):
    """A list, or in its place the words that say why there is nothing in it."""

    def __init__(self, view: QWidget, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty = Text(words, "secondary", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.addWidget(view)
        self.addWidget(self.empty)

    def show_found(self, n: int) -> None:
        """Show the list where anything was found."""
        self.setCurrentIndex(0 if n else 1)


class TakenOut:
    """Mixed into a page with a list, which stands on the sheet of its `over`; the page says what is `shown` of it."""

    notice: NoticeLine
    over: PaperOver
    out: LedgerOut

    def shown(self) -> Shown:
        """Return the list as it is shown, for outside the program."""
        raise TypeError(f"{type(self).__name__} shows no list")

    def list_is_seen(self) -> bool:
        """Tell whether nothing lies over the list."""
        return not self.over.showing

    def list_is_whole(self) -> bool:
        """Tell whether all is listed that was asked for."""
        return True

    def _taken(self) -> Shown | None:
        """Return what is shown where it can be taken out; say so where the list is not whole yet."""
        if not self.list_is_seen():
            return None
        if not self.list_is_whole():
            self.notice.say(tr("还没有找全，等列表上写出共多少条，再按一次。"), "info", seconds=_MOMENT)
            return None
        shown = self.shown()
        return shown if len(shown.ids) else None

    def listen_out(self) -> None:
        """Say on the page how copying, exporting and printing went."""
        self.out.flow.said.connect(self.say_out)
        self.out.copied.connect(self.say_copied)

    def bind_out(self, actions: Actions, owner: QWidget, words: str, *, printing: QWidget | None = None) -> None:
        """Bind the three acts, named copy_, export_ and print_ with `words` behind, to the list that `owner` holds.

        `printing` is what holds the list and its paper, on which the same key prints.
        """
        actions.bind(owner, f"copy_{words}", self.copy_list)
        actions.bind(owner, f"export_{words}", self.export_list)
        actions.bind(printing or owner, f"print_{words}", self.print_list)

    def copy_list(self) -> None:
        """Put the list on the clipboard, a line each with tabs between."""
        if (shown := self._taken()) is not None:
            self.out.copy(shown)

    def export_list(self) -> None:
        """Ask where the list shall lie as a table."""
        if (shown := self._taken()) is not None:
            assert isinstance(self, QWidget)
            self.out.ask_export(self, shown)

    def print_list(self) -> None:
        """Show the list as it is printed; on the paper that is shown, print it."""
        if self.over.showing:
            self.over.paper.print_now()
        elif (shown := self._taken()) is not None:
            self.out.print(shown)

    def say_out(self, sentence: str, state: str) -> None:
        """Say how it went, where the paper does not say it itself."""
        if not self.over.showing:
            self.notice.say(sentence, state)

    def say_copied(self, sentence: str) -> None:
        """Say how much was copied."""
        self.notice.say(sentence, "ok", seconds=UNDO_SECONDS)
