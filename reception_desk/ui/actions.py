"""Binds the actions of the table to what does them, and lets any part of the window ask for one."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from reception_desk.ui.action_table import DEEDS, WINDOW, Deed, deed
from reception_desk.ui.deed import OPENED, right_of
from reception_desk.ui.keys import shown_key
from reception_desk.ui.over_panel import PAGE_KEY, lies_over
from reception_desk.vocabulary.acts import Action

Do = Callable[[], object]


def key_text(word: str) -> str:
    """Return an action's key as it is written on this system, "" where it has none."""
    return shown_key(deed(word).key)


class Actions(QObject):
    """The actions that are bound now; `may` tells whether the clerk has the right to an act."""

    def __init__(self, may: Callable[[Action], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._may = may
        self._bound: dict[str, list[tuple[QWidget, Do]]] = {}

    def bind(self, owner: QWidget, word: str, do: Do) -> None:
        """Let `do`, best a method of `owner`, answer an action while `owner` is shown.

        An action of a page works while that page is shown, one of the window everywhere; of several owners, such as
        the pages that open a recorded visit, the one that is shown answers.
        """
        wanted = deed(word)
        self._bound.setdefault(word, []).append((owner, do))
        if not wanted.key:
            return
        keys = [wanted.key]
        if "Return" in wanted.key:
            keys.append(wanted.key.replace("Return", "Enter"))
        for key in keys:
            shortcut = QShortcut(QKeySequence(key), owner)
            shortcut.setAutoRepeat(False)
            # A window's shortcut is silent while its owner is hidden: that is what binds a page's keys to the page.
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.setProperty(PAGE_KEY, wanted.page != WINDOW)
            shortcut.activated.connect(do)

    def trigger(self, word: str) -> bool:
        """Do an action as if its key had been pressed; return whether it could be done."""
        living = [(owner, do) for owner, do in self._bound.get(word, []) if isValid(owner)]
        if deed(word).page != WINDOW:
            living = [(owner, do) for owner, do in living if not lies_over(owner)]
        if not living or not self.permitted(deed(word)):
            return False
        shown = [do for owner, do in living if owner.isVisible()]
        (shown[0] if shown else living[-1][1])()
        return True

    def permitted(self, wanted: Deed) -> bool:
        """Tell whether the clerk has the right to an action."""
        right = right_of(wanted)
        return right is None or self._may(right)

    def offered(self, page: str) -> Iterator[Deed]:
        """Give the actions that can be asked for while `page` is shown."""
        for each in DEEDS:
            if self._works(each, page) and self.permitted(each):
                yield each

    def _works(self, wanted: Deed, page: str) -> bool:
        owners = [owner for owner, _do in self._bound.get(wanted.word, []) if isValid(owner)]
        if wanted.page in (WINDOW, page):
            return bool(owners)
        opened = OPENED & {wanted.page, *wanted.also}
        return bool(opened) and any(owner.isVisible() for owner in owners)
