"""Workbooks (.xlsx): sheets by name, rows as they are read, so that two hundred thousand take no more room than ten."""

import posixpath
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import IO
from zipfile import BadZipFile, ZipFile

from reception_desk.errors import CannotNow
from reception_desk.forms.importing.numbers import is_date_format
from reception_desk.forms.importing.rows import MOST_ROWS, Row
from reception_desk.forms.importing.sheet_parser import SheetParser, Styles, merged_down
from reception_desk.forms.importing.strings import Strings, read_strings
from reception_desk.forms.importing.xml_parts import Parts, attribute, checked, damaged
from reception_desk.wording import tr

_ROOT = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"


class Workbook:
    """A workbook whose sheets are read one at a time; close it by closing its file."""

    def __init__(self, file: IO[bytes]) -> None:
        """Open the package; raises CannotNow where it is none, is damaged, locked or monstrous."""
        try:
            book = ZipFile(file)
        except (BadZipFile, OSError, ValueError, RuntimeError) as error:
            raise damaged() from error
        checked(book)
        self._parts = Parts(book)
        if not self._parts.has(_ROOT):
            raise CannotNow(tr("这个文件不是 Excel 工作簿。"), tr("请选 .xlsx 或 .csv 文件。"))
        self._since_1904 = False
        self._named = self._read_sheets()
        self._strings: Strings | None = None

    @property
    def sheets(self) -> tuple[str, ...]:
        """Return the names of the sheets in their order, hidden ones too."""
        return tuple(self._named)

    @property
    def share(self) -> float:
        """Return how much of the sheet that is read was read."""
        return self._parts.share

    def rows(self, sheet: str) -> Iterator[Row]:
        """Give the rows of a sheet that hold anything; raises CannotNow."""
        name = self._named.get(sheet)
        if name is None or not self._parts.has(name):
            raise CannotNow(tr("这个文件里没有名为“{sheet}”的工作表。").format(sheet=sheet[:40]))
        if self._strings is None:
            part = self._part_of("sharedStrings")
            self._strings = read_strings(self._parts, part) if part else Strings()
        parser = SheetParser(self._strings, self._styles(), merged_down(self._parts.chunks(name)))
        given = 0
        for _ in self._parts.parsed(name, parser.started, parser.ended, parser.text):
            for row in parser.taken():
                given += 1
                if given > MOST_ROWS:
                    raise too_long()
                yield row

    def _read_sheets(self) -> dict[str, str]:
        targets: dict[str, tuple[str, str]] = {}

        def relation(tag: str, found: Mapping[str, str]) -> None:
            if tag == "Relationship":
                target = attribute(found, "Target")
                whole = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")
                targets[attribute(found, "Id")] = (whole, attribute(found, "Type").rpartition("/")[2])

        named: dict[str, str] = {}

        def sheet(tag: str, found: Mapping[str, str]) -> None:
            if tag == "workbookPr":
                self._since_1904 = attribute(found, "date1904") in ("1", "true")
            elif tag == "sheet":
                target, kind = targets.get(attribute(found, "id"), ("", ""))
                if kind == "worksheet" and len(named) < 500:
                    named[attribute(found, "name")] = target

        self._small(_RELATIONS, relation)
        self._small(_ROOT, sheet)
        self._by_type = {kind: target for target, kind in targets.values()}
        if not named:
            raise CannotNow(tr("这个文件里没有工作表。"))
        return named

    def _part_of(self, kind: str) -> str:
        name = self._by_type.get(kind, "")
        return name if name and self._parts.has(name) else ""

    def _styles(self) -> Styles:
        codes: dict[int, str] = {}
        dates: list[bool] = []
        inside = [False]

        def started(tag: str, found: Mapping[str, str]) -> None:
            number = attribute(found, "numFmtId")
            if tag == "numFmt" and number.isdecimal():
                codes[int(number)] = attribute(found, "formatCode")
            elif tag == "cellXfs":
                inside[0] = True
            elif tag == "xf" and inside[0]:
                key = int(number) if number.isdecimal() else 0
                dates.append(is_date_format(key, codes.get(key, "")))

        def ended(tag: str) -> None:
            if tag == "cellXfs":
                inside[0] = False

        part = self._part_of("styles")
        if part:
            self._small(part, started, ended)
        return Styles(frozenset(at for at, is_date in enumerate(dates) if is_date), self._since_1904)

    def _small(
        self,
        name: str,
        started: Callable[[str, Mapping[str, str]], None],
        ended: Callable[[str], None] = lambda _tag: None,
    ) -> None:
        """Read a part that is small in every honest workbook."""
        steps = self._parts.parsed(name, started, ended, lambda _words: None)
        for _ in islice(steps, 200):
            pass
        if next(steps, self) is not self:
            raise damaged()


def too_long() -> CannotNow:
    """Return the sentence for more rows than are read."""
    return CannotNow(
        tr("这张表超过 {n} 行，没有导入。").format(n=MOST_ROWS), tr("请按年份分成几个文件，一个一个导入。")
    )
