"""How text is folded and cut for the search: two-character windows, so that any length is found exactly."""

import functools
import operator
import re
from collections.abc import Iterable, Sequence

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


def marked(text: str, terms: Iterable[str]) -> list[tuple[int, int]]:
    """Return where the terms stand in a text, as places of its own characters; what overlaps is one."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for each in _folded(letter) or " ":
            if each != " " or (letters and letters[-1] != " "):
                letters.append(each)
                places.append(place)
    folded = "".join(letters)
    found: list[tuple[int, int]] = []
    for term in filter(None, map(fold, terms)):
        at = folded.find(term)
        while at >= 0:
            found.append((places[at], places[at + len(term) - 1] + 1))
            at = folded.find(term, at + 1)
    return _joined(sorted(found))


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


@functools.lru_cache(maxsize=8192)
def _folded(letter: str) -> str:
    return fold(letter)


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
