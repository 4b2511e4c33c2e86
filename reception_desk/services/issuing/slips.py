"""Numbers of what has no series of its own: a slip goes by the register number, a 补充笔录 by its place after it."""

from reception_desk.models.lists.matters import PaperLine
from reception_desk.services.issuing.source import MatterSource
from reception_desk.vocabulary.papers import PaperKind, PaperState


def record_of(source: MatterSource) -> PaperLine | None:
    """Return the newest record that was issued of a visit about the matter."""
    found = [each for each in source.whole.papers if each.kind == PaperKind.RECORD.value]
    return max(found, key=lambda each: each.id, default=None)


def slip_number(source: MatterSource, kind: PaperKind) -> str:
    """Return the number of the next paper without a series of its own; a void supplement keeps its place."""
    number = source.whole.row.number
    if kind is not PaperKind.SUPPLEMENT:
        return number
    issued = (each for each in source.papers if each.kind == kind.value and each.state is not PaperState.DRAFT)
    return f"{number}{_ADDED}{sum(1 for _ in issued) + 1}"


def place_of(number: str) -> int:
    """Return which supplement of its record a number says it is."""
    place = number.rpartition(_ADDED)[2]
    return int(place) if place.isdecimal() else 1


_ADDED = "补"
