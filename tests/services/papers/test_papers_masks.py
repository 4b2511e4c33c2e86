"""What is masked in a copy for reading: also where a word processor cut a name or a number into several runs."""

import re
from html import unescape

import pytest

from reception_desk.forms.papers.package import pack, read_parts
from reception_desk.services.papers.dossier_masks import masked

OWN, OTHER = "370102195803121127", "370102198001011235"


def paper(*runs, break_=""):
    body = break_.join(f'<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{each}</w:t></w:r>' for each in runs)
    told = f"<w:document>\n  <w:body>\n    <w:p>{body}</w:p>\n  </w:body>\n</w:document>"
    return pack({"[Content_Types].xml": b"<Types/>", "word/document.xml": told.encode(), "word/styles.xml": b"<x/>"})


def said(docx):
    body = read_parts(docx)["word/document.xml"].decode()
    return [unescape(each) for each in re.findall(r"<w:t[^>]*>([^<]*)</w:t>", body)]


@pytest.mark.parametrize(
    ("runs", "shown"),
    [
        (("李大山说", OTHER), ["李某某说", "*" * 14 + "1235"]),
        (("李", "大", "山（3701021", "98001011235）"), ["李", "某", "某（*******", "*******1235）"]),
        (("王桂兰 370102", "195803121127"), ["王桂兰 370102", "195803121127"]),
        (("电话139-0531", "-0001、0531-88881234"), ["电话***-****", "-0001、0531-88881234"]),
        (("３７０１０２１９８００１０１１２３５",), ["*" * 14 + "１２３５"]),
        (("370102 19800101 1235",), ["****** ******** 1235"]),
        (("张&amp;李和李大", "&lt;3701021980", "01011235&gt;"), ["张某某和李某", "<**********", "****1235>"]),
        (("", "没有要遮的", "〔2026〕12 号"), ["", "没有要遮的", "〔2026〕12 号"]),
    ],
)
def test_a_word_processor_may_have_cut_it_anywhere(runs, shown):
    found = masked(paper(*runs), {OWN}, ("李大山", "李大", "张&李"), "王桂兰")
    assert said(found) == shown


def test_what_stands_in_two_paragraphs_or_lines_is_not_one():
    for apart in ("</w:p><w:p>", "<w:r><w:br/></w:r>", "<w:r><w:tab/></w:r>"):
        assert said(masked(paper("李大", "山", break_=apart), (), ("李大山",))) == ["李大", "山"]
    kept = paper("没有要遮的")
    assert masked(kept, (), ("李大山",)) == kept, "byte for byte"
