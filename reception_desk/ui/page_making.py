"""The pages of the window, each loaded and made when it is first wanted: nobody waits for one he does not turn to."""

from dataclasses import dataclass

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


@dataclass(frozen=True)
class Given:
    """What the pages are made with; `place` is where the page will stand."""

    desk: Desk
    lanes: Lanes
    actions: Actions
    preferences: Preferences
    drafts: DraftBook
    place: QWidget


def made_page(word: str, given: Given) -> Page:
    """Return a new page by its word in its place; help for a word that is none.

    A page made in its place takes its style once; put there afterwards, every part of it takes it again. Behind the
    window of that place some of it may be made already.
    """
    if word in (TODAY, REGISTER):
        return _first(word, given)
    if word in (LEADERS, DUTIES, ROSTER, HANDOVER):
        return _of_people(word, given)
    if word in (LEDGER, MATTERS):
        return _of_records(word, given)
    return _of_office(word, given)


def _first(word: str, given: Given) -> Page:
    if word == TODAY:
        from reception_desk.ui.pages.today import TodayPage

        return TodayPage(given.desk, given.lanes, given.actions, given.drafts, given.place)
    from reception_desk.ui.pages.visits import VisitsPage

    # Not made in its place: the form that was made ahead stands in the window's order of Tab already, and Qt puts
    # it between the other parts of its page only as it comes from another window.
    form = made_form(given.place.window())
    page = VisitsPage(given.desk, given.lanes, given.actions, given.drafts, form=form)
    page.form.show()  # the one that was made ahead was hidden behind the window
    return page


def _of_people(word: str, given: Given) -> Page:
    if word == LEADERS:
        from reception_desk.ui.pages.leaders import LeadersPage

        return LeadersPage(given.desk, given.lanes, given.actions, given.place)
    if word == DUTIES:
        from reception_desk.ui.pages.duties import DutiesPage

        return DutiesPage(given.desk, given.lanes, given.actions, given.place)
    if word == ROSTER:
        from reception_desk.ui.roster.page import RosterPage

        return RosterPage(given.desk, given.lanes, given.actions, given.place)
    from reception_desk.ui.handover.page import HandoverPage

    return HandoverPage(given.desk, given.lanes, given.actions, given.drafts, given.place)


def _of_records(word: str, given: Given) -> Page:
    if word == MATTERS:
        from reception_desk.ui.pages.matters import MattersPage

        return MattersPage(given.desk, given.lanes, given.actions, given.drafts, given.preferences, given.place)
    from reception_desk.ui.pages.ledger import LedgerPage

    return LedgerPage(given.desk, given.lanes, given.actions, given.preferences, given.drafts, given.place)


def _of_office(word: str, given: Given) -> Page:
    if word == FIGURES:
        from reception_desk.ui.figures.page import FiguresPage

        return FiguresPage(given.desk, given.lanes, given.actions, given.preferences, given.place)
    if word == REGISTERS:
        from reception_desk.ui.pages.registers import RegistersPage

        return RegistersPage(given.desk, given.lanes, given.actions, given.preferences, given.place)
    if word == OFFICE:
        from reception_desk.ui.pages.office import OfficePage

        return OfficePage(given.desk, given.lanes, given.actions, given.preferences, given.place)
    from reception_desk.ui.pages.help import HelpPage

    return HelpPage(given.actions, given.place)
