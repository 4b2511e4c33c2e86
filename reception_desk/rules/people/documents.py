"""Documents of identity: each kind is held to what its own numbers look like, and to no other's (C08)."""

import re
from enum import Enum, auto

from stdnum.cn import uscc

from reception_desk.rules.people.identity import Identity, fold_number, read_id_number

RESIDENT = frozenset({"", "111", "112"})
"""Kinds whose number is the 公民身份号码; where nobody said which, it is the usual card."""

CREDIT = "XYM"
_LOOKS = {
    "414": re.compile("[A-Z0-9]{5,15}"),
    "511": re.compile("[0-9]{8,10}[A-Z]?|[A-Z][0-9]{7,10}"),
    "516": re.compile("[HM][0-9]{8}([0-9]{2})?"),
    "553": re.compile("[A-Z]{3}[0-9]{12}|9[0-9]{16}[0-9X]"),
    "GAT": re.compile("8[123]0000[0-9]{11}[0-9X]"),
}


class Judged(Enum):
    """What is to be said of a number: it is right, it is wrong, or nothing can be said of such a document."""

    RIGHT = auto()
    WRONG = auto()
    OPEN = auto()


def judge(document: str, number: str) -> Judged:
    """Judge a number by the kind of its document, a code of C08; a kind without a rule leaves it open."""
    folded = fold_number(number)
    if document in RESIDENT:
        return _right(read_id_number(folded) is not None)
    if document == CREDIT:
        return _right(uscc.is_valid(folded))
    look = _LOOKS.get(document)
    return Judged.OPEN if look is None else _right(look.fullmatch(folded) is not None)


def identity_of(document: str, number: str) -> Identity | None:
    """Return what a 公民身份号码 says, None where the document is another or the number fails."""
    return read_id_number(number) if document in RESIDENT else None


def written(document: str, number: str) -> str:
    """Return a number as it is kept: a right one without blanks and in capitals, any other as it was typed."""
    identity = identity_of(document, number)
    if identity is not None:
        return identity.number
    return fold_number(number) if judge(document, number) is Judged.RIGHT else number.strip()


def _right(yes: bool) -> Judged:
    return Judged.RIGHT if yes else Judged.WRONG
