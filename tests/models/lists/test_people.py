"""Candidates for the person at the window: met by keys, ranked, never revealed by an accusation."""

from dataclasses import dataclass
from datetime import date

import pytest

from reception_desk.models import people as model
from reception_desk.models.lists.people import alike, judged, known
from reception_desk.models.people import PersonFacts
from reception_desk.vocabulary.visits import PairVerdict
from tests.office import an_office, clock, desk, folder, register

__all__ = ["an_office", "clock", "desk", "folder"]


@dataclass(frozen=True)
class Probe:
    kind: str
    start: str
    whole: bool = True
    weight: int = 1


@pytest.fixture
def work(desk):
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        yield work


def person(work, name, *keys, **told):
    facts = {"id_number": "", "id_checked": False, "sex": "", "birth": None, "phone": "", "address": "", **told}
    return model.keep(work, PersonFacts(name=name, keys=frozenset(keys), keyed=1, **facts))


def ids(found):
    return [each.id for each in found]


def test_a_person_is_met_by_a_whole_key_or_its_beginning(work):
    one = person(work, "张建国", ("s", "zanjianuo"), ("n", "370102199001011231"))
    person(work, "李德福", ("s", "nidefu"), ("n", "370103196001011230"))
    assert ids(alike(work, [Probe("s", "zanjianuo")])) == [one]
    assert ids(alike(work, [Probe("s", "zanjian", whole=False)])) == [one]
    assert ids(alike(work, [Probe("n", "370102", whole=False)])) == [one]
    assert alike(work, [Probe("s", "zanjian")]) == alike(work, [Probe("i", "zanjianuo")]) == alike(work, []) == []


def test_who_meets_most_stands_first_and_the_newest_among_equals(work):
    both = person(work, "张建国", ("s", "a"), ("p", "138"))
    older = person(work, "张建国", ("s", "a"))
    newer = person(work, "张建国", ("s", "a"))
    assert ids(alike(work, [Probe("s", "a"), Probe("p", "138")])) == [both, newer, older]
    assert ids(alike(work, [Probe("s", "a"), Probe("p", "138")], most=1)) == [both]


def test_a_key_asked_for_twice_weighs_as_the_heavier_question(work):
    one, other = person(work, "甲", ("s", "a")), person(work, "乙", ("s", "b"))
    asked = [Probe("s", "a", weight=4), Probe("s", "b", weight=3), Probe("s", "a", weight=1)]
    assert ids(alike(work, asked)) == [one, other]


def test_people_of_a_frequent_name_are_told_apart_by_the_village(work):
    of_village = [person(work, "王秀英", ("s", "x"), address="石桥镇柳林村 1 组")]
    of_village += [person(work, "王秀英", ("s", "x"), address=f"河口乡清泉村 {count} 号") for count in range(5)]
    assert ids(alike(work, [Probe("s", "x")], "柳林", most=2))[0] == of_village[0]
    assert of_village[0] not in ids(alike(work, [Probe("s", "x")], "", most=2))


def test_a_known_person_has_what_was_told_before(desk):
    register(desk, phone="13805310001")
    last = register(desk, phone="13905310009", address="河口乡清泉村")
    (found,) = desk.read(known, [last.person_id])
    assert (found.name, found.visits, found.last_at) == ("王桂兰", 2, desk.now())
    assert found.phones == ("13905310009", "13805310001")
    assert found.addresses == ("河口乡清泉村", "石桥镇柳林村 2 组 15 号")
    assert (found.id_number, found.id_checked, found.birth) == ("11010519491231002X", True, date(1949, 12, 31))


def test_of_a_person_without_visits_the_record_is_told(work):
    one = person(work, "张建国", phone="13805310000", address="石桥镇")
    (found,) = known(work, [one])
    assert (found.phones, found.addresses, found.visits, found.last_at) == (("13805310000",), ("石桥镇",), 0, None)
    assert known(work, [999]) == known(work, []) == []


def test_an_accusation_reveals_nobody(desk):
    accuser = register(desk, purpose="4", phone="13705310000")
    assert desk.read(known, [accuser.person_id]) == []
    register(desk, phone="13805310000")
    assert desk.read(known, [accuser.person_id]) == [], "the accuser is no person of the open tables"


def test_a_pair_is_judged_until_it_is_judged_again(work):
    one, other, third = (person(work, name) for name in "甲乙丙")
    model.judge(work, other, one, PairVerdict.DIFFERENT, "父子同名")
    model.judge(work, one, third, PairVerdict.SAME, "")
    assert judged(work, [one, other]) == {(one, other): PairVerdict.DIFFERENT}
    assert judged(work, [one, other, third])[one, third] is PairVerdict.SAME
    model.judge(work, one, other, PairVerdict.OPEN, "弄错了")
    assert judged(work, [one, other]) == judged(work, []) == {}
    rows = work.connection.exec_driver_sql("SELECT verdict, reason, judged_by FROM person_pair ORDER BY id").fetchall()
    assert [tuple(row) for row in rows] == [
        ("different", "父子同名", work.clerk),
        ("same", "", work.clerk),
        ("open", "弄错了", work.clerk),
    ]
