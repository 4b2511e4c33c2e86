"""One visit, several matters: counted as one visit, handled and found as matters of their own."""

import pytest

from reception_desk.errors import CannotNow
from reception_desk.forms.form import Values
from reception_desk.forms.further import FURTHER
from reception_desk.models.lists import matters as lists
from reception_desk.models.lists import visits as visit_lists
from reception_desk.models.lists.matters import MatterFilter
from reception_desk.models.outgoing.records import matter_record
from reception_desk.models.visits import matter_of
from reception_desk.rules.figures.periods import period_of
from reception_desk.services.counting.figures import divided, numbers
from reception_desk.services.counting.views import View, shown
from reception_desk.services.matters.handling import choose_outcome, decide_demand, take_back
from reception_desk.services.matters.merging import merge_matters, unmerge_matters
from reception_desk.services.matters.seen import seen
from reception_desk.services.papers.of_visits import issue_receipt
from reception_desk.services.visits.corrections import begin_change, correct_visit, void_visit
from reception_desk.services.visits.ledger import find
from reception_desk.services.visits.several import (
    matters_of,
    raise_beside,
    take_off_accusation,
    take_off_matter,
)
from reception_desk.vocabulary.figures import Division, Figure, Span
from reception_desk.vocabulary.seals import SealState
from tests.office import register

PENSION = {"purpose": "2", "content": "0401", "demand": "恢复养老金待遇", "statement": "2025 年 9 月起停发养老金。"}


def further(desk, visit_id, key="6f1c", **answers):
    return raise_beside(desk, visit_id, key, Values(FURTHER, {**PENSION, **answers})).value


def sql(desk, wanted):
    with desk.store.look(0, desk.now()) as look:
        return [tuple(row) for row in look.connection.exec_driver_sql(wanted)]


def change(desk, visit_id, **answers):
    taken = begin_change(desk, visit_id).value
    return correct_visit(desk, visit_id, taken.version, Values(FURTHER, {**taken.raw, **answers}), "更正").value


def test_a_second_matter_stands_by_itself_and_the_visit_is_counted_once(desk):
    first = register(desk, people="3")
    second = further(desk, first.visit_id)
    assert (second.number, second.opened) == (f"{first.number}-2", True)
    assert further(desk, first.visit_id) == second  # a retry raises no second one
    with pytest.raises(CannotNow, match="还没有写"):
        raise_beside(desk, first.visit_id, "x", Values(FURTHER, {}))
    by_class = shown(desk, period_of(Span.DAY, desk.today()), View.PARTS, Division.CONTENT)
    assert "按登记表上那一件计一次" in by_class.state, (
        "the table says why a visit stands in one class, its matters in two"
    )
    told = desk.read(numbers, desk, period_of(Span.DAY, desk.today()))
    assert [told[each] for each in (Figure.BATCHES, Figure.PERSONS, Figure.NEW, Figure.LEFT)] == [1, 3, 2, 2]
    parts = desk.read(divided, desk, period_of(Span.DAY, desk.today()), Division.CHANNEL)
    assert {each.key: each.numbers[Figure.NEW] for each in parts if each.numbers.get(Figure.NEW)} == {"visit": 2}
    rows = desk.read(matters_of, first.visit_id)
    assert [(each.number, each.title, each.who) for each in rows] == [
        (first.number, "补发承包地征收补偿差额", "王桂兰"),
        (second.number, "恢复养老金待遇", "王桂兰"),
    ]
    assert rows[1].due == rows[0].due is not None
    line = desk.read(visit_lists.rows, [first.visit_id])[0]
    assert line.demand == "补发承包地征收补偿差额；另立：恢复养老金待遇"
    for words in ("养老金待遇", "停发养老金", second.number.lower()):
        assert list(desk.read(find, visit_lists.VisitFilter(text=words)).ids) == [first.visit_id]
    assert list(desk.read(lists.ids, MatterFilter(text=second.number))) == [second.matter_id]
    assert list(desk.read(find, visit_lists.VisitFilter(contents=("0401",))).ids) == [first.visit_id]
    assert desk.read(matter_of, second.number) == second.matter_id
    assert [each.summary for each in desk.read(lists.whole, second.matter_id).visits] == [PENSION["demand"]]
    choose_outcome(desk, second.matter_id, "A4", desk.today(), by_order="县领导批示")
    assert [each.outcome for each in desk.read(matters_of, first.visit_id)] == ["", "A4"]
    assert ("同次另立", f"{first.number}，{PENSION['statement']}") in [
        (each.what, each.words) for each in seen(desk, second.matter_id).line
    ]
    with desk.store.look(desk.clerk.id, desk.now()) as look:
        told = matter_record(look, second.matter_id, ())
    assert (told.raw["demand"], told.raw["statement"]) == (PENSION["demand"], PENSION["statement"])


