"""What an action of the window is, and the pages on which one works."""

from collections.abc import Collection
from dataclasses import dataclass

from reception_desk.services.rights import READING
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.wording import shown

WINDOW = ""
"""The page of an action that works everywhere."""
RECORD = "record"
"""A recorded visit that was opened, on whatever page; it is no page of the rail."""
PAPERS = "papers"
"""The papers of a matter that was opened; no page of the rail either."""
LEADER_DAYS, PERIODS = "leader_days", "periods"
"""领导接访日 and 重点时段, which 值班表 opens; no pages of the rail."""
OPENED = frozenset({RECORD, PAPERS, LEADER_DAYS, PERIODS})
"""What works only while it is open, on whatever page that is."""


@dataclass(frozen=True)
class Deed:
    """One thing the clerk can ask for.

    `word` names it in the program, `label` on the screen; `key` is its shortcut in Qt's spelling or ""; `page` is
    where it works, WINDOW for everywhere, `also` where else it does; `spelling` are the initials by which the command
    box finds it without an input method; `icon` makes it an entry of the rail; `right` is the act it needs, where it
    needs one; `help` says in half a sentence what it does.
    """

    word: str
    label: str
    key: str = ""
    page: str = WINDOW
    also: tuple[str, ...] = ()
    spelling: str = ""
    icon: str = ""
    right: Action | None = None
    help: str = ""

    @property
    def shown(self) -> str:
        """Return the label in the shown language."""
        return shown(self.label)

    @property
    def places(self) -> frozenset[str]:
        """Return where it works; what works on a recorded visit must not meet the keys of 今日, which opens one too."""
        named = {self.page, *self.also}
        return frozenset(named | {TODAY} if RECORD in named else named)


TODAY, REGISTER, MATTERS, LEDGER, OFFICE, HELP = "today", "visits", "matters", "ledger", "office", "help"
ROSTER = "roster"
REGISTERS, HANDOVER = "registers", "handover"
LEADERS, DUTIES = "leaders", "duties"
FIGURES = "figures"
"""The pages, by their words; the rail has all but the last."""

_READ = frozenset({TODAY, MATTERS, LEDGER, REGISTERS, DUTIES})


def right_of(deed: Deed) -> Action | None:
    """Return the act a deed needs; pages of what petitioners said are for whoever may search them."""
    return Action.SEARCH if deed.right is None and deed.word in _READ else deed.right


def first_page(roles: Collection[Role]) -> str:
    """Return the page that opens first: a leader's own for whoever is nothing else, an administrator's the office."""
    if not READING & set(roles):
        return OFFICE
    return LEADERS if set(roles) == {Role.LEADER} else TODAY
