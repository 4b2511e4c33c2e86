"""Numbers of what has no series of its own: a slip goes by the register number, a 补充笔录 by its place after it."""

from collections.abc import Mapping

from reception_desk.models.lists.matters import PaperLine
from reception_desk.services.issuing.source import MatterSource
from reception_desk.vocabulary.papers import PaperKind, PaperState


def record_of(source: MatterSource) -> PaperLine | None:
    """Return the newest record that was issued of a visit about the matter."""
    found = [each for each in source.whole.papers if each.kind == PaperKind.RECORD.value]
    return max(found, key=lambda each: each.id, default=None)


def added_before(source: MatterSource, words: Mapping[str, str]) -> int:
    """Return how many supplements there were before the one that says these words; a void one keeps its place."""
    made = [
        each for each in source.papers if each.kind == PaperKind.SUPPLEMENT.value and each.state is not PaperState.DRAFT
    ]
    same = (place for place, each in enumerate(made) if dict(each.words) == dict(words))
    return next(same, len(made))


def slip_number(source: MatterSource, kind: PaperKind, words: Mapping[str, str]) -> str:
    """Return the number of a paper without a series of its own."""
    number = source.whole.row.number
    return f"{number}补{added_before(source, words) + 1}" if kind is PaperKind.SUPPLEMENT else number
