"""Where a line of Chinese and Latin text may end, and which script each character belongs to.

The rules are those of LibreOffice, the reference: its locale data for zh-CN names the characters that must not
begin or end a line and those that may hang in the margin; other text follows `latin_breaks`.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum

from reception_desk.typeset.latin_breaks import breaks_in

NOT_FIRST = frozenset(
    "!),.:;?]}¢'\"、。〉》」』】〕〗〞︰︱︳﹐､﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜］｝︴︶︸︺︼︾﹀﹂﹄﹏～￠々‖•·ˇˉ―-′’”"
)
NOT_LAST = frozenset("([{£¥'\"‵〈《「『【〔〖（［｛￡￥〝︵︷︹︻︽︿﹁﹃﹙﹛﹝“‘")
HANGING = frozenset("!,.:;?、。！，．：；？")
BLANKS = frozenset(" \N{IDEOGRAPHIC SPACE}")
LONGEST_PATH = 66


class Script(StrEnum):
    """The kinds of writing that take different fonts."""

    HAN = "han"
    LATIN = "latin"
    COMPLEX = "complex"
    WEAK = "weak"


# Where each kind begins; it reaches to the next row. Blocks that are in none of the kinds are weak.
_RANGES: tuple[tuple[int, Script], ...] = (
    (0x0000, Script.LATIN), (0x0300, Script.WEAK), (0x0370, Script.LATIN), (0x0590, Script.COMPLEX),
    (0x10A0, Script.LATIN), (0x1100, Script.HAN), (0x1200, Script.COMPLEX), (0x13A0, Script.LATIN),
    (0x1700, Script.COMPLEX), (0x1E00, Script.LATIN), (0x2000, Script.WEAK), (0x2C00, Script.LATIN),
    (0x2E80, Script.HAN), (0xA4D0, Script.LATIN), (0xA980, Script.COMPLEX), (0xAB30, Script.LATIN),
    (0xAC00, Script.HAN), (0xD800, Script.WEAK), (0xF900, Script.HAN), (0xFB00, Script.LATIN),
    (0xFB1D, Script.COMPLEX), (0xFE00, Script.WEAK), (0xFE30, Script.HAN), (0xFE50, Script.WEAK),
    (0xFE70, Script.COMPLEX), (0xFF00, Script.HAN), (0xFFF0, Script.WEAK), (0x20000, Script.HAN),
    (0x3FFFE, Script.WEAK),
)  # fmt: skip
_STARTS = [start for start, _ in _RANGES]
_WEAK_ONES = frozenset("\x01\x02 \xa0\u02c7\u02ca\u02cb\u02d9")


def own_script(letter: str) -> Script:
    """Return the script of one character by itself; punctuation and signs shared by all are weak."""
    if letter in _WEAK_ONES:
        return Script.WEAK
    return _RANGES[bisect_right(_STARTS, ord(letter)) - 1][1]


def scripts(text: str) -> list[Script]:
    """Return the script of each character, weak ones following what stands before them.

    Weak characters at the very beginning are Han, as in a Chinese LibreOffice.
    """
    found: list[Script] = []
    last = Script.HAN
    for letter in text:
        own = own_script(letter)
        last = last if own is Script.WEAK else own
        found.append(last)
    return found


def is_word(letter: str) -> bool:
    """Tell whether a character is a letter, a Han character or any kind of number."""
    return unicodedata.category(letter)[0] in "LN"


class LineBreaks:
    """The places where the lines of one paragraph's text may end; `as_han` names what breaks by Chinese rules."""

    def __init__(self, text: str, as_han: Sequence[bool], hanging: bool, forbidding: bool) -> None:
        self._text = text
        self._as_han = as_han
        self._hanging = hanging
        self._forbidding = forbidding
        self.scripts = scripts(text)
        self._latin: list[int] | None = None

    def before(self, cut: int, begin: int, first: int, script: Script) -> int:
        """Return where a line from `first` that cannot hold the character at `cut` may end, else at most `first`.

        `begin` is where the run of `script` begins that holds `cut`. A place after `cut` means that the characters
        between hang in the margin.
        """
        at = cut
        while at and (at == len(self._text) or not is_word(self._text[at])):
            at -= 1
        other = at < begin and self.scripts[at] is not script
        place = self._before_han(cut) if self._as_han[at if other else begin] else self._before_latin(cut)
        if place > first:
            return place
        if script is Script.HAN and self._before_han(cut) > first:
            return self._before_han(cut)
        return place if place < first else self._after_mark(cut, first)

    def _before_han(self, cut: int) -> int:
        place = cut
        if self._hanging and self._text[cut] in HANGING:
            place += 1
            if place == len(self._text):
                return place
        if self._forbidding:
            while place and (self._text[place] in NOT_FIRST or self._text[place - 1] in NOT_LAST):
                place -= 1
        return place

    def _before_latin(self, cut: int) -> int:
        if self._latin is None:
            self._latin = breaks_in(self._text)
        at = bisect_right(self._latin, cut)
        if at and self._latin[at - 1] == cut and self._text[cut - 1] != "/":
            return cut
        at -= 1 if at and self._latin[at - 1] == cut else 0
        place = self._latin[at - 1] if at else 0
        if place and self._text[place - 1] == "/":
            return self._before_path(place)
        return place

    def _after_mark(self, cut: int, first: int) -> int:
        """Return the last place after a closing mark where the reference, finding none, would part a word."""
        for at in range(cut, first, -1):
            if (
                self._text[at - 1] in NOT_FIRST
                and self._text[at] not in NOT_FIRST
                and own_script(self._text[at - 1]) is Script.HAN
            ):
                return at
        return first

    def _before_path(self, place: int) -> int:
        """Return the place before the path or address that a break after a slash would part, if blanks lead it."""
        for at in range(place - 2, max(place - 2 - LONGEST_PATH, -1), -1):
            if self._text[at].isspace():
                return at + 1
        return place
