"""The pages of the window, each loaded and made when it is first wanted: nobody waits for one he does not turn to."""

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
from reception_desk.ui.made_ahead import made_form
from reception_desk.ui.page import Page
from reception_desk.ui.pages.drafts import DraftBook
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.tasks import Lanes


def made_page(
    word: str,
    desk: Desk,
    lanes: Lanes,
    actions: Actions,
    preferences: Preferences,
    drafts: DraftBook,
    place: QWidget,
) -> Page:
    """Return a new page by its word in its place; help for a word that is none.

    A page made in its place takes its style once; put there afterwards, every part of it takes it again. Behind the
    window of `place` some of it may be made already.
    """
    if word in (TODAY, REGISTER):
        return _first(word, desk, lanes, actions, drafts, place)
    if word in (LEADERS, DUTIES, ROSTER, HANDOVER):
        return _of_people(word, desk, lanes, actions, drafts, place)
    if word in (LEDGER, MATTERS):
        return _of_records(word, desk, lanes, actions, preferences, drafts, place)
    return _of_office(word, desk, lanes, actions, preferences, place)


def _first(word: str, desk: Desk, lanes: Lanes, actions: Actions, drafts: DraftBook, place: QWidget) -> Page:
    if word == TODAY:
        from reception_desk.ui.pages.today import TodayPage

        return TodayPage(desk, lanes, actions, drafts, place)
    from reception_desk.ui.pages.visits import VisitsPage

    # Not made in its place: the form that was made ahead stands in the window's order of Tab already, and Qt puts
    # it between the other parts of its page only as it comes from another window.
    page = VisitsPage(desk, lanes, actions, drafts, form=made_form(place.window()))
    page.form.show()  # the one that was made ahead was hidden behind the window
    return page


def _of_people(word: str, desk: Desk, lanes: Lanes, actions: Actions, drafts: DraftBook, place: QWidget) -> Page:
    if word == LEADERS:
        from reception_desk.ui.pages.leaders import LeadersPage

        return LeadersPage(desk, lanes, actions, place)
    if word == DUTIES:
        from reception_desk.ui.pages.duties import DutiesPage

        return DutiesPage(desk, lanes, actions, place)
    if word == ROSTER:
        from reception_desk.ui.roster.page import RosterPage

        return RosterPage(desk, lanes, actions, place)
    from reception_desk.ui.handover.page import HandoverPage

    return HandoverPage(desk, lanes, actions, drafts, place)


def _of_records(
    word: str,
    desk: Desk,
    lanes: Lanes,
    actions: Actions,
    preferences: Preferences,
    drafts: DraftBook,
    place: QWidget,
) -> Page:
    if word == MATTERS:
        from reception_desk.ui.pages.matters import MattersPage

        return MattersPage(desk, lanes, actions, drafts, preferences, place)
    from reception_desk.ui.pages.ledger import LedgerPage

    return LedgerPage(desk, lanes, actions, preferences, drafts, place)


def _of_office(word: str, desk: Desk, lanes: Lanes, actions: Actions, preferences: Preferences, place: QWidget) -> Page:
    if word == FIGURES:
        from reception_desk.ui.figures.page import FiguresPage

        return FiguresPage(desk, lanes, actions, preferences, place)
    if word == REGISTERS:
        from reception_desk.ui.pages.registers import RegistersPage

        return RegistersPage(desk, lanes, actions, preferences, place)
    if word == OFFICE:
        from reception_desk.ui.pages.office import OfficePage

        return OfficePage(desk, lanes, actions, preferences, place)
    from reception_desk.ui.pages.help import HelpPage

    return HelpPage(actions, place)
