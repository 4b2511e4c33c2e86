"""Recognising who comes again, at a desk: offers with reasons, judgements remembered, old stores caught up."""

import pytest

from reception_desk.errors import NotPermitted
from reception_desk.models.audit import first_broken
from reception_desk.services.people import judge, key_people, who
from reception_desk.vocabulary import PairVerdict
from tests.office import ZHOU, register, sign_in

ZHANG = {"name": "张建国", "id_number": "370102199001011231", "phone": "13805310001"}
FATHER = {"name": "张建国", "id_number": "370102196501011239", "phone": "13805310002", "birth": "1965-01-01"}


@pytest.fixture
def people(desk):
    """Return the keys of two people of one name, who are to be found."""
    found = [register(desk, **each).person_id for each in (ZHANG, FATHER)]
    assert key_people(desk).value == 2
    assert key_people(desk).value == 0
    return found


def offered(desk, **typed):
    return [each.person.id for each in desk.read(who, **typed)]


def test_a_person_is_offered_with_the_reasons(desk, people):
    (found,) = desk.read(who, name="张健国", id_number="370102900101123")
    assert found.person.id == people[0]
    assert found.likeness.claim.label == "同一人"
    assert found.likeness.reasons[:2] == ("15 位与 18 位证件号码相同", "同音：张建国")


def test_the_likeliest_stands_first(desk, people):
    assert offered(desk, name="张建国", phone="13805310002") == [people[1], people[0]]
    assert offered(desk, name="zjg", most=1) == [people[1]]
    assert offered(desk, id_number="1231") == [people[0]]
    assert offered(desk) == offered(desk, name="李德福") == []


def test_another_birth_is_another_person(desk, people):
    assert offered(desk, name="张建国", id_number="370102199001011231") == [people[0]]


def test_a_pair_judged_different_is_not_offered_again(desk, people):
    typed = {"name": "张建国", "phone": "13805310001"}
    assert offered(desk, **typed) == people
    judge(desk, people[1], people[0], PairVerdict.DIFFERENT, "父子同名")
    assert offered(desk, **typed) == people[:1]
    assert set(offered(desk, name="张建国")) == set(people), "while nobody is surely meant, both are shown"
    judge(desk, *people, PairVerdict.OPEN)
    assert offered(desk, **typed) == people


def test_two_records_of_one_person_are_offered_once(desk, people):
    judge(desk, *people, PairVerdict.SAME, "号码登记错了")
    assert len(offered(desk, name="张建国")) == 1


def test_a_judgement_is_an_act_and_keys_are_not(desk, people):
    judge(desk, *people, PairVerdict.SAME, "号码登记错了")
    with desk.store.look(0, desk.now()) as look:
        rows = look.connection.exec_driver_sql("SELECT action, subject FROM audit ORDER BY seq").fetchall()
        assert first_broken(look) is None
    assert tuple(rows[-1]) == ("people.judge", "people {} {}".format(*sorted(people)))
    assert "people.key" not in {row[0] for row in rows}


def test_a_leader_judges_nobody(folder, clock):
    leader = sign_in(folder, ZHOU.name, clock)
    with pytest.raises(NotPermitted):
        judge(leader, 1, 2, PairVerdict.SAME)
    leader.close()
