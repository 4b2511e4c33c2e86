"""What a session does on a lane: getting ready behind the first page, locking, signing out."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from reception_desk.errors import DeskError
from reception_desk.services.access import accounts
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.office import calendars, code_tables
from reception_desk.services.papers import of_visits as papers
from reception_desk.services.safety import backup
from reception_desk.services.visits import attachments, opened_files
from reception_desk.services.visits import registering as visits
from reception_desk.ui.opened import write_opened
from reception_desk.ui.tasks import Progress
from reception_desk.vocabulary.acts import Action


def take_own(desk: Desk, _: Progress) -> None:
    """Take what is the office's own before anybody types."""
    code_tables.take_own(desk)


def get_ready(desk: Desk, _: Progress) -> None:
    """Load what the first visitor would otherwise wait for."""
    opened_files.empty_opened(desk.folder)
    if not desk.office.demo:
        backup.lay_reserve(desk)
    if desk.may(Action.SWEEP_ATTACHMENTS):
        attachments.sweep(desk)
    visits.get_ready(desk)
    code_tables.get_ready(desk)
    papers.get_ready(desk)
    calendars.get_ready(desk)
    if desk.may(Action.UNDO_IMPORT):
        from reception_desk.services.importing import sweeping  # nothing before the first page knows of imports

        sweeping.sweep(desk)


def take_anew(desk: Desk, _: Progress) -> Done[bool]:
    """Take what the office changed of its own elsewhere."""
    return code_tables.take_anew(desk)


def lock(desk: Desk, back_up: Callable[[], None]) -> None:
    """Lock the desk; where its last entry cannot be written, the store is closed all the same."""
    try:
        write_opened(desk)
        back_up()
        accounts.lock(desk)
    except DeskError:
        desk.close()
    finally:
        opened_files.empty_opened(desk.folder)


def sign_out(desk: Desk, back_up: Callable[[], None]) -> None:
    """Sign out after a last backup; the store is closed whatever comes of it."""
    try:
        write_opened(desk)
        back_up()
        accounts.sign_out(desk)
    except DeskError:
        desk.close()
    finally:
        opened_files.empty_opened(desk.folder)


def parted(then: Callable[[], None], _window: QObject, _outcome: object) -> None:
    """Go on after a sign-out, whatever came of it; the window is named so that nothing goes on where it is gone."""
    then()
