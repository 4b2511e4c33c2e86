"""Someone is answerable for every matter from its first minute on."""

from datetime import date

import pytest

from reception_desk.errors import CannotNow, NotPermitted
from reception_desk.models import responsible
from reception_desk.models.accounts import everybody
from reception_desk.models.lists import matters as lists
from reception_desk.models.lists.visits import whole
from reception_desk.rules.responsibility import Answerable, answerable
from reception_desk.services.answering.handing_over import hand_over
from reception_desk.services.answering.responsibility import (
    Who,
    correct_first,
    held_of,
    loads,
    name_responsible,
    still_to_name,
)
from reception_desk.services.matters import handling as matters
from reception_desk.services.matters.seen import seen
from tests.office import LI, ZHAO, register, sign_in

DAY = date(2026, 11, 3)


def rows(desk, matter_id):
    return desk.read(responsible.of_matter, matter_id)


def held(desk, matter_id):
    return [(each.role, each.name or each.unit, each.ended_on) for each in rows(desk, matter_id)]


def account(desk, name):
    return next(each.id for each in desk.read(everybody) if each.shown_name == name)


def test_who_received_the_first_visit_is_answerable_from_its_first_minute(desk):
    done = register(desk)
    assert held(desk, done.matter_id) == [("first", LI.shown_name, None)]
    assert answerable(held_of(rows(desk, done.matter_id))).name == LI.shown_name


def test_a_repeat_names_nobody_anew(desk):
    done = register(desk)
    again = register(desk, intent="2", same_as=done.number)
    assert again.matter_id == done.matter_id
    assert len(rows(desk, done.matter_id)) == 1


def test_the_unit_and_its_people_are_named_beside(desk):
    matter_id = register(desk).matter_id
    told = name_responsible(desk, matter_id, Answerable.FIRST_UNIT, Who(unit="石桥镇人民政府"), DAY, "县局交办").value
    assert told.findings == ()
    who = Who("王强", "石桥镇人民政府")
    found = name_responsible(desk, matter_id, Answerable.HANDLER, who, DAY).value.findings
    assert [each.field for each in found] == ["phone"]
    assert [each[:2] for each in held(desk, matter_id)] == [
        ("first", LI.shown_name),
        ("unit", "石桥镇人民政府"),
        ("handler", "王强"),
    ]
    assert [each.words for each in seen(desk, matter_id).line if each.what == "责任人"][-1].startswith("首办责任单位")
    assert still_to_name(desk, rows(desk, matter_id)) == []


def test_one_alone_is_the_handler_and_taking_back_gives_it_back(desk):
    matter_id = register(desk).matter_id
    name_responsible(desk, matter_id, Answerable.HANDLER, Who(LI.shown_name), DAY)
    told = name_responsible(desk, matter_id, Answerable.HANDLER, Who(ZHAO.shown_name), DAY, "分工").value
    assert [(name, ended) for role, name, ended in held(desk, matter_id) if role == "handler"] == [
        (LI.shown_name, DAY),
        (ZHAO.shown_name, None),
    ]
    matters.take_back(desk, told.event_id)
    assert [(name, ended) for role, name, ended in held(desk, matter_id) if role == "handler"] == [
        (LI.shown_name, None)
    ]


def test_what_is_not_told_is_refused_in_words(desk):
    matter_id = register(desk).matter_id
    for role, sentence in ((Answerable.FIRST_UNIT, "要写单位"), (Answerable.HANDLER, "要写姓名")):
        with pytest.raises(CannotNow, match=sentence):
            name_responsible(desk, matter_id, role, Who(), DAY)
    with pytest.raises(CannotNow, match="登记时就定了"):
        name_responsible(desk, matter_id, Answerable.FIRST, Who("某人"), DAY)


