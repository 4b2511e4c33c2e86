"""Lists as tables for a spreadsheet program: text stays text, nothing in a cell is ever a formula."""

import io
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reception_desk.forms.kinds import clean

_RISKY = "=+-@\t\r|%"
_MOST_CHARACTERS = 32_000
"""What one cell of a spreadsheet takes, a little less."""
_TOLD_EVERY = 500
_NAME = 31


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list as it is written: its name, the lines above it, the columns with widths in characters, the rows."""

    name: str
    lines: tuple[str, ...]
    columns: tuple[tuple[str, int], ...]
    rows: Sequence[Sequence[str]]


def cell_text(text: str) -> str:
    """Return a text as it may stand in a cell.

    What a spreadsheet program could take for a formula, also in full-width signs or behind blanks, gets an apostrophe
    before it, because a cell that is text here is a formula again once somebody saves the table as CSV.
    """
    told = clean(text, lines=True)[:_MOST_CHARACTERS]
    first = unicodedata.normalize("NFKC", told.lstrip())[:1]
    return f"'{told}" if first and first in _RISKY else told


def workbook(sheet: Sheet, tell: Callable[[float], bool] = lambda done: True) -> bytes | None:
    """Return the sheet as an .xlsx; `tell` hears how much is written and returns False to stop: then None comes back.

    Nothing is written to any file: temporary files would lie readable on the disk.
    """
    import xlsxwriter  # with the first export, since nobody exports while the desk opens

    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    plain = {"num_format": "@", "valign": "top", "font_name": "宋体", "font_size": 10}
    text, head = book.add_format({**plain, "border": 1}), book.add_format({**plain, "border": 1, "bold": True})
    title, line = book.add_format({**plain, "bold": True, "font_size": 14}), book.add_format(plain)
    page = book.add_worksheet(sheet.name[:_NAME])
    for at, words in enumerate(sheet.lines):
        page.write_string(at, 0, cell_text(words), line if at else title)
    top = len(sheet.lines)
    for column, (words, width) in enumerate(sheet.columns):
        page.set_column(column, column, width)
        page.write_string(top, column, cell_text(words), head)
    for at, row in enumerate(sheet.rows):
        if at % _TOLD_EVERY == 0 and not tell(at / len(sheet.rows)):
            return None
        for column, words in enumerate(row):
            page.write_string(top + 1 + at, column, cell_text(words), text)
    page.freeze_panes(top + 1, 0)
    page.autofilter(top, 0, top + max(len(sheet.rows), 1), len(sheet.columns) - 1)
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.repeat_rows(top)
    book.close()
    return content.getvalue()
