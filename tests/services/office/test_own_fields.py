"""自设项目: made, answered, kept with the visit, printed by name, and never to the visitor where they are internal."""

import io
import json
from dataclasses import replace

import pytest
from docx import Document

from reception_desk.errors import CannotNow, TemplateTrouble
from reception_desk.forms import own_fields as form
from reception_desk.forms.form import Values
from reception_desk.forms.own_fields import OwnField, own_fields, recorded_form, visit_form
from reception_desk.forms.papers.catalogue import lint_paper
from reception_desk.forms.papers.fill import fill
from reception_desk.forms.visits import VISIT
from reception_desk.models import papers as paper_model
from reception_desk.models.lists.visits import VisitFilter, ids, rows, whole
from reception_desk.models.visit_people import _OWN
from reception_desk.services.office import own_fields as service
from reception_desk.services.papers.facts import Source, context
from reception_desk.services.visits.corrections import begin_change, correct_visit
from reception_desk.services.visits.registering import register_visit
from reception_desk.ui.pages.visit_columns import ledger_columns
from reception_desk.vocabulary.forms import OwnKind
from reception_desk.vocabulary.papers import PaperKind
from tests.office import PERSON, sign_in

PLATE = OwnField("", "车牌号", OwnKind.TEXT)
MOOD = OwnField("", "情绪", OwnKind.CHOICE, ("平稳", "激动"), internal=True)


@pytest.fixture(autouse=True)
def untouched():
    yield
    form.take_own_fields([])


def keep(desk, row):
    return service.keep_own_field(desk, row).value.name


def record(desk, **raw):
    values = Values(visit_form(), {**PERSON, **raw})
    return register_visit(desk, "5d1e9f44-4a6b-4c8e-9c55-0d0b7c0f1a01", values).value


def template(*lines):
    made = Document()
    for line in lines:
        made.add_paragraph(line)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def test_a_field_stands_in_the_folded_part_of_the_form_at_once(desk):
    assert visit_form() is VISIT
    done = service.keep_own_field(desk, PLATE)
    assert done.changes.words == {"own_fields"}
    assert done.value.name == "own_chepaihao"
    more = next(each for each in visit_form().sections if each.name == "more")
    assert more.folded and more.fields[-1].label == "车牌号"
    service.put_fields_back(desk, done.value.before)
    assert visit_form() is VISIT


def test_answers_are_kept_with_the_visit_and_read_after_the_next_sign_in(desk, folder, clock):
    name, when, often, mood = (
        keep(desk, row)
        for row in (
            PLATE,
            OwnField("", "约见时间", OwnKind.DATE),
            OwnField("", "来过几次", OwnKind.NUMBER),
            MOOD,
        )
    )
    done = record(desk, **{name: " 鲁A12345 ", when: "20261103", often: "１２", mood: "2"})
    with desk.store.look(0, desk.now()) as look:
        extra = look.connection.exec_driver_sql("SELECT extra FROM visit").scalar()
    desk.close()
    form.take_own_fields([])
    again = sign_in(folder, clock=clock)
    assert [each.name for each in own_fields()] == [name, when, often, mood]
    shown = Values(recorded_form(), again.read(whole, done.visit_id).raw)
    assert shown.text(visit_form().field(mood)) == "激动"
    assert json.loads(extra) == {name: "鲁A12345", when: "2026-11-03", often: "12", mood: "激动"}
    again.close()


def test_answers_are_found_and_those_of_a_correction_too(desk):
    plate, mood = keep(desk, PLATE), keep(desk, MOOD)
    assert plate.startswith(_OWN) and mood.startswith(_OWN)
    done = record(desk, **{plate: "鲁A·D2071", mood: "激动"})
    for words in ("d2071", "激动"):
        assert list(desk.read(ids, VisitFilter(text=words))) == [done.visit_id]
    taken = begin_change(desk, done.visit_id).value
    values = Values(visit_form(), {**taken.raw, plate: "鲁B·88888"})
    correct_visit(desk, done.visit_id, taken.version, values)
    assert list(desk.read(ids, VisitFilter(text="88888"))) == [done.visit_id]
    assert list(desk.read(ids, VisitFilter(text="d2071"))) == []


def test_a_visit_without_answers_keeps_an_empty_object(desk):
    record(desk)
    with desk.store.look(0, desk.now()) as look:
        assert look.connection.exec_driver_sql("SELECT extra FROM visit").scalar() == "{}"