def test_only_the_head_puts_a_wrong_first_receiver_right_with_a_reason(folder, clock):
    clerk = sign_in(folder, ZHAO.name, clock)
    matter_id = register(clerk).matter_id
    with pytest.raises(NotPermitted):
        correct_first(clerk, matter_id, Who(LI.shown_name), "接谈人写错")
    clerk.close()
    head = sign_in(folder, clock=clock)
    with pytest.raises(CannotNow, match="为什么"):
        correct_first(head, matter_id, Who(LI.shown_name), " ")
    correct_first(head, matter_id, Who(LI.shown_name), "接谈人写错")
    wrong, right = rows(head, matter_id)
    assert (wrong.name, wrong.ended_why) == (ZHAO.shown_name, "接谈人写错")
    assert (right.name, right.ended_on, right.since) == (LI.shown_name, None, wrong.since)
    head.close()


def test_everything_somebody_had_is_taken_over_by_one(desk):
    head = desk
    first, second = register(desk), register(desk, demand="另一件")
    li, zhao = account(head, LI.shown_name), account(head, ZHAO.shown_name)
    assert {each.name: each.matters for each in loads(head)} == {LI.shown_name: 2}
    with pytest.raises(CannotNow, match="在岗"):
        hand_over(head, li, li, "请假")
    with pytest.raises(CannotNow, match="为什么"):
        hand_over(head, li, zhao, "")
    assert hand_over(head, li, zhao, "请假").value == 2
    assert {each.name: each.matters for each in loads(head)} == {ZHAO.shown_name: 2}
    for each in (first, second):
        found = answerable(held_of(rows(head, each.matter_id)))
        assert (found.name, found.role) == (ZHAO.shown_name, Answerable.HANDLER)
    assert hand_over(head, li, zhao, "请假").value == 0


def test_the_handler_of_the_matter_and_of_the_rows_is_one(desk):
    matter_id = register(desk).matter_id
    li, zhao = account(desk, LI.shown_name), account(desk, ZHAO.shown_name)

    def handlers():
        named = [each.account_id for each in rows(desk, matter_id) if each.role == "handler" and each.ended_on is None]
        return desk.read(lists.whole, matter_id).columns["handler_id"], named

    version = desk.read(lists.whole, matter_id).version
    chosen = matters.change_matter(desk, matter_id, version, {"handler_id": li}).value
    assert handlers() == (li, [li])
    named = name_responsible(desk, matter_id, Answerable.HANDLER, Who(ZHAO.shown_name), DAY).value
    assert handlers() == (zhao, [zhao])
    matters.take_back(desk, named.event_id)
    assert handlers() == (li, [li])
    name_responsible(desk, matter_id, Answerable.HANDLER, Who("王强", "石桥镇人民政府", "0531"), DAY)
    assert handlers() == (None, [None])
    hand_over(desk, li, zhao, "请假")
    assert handlers() == (None, [None])
    matters.take_back(desk, chosen.event_id)
    assert handlers() == (None, [None])


def test_handing_over_the_first_receipt_leaves_whoever_handles_the_matter(desk):
    matter_id = register(desk).matter_id
    name_responsible(desk, matter_id, Answerable.HANDLER, Who("王强", "石桥镇人民政府", "0531"), DAY)
    hand_over(desk, account(desk, LI.shown_name), account(desk, ZHAO.shown_name), "请假")
    assert held(desk, matter_id) == [
        ("first", LI.shown_name, DAY),
        ("handler", "王强", None),
        ("follow", ZHAO.shown_name, None),
    ]


def test_whoever_answers_for_a_matter_sees_its_numbers_whole_and_nobody_else(desk, folder, clock):
    done = register(desk)
    zhao = sign_in(folder, ZHAO.name, clock)
    assert zhao.read(whole, done.visit_id).raw["phone"] == "138****0000"
    name_responsible(desk, done.matter_id, Answerable.HANDLER, Who(ZHAO.shown_name), DAY)
    assert zhao.read(whole, done.visit_id).raw["phone"] == "13805310000"
    name_responsible(desk, done.matter_id, Answerable.HANDLER, Who(LI.shown_name), DAY)
    assert zhao.read(whole, done.visit_id).masked, "who gave it up reads it masked again"
    zhao.close()
