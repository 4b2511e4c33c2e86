"""The pages of the window, each made when it is first wanted."""

from PySide6.QtWidgets import QWidget

from reception_desk.services.desk import Desk
from reception_desk.ui.action_table import (
    DUTIES,
    FIGURES,
    HANDOVER,
    LEADERS,
    LEDGER,
    MATTERS,
    OFFICE,
    REGISTER,
    REGISTERS,
    ROSTER,
    TODAY,
)
from reception_desk.ui.actions import Actions
from reception_desk.ui.figures.page import FiguresPage
from reception_desk.ui.handover.page import HandoverPage
from reception_desk.ui.made_ahead import made_form
from reception_desk.ui.page import Page
from reception_desk.ui.pages.drafts import DraftBook
from reception_desk.ui.pages.duties import DutiesPage
from reception_desk.ui.pages.help import HelpPage
from reception_desk.ui.pages.leaders import LeadersPage
from reception_desk.ui.pages.ledger import LedgerPage
from reception_desk.ui.pages.matters import MattersPage
from reception_desk.ui.pages.office import OfficePage
from reception_desk.ui.pages.registers import RegistersPage
from reception_desk.ui.pages.today import TodayPage
from reception_desk.ui.pages.visits import VisitsPage
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.roster.page import RosterPage
from reception_desk.ui.tasks import Lanes

_PLAIN = {
    LEADERS: LeadersPage,
    DUTIES: DutiesPage,
    ROSTER: RosterPage,
}
_WITH_DRAFTS = {TODAY: TodayPage, HANDOVER: HandoverPage}


def made_page(
    word: str,
    desk: Desk,
    lanes: Lanes,
    actions: Actions,
    preferences: Preferences,
    drafts: DraftBook,
    window: QWidget,
) -> Page:
    """Return a new page by its word; help for a word that is none. Behind `window` some of it may be made already."""
    if word in _PLAIN:
        return _PLAIN[word](desk, lanes, actions)
    if word in _WITH_DRAFTS:
        return _WITH_DRAFTS[word](desk, lanes, actions, drafts)
    if word == REGISTER:
        page = VisitsPage(desk, lanes, actions, drafts, form=made_form(window))
        page.form.show()  # the one that was made ahead was hidden behind the window
        return page
    if word == FIGURES:
        return FiguresPage(desk, lanes, actions, preferences)
    if word == REGISTERS:
        return RegistersPage(desk, lanes, actions, preferences)
    if word == MATTERS:
        return MattersPage(desk, lanes, actions, drafts, preferences)
    if word == LEDGER:
        return LedgerPage(desk, lanes, actions, preferences, drafts)
    if word == OFFICE:
        return OfficePage(desk, lanes, actions, preferences)
    return HelpPage(actions)
