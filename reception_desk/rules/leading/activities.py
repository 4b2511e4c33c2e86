"""What each kind of activity asks: at most eight fields, and what is counted of it."""

from enum import StrEnum

from reception_desk.vocabulary.leading import ActivityKind
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later


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


class Measure(Term):
    """In what the number of a kind is counted: 批, 份 and 次 are never added to one another."""

    BATCHES = "batches", later("批")
    SHEETS = "sheets", later("份")
    ATTEMPTS = "attempts", later("次联系")


class Yes(Term):
    """What the yes of a kind says."""

    FIRST = "first", later("初次")
    AGREED = "agreed", later("达成协议")
    REACHED = "reached", later("访到")


_MEASURES = {ActivityKind.PUBLICITY: Measure.SHEETS, ActivityKind.CALL_BACK: Measure.ATTEMPTS}
_SAID = {
    ActivityKind.EXPLAINED: Yes.FIRST,
    ActivityKind.MEDIATION: Yes.AGREED,
    ActivityKind.CALL_BACK: Yes.REACHED,
}
AIDS = frozenset({ActivityKind.JUSTICE_AID, ActivityKind.PETITION_AID, ActivityKind.ENFORCE_AID})
"""The three kinds by which money is granted."""


def measure_of(kind: ActivityKind) -> Measure | None:
    """Return in what the number of a kind is counted, None where it has none."""
    return _MEASURES.get(kind, Measure.BATCHES) if Asked.NUMBER in asked_of(kind) else None


def yes_of(kind: ActivityKind) -> Yes | None:
    """Return what the yes of a kind says, None where it has none."""
    return _SAID.get(kind)


def asked_of(kind: ActivityKind) -> tuple[Asked, ...]:
    """Return what a kind asks beside day, place, staff and result, its matter aside."""
    return _ASKED.get(kind, (Asked.PEOPLE,))


def not_asked(kind: ActivityKind, given: dict[str, object]) -> tuple[str, ...]:
    """Return what was given and the kind does not ask."""
    return tuple(name for name, value in given.items() if value is not None and name not in asked_of(kind))
