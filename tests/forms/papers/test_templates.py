"""The committed templates: made by the tool, nobody's name in them, and the halves never move."""

import io
import re
import unicodedata
from dataclasses import replace
from datetime import date

import docx
import pytest

from reception_desk.forms.papers.fill import fill
from reception_desk.forms.papers.package import pack
from reception_desk.forms.papers.receipt import ReceiptFacts, receipt_context
from reception_desk.forms.papers.recovery import RecoveryFacts, recovery_context
from tests.forms.papers.samples import ACCUSED, BARE, KINDS, TEMPLATES, WALK_IN, W, body, lines, text
from tools.make_templates import TEMPLATES as MADE

RECEIPTS = ("LFHZ-A4.docx", "LFHZ-A5.docx", "LFHZ-80mm.docx")
OUTER = ("国家编号", "查询码")


def _receipt(file: str, facts: ReceiptFacts) -> bytes:
    return fill((TEMPLATES / file).read_bytes(), receipt_context(facts), file=file)


def test_the_committed_templates_are_what_the_tool_makes():
    assert {each.name for each in TEMPLATES.glob("*.docx")} >= set(MADE)
    for name, make in MADE.items():
        assert (TEMPLATES / name).read_bytes() == pack(make()), f"python -m tools.make_templates, then commit {name}"


@pytest.mark.parametrize("file", MADE)
def test_word_finds_no_name_and_no_day_of_ours_in_them(file):
    properties = docx.Document(io.BytesIO((TEMPLATES / file).read_bytes())).core_properties
    assert (properties.author, properties.last_modified_by) == ("接访工作台", "接访工作台")
    assert (properties.created.year, properties.modified.year) == (2026, 2026)
    assert properties.language == "zh-CN"


@pytest.mark.parametrize("file", MADE)
def test_their_sentences_have_full_width_marks(file):
    words = re.sub(r"\{[{%].*?[}%]\}", "", text((TEMPLATES / file).read_bytes()))
    assert not re.findall(r"[\u4e00-\u9fff][,.;:!?()]|[,;:!?()][\u4e00-\u9fff]", words)
    assert all(unicodedata.category(each) != "Cc" for each in words)


@pytest.mark.parametrize("facts", KINDS.values(), ids=KINDS)
def test_the_cut_line_is_the_middle_of_the_sheet_whatever_is_known(facts):
    root = body(_receipt("LFHZ-A4.docx", facts))
    top = int(root.find(f".//{W}pgMar").get(f"{W}top"))
    height = int(root.find(f".//{W}pgSz").get(f"{W}h"))
    before = 0
    for row in root.iter(f"{W}tr"):
        if row.find(f".//{W}tcBorders/{W}top[@{W}val='dashed']") is not None:
            break
        assert row.find(f".//{W}trHeight").get(f"{W}hRule") == "exact"
        before += int(row.find(f".//{W}trHeight").get(f"{W}val"))
    else:
        pytest.fail("no cut line")
    assert abs(top + before - height / 2) <= 1


@pytest.mark.parametrize("facts", KINDS.values(), ids=KINDS)
def test_both_halves_say_the_same(facts):
    printed = [each for each in lines(_receipt("LFHZ-A4.docx", facts)) if each]
    middle = printed.index("沿此线剪开")
    upper, lower = printed[:middle], printed[middle + 1 :]
    assert [each.replace("信访人联", "存根联") for each in upper] == lower


@pytest.mark.parametrize("file", RECEIPTS)
def test_everything_known_is_printed(file):
    facts = replace(WALK_IN, national_number="3701262026110300018", query_code="8305217746")
    printed = text(_receipt(file, facts))
    for value in receipt_context(facts).values():
        assert str(value) in printed
    assert "《信访工作条例》第十九条第三款" in printed
    assert all(label in printed for label in OUTER)


@pytest.mark.parametrize("file", RECEIPTS)
def test_no_label_stands_without_its_value(file):
    printed = text(_receipt(file, BARE))
    for label in ("材料", "窗口", "电话", "最晚日期", *OUTER):
        assert label not in printed
    assert "已登记" in printed


@pytest.mark.parametrize("file", RECEIPTS)
def test_one_outer_number_stands_without_the_other(file):
    only_number = text(_receipt(file, replace(WALK_IN, national_number="3701")))
    assert "国家编号 3701" in only_number
    assert "查询码" not in only_number
    only_code = text(_receipt(file, replace(WALK_IN, query_code="8305")))
    assert "查询码 8305" in only_code
    assert "国家编号" not in only_code


@pytest.mark.parametrize("file", RECEIPTS)
def test_an_accusation_leaves_no_trace_on_the_paper(file):
    whole = _receipt(file, ACCUSED)
    for secret in ("周大成", "受贿", "纪委", "检举", "控告", "揭发"):
        assert secret.encode() not in whole


def test_the_recovery_sheet_shows_every_group():
    facts = RecoveryFacts(office="清河县信访局接待科", made_on=date(2026, 11, 3), code="7K3M-92QF-TX4B-6HWD-PQ8N")
    printed = text(fill((TEMPLATES / "HFM.docx").read_bytes(), recovery_context(facts)))
    for part in ("清河县信访局接待科", "2026年11月3日", "7K3M 92QF TX4B 6HWD PQ8N", "保险柜"):
        assert part in printed
