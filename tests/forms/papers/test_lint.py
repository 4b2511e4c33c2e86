"""Looking a template over: what is wrong with it is said in plain Chinese, and it is never run."""

import io
import zipfile

import pytest

from reception_desk.errors import TemplateTrouble
from reception_desk.forms.papers.fill import fill
from reception_desk.forms.papers.lint import lint
from reception_desk.forms.papers.package import MOST_BYTES
from reception_desk.forms.papers.receipt import RECEIPT_FIELDS
from reception_desk.forms.papers.recovery import RECOVERY_FIELDS
from tests.forms.papers.samples import TEMPLATES, changed, template

FIELDS = ("name", "number", "rows")
RELS = "word/_rels/document.xml.rels"
RELATIONSHIP = '<Relationship Id="rId9" Type="http://x/{kind}" Target="{target}"{more}/></Relationships>'


@pytest.mark.parametrize("file", ["LFHZ-A4.docx", "LFHZ-A5.docx", "LFHZ-80mm.docx", "HFM.docx"])
def test_nothing_is_wrong_with_our_own_templates(file):
    fields = RECOVERY_FIELDS if file == "HFM.docx" else RECEIPT_FIELDS
    assert lint((TEMPLATES / file).read_bytes(), [each.name for each in fields]) == ()


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        (
            ["第 {{ number }} 号 {{ nmae }}：您好"],
            "没有“nmae”这个字段，是不是“name”？在“第 {{ number }} 号 {{ nmae }}：您好”这一行。",
        ),
        (["{{ 金额 }}"], "没有“金额”这个字段。在“{{ 金额 }}”这一行。"),
        (
            ["{%p for each in rwos %}", "{{ each }}", "{%p endfor %}"],
            "是不是“rows”？在“{% for each in rwos %}”这一行。",
        ),
        (["{%p for each in rows %}", "{{ each }}"], "“{% for each in rows %}”后面缺少“{% endfor %}”。"),
        (["{%p if name %}", "{%p endfor %}"], "“{% endfor %}”前面没有与它成对的标记。"),
        (["{% endif %}"], "“{% endif %}”前面没有与它成对的标记。"),
        (["{% if name %}x", "{%p endif %}"], "不在同一层"),
        (["{%p if name %}", "x{% endif %}"], "不在同一层"),
        (["{{ name }"], "“{{”没有成对"),
        (["｛｛ name ｝｝"], "用了全角括号"),
        (["{{ name + }}"], "“{{ name + }}”写得不对"),
        (["{{ name|safe }}"], "超出了模板允许的写法"),
        (["{{r name }}"], "不能带 r、p 等前缀"),
        (["{{ name.__class__ }}"], "超出了模板允许的写法"),
        (["{{ name['__class__'] }}"], "超出了模板允许的写法"),
        (["{{ name[number] }}"], "超出了模板允许的写法"),
        (["{{ name.format(number) }}"], "超出了模板允许的写法"),
        (["{{ 'x' * 1000000000 }}"], "超出了模板允许的写法"),
        (["{% if name is escaped %}x{% endif %}"], "超出了模板允许的写法"),
        (["{% import 'os' as os %}"], "不认识标记“{% import 'os' as os %}”"),
        (["{% include '/etc/passwd' %}"], "不认识标记"),
        (["{% set name = 1 %}"], "不认识标记"),
        (["{% raw %}"], "不认识标记"),
    ],
)
def test_a_broken_mark_is_named_and_never_filled(texts, said):
    paper = template(*texts)
    assert any(said in sentence for sentence in lint(paper, FIELDS)), lint(paper, FIELDS)
    with pytest.raises(TemplateTrouble):
        fill(paper, {"name": "甲", "number": "1", "rows": ["x"]})


@pytest.mark.parametrize(
    ("kind", "target", "more", "said"),
    [
        ("hyperlink", "http://example.org/", ' TargetMode="External"', "指向外部的链接“http://example.org/”"),
        ("image", "file:///etc/passwd", ' TargetMode="External"', "指向外部的链接"),
        ("aFChunk", "chunk.html", "", "嵌入了别的文件"),
        ("oleObject", "x.bin", "", "嵌入了别的文件"),
    ],
)
def test_links_that_reach_outside_are_refused(kind, target, more, said):
    link = RELATIONSHIP.format(kind=kind, target=target, more=more)
    paper = changed(template("{{ name }}"), RELS, "</Relationships>", link)
    assert said in lint(paper, FIELDS)[0]
    with pytest.raises(TemplateTrouble, match=said):
        fill(paper, {"name": "甲"})


@pytest.mark.parametrize(
    ("extra", "said"),
    [
        ({"word/vbaProject.bin": b"x"}, "模板带有宏"),
        ({"word/activeX/activeX1.bin": b"x"}, "模板带有宏"),
        ({"word/embeddings/a.xlsx": b"x"}, "嵌入了别的文件"),
        ({"word/footnotes.xml": b"<a>{{ <b/>name }}</a>"}, "字段只能写在正文、页眉和页脚里"),
        ({"word/header1.xml": b"<a>"}, "内容不完整"),
        ({"word/header1.xml": b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'}, "内容不完整"),
    ],
)
def test_parts_that_must_not_be_there_are_refused(extra, said):
    assert said in lint(template("{{ name }}", extra=extra), FIELDS)[0]


def test_a_template_that_calls_itself_macro_enabled_is_refused():
    paper = changed(template("x"), "[Content_Types].xml", "document.main+xml", "document.macroEnabled.main+xml")
    assert lint(paper, FIELDS) == ("模板带有宏，请另存为不带宏的 .docx。",)


def test_a_command_cut_over_two_runs_is_refused_and_a_page_number_is_not():
    runs = "</w:t></w:r><w:r><w:instrText>{}</w:instrText></w:r><w:r><w:instrText>{}</w:instrText></w:r><w:r><w:t>"
    bad = changed(template("HERE"), "word/document.xml", "HERE", runs.format(" DDEA", "UTO cmd calc"))
    assert "会引用外部内容" in lint(bad, FIELDS)[0]
    good = changed(template("HERE"), "word/document.xml", "HERE", runs.format(" PA", "GE "))
    assert lint(good, FIELDS) == ()


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (b"", "不是 docx"),
        (b"{\\rtf1}", "不是 docx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "旧的 .doc"),
        (bytes(MOST_BYTES + 1), "超过 2 MB"),
        (template("x")[:-40], "不是 docx"),
        (template("HERE").replace(b"HERE", b"THER"), "已经损坏"),
    ],
)
def test_what_is_no_docx_is_told(file, said):
    assert said in lint(file, FIELDS)[0]
    with pytest.raises(TemplateTrouble, match=said):
        fill(file, {"name": "甲"})


def test_a_zip_bomb_is_not_unpacked():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<a/>")
        archive.writestr("word/document.xml", bytes(40_000_000))
    assert len(packed.getvalue()) < MOST_BYTES
    assert lint(packed.getvalue(), FIELDS) == ("文件解开后大得不正常，没有使用。",)


def test_a_table_file_is_told_from_a_document():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("xl/workbook.xml", "<a/>")
    assert "不是 Word 文档" in lint(packed.getvalue(), FIELDS)[0]


def test_a_field_called_by_its_label_is_told_by_its_name():
    said = lint(template("{{ 证件号码 }}"), {"id_number": "证件号", "name": "姓名"})
    assert said == ("没有“证件号码”这个字段，“证件号”要写成“id_number”。在“{{ 证件号码 }}”这一行。",)
