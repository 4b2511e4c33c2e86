"""Tables as text (.csv, .txt): UTF-8, UTF-16 or GB 18030, with or without a mark, even one line so and one line so."""

import codecs
import csv
import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import islice
from typing import IO

from reception_desk.errors import CannotNow
from reception_desk.forms.importing.rows import MOST_COLUMNS, MOST_LETTERS, MOST_ROWS, Row
from reception_desk.forms.importing.xlsx import too_long
from reception_desk.wording import tr

_LONGEST_LINE = 4_000_000
_DELIMITERS = ",\t;|，"
_LOOKED_AT = 20
"""Lines by which the delimiter is found; of two that do equally well it is the one named first."""
_ESCAPED = re.compile(r'="(.*)"', re.DOTALL)
"""A text that was protected from the spreadsheet: ="0102"."""


class Delimited:
    """A file of one sheet, without a name."""

    sheets = ("",)

    def __init__(self, file: IO[bytes]) -> None:
        """Take an open file."""
        self._file = file
        self._size = file.seek(0, os.SEEK_END) or 1
        file.seek(0)

    @property
    def share(self) -> float:
        """Return how much of the file was read."""
        return min(1.0, self._file.tell() / self._size)

    def rows(self, sheet: str) -> Iterator[Row]:
        """Give the rows that hold anything; raises CannotNow where a line has no end."""
        delimiter = self._delimiter()
        reader = csv.reader(_without_nul(self._lines()), delimiter=delimiter)
        given = 0
        while True:
            try:
                cells = next(reader, None)
            except csv.Error as error:
                told = tr("第 {n} 行读不懂：一格里的字太多，或者引号没有配对。").format(n=reader.line_num)
                raise CannotNow(told, tr("请用 Excel 或 WPS 打开，改好这一行，另存以后再导入。")) from error
            if cells is None:
                return
            row = Row(reader.line_num, tuple(_cell(each) for each in cells[:MOST_COLUMNS]))
            if row.filled:
                given += 1
                if given > MOST_ROWS:
                    raise too_long()
                yield row

    def _lines(self) -> Iterator[str]:
        self._file.seek(0)
        head = self._file.read(4)
        self._file.seek(0)
        if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            yield from codecs.getreader("utf-16")(self._file, "replace")
            return
        if head.startswith(codecs.BOM_UTF8):
            self._file.seek(3)
        while line := self._file.readline(_LONGEST_LINE):
            if len(line) == _LONGEST_LINE:
                raise CannotNow(tr("这个文件里有一行长得没有尽头，没有读。"), tr("请选 .xlsx 或 .csv 表格。"))
            yield _decoded(line)

    def _delimiter(self) -> str:
        """Return what stands between the cells: what makes most of the first rows equally wide."""
        first = list(islice(_without_nul(self._lines()), _LOOKED_AT))
        return max(_DELIMITERS, key=lambda each: _alike(first, each))


def _alike(lines: Sequence[str], delimiter: str) -> int:
    """Return how many rows have the width that most have, under this delimiter; rows of one cell tell nothing."""
    widths: Counter[int] = Counter()
    with suppress(csv.Error):  # told of where the rows are given
        widths.update(len(cells) for cells in csv.reader(lines, delimiter=delimiter) if len(cells) > 1)
    return max(widths.values(), default=0)


def _without_nul(lines: Iterator[str]) -> Iterator[str]:
    return (line.replace("\0", "") for line in lines)


def _decoded(line: bytes) -> str:
    """Return a line in UTF-8, or where it is none in GB 18030, as Windows tools write it."""
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("gb18030", "replace")


def _cell(text: str) -> str:
    found = _ESCAPED.fullmatch(text)
    return (found[1] if found else text).strip()[:MOST_LETTERS]
