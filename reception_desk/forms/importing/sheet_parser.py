"""One sheet of a workbook while it is read: cells become texts, rows are given as soon as they end."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from reception_desk.forms.importing.numbers import day_of_serial, plain
from reception_desk.forms.importing.rows import MOST_COLUMNS, MOST_LETTERS, Mark, Row
from reception_desk.forms.importing.strings import Strings
from reception_desk.forms.importing.xml_parts import attribute
from reception_desk.wording import tr

_LETTERS = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
_MOST_MERGED = 50_000
_OVERLAP = 128


@dataclass(frozen=True)
class Styles:
    """Which cell formats show days, and from which day the workbook counts."""

    dates: frozenset[int] = frozenset()
    since_1904: bool = False


@dataclass
class _Cell:
    at: int = 0
    type: str = ""
    style: int = 0
    value: str = ""
    inline: list[str] = field(default_factory=list)
    formula: bool = False


class SheetParser:
    """Takes the elements of a sheet; `taken` gives the rows that ended since."""

    def __init__(self, strings: Strings, styles: Styles, merged: Mapping[int, list[tuple[int, int]]]) -> None:
        """Begin before the first row; `merged` are columns and last rows by the first row of a merged block."""
        self._strings, self._styles, self._merged = strings, styles, merged
        self._rows: list[Row] = []
        self._row = 0
        self._texts: dict[int, str] = {}
        self._marks: dict[int, Mark] = {}
        self._cell: _Cell | None = None
        self._in = ""
        self._held: dict[int, tuple[int, str]] = {}

    def taken(self) -> Iterator[Row]:
        """Give the rows that ended since the last time, those that hold anything."""
        rows, self._rows = self._rows, []
        return (each for each in rows if each.filled)

    def started(self, tag: str, found: Mapping[str, str]) -> None:
        """Take the beginning of an element."""
        if tag == "row":
            told = attribute(found, "r")
            self._row = int(told) if told.isdecimal() else self._row + 1
            self._texts, self._marks = {}, {}
        elif tag == "c":
            place = _LETTERS.fullmatch(attribute(found, "r"))
            at = column_of(place[1]) if place else max(self._texts, default=-1) + 1
            style = attribute(found, "s")
            self._cell = _Cell(at, attribute(found, "t"), int(style) if style.isdecimal() else 0)
        elif tag == "f" and self._cell is not None:
            self._cell.formula = True
        elif tag in ("v", "t"):
            self._in = tag

    def text(self, words: str) -> None:
        """Take characters."""
        if self._cell is None or not self._in:
            return
        if self._in == "v" and len(self._cell.value) < MOST_LETTERS:
            self._cell.value += words[:MOST_LETTERS]
        elif self._in == "t" and len(self._cell.inline) < MOST_LETTERS:
            self._cell.inline.append(words[:MOST_LETTERS])

    def ended(self, tag: str) -> None:
        """Take the end of an element."""
        if tag in ("v", "t"):
            self._in = ""
        elif tag == "c" and self._cell is not None:
            cell, self._cell = self._cell, None
            if cell.at < MOST_COLUMNS:
                self._keep(cell)
        elif tag == "row":
            self._fill_merged()
            width = max(self._texts, default=-1) + 1
            texts = tuple(self._texts.get(at, "") for at in range(width))
            self._rows.append(Row(self._row, texts, self._marks))

    def _keep(self, cell: _Cell) -> None:
        text, mark = self._read(cell)
        if mark is None and cell.formula:
            mark = Mark.FORMULA if text else Mark.UNCOUNTED
        if text or mark:
            self._texts[cell.at] = text[:MOST_LETTERS]
        if mark:
            self._marks[cell.at] = mark

    def _read(self, cell: _Cell) -> tuple[str, Mark | None]:
        value = cell.value
        if cell.type == "s":
            return self._strings[int(value)] if value.isdecimal() else "", None
        if cell.type == "inlineStr":
            return "".join(cell.inline), None
        if cell.type == "b":
            return (tr("是") if value.strip() == "1" else tr("否")) if value else "", None
        if cell.type == "e":
            return value, Mark.ERROR
        if cell.type in ("str", "d"):
            return value.removesuffix("T00:00:00") if cell.type == "d" else value, None
        return self._number(cell)

    def _number(self, cell: _Cell) -> tuple[str, Mark | None]:
        if not cell.value.strip():
            return "", None
        if cell.style in self._styles.dates:
            try:
                day = day_of_serial(float(cell.value), since_1904=self._styles.since_1904)
            except ValueError:
                day = ""
            if day:
                return day, None
        text, ruined = plain(cell.value)
        return text, Mark.RUINED if ruined else None

    def _fill_merged(self) -> None:
        """Give a cell that is merged with one above the value that stands there."""
        for at, (last, text) in list(self._held.items()):
            if self._row > last:
                del self._held[at]
            elif text and not self._texts.get(at):
                self._texts[at] = text
                self._marks[at] = Mark.MERGED
        for at, last in self._merged.get(self._row, ()):
            self._held[at] = (last, self._texts.get(at, ""))


def column_of(letters: str) -> int:
    """Return the number of a column from 0: A, B, … AA."""
    found = 0
    for each in letters:
        found = found * 26 + ord(each) - 64
    return found - 1


def merged_down(chunks: Iterable[bytes]) -> dict[int, list[tuple[int, int]]]:
    """Return the blocks merged downwards, their columns and last rows by their first row.

    They are written behind the rows they concern, so that the bytes are looked through once before.
    """
    found: dict[int, list[tuple[int, int]]] = {}
    before, number = b"", 0
    for chunk in chunks:
        window = before + chunk
        last = 0
        for each in _MERGED.finditer(window):
            last = each.end()
            first_row, last_row = int(each[2]), int(each[4])
            if last_row > first_row and number < _MOST_MERGED:
                number += 1
                found.setdefault(first_row, []).append((column_of(each[1].decode()), last_row))
        before = window[max(last, len(window) - _OVERLAP) :]
    return found
