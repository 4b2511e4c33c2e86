"""The papers of the counter: everything known is printed, nothing stray, nothing internal reaches the visitor."""

import re
from dataclasses import replace

import pytest

from reception_desk.errors import TemplateTrouble
from reception_desk.forms.papers.catalogue import PAPERS, lint_paper
from reception_desk.forms.papers.examples import counter
from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.fill import fill
from reception_desk.forms.papers.materials import Material, materials_context
from reception_desk.forms.papers.package import read_parts
from reception_desk.forms.papers.record import spoken
from reception_desk.vocabulary.papers import PaperKind
from tests.forms.papers.counter_samples import CASES, CONTEXTS, NAMES, filled
from tests.forms.papers.samples import TEMPLATES, template, text

VISITORS = [kind for kind, paper in PAPERS.items() if paper.for_visitor]
INTERNAL = [each.name for paper in PAPERS.values() for each in paper.fields if each.internal]


def words(value):
    """Return every text a context prints."""
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, dict) else value
    return [each for part in parts for each in words(part)]


@pytest.mark.parametrize("kind", PaperKind)
def test_nothing_is_wrong_with_any_template(kind):
    for file in PAPERS[kind].templates.values():
        assert lint_paper(kind, (TEMPLATES / file).read_bytes()) == ()


def test_what_is_written_for_the_office_is_internal():
    assert {PaperKind.NOTE_SHEET, PaperKind.SUBMISSION, PaperKind.RESPONSIBILITY} <= set(PAPERS) - set(VISITORS)
    assert {"circumstances", "handling", "destination", "coming", "promise"} <= set(INTERNAL)


@pytest.mark.parametrize("kind", VISITORS)
def test_an_internal_field_cannot_stand_on_a_paper_for_the_visitor(kind):
    for name in set(INTERNAL) - set(PAPERS[kind].names):
        changed = template(f"{{{{ {name} }}}}")
        (said,) = lint_paper(kind, changed)
        assert said.startswith(f"“{name}”是内部字段，不能出现在给来访人的文书里。")
    with pytest.raises(TemplateTrouble):
        fill(template("{{ circumstances }}"), dict.fromkeys(PAPERS[kind].names, ""))


def test_the_note_sheet_may_name_what_is_internal():
    assert lint_paper(PaperKind.NOTE_SHEET, template("{{ circumstances }}")) == ()


def test_a_paper_for_the_visitor_cannot_even_declare_an_internal_field():
    with pytest.raises(ValueError, match="circumstances"):
        Paper(
            PaperKind.RECORD, "D13", (PaperField("circumstances", "特殊情况", "病患", internal=True),), {"A4": "X.docx"}
        )


@pytest.mark.parametrize(("kind", "length"), CASES, ids=NAMES)
def test_the_context_has_exactly_the_declared_fields(kind, length):
    declared = {each.name: each for each in PAPERS[kind].fields}
    assert CONTEXTS[kind][length].keys() == declared.keys()


@pytest.mark.parametrize(("kind", "length"), CASES, ids=NAMES)
def test_everything_known_is_printed(kind, length):
    printed = re.sub(r"\s|<[^>]*>", "", "".join(map(bytes.decode, read_parts(filled(kind, length)).values())))
    for value in CONTEXTS[kind][length].values():
        for each in words(value):
            assert re.sub(r"\s", "", each) in printed


@pytest.mark.parametrize(
    ("kind", "absent"),
    [
        (
            PaperKind.REGISTRATION,
            ("户籍", "职业", "单位", "代理人", "代表", "目的", "分类", "属地", "事实", "以往", "材料"),
        ),
        (PaperKind.NOTE_SHEET, ("特殊情况", "初重访", "办理方式", "去向", "法定期限", "告知", "答应")),
        (PaperKind.RECORD, ("证件：", "电话：", "住址：", "代理人：", "事由：", "问：")),
        (PaperKind.MATERIALS, ("合计",)),
    ],
)
def test_no_label_stands_without_its_value(kind, absent):
    bare, full = text(filled(kind, "bare")), text(filled(kind, "long"))
    for label in absent:
        assert label not in bare
        assert label in full


def test_a_box_nobody_filled_says_so_before_the_visitor_signs():
    assert text(filled(PaperKind.REGISTRATION, "bare")).count("未提供") == 9


def test_the_last_line_of_a_record_is_left_to_the_visitor():
    printed = text(filled(PaperKind.RECORD, "short"))
    tail = printed[printed.index("请亲笔写明") :]
    assert "答：" in tail
    assert "相符" not in tail
    assert "看过" not in printed


def test_questions_and_answers_are_told_apart():
    said = spoken("问：何事？\n 答 : 补偿\n少算了\n\n问:多少")
    assert [(each["mark"], each["text"]) for each in said] == [
        ("问", "何事？"),
        ("答", "补偿"),
        ("", "少算了"),
        ("问", "多少"),
    ]


def test_a_sum_is_printed_only_where_it_is_known():
    total = [
        materials_context(replace(counter.MATERIALS, rows=rows, copies=copies))["total"]
        for rows, copies in [
            ((), None),
            ((), 3),
            ((Material(name="照片"),), 3),
            ((Material(name="照片", copies=2),), 9),
        ]
    ]
    assert total == ["", "共 3 份", "", "共 1 项，2 份"]
