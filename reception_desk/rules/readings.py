"""Pinyin of names: every plausible reading without tones, the reading of a surname first."""

import functools
import itertools
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from reception_desk.paths import resource

MOST = 64
"""Readings of one name that are kept: enough for six characters with two readings each."""

_KNOWN = 4096


def readings_of(name: str) -> frozenset[str]:
    """Return the whole readings of a name: `shanxiongxin` and `danxiongxin` for 单雄信; ü is v."""
    return frozenset(_joined(syllables_of(name)))


def initials_of(name: str) -> frozenset[str]:
    """Return the pinyin initials of a name, small letters: `sxx` and `dxx` for 单雄信."""
    letters = [tuple(dict.fromkeys(each[0] for each in syllables)) for syllables in syllables_of(name)]
    return frozenset(_joined(letters))


@functools.lru_cache(_KNOWN)
def syllables_of(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the readings of each character in turn, the likeliest first.

    A letter or digit reads as itself, and so does a character that no table knows; dots, dashes and blanks are left
    out.
    """
    plain = [each for each in unicodedata.normalize("NFKC", name).lower() if each.isalnum()]
    surname = _surname("".join(plain[:3]))
    first = [(*ours, *usual) for ours, usual in zip(surname, map(_syllables, plain), strict=False)]
    whole = itertools.chain(first, map(_syllables, plain[len(first) :]))
    return tuple(tuple(dict.fromkeys(each)) for each in whole)


def surname_length(name: str) -> int:
    """Return how many characters of a name are its surname."""
    known = _surname(name[:3])
    return len(known) or min(1, len(name))


def _joined(syllables: Sequence[Sequence[str]]) -> Iterator[str]:
    return map("".join, itertools.islice(itertools.product(*syllables), MOST) if syllables else ())


def _surname(beginning: str) -> Sequence[Iterable[str]]:
    """Return the surname's own readings, character by character; nothing where it reads as it always does."""
    table = _surnames()
    for length in range(len(beginning), 0, -1):
        if beginning[:length] in table:
            readings = table[beginning[:length]]
            return [readings] if length == 1 else [[each] for each in readings]
    return []


@functools.cache
def _surnames() -> dict[str, list[str]]:
    rows = resource("code_tables", "surnames.tsv").read_text("utf-8").splitlines()
    return {name: readings.split() for name, _, readings in (row.partition("\t") for row in rows[1:])}


@functools.lru_cache(_KNOWN)
def _syllables(character: str) -> tuple[str, ...]:
    """Return the readings of a character, the usual one first.

    The table is kept as the text it is and looked through, since few characters are ever asked for: loading costs a
    millisecond and a sixth of a megabyte, a dictionary of all its characters twenty times that.
    """
    table, found = _table(), []
    at = table.find(character) if character > "\u2e7f" else -1
    while at >= 0:
        start = table.rfind("\n", 0, at) + 1
        found.append(table[start : table.index("\t", start)])
        at = table.find(character, at + 1)
    return tuple(found) or (character,)


@functools.cache
def _table() -> str:
    """Return the lines `syllable, tab, characters`: the usual readings of all, then the others."""
    return resource("code_tables", "readings.tsv").read_text("utf-8").partition("\n")[2]
