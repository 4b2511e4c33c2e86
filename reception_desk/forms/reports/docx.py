"""A report as docx: 正式稿 without any mark, 核对稿 with a code at every figure and the table that explains them."""

import io
import zipfile
from collections.abc import Sequence
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from reception_desk.forms.kinds import clean
from reception_desk.forms.papers.issue import day
from reception_desk.forms.papers.package import read_parts
from reception_desk.forms.reports.parts import Heading, Paragraph, Part, Picture, Report, Table, Traced
from reception_desk.forms.reports.wording import Run

_TITLE, _HEADING, _BODY, _TABLE = "方正小标宋简体", "黑体", "仿宋", "宋体"
_LATIN = "Times New Roman"
_GREY = RGBColor(0x70, 0x70, 0x70)
_MOST_RECORDS = 300
_TIME = (1980, 1, 1, 0, 0, 0)
_WIDE = 7
_NARROWEST, _WIDEST = 3.0, 16.0


def docx_of(report: Report, *, checked: bool = False) -> bytes:
    """Return a report as docx; `checked` marks every figure with its code and explains the codes at the end."""
    made = Document()
    _page(made, across=any(len(each.head) > _WIDE for each in report.tables))
    _line(made, report.title, _TITLE, 20, align=WD_ALIGN_PARAGRAPH.CENTER, after=6)
    _line(made, f"{report.office}　{report.period}", _BODY, 12, align=WD_ALIGN_PARAGRAPH.CENTER, after=10)
    if checked:
        _line(made, "核对稿：每个数字后面的编号，在文末写明口径和记录。", _BODY, 12, grey=True, after=6)
        for sentence in report.faults:
            _line(made, sentence, _HEADING, 12, after=4)
    for each in report.parts:
        _add(made, each, checked=checked)
    _line(made, report.office, _BODY, 16, align=WD_ALIGN_PARAGRAPH.RIGHT, before=16)
    _line(made, day(report.made_on), _BODY, 16, align=WD_ALIGN_PARAGRAPH.RIGHT)
    if checked:
        _explain(made, report.traced)
    content = io.BytesIO()
    made.save(content)
    return _packed(content.getvalue())


def _packed(docx: bytes) -> bytes:
    """Return a docx made smaller, with times that are the same for the same report."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in read_parts(docx, "report.docx").items():
            entry = zipfile.ZipInfo(name, _TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, part)
    return packed.getvalue()


def _page(made: Any, *, across: bool) -> None:
    section = made.sections[0]
    section.page_width, section.page_height = (Cm(29.7), Cm(21)) if across else (Cm(21), Cm(29.7))
    section.orientation = WD_ORIENT.LANDSCAPE if across else WD_ORIENT.PORTRAIT
    section.left_margin = section.right_margin = Cm(2.6)
    section.top_margin = section.bottom_margin = Cm(2.5)
    _font(made.styles["Normal"], _BODY)


def _add(made: Any, part: Part, *, checked: bool) -> None:
    match part:
        case Heading():
            _line(made, part.text, _HEADING if part.level == 1 else "楷体", 16, before=8, after=4, indent=2)
        case Paragraph():
            _runs(made, part.runs, checked=checked)
        case Table():
            if part.name:
                _line(made, part.name, _HEADING, 12, align=WD_ALIGN_PARAGRAPH.CENTER, before=8, after=3, keep=True)
            _table(made, part)
        case Picture():
            made.add_picture(io.BytesIO(part.png), width=Cm(15.5))
            made.paragraphs[-1].alignment = WD_ALIGN_PARAGRAPH.CENTER
            _line(made, part.name, _BODY, 11, align=WD_ALIGN_PARAGRAPH.CENTER, after=8)


def _runs(made: Any, runs: Sequence[Run], *, checked: bool) -> None:
    paragraph = _line(made, "", _BODY, 16, indent=2)
    for each in runs:
        _write(paragraph, each.text, _BODY, 16)
        if checked and each.code:
            _write(paragraph, f"〔{each.code}〕", _BODY, 10, grey=True)


def _table(made: Any, part: Table) -> None:
    held = made.add_table(rows=1, cols=len(part.head))
    held.style = "Table Grid"
    held.alignment = WD_TABLE_ALIGNMENT.CENTER
    held.autofit = False
    room = made.sections[0].page_width - made.sections[0].left_margin - made.sections[0].right_margin
    widths = _widths((part.head, *part.rows), room)
    for cell, words in zip(held.rows[0].cells, part.head, strict=True):
        _cell(cell, words, _HEADING)
    repeat = OxmlElement("w:tblHeader")
    held.rows[0]._tr.get_or_add_trPr().append(repeat)  # noqa: SLF001  (python-docx has no public name for it)
    for row in part.rows:
        for at, (cell, words) in enumerate(zip(held.add_row().cells, row, strict=True)):
            _cell(cell, words, _TABLE, right=at > 0 and not part.words and _is_number(words))
    for at, width in enumerate(widths):
        held.columns[at].width = width
        for cell in held.columns[at].cells:
            cell.width = width


def _widths(rows: Sequence[Sequence[str]], room: int) -> list[int]:
    """Return the columns' widths: each as wide as its longest words ask, within limits, all of the page together."""
    longest = [max(_ems(row[at]) for row in rows) for at in range(len(rows[0]))]
    asked = [min(max(each, _NARROWEST), _WIDEST) + 1 for each in longest]
    return [int(room * each / sum(asked)) for each in asked]


def _ems(words: str) -> float:
    return sum(0.55 if each.isascii() else 1.0 for each in words)


def _cell(cell: Any, words: str, font: str, *, right: bool = False) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT if right else WD_ALIGN_PARAGRAPH.LEFT
    _write(paragraph, words, font, 10.5)


def _is_number(words: str) -> bool:
    return bool(words) and all(each in "0123456789,.%+-—×/" for each in words)


def _explain(made: Any, traced: Sequence[Traced]) -> None:
    made.add_page_break()
    _line(made, "数字的来处", _HEADING, 16, after=6)
    rows = [(each.code, each.label, each.number, each.formula, _records(each.records)) for each in traced]
    head = ("编号", "是什么", "数", "口径", "记录")
    _table(made, Table("", head, tuple(rows)))


def _records(records: Sequence[str]) -> str:
    told = "、".join(records[:_MOST_RECORDS])
    return told if len(records) <= _MOST_RECORDS else "{told} 等 {n} 条".format(told=told, n=f"{len(records):,}")


def _line(
    made: Any,
    words: str,
    font: str,
    size: float,
    *,
    align: Any = None,
    before: float = 0,
    after: float = 0,
    indent: int = 0,
    grey: bool = False,
    keep: bool = False,
) -> Any:
    paragraph = made.add_paragraph()
    shape = paragraph.paragraph_format
    shape.space_before, shape.space_after, shape.line_spacing = Pt(before), Pt(after), 1.5
    shape.keep_with_next = keep
    if indent:
        shape.first_line_indent = Pt(size * indent)
    if align is not None:
        paragraph.alignment = align
    if words:
        _write(paragraph, words, font, size, grey=grey)
    return paragraph


def _write(paragraph: Any, words: str, font: str, size: float, *, grey: bool = False) -> None:
    run = paragraph.add_run(clean(words))
    run.font.size = Pt(size)
    if grey:
        run.font.color.rgb = _GREY
    _font(run, font)


def _font(held: Any, name: str) -> None:
    held.font.name = _LATIN
    held.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), name)