def test_a_retired_field_is_asked_no_longer_and_its_answers_stay_readable(desk):
    name = keep(desk, PLATE)
    done = record(desk, **{name: "鲁A12345"})
    service.retire_own_field(desk, name, retired=True)
    assert visit_form() is VISIT
    raw = desk.read(whole, done.visit_id).raw
    former = recorded_form().sections[-1]
    assert former.shown_when(Values(recorded_form(), raw))
    assert not former.shown_when(Values(recorded_form(), {}))
    assert Values(recorded_form(), raw).text(former.fields[0]) == "鲁A12345"
    service.retire_own_field(desk, name, retired=False)
    assert visit_form().field(name) is not None


def test_the_name_never_changes_with_the_label_and_the_type_not_at_all(desk):
    name = keep(desk, PLATE)
    assert keep(desk, OwnField(name, "车号", OwnKind.TEXT)) == name
    assert own_fields()[0].label == "车号"
    with pytest.raises(CannotNow, match="类型不能改"):
        service.keep_own_field(desk, OwnField(name, "车号", OwnKind.DATE))
    assert keep(desk, PLATE) == "own_chepaihao2"


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (OwnField("", " ", OwnKind.TEXT), "名称"),
        (OwnField("", "电话", OwnKind.TEXT), "已经有“电话”"),
        (OwnField("", "一个长得在登记表里放不下的名称", OwnKind.TEXT), "12"),
        (OwnField("", "情绪", OwnKind.CHOICE, ("平稳",)), "两个选项"),
        (OwnField("", "情绪", OwnKind.SOME, ("平稳", "很 激动")), "空格"),
        (OwnField("", "情绪", OwnKind.SOME, ("平稳", "平稳")), "一样"),
        (OwnField("own_gone", "情绪", OwnKind.TEXT), "没有了"),
    ],
)
def test_a_field_that_cannot_serve_is_refused_with_a_sentence(desk, row, said):
    with pytest.raises(CannotNow, match=said):
        service.keep_own_field(desk, row)


def test_two_fields_of_one_label_are_told(desk):
    name = keep(desk, PLATE)
    with pytest.raises(CannotNow, match="两项同名"):
        service.keep_own_field(desk, PLATE)
    service.retire_own_field(desk, name, retired=True)
    keep(desk, PLATE)
    with pytest.raises(CannotNow, match="两项同名"):
        service.retire_own_field(desk, name, retired=False)


def test_fields_are_moved_and_put_back(desk):
    first, second = keep(desk, PLATE), keep(desk, MOOD)
    moved = service.move_own_field(desk, second, -1)
    assert [each.name for each in own_fields()] == [second, first]
    assert service.move_own_field(desk, second, -1).value.before == ()
    service.put_fields_back(desk, moved.value.before)
    assert [each.name for each in own_fields()] == [first, second]


def test_papers_print_them_by_name_and_internal_ones_only_inside(desk):
    plate, mood = keep(desk, PLATE), keep(desk, MOOD)
    done = record(desk, **{plate: "鲁A12345", mood: "激动"})
    paper = template(f"车牌 {{{{ {plate} }}}}")
    inside = template(f"情绪 {{{{ {mood} }}}}")
    assert lint_paper(PaperKind.RECEIPT, paper) == ()
    assert "内部字段" in lint_paper(PaperKind.RECEIPT, inside)[0]
    assert lint_paper(PaperKind.NOTE_SHEET, inside) == ()

    def filled(kind, docx):
        with desk.store.transaction(desk.clerk.id, desk.now()) as work:
            source = Source(desk, paper_model.subject(work, done.visit_id), "7K3M-92QF", desk.now())
        return Document(io.BytesIO(fill(docx, context(kind, source)))).paragraphs[0].text

    assert filled(PaperKind.RECEIPT, paper) == "车牌 鲁A12345"
    assert filled(PaperKind.NOTE_SHEET, inside) == "情绪 激动"
    with pytest.raises(TemplateTrouble):
        filled(PaperKind.RECEIPT, inside)


def test_the_ledger_has_a_column_for_each_question_that_is_still_asked(desk):
    name = keep(desk, PLATE)
    visit_id = record(desk, **{name: "鲁A·12345，车主 110105194912310021"}).visit_id
    (row,) = desk.read(rows, [visit_id])
    column = ledger_columns(lambda _: None)[name]
    assert column.title == "车牌号"
    assert column.text(row) == "鲁A·12345，车主 110105********0021", "numbers are masked in lists"
    service.keep_own_field(desk, replace(PLATE, name=name, retired=True))
    assert name not in ledger_columns(lambda _: None)


def test_the_answers_of_an_accuser_stand_in_no_column(desk):
    name = keep(desk, PLATE)
    (row,) = desk.read(rows, [record(desk, purpose="4", **{name: "鲁A·12345"}).visit_id])
    assert row.accusation and row.own == {}
