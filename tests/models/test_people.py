"""Keeping people: who is taken for a known one, what is taken over, the keys they are found by."""

from datetime import date

import pytest

from reception_desk.models.people import PersonFacts, add_keys, keep, mark_keyed, without_keys

NUMBER = "370102199001011231"
FACTS = {"name": "张建国", "id_number": NUMBER, "id_checked": True, "sex": "1", "birth": date(1990, 1, 1)}
FACTS |= {"phone": "13805310000", "address": "石桥镇柳林村"}


@pytest.fixture
def work(desk):
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        yield work


def facts(**changed):
    return PersonFacts(**(FACTS | changed))


def row(work, person_id, columns):
    return tuple(work.connection.exec_driver_sql(f"SELECT {columns} FROM person WHERE id = {person_id}").one())


def keys(work, person_id):
    rows = work.connection.exec_driver_sql(f"SELECT kind, key FROM person_key WHERE person_id = {person_id}")
    return {tuple(row) for row in rows}


def test_the_same_checked_number_and_name_are_the_same_person(work):
    one = keep(work, facts())
    assert keep(work, facts(phone="13905310009", address="")) == one
    assert row(work, one, "phone, address, version") == ("13905310009", "石桥镇柳林村", 2)
    assert keep(work, facts(name="李德福")) != one
    assert keep(work, facts(id_checked=False)) != one


def test_the_clerk_says_who_it_is(work):
    one = keep(work, facts(id_number="", id_checked=False))
    assert keep(work, facts(name="张健国", known=one)) == one
    assert row(work, one, "name, id_number, id_checked") == ("张建国", NUMBER, 1)


def test_a_checked_number_gives_way_to_none(work):
    one = keep(work, facts())
    keep(work, facts(id_number="110105194912310021", id_checked=False, known=one))
    keep(work, facts(id_number="440524188001010014", known=one))
    assert row(work, one, "id_number, id_checked") == (NUMBER, 1)


def test_keys_are_added_once_and_stay(work):
    one = keep(work, facts(keys={("s", "a"), ("p", "138")}, keyed=1))
    keep(work, facts(keys={("s", "a"), ("p", "139")}, keyed=1))
    add_keys(work, one, [("s", "a")])
    add_keys(work, one, ())
    assert keys(work, one) == {("s", "a"), ("p", "138"), ("p", "139")}


def test_who_lacks_keys_waits_for_them(work):
    keyed = keep(work, facts(keyed=1))
    waiting = keep(work, facts(name="李德福"))
    (found,) = without_keys(work, 1, 10)
    assert (found.id, found.name, found.id_number, found.phone, found.birth) == (
        waiting,
        "李德福",
        NUMBER,
        "13805310000",
        date(1990, 1, 1),
    )
    assert [each.id for each in without_keys(work, 2, 10)] == [waiting, keyed]
    assert [each.id for each in without_keys(work, 2, 1)] == [waiting]
    mark_keyed(work, [waiting], 1)
    mark_keyed(work, [], 1)
    assert without_keys(work, 1, 10) == []
    keep(work, facts())
    assert [each.id for each in without_keys(work, 1, 10)] == [keyed], "a change told without keys is caught up with"
