"""LFTZ 来访台账: the list as it is shown, on A4 across; the template has one column, which is copied for each shown."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from reception_desk.forms.papers.fields import PaperField
from reception_desk.forms.papers.fill import fill
from reception_desk.forms.papers.package import pack, read_parts
from reception_desk.forms.papers.writing import one_line, paper_moment, shortened

if TYPE_CHECKING:
    from lxml import etree

TEMPLATE = "LFTZ.docx"
MOST = 2000
"""Lines of one printed ledger: more than that nobody reads on paper."""

LEDGER_FIELDS = (
    PaperField("title", "标题", "来访台账"),
    PaperField("office", "单位", "××县信访局接待科"),
    PaperField("period", "期间", "2026-11-01 至 2026-11-30"),
    PaperField("conditions", "条件", "来访（渠道）、不含简记", may_be_empty=True),
    PaperField("count", "条数", "共 312 条"),
    PaperField("inside", "内部的表，页脚写“（内部）”；张贴的是空的", "内部", may_be_empty=True),
    PaperField("heads", "各列的名称", "编号"),
    PaperField("rows", "各行，每行一列一格", "LF2026-A0312", may_be_empty=True),
    PaperField("printed_at", "打印时间", "2026年11月3日 10:43"),
    PaperField("printed_by", "打印人", "李春梅"),
)

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WIDTH = 762.0
"""Points between the margins of the template."""
_SIZE, _PADS = 9.0, 8.0
_REST = 150.0
MOST_IN_CELL = 120
"""Characters of a cell: a list is a list, and what is longer stands in the record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerFacts:
    """What stands on the paper; of each column a long ordinary answer, "" for the one that takes what is left."""

    office: str
    period: str
    conditions: str
    count: str
    heads: tuple[str, ...]
    samples: tuple[str, ...]
    rows: Sequence[Sequence[str]]
    printed_at: datetime
    printed_by: str
    title: str = "来访台账"
    inside: bool = True
    most_in_cell: int = MOST_IN_CELL


def ledger_context(facts: LedgerFacts) -> dict[str, object]:
    """Return the fields of LEDGER_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        "title": facts.title,
        "office": one_line(facts.office),
        "period": one_line(facts.period),
        "conditions": one_line(facts.conditions),
        "count": facts.count,
        "inside": "内部" if facts.inside else "",
        "heads": [one_line(each) for each in facts.heads],
        "rows": [[shortened(one_line(each), facts.most_in_cell) for each in row] for row in facts.rows],
        "printed_at": paper_moment(facts.printed_at),
        "printed_by": one_line(facts.printed_by),
    }


def filled_ledger(template: bytes, facts: LedgerFacts) -> bytes:
    """Return the ledger as a docx; raises TemplateTrouble for a template that cannot be filled whole."""
    return fill(fitted(template, widths(facts.heads, facts.samples)), ledger_context(facts), file=TEMPLATE)


def widths(heads: Sequence[str], samples: Sequence[str]) -> tuple[float, ...]:
    """Return the columns' widths in points: each as wide as its sample, the rest to the one without."""
    asked = [_points(sample or head, head) if sample else 0.0 for head, sample in zip(heads, samples, strict=True)]
    spare, open_ones = _WIDTH - sum(asked), asked.count(0.0)
    asked = [each or max(spare / open_ones, _REST) for each in asked]
    return tuple(each * _WIDTH / sum(asked) for each in asked)


def fitted(template: bytes, columns: Sequence[float]) -> bytes:
    """Return the template with its one column copied for each of these widths; its looks stay as they are."""
    from lxml import etree

    from reception_desk.forms.papers.outside import parsed

    parts = read_parts(template, TEMPLATE)
    root = parsed(parts["word/document.xml"])
    for table in root.iter(f"{_W}tbl"):
        if "{{ head }}" in "".join(table.itertext()):
            _copy_column(table, [round(each * 20) for each in columns])
    document: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return pack({**parts, "word/document.xml": document})


def _copy_column(table: "etree._Element", twips: list[int]) -> None:
    grid = table.find(f"{_W}tblGrid")
    column = grid[0]
    for each in list(grid):
        grid.remove(each)
    for width in twips:
        made = deepcopy(column)
        made.set(f"{_W}w", str(width))
        grid.append(made)
    for row in table.iter(f"{_W}tr"):
        cell = row.find(f"{_W}tc")
        words = "".join(cell.itertext())
        for name, copied in (("{{ head }}", "{{{{ heads[{place}] }}}}"), ("{{ cell }}", "{{{{ each[{place}] }}}}")):
            if name in words:
                for place, width in enumerate(twips):
                    cell.addprevious(_copied(cell, copied.format(place=place), width))
                row.remove(cell)


def _copied(cell: "etree._Element", words: str, width: int) -> "etree._Element":
    made = deepcopy(cell)
    made.find(f"{_W}tcPr/{_W}tcW").set(f"{_W}w", str(width))
    first, *others = made.iter(f"{_W}t")
    first.text = words
    for each in others:
        each.text = ""
    return made


def _points(sample: str, head: str) -> float:
    return max(_ems(sample), _ems(head)) * _SIZE + _PADS


def _ems(text: str) -> float:
    return sum(0.56 if each.isascii() else 1.0 for each in text)
