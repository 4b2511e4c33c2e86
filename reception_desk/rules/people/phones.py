"""How alike a telephone number is to those a person told before."""

from collections.abc import Sequence
from enum import Enum, auto

from reception_desk.rules.people.id_numbers import one_slip
from reception_desk.rules.people.identity import fold_number

_SHORTEST_PART, _SHORTEST_WHOLE = 4, 7


class PhoneFit(Enum):
    """What a number has in common with the known ones; FORMER is one that was told before the newest."""

    SAME = auto()
    FORMER = auto()
    SLIP = auto()
    ENDING = auto()
    BEGINNING = auto()
    OTHER = auto()
    UNKNOWN = auto()


def fit(typed: str, known: Sequence[str]) -> PhoneFit:
    """Compare a number being typed with the known ones, the newest first."""
    ours, theirs = fold_number(typed), [folded for each in known if (folded := fold_number(each))]
    if len(ours) < _SHORTEST_PART or not theirs:
        return PhoneFit.UNKNOWN
    for place, each in enumerate(theirs):
        if _one_number(ours, each):
            return PhoneFit.FORMER if place else PhoneFit.SAME
    if any(one_slip(ours, each) for each in theirs if len(ours) >= _SHORTEST_WHOLE):
        return PhoneFit.SLIP
    if any(each.endswith(ours) for each in theirs):
        return PhoneFit.ENDING
    return PhoneFit.BEGINNING if any(each.startswith(ours) for each in theirs) else PhoneFit.OTHER


def _one_number(one: str, other: str) -> bool:
    """Tell whether two numbers are one; a landline may lack its area code."""
    shorter, longer = sorted((one, other), key=len)
    return shorter == longer or (len(shorter) >= _SHORTEST_WHOLE and longer[0] == "0" and longer.endswith(shorter))
