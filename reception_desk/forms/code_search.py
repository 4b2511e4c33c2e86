"""How well typed characters, codes or pinyin letters fit the names of a code table."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum, auto

from reception_desk.characters import simplified
from reception_desk.rules.readings import initials_of, readings_of


class Fit(IntEnum):
    """How something typed fits a name, best first."""

    CODE = auto()
    LABEL = auto()
    ALIAS = auto()
    CODE_BEGINS = auto()
    LABEL_BEGINS = auto()
    ALIAS_BEGINS = auto()
    LABEL_HOLDS = auto()
    ALIAS_HOLDS = auto()
    INITIALS = auto()
    ALIAS_INITIALS = auto()
    INITIALS_BEGIN = auto()
    ALIAS_INITIALS_BEGIN = auto()
    PINYIN = auto()
    ALIAS_PINYIN = auto()
    PINYIN_BEGINS = auto()
    ALIAS_PINYIN_BEGINS = auto()


EXACT = frozenset({Fit.CODE, Fit.LABEL, Fit.ALIAS, Fit.INITIALS, Fit.ALIAS_INITIALS, Fit.PINYIN, Fit.ALIAS_PINYIN})


@dataclass(frozen=True, slots=True)
class Manner:
    """What it is to name a key, to begin it, and to stand inside it; None where that is only noise."""

    whole: Fit
    begins: Fit
    holds: Fit | None = None


CODE = Manner(Fit.CODE, Fit.CODE_BEGINS)
LABEL = Manner(Fit.LABEL, Fit.LABEL_BEGINS, Fit.LABEL_HOLDS)
ALIAS = Manner(Fit.ALIAS, Fit.ALIAS_BEGINS, Fit.ALIAS_HOLDS)
_SPELT = {
    LABEL: (Manner(Fit.INITIALS, Fit.INITIALS_BEGIN), Manner(Fit.PINYIN, Fit.PINYIN_BEGINS)),
    ALIAS: (Manner(Fit.ALIAS_INITIALS, Fit.ALIAS_INITIALS_BEGIN), Manner(Fit.ALIAS_PINYIN, Fit.ALIAS_PINYIN_BEGINS)),
}


@dataclass(frozen=True, slots=True)
class Row:
    """A key, the place of its entry in the table, and what fitting it means."""

    text: str
    place: int
    manner: Manner


def fold(text: str) -> str:
    """Return `text` as keys are compared: one width, small letters, simplified, only letters, digits and Han."""
    return "".join(filter(str.isalnum, simplified(text)))


def spelt(rows: Iterable[Row]) -> Iterator[Row]:
    """Give the keys in pinyin, initials and whole, of keys in characters: one for each plausible reading."""
    for row in rows:
        initials, whole = _SPELT[row.manner]
        for text in initials_of(row.text):
            yield Row(text, row.place, initials)
        for text in readings_of(row.text):
            yield Row(text, row.place, whole)


class Keys:
    """Keys laid end to end in one text, so that one look through it finds every hit."""

    def __init__(self, rows: Iterable[Row], *, from_start: bool = False) -> None:
        """Take the keys, folded here; `from_start` looks for those that begin with what is wanted, no others."""
        self._before = "\n" if from_start else ""
        self._rows = [(fold(row.text), row) for row in rows]
        self._text = "\n" + "\n".join(text for text, _ in self._rows) + "\n"
        self._starts: list[int] = []
        at = 1
        for text, _ in self._rows:
            self._starts.append(at)
            at += len(text) + 1

    def hits(self, wanted: str, best: dict[int, Fit]) -> None:
        """Put the fit of the folded, not empty `wanted` into `best` for each entry, by place, where it is better."""
        sought = self._before + wanted
        at = self._text.find(sought)
        while at >= 0:
            start = at + len(self._before)
            number = bisect_right(self._starts, start) - 1
            text, row = self._rows[number]
            fit = self._fit(start - self._starts[number], len(wanted) == len(text), row.manner)
            if fit is not None and (row.place not in best or fit < best[row.place]):
                best[row.place] = fit
            at = self._text.find(sought, at + 1)

    @staticmethod
    def _fit(offset: int, whole: bool, manner: Manner) -> Fit | None:
        if offset:
            return manner.holds
        return manner.whole if whole else manner.begins
