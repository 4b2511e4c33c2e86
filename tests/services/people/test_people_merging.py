"""Two records of one person made one and taken apart again, with visits, matters and what each is found by."""

from random import Random

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models.lists import matters as lists
from reception_desk.models.lists.history import of_person
from reception_desk.models.lists.people import judged
from reception_desk.services.matters.merging import merge_matters, unmerge_matters
from reception_desk.services.people.merging import merge_people, records, unmerge_people
from reception_desk.services.people.recognising import judge, who
from reception_desk.services.visits import corrections
from reception_desk.vocabulary.visits import PairVerdict, Purpose
from tests.office import register
from tests.services.merging import everything

WHY = "同一身份证，名字写错一字"
PHONE = "13805310000"


def two_records(desk):
    """Register one person twice, once with a misspelt name and no number."""
    return register(desk), register(desk, name="王桂兰", id_number="", phone="13805319999")


def found(desk, **asked):
    with desk.store.look(desk.clerk.id, desk.now()) as look:
        return [each.person.id for each in who(look, **asked)]


def test_visits_and_matters_of_both_are_one_persons(desk):
    kept, gone = two_records(desk)
    offers = desk.read(records, kept.person_id).offers
    assert [each.person.id for each in offers] == [gone.person_id]
    assert offers[0].likeness.reasons
    merge_people(desk, kept.person_id, gone.person_id, WHY)
    history = desk.read(of_person, kept.person_id)
    assert {each.number for each in history.visits} == {kept.number, gone.number}
    assert found(desk, name="王桂兰") == [kept.person_id]
    assert found(desk, phone="13805319999") == [kept.person_id]
    assert desk.read(lists.whole, gone.matter_id).people[0][0] == kept.person_id
    known = desk.read(records, gone.person_id)
    assert (known.person.id, known.offers) == (kept.person_id, ())
    assert [(each.name, each.reason) for each in known.former] == [("王桂兰", WHY)]


def test_whoever_is_named_as_the_one_that_went_is_the_one_that_stayed(desk):
    gone, kept = two_records(desk)
    merge_people(desk, kept.person_id, gone.person_id, WHY)
    assert register(desk).person_id == kept.person_id
    with desk.store.look(0, desk.now()) as look:
        number = f"SELECT id_number FROM person WHERE id = {kept.person_id}"
        assert look.connection.exec_driver_sql(number).scalar_one() == "11010519491231002X"


def test_what_cannot_be_one_person_is_told(desk):
    kept, gone = two_records(desk)
    secret = register(desk, name="赵六", id_number="", purpose=Purpose.ACCUSATION.value)
    one, other = kept.person_id, gone.person_id
    with pytest.raises(CannotNow, match="不能与自己合并"):
        merge_people(desk, one, one, WHY)
    with pytest.raises(CannotNow, match="写明为什么是同一人"):
        merge_people(desk, one, other, "")
    for unknown in (4711, secret.person_id):
        with pytest.raises(CannotNow, match="没有这个人"):
            merge_people(desk, one, unknown, WHY)
    done = merge_people(desk, one, other, WHY).value
    third = register(desk, name="王桂蓝", id_number="", phone="").person_id
    with pytest.raises(CannotNow, match="已经并入另一人"):
        merge_people(desk, third, other, WHY)
    later = merge_people(desk, one, third, WHY).value
    with pytest.raises(CannotNow, match="又并入了“王桂蓝”"):
        unmerge_people(desk, done.merge_id)
    fourth = register(desk, name="李四", id_number="", phone="").person_id
    merge_people(desk, fourth, one, WHY)
    with pytest.raises(CannotNow, match="后来又并入另一人"):
        unmerge_people(desk, later.merge_id)
    with pytest.raises(CannotNow, match="没有这次合并"):
        unmerge_people(desk, 4711)


def test_two_who_came_together_are_two(desk):
    both = register(desk, agents="李四\t身份证\t\t13805310001\t\t亲属")
    people = [row[0] for row in rows(desk, "SELECT person_id FROM visit_person ORDER BY place")]
    assert len(people) == 2
    with pytest.raises(CannotNow, match=f"一起来过（{both.number}）"):
        merge_people(desk, people[0], people[1], WHY)


