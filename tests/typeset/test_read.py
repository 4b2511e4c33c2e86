"""What is read out of a docx, what is named as not drawable, and what is refused."""

import io
import zipfile

import pytest

from reception_desk.errors import TemplateTrouble
from reception_desk.typeset import refusals
from reception_desk.typeset.document import Align, LineRule, Paragraph, Table, Text
from reception_desk.typeset.numbering import counted
from reception_desk.typeset.read import read_docx, text_of
from tests.typeset.docs import (
    ARTICLE,
    PAGE_BREAK,
    Paper,
    cell,
    field,
    indent,
    jc,
    letter,
    row,
    run,
    size,
    spacing,
    table,
)


def zipped(**parts: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/") + ".xml", content)
    return buffer.getvalue()


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """Return a docx with one part replaced."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(buffer, "w") as new:
        for entry in old.namelist():
            new.writestr(entry, part if entry == name else old.read(entry))
    return buffer.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a docx",
        Paper().bytes()[:2000],
        zipped(other=b"<a/>"),
        with_part(Paper().bytes(), "word/document.xml", b"<w:document"),
        with_part(Paper().bytes(), "word/document.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
        with_part(Paper().bytes(), "word/styles.xml", b"\xff\xfe\x00"),
    ],
)
def test_a_broken_file_is_refused_with_a_plain_sentence(content):
    with pytest.raises(TemplateTrouble) as caught:
        read_docx(content)
    assert str(caught.value).endswith("。")


def test_a_file_that_unpacks_too_large_is_refused(monkeypatch):
    monkeypatch.setattr("reception_desk.typeset.package.MOST_BYTES", 1000)
    with pytest.raises(TemplateTrouble, match="太大"):
        read_docx(Paper().bytes())


def test_a_damaged_part_is_refused():
    content = bytearray(Paper().bytes())
    at = content.index(b"word/document.xml") + 60
    content[at : at + 40] = b"\0" * 40
    with pytest.raises(TemplateTrouble):
        read_docx(bytes(content))


def test_looks_and_shapes_come_from_defaults_styles_and_the_paragraph(qapp):
    paper = Paper(size=12)
    paper.docx.styles["Normal"].font.bold = True
    shape = spacing(line="560", lineRule="exact", before="100") + indent(firstLine=640, left=100) + jc("both")
    paper.paragraph("字", shape, size(16) + '<w:color w:val="FF0000"/><w:u w:val="single"/>')
    (read,) = read_docx(paper.bytes()).sections[0].blocks
    assert isinstance(read, Paragraph)
    assert (read.shape.line_rule, read.shape.line, read.shape.before) == (LineRule.EXACT, 28.0, 5.0)
    assert (read.shape.first, read.shape.left, read.shape.align) == (32.0, 5.0, Align.BOTH)
    (piece,) = read.pieces
    assert isinstance(piece, Text)
    assert (piece.look.size, piece.look.bold, piece.look.colour, piece.look.underline) == (
        16.0,
        True,
        "FF0000",
        "single",
    )


def test_indents_in_characters_count_where_no_length_is_given():
    paper = Paper(size=12)
    paper.paragraph("字", indent(firstLineChars=200))
    paper.paragraph("字", indent(firstLineChars=200, firstLine=100))
    first, second = read_docx(paper.bytes()).sections[0].blocks
    assert (first.shape.first, second.shape.first) == (24.0, 5.0)


def test_cells_know_what_they_span_and_what_goes_on_from_above():
    paper = Paper()
    merged = '<w:vMerge w:val="restart"/>'
    paper.put(table([
        row(cell("甲", 1000, merged), cell("乙", 2000, '<w:gridSpan w:val="2"/>')),
        row(cell("", 1000, "<w:vMerge/>"), cell("丙", 1000), cell("丁", 1000)),
    ], (1000, 1000, 1000)))  # fmt: skip
    (read,) = read_docx(paper.bytes()).sections[0].blocks
    assert isinstance(read, Table)
    assert [[(c.column, c.span, c.goes_on) for c in r.cells] for r in read.rows] == [
        [(0, 1, False), (1, 2, False)],
        [(0, 1, True), (1, 1, False), (2, 1, False)],
    ]


def test_text_comes_in_reading_order():
    paper = Paper()
    paper.strip(paper.section.header, run("页眉"))
    paper.strip(paper.section.footer, run("第") + field("PAGE") + run("页"))
    paper.raw(run("甲\t乙") + PAGE_BREAK + run("丙"))
    paper.put(table([row(cell("丁", 1000), cell(["戊", "己"], 1000))], (1000, 1000)))
    assert text_of(read_docx(paper.bytes())) == ["页眉", "甲\t乙", "丙", "丁", "戊", "己", "第#页"]


@pytest.mark.parametrize(
    ("xml", "name"),
    [
        ("<w:r><w:footnoteReference w:id='1'/></w:r>", refusals.FOOTNOTE),
        ("<w:r><w:object/></w:r>", refusals.OBJECT),
        ("<w:ins><w:r><w:t>新</w:t></w:r></w:ins>", refusals.CHANGES),
        ("<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>", refusals.CHANGES),
        ("<w:r><w:pict><v:textbox xmlns:v='urn:schemas-microsoft-com:vml'/></w:pict></w:r>", refusals.TEXT_BOX),
        ("<w:r><w:sym w:font='Wingdings' w:char='F0FF'/></w:r>", refusals.SYMBOL),
        ("<w:r><w:pict><v:line xmlns:v='urn:schemas-microsoft-com:vml'/></w:pict></w:r>", refusals.SHAPE),
    ],
)
def test_what_cannot_be_drawn_is_named(xml, name):
    paper = Paper()
    paper.raw(run("字") + xml)
    assert read_docx(paper.bytes()).unsupported == (name,)


def test_columns_frames_and_upright_text_are_named():
    paper = Paper()
    paper.paragraph("首", '<w:framePr w:dropCap="drop" w:lines="2"/>')
    paper.put(table([row(cell("竖", 1000, '<w:textDirection w:val="tbRlV"/>'))], (1000,)))
    columns = paper.docx.element.body.find("{*}sectPr/{*}cols")
    columns.set(f"{{{columns.nsmap['w']}}}num", "2")
    assert set(read_docx(paper.bytes()).unsupported) == {refusals.DROP_CAP, refusals.UPRIGHT, refusals.COLUMNS}


def test_a_letter_of_our_own_has_nothing_that_cannot_be_drawn():
    assert read_docx(letter()).unsupported == ()


def test_hidden_and_deleted_text_is_left_out():
    paper = Paper()
    paper.raw(run("见") + run("不见", "<w:vanish/>") + "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>")
    assert text_of(read_docx(paper.bytes())) == ["见"]


@pytest.mark.parametrize(
    ("count", "style", "written"),
    [
        (3, "decimal", "3"),
        (10, "chineseCounting", "十"),
        (12, "chineseCountingThousand", "十二"),
        (105, "chineseCounting", "一百零五"),
        (2, "ideographTraditional", "乙"),
        (4, "upperRoman", "IV"),
        (28, "lowerLetter", "bb"),
        (7, "decimalEnclosedCircle", "⑦"),
        (5, "none", ""),
        (12, "decimalFullWidth", "１２"),
    ],
)
def test_numbers_are_written_as_word_writes_them(count, style, written):
    assert counted(count, style) == written


def test_the_words_of_a_long_article_are_all_there():
    paper = Paper()
    paper.paragraph(ARTICLE)
    assert text_of(read_docx(paper.bytes())) == [ARTICLE]
