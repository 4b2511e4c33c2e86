"""Keeping an issued paper: a few bytes, the same docx again, and no other."""

from dataclasses import replace

import pytest

from reception_desk.errors import PaperTrouble
from reception_desk.forms.papers.fill import fill
from reception_desk.forms.papers.freeze import freeze, template_version, thaw
from reception_desk.forms.papers.receipt import receipt_context
from tests.forms.papers.samples import KINDS, TEMPLATES, changed, template


@pytest.mark.parametrize("facts", KINDS.values(), ids=KINDS)
@pytest.mark.parametrize("file", ["LFHZ-A4.docx", "LFHZ-A5.docx", "LFHZ-80mm.docx"])
def test_an_issued_receipt_comes_back_byte_for_byte_from_two_kilobytes(file, facts):
    paper = (TEMPLATES / file).read_bytes()
    issued = fill(paper, receipt_context(facts))
    kept = freeze(paper, issued)
    assert thaw(paper, kept) == issued
    assert len(kept.parts) < 2048
    assert kept.template_digest == template_version(paper)


def test_header_and_footer_are_kept_too():
    header = (
        '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        "<w:p><w:r><w:t>{{ name }}</w:t></w:r></w:p></w:hdr>"
    )
    paper = template("{{ name }}", extra={"word/header1.xml": header.encode()})
    issued = fill(paper, {"name": "王桂兰"})
    assert issued.count("王桂兰".encode()) == 2
    assert thaw(paper, freeze(paper, issued)) == issued


def test_another_template_is_noticed():
    paper = template("{{ name }}")
    kept = freeze(paper, fill(paper, {"name": "甲"}))
    with pytest.raises(PaperTrouble, match="模板已被换过"):
        thaw(template("{{ name }}。"), kept)


def test_a_changed_byte_is_noticed_wherever_it_is():
    paper = template("{{ name }}")
    kept = freeze(paper, fill(paper, {"name": "甲"}))
    for place in range(len(kept.parts)):
        parts = bytearray(kept.parts)
        parts[place] ^= 1
        with pytest.raises(PaperTrouble, match="与出具时不一致"):
            thaw(paper, replace(kept, parts=bytes(parts)))
    with pytest.raises(PaperTrouble):
        thaw(paper, replace(kept, digest="0" * 64))


def test_only_what_was_filled_from_the_template_can_be_kept():
    paper = template("{{ name }}")
    issued = fill(paper, {"name": "甲"})
    with pytest.raises(ValueError, match="not filled from this template"):
        freeze(paper, changed(issued, "word/styles.xml", "宋体", "黑体"))
