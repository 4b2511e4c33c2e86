"""首办倒查: a handled matter that comes back is looked back upon, with who did what when (鲁37)."""

from datetime import date

from reception_desk.vocabulary.channels import OutsideKind
from reception_desk.vocabulary.leading import LookBackCause


def cause_of_return(handled_on: date | None, came_on: date, outside: str | None) -> LookBackCause | None:
    """Return as what a visit brings back a matter handled on a day; None where it was not handled before."""
    if handled_on is None or came_on < handled_on:
        return None
    if outside is None:
        return LookBackCause.REPEAT
    return LookBackCause.LEAP if outside == OutsideKind.LEAP.value else LookBackCause.NOTICE
