"""A report as a workbook: each table a sheet, every cell text, so that no digit is eaten and nothing is reckoned."""

import io
from collections.abc import Iterator, Sequence

from reception_desk.forms.export import cell_text
from reception_desk.forms.reports.parts import Paragraph, Report, Table

_NAME = 31
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\'", "_"))
_MOST_WIDE = 60


def xlsx_of(report: Report) -> bytes:
    """Return a report as .xlsx: the words first, then each table on a sheet of its own."""
    import xlsxwriter  # with the first workbook, since nobody exports while the desk opens

    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    plain = {"num_format": "@", "valign": "top", "font_name": "宋体", "font_size": 11, "text_wrap": True}
    text = book.add_format({**plain, "border": 1})
    head = book.add_format({**plain, "border": 1, "bold": True})
    line = book.add_format(plain)
    for name, table in zip(_names(report.tables), report.tables, strict=True):
        page = book.add_worksheet(name)
        page.write_string(0, 0, cell_text(f"{report.office} {report.period} {table.name}"), line)
        for column, words in enumerate(table.head):
            page.set_column(column, column, _width([words, *(row[column] for row in table.rows)]))
            page.write_string(1, column, cell_text(words), head)
        for at, row in enumerate(table.rows, 2):
            for column, words in enumerate(row):
                page.write_string(at, column, cell_text(words), text)
        page.freeze_panes(2, 0)
        page.set_paper(9)
        page.fit_to_pages(1, 0)
    paragraphs = [each.text for each in report.parts if isinstance(each, Paragraph)]
    if paragraphs or not report.tables:
        page = book.add_worksheet("文字")
        page.set_column(0, 0, 100)
        for at, words in enumerate([report.title, *paragraphs]):
            page.write_string(at, 0, cell_text(words), line)
    book.close()
    return content.getvalue()


def _names(tables: Sequence[Table]) -> Iterator[str]:
    """Give each table a name that a sheet may have and no other has."""
    used: set[str] = set()
    for at, each in enumerate(tables, 1):
        name = each.name.translate(_FORBIDDEN)[:_NAME] or str(at)
        name = name if name not in used else f"{name[: _NAME - 4]} {at}"
        used.add(name)
        yield name


def _width(words: Sequence[str]) -> int:
    return min(max(sum(1 if sign.isascii() else 2 for sign in each) for each in words) + 2, _MOST_WIDE)
