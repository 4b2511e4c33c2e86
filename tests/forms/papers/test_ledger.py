"""来访台账 on paper: one column of the template becomes as many as are shown."""

from dataclasses import replace
from datetime import datetime

import pytest
from docx import Document

from reception_desk.forms.papers import lint
from reception_desk.forms.papers.ledger import (
    LEDGER_FIELDS,
    TEMPLATE,
    LedgerFacts,
    filled_ledger,
    fitted,
    ledger_context,
    widths,
)
from reception_desk.moments import BEIJING
from reception_desk.paths import resource

FACTS = LedgerFacts(
    office="清河县信访局接待科",
    period="本月",
    conditions="",
    count="共 2 条",
    heads=("序号", "编号", "诉求"),
    samples=("1000", "LF2026-A0312", ""),
    rows=[["1", "LF2026-A0001", "补发差额"], ["2", "LF2026-A0002", "{{ x }} <w:t>\n第二行"]],
    printed_at=datetime(2026, 11, 3, 10, 43, tzinfo=BEIJING),
    printed_by="李春梅",
)


@pytest.fixture(scope="module")
def template():
    return resource("templates", TEMPLATE).read_bytes()


def opened(docx, tmp_path):
    file = tmp_path / "ledger.docx"
    file.write_bytes(docx)
    return Document(str(file))


def test_head_rows_and_what_stands_above(template, tmp_path):
    read = opened(filled_ledger(template, FACTS), tmp_path)
    (table,) = read.tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["序号", "编号", "诉求"],
        ["1", "LF2026-A0001", "补发差额"],
        ["2", "LF2026-A0002", "{{ x }} <w:t>；第二行"],
    ]
    above = [each.text for each in read.paragraphs if each.text]
    assert above[0] == "来访台账"
    assert above[1] == "清河县信访局接待科　期间：本月　共 2 条"
    assert above[2] == "打印时间：2026年11月3日 10:43　打印人：李春梅"
    assert read.sections[0].page_width > read.sections[0].page_height


def test_any_number_of_columns_fills_the_page(template):
    for count in (1, 3, 16):
        made = widths(("列",) * count, ("LF2026-A0312",) * (count - 1) + ("",))
        assert sum(made) == pytest.approx(762)
        assert min(made) > 0
    assert widths(("甲", "乙"), ("长" * 200, "短"))[0] < 762


def test_the_template_asks_for_nothing_else(template):
    names = [each.name for each in LEDGER_FIELDS]
    assert lint.lint(fitted(template, (100.0, 200.0)), names) == ()
    assert set(ledger_context(FACTS)) == set(names)


def test_an_empty_list_and_conditions(template, tmp_path):
    facts = replace(FACTS, rows=[], conditions="来访（渠道）")
    read = opened(filled_ledger(template, facts), tmp_path)
    assert len(read.tables[0].rows) == 1
    assert "条件：来访（渠道）" in "".join(each.text for each in read.paragraphs)
