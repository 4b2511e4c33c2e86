"""How alike two ID numbers are: the old and the new form of one, a slip of the hand, only the ending typed."""

import functools
import re
from enum import Enum, auto

from reception_desk.rules.people.identity import fold_number, read_id_number, with_check_digit

_OLD = re.compile("[0-9]{15}")
_SHORTEST_PART, _SHORTEST_WHOLE = 4, 15
_MOST_SLIPS = 2
_TO_BIRTH = 14


class NumberFit(Enum):
    """What two numbers have in common; UNSURE are those a few slips or a missing part might explain."""

    SAME = auto()
    OLD_FORM = auto()
    SLIP = auto()
    ENDING = auto()
    BEGINNING = auto()
    SEQUENCE = auto()
    OTHER = auto()
    UNSURE = auto()
    UNKNOWN = auto()


def fit(typed: str, known: str) -> NumberFit:
    """Compare a number being typed with a known one (GB 11643-1999: place 6, birth 8, sequence 3, check 1).

    SEQUENCE are two right numbers that differ after the birth date alone, as those of twins do.
    """
    ours, theirs = fold_number(typed), fold_number(known)
    if len(ours) < _SHORTEST_PART or not theirs:
        return NumberFit.UNKNOWN
    if ours == theirs:
        return NumberFit.SAME
    if lengthened(ours) == lengthened(theirs):
        return NumberFit.OLD_FORM
    if len(ours) < _SHORTEST_WHOLE and len(theirs) >= _SHORTEST_WHOLE:
        return _part(ours, lengthened(theirs))
    return _whole(ours, theirs)


def lengthened(number: str) -> str:
    """Return the 18 digits of a folded number of 15; anything else as it is."""
    return with_check_digit(f"{number[:6]}19{number[6:]}") if _OLD.fullmatch(number) else number


def one_slip(one: str, other: str) -> bool:
    """Tell whether one wrong, missing or doubled character, or two neighbours exchanged, make one of the other."""
    if len(one) == len(other):
        unlike = [place for place in range(len(one)) if one[place] != other[place]]
        if len(unlike) == 2 and unlike[1] == unlike[0] + 1:
            first, second = unlike
            return one[first] == other[second] and one[second] == other[first]
        return len(unlike) == 1
    shorter, longer = sorted((one, other), key=len)
    return any(longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer)))


def _part(part: str, number: str) -> NumberFit:
    if number.endswith(part):
        return NumberFit.ENDING
    return NumberFit.BEGINNING if number.startswith(part) else NumberFit.UNSURE


def _whole(ours: str, theirs: str) -> NumberFit:
    old = bool(_OLD.fullmatch(ours) or _OLD.fullmatch(theirs))
    ours, theirs = lengthened(ours), lengthened(theirs)
    born_alike = ours[:_TO_BIRTH] == theirs[:_TO_BIRTH]
    if not old and _is_right(ours) and _is_right(theirs):
        return NumberFit.SEQUENCE if born_alike else NumberFit.OTHER
    if old:  # an old number has no check digit: a slip in it and a twin's number are told apart by the birth alone
        ours, theirs = ours[:-1], theirs[:-1]
    if one_slip(ours, theirs):
        return NumberFit.UNSURE if old and born_alike else NumberFit.SLIP
    unlike = sum(one != other for one, other in zip(ours, theirs, strict=False))
    return NumberFit.OTHER if len(ours) == len(theirs) and unlike > _MOST_SLIPS else NumberFit.UNSURE


@functools.lru_cache(512)
def _is_right(number: str) -> bool:
    return read_id_number(number) is not None
