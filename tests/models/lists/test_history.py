"""What stands beside the form of a person who comes again, and what is still promised; accusations say nothing."""

import pytest

from reception_desk.models.lists.history import of_person
from reception_desk.models.lists.promises import open_ones, question
from reception_desk.models.lists.visits import VisitFilter, ids, whole
from reception_desk.services.visits.registering import keep_promise, reopen_promise
from tests.office import ZHAO, an_office, clock, desk, folder, register, sign_in

__all__ = ["an_office", "clock", "desk", "folder"]

PROMISED = {"promise": "回电告知核实结果", "promise_by": "2026-11-20"}


def test_the_newest_visit_stands_first_and_notes_are_not_counted(desk, clock):
    first = register(desk, content="0202", handling="3", destination="石桥镇人民政府")
    clock.pass_by(days=1)
    again = register(desk, intent="2", same_as=first.number)
    clock.pass_by(days=1)
    note = register(desk, intent="4", same_as=first.number)
    found = desk.read(of_person, first.person_id)
    assert [each.number for each in found.visits] == [note.number, again.number, first.number]
    assert [each.matter_id for each in found.visits] == [first.matter_id] * 3
    assert found.counted == 2
    assert (found.visits[2].handling, found.visits[2].destination) == ("3", "石桥镇人民政府")


def test_an_accusation_is_neither_listed_nor_counted_nor_its_promise_told(desk):
    ordinary = register(desk)
    register(desk, purpose="4", demand="举报某某收礼", **PROMISED)
    found = desk.read(of_person, ordinary.person_id)
    assert [each.number for each in found.visits] == [ordinary.number]
    assert (found.counted, found.promises) == (1, ())
    (promise,) = desk.read(open_ones)
    assert promise.accusation
    assert (promise.name, promise.phone) == ("", "")
    assert PROMISED["promise"] not in promise.promise


def test_a_kept_promise_goes_and_comes_back(desk):
    made = register(desk, **PROMISED)
    (promise,) = desk.read(of_person, made.person_id).promises
    assert (promise.id, promise.promise) == (made.visit_id, PROMISED["promise"])
    assert keep_promise(desk, made.visit_id).value
    assert desk.read(open_ones) == []
    assert reopen_promise(desk, made.visit_id).value
    assert not reopen_promise(desk, made.visit_id).value
    assert desk.read(open_ones) == [promise]


@pytest.mark.parametrize(
    ("wanted", "places"),
    [
        ({"intent": "4"}, [1]),
        ({"noted": True}, [1]),
        ({"noted": False}, [2, 0]),
        ({"region": "石桥"}, [0]),
        ({"region": "%"}, []),
    ],
)
def test_visits_by_intent_notes_and_region(desk, clock, wanted, places):
    made = []
    for answers in ({"region": "石桥镇"}, {"intent": "4"}, {"region": "河口镇"}):
        made.append(register(desk, **answers).visit_id)
        clock.pass_by(minutes=1)
    assert list(desk.read(ids, VisitFilter(**wanted))) == [made[place] for place in places]


def test_numbers_of_a_visit_are_whole_for_whoever_recorded_it_and_masked_for_others(folder, desk, clock):
    made = register(desk)
    mine = desk.read(whole, made.visit_id)
    assert (mine.masked, mine.raw["id_number"]) == (False, "11010519491231002X")
    other = sign_in(folder, ZHAO.name, clock)
    theirs = other.read(whole, made.visit_id)
    assert (theirs.masked, theirs.raw["id_number"], theirs.raw["phone"]) == (True, "110105********002X", "138****0000")
    other.close()


def test_open_promises_are_found_without_reading_everybody_who_ever_came(desk):
    with desk.store.look(0, desk.now()) as look:
        text = str(question().compile(look.connection.engine, compile_kwargs={"literal_binds": True}))
        plan = " ".join(row[3] for row in look.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}"))
    assert "SCAN visit USING INDEX ix_visit_promise_by" in plan, plan
    assert "SCAN visit_person" not in plan, plan