def rows(desk, statement):
    with desk.store.look(0, desk.now()) as look:
        return look.connection.exec_driver_sql(statement).all()


def test_one_matter_with_both_has_one_behind_it(desk):
    kept = register(desk)
    gone = register(desk, name="李四", id_number="", phone="", intent="2", same_as=kept.number)
    before = everything(desk)
    done = merge_people(desk, kept.person_id, gone.person_id, WHY).value
    assert len(desk.read(lists.whole, kept.matter_id).people) == 1
    unmerge_people(desk, done.merge_id)
    assert everything(desk) == before


def test_what_came_since_stays_and_is_told(desk):
    kept, gone = two_records(desk)
    done = merge_people(desk, kept.person_id, gone.person_id, WHY).value
    since = register(desk, phone="13700001111")
    parted = unmerge_people(desk, done.merge_id).value
    assert parted.findings[0].sentence.startswith(f"合并以后登记的 {since.number} 留在“王桂兰”名下")
    assert {each.number for each in desk.read(of_person, kept.person_id).visits} == {kept.number, since.number}
    assert {each.number for each in desk.read(of_person, gone.person_id).visits} == {gone.number}
    assert found(desk, phone="13700001111")[0] == kept.person_id
    assert found(desk, phone="13805319999")[0] == gone.person_id
    assert desk.read(judged, [kept.person_id, gone.person_id]) == {}
    assert unmerge_people(desk, done.merge_id).changes.words == frozenset()


def test_a_visit_changed_to_another_person_meanwhile_stays_theirs(desk):
    kept, gone = two_records(desk)
    done = merge_people(desk, kept.person_id, gone.person_id, WHY).value
    taken = corrections.begin_change(desk, gone.visit_id).value
    form = corrections.recorded_form()
    values = corrections.Values(form, {**taken.raw, "name": "孙七", "id_number": "370102199001011231"})
    corrections.correct_visit(desk, gone.visit_id, taken.version, values)
    unmerge_people(desk, done.merge_id)
    person = rows(desk, f"SELECT person_id FROM visit_person WHERE visit_id = {gone.visit_id}")[0][0]
    assert person not in (kept.person_id, gone.person_id)


def test_merged_and_taken_apart_is_as_if_never_merged(desk):
    chance = Random(20261103)
    names = ("王桂兰", "李四", "赵六", "孙七")
    for at in range(6):
        made = [
            register(
                desk,
                name=chance.choice(names),
                id_number=chance.choice(("", "11010519491231002X", "370102199001011231")),
                phone=f"138{at:04}{each:04}",
            )
            for each in range(4)
        ]
        for _ in range(chance.randrange(4)):
            earlier = chance.choice(made)
            register(desk, name=chance.choice(names), id_number="", intent="2", same_as=earlier.number)
        people = [each.person_id for each in made]
        one, other = chance.choice(people), chance.choice(people)
        before = everything(desk)
        try:
            done = merge_people(desk, one, other, WHY).value
        except CannotNow:
            continue
        unmerge_people(desk, done.merge_id)
        after = everything(desk)
        assert {name: after[name] for name in after if after[name] != before[name]} == {}, at


def test_persons_and_matters_are_merged_and_parted_in_any_order(desk):
    kept, gone = two_records(desk)
    before = everything(desk)
    merge_matters(desk, kept.matter_id, gone.matter_id, WHY)
    person = merge_people(desk, kept.person_id, gone.person_id, WHY).value
    assert len(desk.read(lists.whole, kept.matter_id).people) == 1
    unmerge_matters(desk, person.merge_id - 1)
    unmerge_people(desk, person.merge_id)
    assert everything(desk) == before


def test_another_verdict_of_before_holds_again(desk):
    kept, gone = two_records(desk)
    judge(desk, kept.person_id, gone.person_id, PairVerdict.DIFFERENT)
    assert desk.read(records, kept.person_id).offers == ()
    done = merge_people(desk, kept.person_id, gone.person_id, WHY).value
    unmerge_people(desk, done.merge_id)
    pair = tuple(sorted((kept.person_id, gone.person_id)))
    assert desk.read(judged, pair) == {pair: PairVerdict.DIFFERENT}
