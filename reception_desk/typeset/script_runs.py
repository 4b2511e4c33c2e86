"""Tells which characters fonts treat as part of Latin text: digits and signs follow the letters they stand with.

Fonts shape digits by the script of the run they are in. The runs are found as LibreOffice finds them: what is common
to all scripts joins the run it stands in, and a closing mark goes back to the script of its opening mark.
"""

from __future__ import annotations

import unicodedata

from reception_desk.typeset.breaks import Script, own_script

_PAIRS = "()<>[]{}«»‘’“”‹›〈〉《》「」『』【】〔〕〖〗〘〙〚〛"
_OPENING = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
_CLOSING = frozenset(_PAIRS[1::2])
_WIDE_LETTERS = range(0xFF21, 0xFF5B)


def _own(letter: str) -> Script | None:
    """Return Han or Latin (which stands for all other letters), nothing for what all scripts share."""
    kind = unicodedata.category(letter)
    if kind[0] != "L" and kind != "Nl":
        return None
    return Script.HAN if own_script(letter) is Script.HAN and ord(letter) not in _WIDE_LETTERS else Script.LATIN


class _Runs:
    """Follows the runs of one text, the opening marks not yet closed on a stack."""

    def __init__(self) -> None:
        self.found: list[Script | None] = []
        self._open: list[tuple[str, Script | None]] = []
        self._begin = 0
        self._outer = 0
        self._script: Script | None = None

    def take(self, letter: str) -> None:
        """Add one character to the run, or begin the next one with it."""
        own = _own(letter)
        if letter in _CLOSING:
            while self._open and self._open[-1][0] != letter:
                self._open.pop()
            own = self._open[-1][1] if self._open else own
        if own and self._script and own is not self._script:
            self.close()
        if own and not self._script:
            self._script = own
            late = self._open[self._outer :]
            self._open[self._outer :] = [(closing, script or own) for closing, script in late]
        if letter in _OPENING:
            self._open.append((_OPENING[letter], self._script))
        elif letter in _CLOSING and self._open:
            self._open.pop()
        self.found.append(self._script)

    def close(self) -> None:
        """End the run: all its characters have the script found in it."""
        self.found[self._begin :] = [self._script] * (len(self.found) - self._begin)
        self._begin, self._outer, self._script = len(self.found), len(self._open), None


def in_words(text: str) -> list[bool]:
    """Tell for each character whether fonts are to treat it as part of Latin text."""
    runs = _Runs()
    for letter in text:
        runs.take(letter)
    runs.close()
    return [script is Script.LATIN for script in runs.found]
