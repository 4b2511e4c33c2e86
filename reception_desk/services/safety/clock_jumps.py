"""A computer clock that was set: written into the audit, and believed from then on; nothing is renumbered."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from reception_desk.models.folder import change_office
from reception_desk.models.store import Store
from reception_desk.rules.clock_jumps import Jump, while_running
from reception_desk.services.acts import note
from reception_desk.services.desk import Clerk, Desk
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.matters import Outcome

__all__ = ["Jump", "enter", "note_jump", "while_running"]


def enter(store: Store, clerk: Clerk, jump: Jump, now: datetime, folder: Path) -> None:
    """Write a jump into the audit, and take the clock's word from then on.

    Else a clock that once was years ahead would be called late for years, and a wrong password lock for as long.
    """
    note(store, clerk, now, Action.CLOCK_JUMP, Outcome.DONE, jump.subject)
    change_office(folder, lambda office: replace(office, last_seen=jump.now.isoformat()))


def note_jump(desk: Desk, jump: Jump) -> Jump:
    """Enter a jump that was noticed while the desk is open; return it."""
    enter(desk.store, desk.clerk, jump, desk.now(), desk.folder)
    return jump
