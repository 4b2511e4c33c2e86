"""Recognising who comes again, at a desk: offers with reasons, judgements remembered, old stores caught up."""

import pytest

from reception_desk.errors import CannotNow, NotPermitted
from reception_desk.models.audit import first_broken
from reception_desk.models.lists.visits import Numbers
from reception_desk.services.people.recognising import judge, key_people, reveal, who
from reception_desk.services.visits.registering import register_visit
from reception_desk.vocabulary.forms import RevealReason
from reception_desk.vocabulary.visits import PairVerdict
from tests.office import ZHOU, register, sign_in, visit

ZHANG = {"name": "张建国", "id_number": "370102199001011231", "phone": "13805310001"}
FATHER = {"name": "张建国", "id_number": "370102196501011239", "phone": "13805310002", "birth": "1965-01-01"}


@pytest.fixture
def people(desk):
    """Return the keys of two people of one name, who are to be found."""
    found = [register(desk, **each).person_id for each in (ZHANG, FATHER)]
    assert key_people(desk).value == 0, "who is registered is found at once"
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


def test_numbers_are_given_for_a_reason_that_the_audit_keeps(desk):
    visit_id = register(desk, **ZHANG).visit_id
    assert reveal(desk, visit_id, RevealReason.CONTACT).value == Numbers(ZHANG["id_number"], ZHANG["phone"])
    with desk.store.look(0, desk.now()) as look:
        row = look.connection.exec_driver_sql("SELECT action, subject, detail FROM audit ORDER BY seq DESC").first()
    assert tuple(row)[:2] == ("visit.reveal", f"visit {visit_id}")
    assert '"2"' in row[2]
    assert ZHANG["id_number"] not in row[2]


def test_the_numbers_of_an_accuser_are_not_given(desk):
    visit_id = register(desk, **ZHANG, purpose="4").visit_id
    with pytest.raises(CannotNow):
        reveal(desk, visit_id, RevealReason.IDENTITY)


def test_a_person_taken_over_is_the_same_one_unless_another_was_typed_over_them(desk, people):
    moved = visit(name="张建国", id_number="", phone="13905310009", address="河口镇东街 8 号")
    again = register_visit(desk, "u-1", moved, known=people[0]).value
    assert again.person_id == people[0]
    other = visit(name="李德福", id_number="", phone="13905310010", address="河口镇西街 1 号")
    assert register_visit(desk, "u-2", other, known=people[0]).value.person_id not in people