def test_an_earlier_matter_is_asked_about_again(desk, clock):
    old = register(desk, demand="修路")
    clock.pass_by(days=9)
    visit = register(desk)
    asked = further(desk, visit.visit_id, same_as=old.number.lower(), demand="路修得怎样")
    assert (asked.matter_id, asked.opened) == (old.matter_id, False)
    found = desk.read(lists.whole, old.matter_id)
    assert [each.text for each in found.demands] == ["修路", "路修得怎样"]
    assert found.row.visits == 2
    assert len(sql(desk, f"SELECT * FROM clock WHERE matter_id = {old.matter_id}")) == 1
    with pytest.raises(CannotNow, match="已经在这次登记里"):
        further(desk, visit.visit_id, "b", same_as=old.number)
    unknown = further(desk, visit.visit_id, "c", same_as="LF2020-A0001")
    assert unknown.opened and "没有编号" in unknown.findings[-1].sentence
    decide_demand(desk, found.demands[1].id, "1", desk.today())
    with pytest.raises(CannotNow, match="已经有办理记录"):
        take_off_matter(desk, visit.visit_id, old.matter_id)


def test_taking_off_leaves_a_number_and_what_was_said_stays_with_the_visit(desk):
    visit = register(desk)
    second = further(desk, visit.visit_id)
    event = choose_outcome(desk, second.matter_id, "A4", desk.today(), by_order="县领导批示").value.event_id
    with pytest.raises(CannotNow, match="已经有办理记录"):
        take_off_matter(desk, visit.visit_id, second.matter_id)
    take_back(desk, event)
    ((raised,),) = sql(desk, f"SELECT id FROM matter_event WHERE kind = 'raised' AND matter_id = {second.matter_id}")
    with pytest.raises(CannotNow, match="不在这里撤回"):
        take_back(desk, raised)


def test_what_was_raised_by_mistake_is_taken_off(desk):
    visit = register(desk)
    second = further(desk, visit.visit_id)
    assert take_off_matter(desk, visit.visit_id, second.matter_id).value == second.number
    assert [each.number for each in desk.read(matters_of, visit.visit_id)] == [visit.number]
    assert list(desk.read(lists.ids, MatterFilter())) == [visit.matter_id]
    assert not list(desk.read(find, visit_lists.VisitFilter(text="养老金")).ids)
    changes = desk.read(visit_lists.whole, visit.visit_id).changes
    assert [(each.kind.value, each.reason) for each in changes] == [
        ("taken_off", second.number),
        ("raised", second.number),
    ]
    assert changes[0].texts[0].before == f"{PENSION['demand']}\n{PENSION['statement']}"
    assert further(desk, visit.visit_id, "b").number == f"{visit.number}-3"  # a number is not given again
    assert "恢复" not in "".join(str(row) for row in sql(desk, "SELECT title FROM matter WHERE number LIKE '%-2'"))


def test_changing_the_form_leaves_the_other_matter_as_it_is(desk):
    visit = register(desk)
    second = further(desk, visit.visit_id)
    was = desk.read(lists.whole, second.matter_id)
    decide_demand(desk, was.demands[0].id, "1", desk.today())
    change(desk, visit.visit_id, demand="补发差额", name="王桂兰", phone="13805310009")
    now = desk.read(lists.whole, second.matter_id)
    assert (now.row.title, now.row.due) == (was.row.title, was.row.due)
    assert now.demands[0].decision == "1"
    assert [each.title for each in desk.read(matters_of, visit.visit_id)] == ["补发差额", "恢复养老金待遇"]
    assert list(desk.read(find, visit_lists.VisitFilter(text="养老金待遇")).ids) == [visit.visit_id]
    void_visit(desk, visit.visit_id, "登错了")
    assert not list(desk.read(lists.ids, MatterFilter()))


def test_two_matters_of_one_visit_are_merged_and_parted_again(desk):
    visit = register(desk)
    second = further(desk, visit.visit_id)
    merged = merge_matters(desk, second.matter_id, visit.matter_id, "其实是一件").value
    assert desk.read(matters_of, visit.visit_id)[0].id == second.matter_id
    change(desk, visit.visit_id, phone="13805310009")
    assert len(desk.read(matters_of, visit.visit_id)) == 1
    ((merge_id,),) = sql(desk, "SELECT id FROM merge")
    unmerge_matters(desk, merge_id)
    rows = sql(desk, "SELECT matter_id, place FROM visit_matter ORDER BY place")
    assert rows == [(visit.matter_id, 0), (second.matter_id, 1)]
    assert merged.matter_id == second.matter_id


