"""What each kind of activity asks: at most eight fields, and what is counted of it."""

from dataclasses import dataclass
from enum import StrEnum

from reception_desk.vocabulary_of_leading import ActivityKind


class Asked(StrEnum):
    """A field that some kinds ask beside day, place, staff and result; named as its column."""

    PEOPLE = "people"
    NUMBER = "number"
    ASKED = "asked_fen"
    GRANTED = "granted_fen"
    YES = "yes"


_AID = (Asked.PEOPLE, Asked.ASKED, Asked.GRANTED)
_ASKED = {
    ActivityKind.LEADER: (Asked.PEOPLE, Asked.NUMBER),
    ActivityKind.JOINT: (Asked.PEOPLE, Asked.NUMBER),
    ActivityKind.CIRCUIT: (Asked.PEOPLE, Asked.NUMBER),
    ActivityKind.EXPLAINED: (Asked.PEOPLE, Asked.YES),
    ActivityKind.MEDIATION: (Asked.PEOPLE, Asked.YES),
    ActivityKind.JUSTICE_AID: _AID,
    ActivityKind.PETITION_AID: _AID,
    ActivityKind.ENFORCE_AID: _AID,
    ActivityKind.PUBLICITY: (Asked.PEOPLE, Asked.NUMBER),
    ActivityKind.CALL_BACK: (Asked.NUMBER, Asked.YES),
}


@dataclass(frozen=True, slots=True)
class Count:
    """How often something was done, for how many people, with what money granted, in fen."""

    times: int = 0
    people: int = 0
    granted_fen: int = 0


def asked_of(kind: ActivityKind) -> tuple[Asked, ...]:
    """Return what a kind asks beside day, place, staff and result, its matter aside."""
    return _ASKED.get(kind, (Asked.PEOPLE,))


def not_asked(kind: ActivityKind, given: dict[str, object]) -> tuple[str, ...]:
    """Return what was given and the kind does not ask."""
    return tuple(name for name, value in given.items() if value is not None and name not in asked_of(kind))
