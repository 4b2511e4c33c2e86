"""Who is answerable, and that it never ends silently (首访责任制)."""

from datetime import date

import pytest

from reception_desk.rules.responsibility import (
    TRIAD,
    Answerable,
    Held,
    answerable,
    holder_findings,
    lacking,
    replaced,
    taken_as,
)

DAY = date(2026, 11, 2)


def held(key, role, *, account=1, ended=None, working=True):
    return Held(key, role, account, "李春梅", DAY, ended, working)


def test_the_handler_is_asked_before_the_first_receiver_and_a_unit_never():
    rows = [held(1, Answerable.FIRST), held(2, Answerable.FIRST_UNIT, account=None), held(3, Answerable.HANDLER)]
    assert answerable(rows).id == 3
    assert answerable(rows[:2]).id == 1
    assert answerable(rows[1:2]) is None


@pytest.mark.parametrize("gone", [{"ended": DAY}, {"working": False}])
def test_who_handed_over_or_left_the_office_is_not_asked(gone):
    assert answerable([held(1, Answerable.FIRST, **gone)]) is None


def test_who_is_there_is_asked_before_who_is_on_leave():
    rows = [Held(1, Answerable.HANDLER, 1, "赵强", DAY, away=True), held(2, Answerable.FIRST, account=2)]
    assert answerable(rows).id == 2
    assert answerable(rows[:1]).id == 1


def test_who_takes_the_first_receivers_place_handles_the_matter_unless_another_does():
    rows = [held(1, Answerable.FIRST), held(2, Answerable.HANDLER, account=None)]
    assert taken_as(Answerable.FIRST, rows, 1) is Answerable.FOLLOW
    assert taken_as(Answerable.FIRST, rows[:1], 1) is Answerable.HANDLER
    gone = [rows[0], held(2, Answerable.HANDLER, account=3, working=False)]
    assert taken_as(Answerable.FIRST, gone, 1) is Answerable.HANDLER
    assert taken_as(Answerable.FIRST, [held(1, Answerable.FIRST), held(2, Answerable.HANDLER)], 1) is Answerable.HANDLER
    assert taken_as(Answerable.LEADER, rows, 1) is Answerable.LEADER


def test_one_alone_holds_what_one_alone_may_hold():
    rows = [held(1, Answerable.HANDLER), held(2, Answerable.HANDLER, ended=DAY), held(3, Answerable.JOINT)]
    assert [each.id for each in replaced(rows, Answerable.HANDLER)] == [1]
    assert replaced(rows, Answerable.JOINT) == []


def test_a_unit_needs_its_name_and_its_people_a_name_and_a_telephone():
    def found(role, name="", unit="", phone="", since=DAY):
        return [each.field for each in holder_findings(role, name, unit, phone, since, DAY)]

    assert found(Answerable.FIRST_UNIT) == ["unit"]
    assert found(Answerable.HANDLER) == ["name"]
    assert found(Answerable.HANDLER, "王强", "石桥镇人民政府") == ["phone"]
    assert found(Answerable.HANDLER, "王强", "石桥镇人民政府", "05316666") == []
    assert found(Answerable.HANDLER, "李春梅") == []
    assert found(Answerable.HANDLER, "李春梅", since=date(2026, 11, 3)) == ["since"]


def test_a_court_case_lacks_whom_of_its_three_nobody_named():
    rows = [held(1, Answerable.LEADER), held(2, Answerable.CHIEF, ended=DAY)]
    assert lacking(rows, TRIAD) == [Answerable.CHIEF, Answerable.HANDLER]
