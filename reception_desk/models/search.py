"""How text is folded and cut for the search: two-character windows, so that any length is found exactly."""

import operator
import re
from collections.abc import Sequence

from reception_desk.characters import simplified

_RUN = re.compile(r"(?:[^\W_]|[\U00020000-\U000323af])+")

_ODD = re.compile("[^\x00-\x7f一-龥]")


def fold(text: str) -> str:
    """Return `text` for comparison: NFKC, small letters, simplified; each run of anything else one blank."""
    return " ".join(_RUN.findall(simplified(text)))


def cut(text: str) -> str:
    """Return the tokens of `text`: every two-character window of each run and the run's last character."""
    return " ".join(token for run in fold(text).split(" ") for token in _windows(run, last=True))


def phrase(query: str) -> tuple[str, bool] | None:
    """Return the tokens of a query that stand next to each other, and whether the last is only a beginning.

    None where the query holds no letter, digit or Han character.
    """
    *whole, last = fold(query).split(" ")
    if not last:
        return None
    tokens = [token for run in whole for token in _windows(run, last=True)]
    tokens += _windows(last, last=len(last) == 1)
    return " ".join(tokens), len(last) == 1


def _windows(run: str, *, last: bool) -> list[str]:
    letters: Sequence[str] = run if _ODD.search(run) is None else [_plain(letter) for letter in run]
    pairs = list(map(operator.add, letters, letters[1:]))
    if letters and last:
        pairs.append(letters[-1])
    return pairs


def _plain(letter: str) -> str:
    """Return the letter, or its code where an index's own tokeniser might not know it or fold it once more.

    The mark before the code is a private character, so that no letter that was typed is the beginning of a code.
    """
    return f"\ue000{ord(letter):05x}" if _ODD.match(letter) else letter
