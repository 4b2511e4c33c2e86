"""What stands on the sign-in page before anybody signed in; it is painted first, so this imports next to nothing."""

from dataclasses import dataclass
from pathlib import Path

from reception_desk.models.folder import has_office, read_office

__all__ = ["Greeting", "greeting", "has_office"]


@dataclass(frozen=True)
class Greeting:
    """What the sign-in page shows: the office's name; a demo office also names its accounts."""

    office_name: str
    demo: bool
    accounts: tuple[str, ...]


def greeting(folder: Path) -> Greeting:
    """Return what the sign-in page shows; raises StoreTrouble where `office.json` cannot be read."""
    office = read_office(folder)
    names = tuple(each.name for each in office.accounts) if office.demo else ()
    return Greeting(office.office_name, office.demo, names)
