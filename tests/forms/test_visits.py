"""The form of a visit."""

from datetime import date

import pytest

from reception_desk.forms.form import Values
from reception_desk.forms.visits import BIRTH, NAME, SEX, VISIT, age, filled_by_number, is_accusation

MAN = "370102199001011231"


def test_the_names_of_the_fields_are_those_that_others_rely_on():
    names = [each.name for each in VISIT.fields]
    assert {"name", "id_number", "phone", "address", "channel", "demand", "statement"} <= set(names)


@pytest.mark.parametrize("each", VISIT.fields, ids=lambda each: each.name)
def test_the_example_of_each_field_is_a_right_answer(each):
    assert each.label
    if each.example:
        assert each.kind.read(each.example) is not None
        assert list(each.kind.check(each.example)) == []
    if each.default:
        assert each.kind.read(each.default) is not None


def test_an_id_number_fills_sex_and_birth_where_they_are_empty():
    values = Values(VISIT, {"id_number": MAN})
    filled = filled_by_number(values)
    assert filled == {"sex": "1", "birth": "1990-01-01", "issued_in": "山东省"}
    whole = Values(VISIT, {**values.raw, **filled})
    assert (whole[SEX].label, whole[BIRTH]) == ("男", date(1990, 1, 1))


def test_what_was_typed_is_not_filled_over():
    assert filled_by_number(Values(VISIT, {"id_number": MAN, "sex": "2", "birth": " "})) == {
        "birth": "1990-01-01",
        "issued_in": "山东省",
    }
    assert filled_by_number(Values(VISIT, {"id_number": "1"})) == {}
    assert filled_by_number(Values(VISIT)) == {}


@pytest.mark.parametrize(("purpose", "accusation"), [("4", True), ("揭发控告", True), ("2", False), ("", False)])
def test_an_accusation_is_known_by_its_purpose(purpose, accusation):
    assert is_accusation(Values(VISIT, {"purpose": purpose})) is accusation


def test_the_age_of_the_visitor():
    today = date(2026, 11, 3)
    assert age(Values(VISIT, {"birth": "1990-11-04"}), today) == 35
    assert age(Values(VISIT, {"birth": "2027-01-01"}), today) is None
    assert age(Values(VISIT), today) is None


def test_only_name_and_demand_are_asked_for_at_saving():
    found = list(VISIT.empty().findings())
    assert [each.field for each in found] == ["name", "demand"]
    assert not any(each.stops for each in found)
    assert NAME in VISIT.fields
