"""A column of a template that stands for several: D19 has as many as the office has posts."""

import functools
from copy import deepcopy
from typing import TYPE_CHECKING

from reception_desk.forms.papers.package import pack, read_parts

if TYPE_CHECKING:
    from lxml import etree

HEAD, CELL = "posts", "duties"
"""The lists whose first entry marks the column, in the heading and in the rows."""

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BODY = "word/document.xml"


@functools.lru_cache(maxsize=8)
def parted(template: bytes, count: int, file: str = "") -> bytes:
    """Return a template with the column of `posts[0]` parted into `count`; one whose columns are written out stays."""
    from lxml import etree

    from reception_desk.forms.papers.outside import parsed

    parts = read_parts(template, file)
    try:
        root = parsed(parts.get(_BODY, b""))
    except ValueError:
        return template  # what is wrong with it, the linter says
    found = [each for each in root.iter(f"{_W}tbl") if _marked(each)]
    for table in found:
        _part(table, count)
    if not found:
        return template
    document: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return pack({**parts, _BODY: document})


def _marked(table: "etree._Element") -> bool:
    words = _words(table)
    return f"{HEAD}[0]" in words and f"{HEAD}[1]" not in words


def _part(table: "etree._Element", count: int) -> None:
    rows = [each.findall(f"{_W}tc") for each in table.iter(f"{_W}tr")]
    at = next(place for cells in rows for place, each in enumerate(cells) if f"{HEAD}[0]" in _words(each))
    column = table.find(f"{_W}tblGrid")[at]
    whole = int(column.get(f"{_W}w"))
    widths = [whole * (each + 1) // count - whole * each // count for each in range(count)]
    for width in widths:
        made = deepcopy(column)
        made.set(f"{_W}w", str(width))
        column.addprevious(made)
    column.getparent().remove(column)
    for cells in rows:
        if len(cells) > at and any(f"{name}[0]" in _words(cells[at]) for name in (HEAD, CELL)):
            for place, width in enumerate(widths):
                cells[at].addprevious(_copied(cells[at], place, width))
            cells[at].getparent().remove(cells[at])


def _copied(cell: "etree._Element", place: int, width: int) -> "etree._Element":
    """Return the cell of one of the posts; marks that a word processor parted are put together first."""
    made = deepcopy(cell)
    made.find(f"{_W}tcPr/{_W}tcW").set(f"{_W}w", str(width))
    texts = list(made.iter(f"{_W}t"))
    if sum(_marks(each.text or "") for each in texts) != _marks(_words(made)):
        texts[0].text = _words(made)
        for each in texts[1:]:
            each.text = ""
    for each in texts:
        for name in (HEAD, CELL):
            each.text = (each.text or "").replace(f"{name}[0]", f"{name}[{place}]")
    return made


def _marks(text: str) -> int:
    return sum(text.count(f"{name}[0]") for name in (HEAD, CELL))


def _words(element: "etree._Element") -> str:
    return "".join(each.text or "" for each in element.iter(f"{_W}t"))