def test_a_receipt_printed_before_is_issued_anew_with_both(desk, clock):
    visit = register(desk)
    before = issue_receipt(desk, visit.visit_id).value
    clock.pass_by(minutes=2)
    told = further(desk, visit.visit_id)
    assert "再打印就出一张写全的" in told.findings[-1].sentence
    clock.pass_by(minutes=2)
    both = issue_receipt(desk, visit.visit_id).value
    assert both.paper_id != before.paper_id
    assert issue_receipt(desk, visit.visit_id).value.paper_id == both.paper_id
    assert len(desk.read(visit_lists.whole, visit.visit_id).papers) == 2


def test_an_accusation_brought_beside_goes_behind_the_seal(desk):
    visit = register(desk)
    told = further(desk, visit.visit_id, purpose="4", demand="镇长刘大海收钱", statement="有人看见。", content="")
    assert told.added and told.matter_id == 0
    assert [each.number for each in desk.read(matters_of, visit.visit_id)] == [visit.number]
    assert not sql(desk, "SELECT 1 FROM matter_event WHERE text LIKE '%看见%'")
    assert sql(desk, "SELECT count(*) FROM sealed_matter") == [(1,)]


def test_an_accusation_brought_beside_can_be_taken_back_until_something_came_of_it(desk):
    visit = register(desk)
    said = {"purpose": "4", "demand": "镇长刘大海收钱", "statement": "有人看见。", "content": ""}
    before = begin_change(desk, visit.visit_id).value
    take_off_accusation(desk, visit.visit_id, further(desk, visit.visit_id, **said).added)
    after = begin_change(desk, visit.visit_id).value
    assert {**after.raw} == {**before.raw}
    assert sql(desk, "SELECT state FROM sealed_matter") == [(SealState.TAKEN_BACK.value,)]
    assert not sql(desk, "SELECT 1 FROM visit_change WHERE before LIKE '%看见%' OR reason LIKE '%看见%'")
    assert sql(desk, "SELECT 1 FROM sealed_event WHERE detail LIKE '%看见%'"), "what was said stays behind the seal"
    added = further(desk, visit.visit_id, **said).added
    again = further(desk, visit.visit_id, **{**said, "statement": "还有账本。"}).added
    with pytest.raises(CannotNow, match="又有改动"):
        take_off_accusation(desk, visit.visit_id, added)
    take_off_accusation(desk, visit.visit_id, again)
    assert "有人看见" in begin_change(desk, visit.visit_id).value.raw["accusation"], "the first stands as it was"
    issue_receipt(desk, visit.visit_id)
    with pytest.raises(CannotNow, match="出具过文书"):
        take_off_accusation(desk, visit.visit_id, added)


def test_the_accused_is_named_in_no_matter_raised_beside(desk):
    visit = register(desk, accuses="1", accused_name="刘大海", accusation="收钱")
    second = further(desk, visit.visit_id, demand="刘大海停了我的养老金", statement="刘大海让停的。")
    assert any(each.article == "条30③" for each in second.findings)
    kept = f"{sql(desk, 'SELECT title FROM matter')}{sql(desk, 'SELECT text FROM demand')}"
    kept += f"{sql(desk, 'SELECT text, detail FROM matter_event')}{sql(desk, 'SELECT * FROM visit_change')}"
    assert "刘大海" not in kept
    assert "有关人员停了我的养老金" in kept


def test_a_visit_that_is_all_secret_takes_what_it_raised_behind_the_seal(desk, clock):
    old = register(desk, demand="修路", name="赵老大", id_number="")
    clock.pass_by(days=3)
    visit = register(desk)
    second = further(desk, visit.visit_id)
    further(desk, visit.visit_id, "b", same_as=old.number, demand="路也是镇长拖的", statement="镇长不给批")
    change(desk, visit.visit_id, purpose="4")
    assert list(desk.read(lists.ids, MatterFilter())) == [old.matter_id]
    kept = f"{sql(desk, 'SELECT title FROM matter')}{sql(desk, 'SELECT text FROM demand')}"
    kept += (
        f"{sql(desk, 'SELECT text, detail FROM matter_event')}{sql(desk, 'SELECT reason, before FROM visit_change')}"
    )
    assert not [each for each in ("养老金", "镇长", second.number) if each in kept]
    assert desk.read(lists.whole, old.matter_id).people == ((1, "赵老大", "petitioner"),)
    with pytest.raises(CannotNow, match="整件是检举控告"):
        further(desk, visit.visit_id, "d")
