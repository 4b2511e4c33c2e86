"""Numbers by the kind of their document."""

import pytest

from reception_desk.rules.people.documents import Judged, identity_of, judge, written

MAN = "370102199001011231"


@pytest.mark.parametrize(
    ("document", "number", "judged"),
    [
        ("", MAN, Judged.RIGHT),
        ("111", "３７０１０２ 19900101 １２３１", Judged.RIGHT),
        ("112", "11010519491231002x", Judged.RIGHT),
        ("111", "370102900101123", Judged.RIGHT),
        ("111", "370102199001011233", Judged.WRONG),
        ("113", "123", Judged.OPEN),
        ("990", "何证", Judged.OPEN),
        ("414", "e1234567", Judged.RIGHT),
        ("414", "护照", Judged.WRONG),
        ("511", "12345678", Judged.RIGHT),
        ("511", "12", Judged.WRONG),
        ("516", "H12345678", Judged.RIGHT),
        ("516", "H1234567801", Judged.RIGHT),
        ("516", "K12345678", Judged.WRONG),
        ("553", "USA110012345678", Judged.RIGHT),
        ("GAT", "810000199001011234", Judged.RIGHT),
        ("GAT", MAN, Judged.WRONG),
        ("XYM", "91110000600037341L", Judged.RIGHT),
        ("XYM", "91110000600037341X", Judged.WRONG),
    ],
)
def test_each_document_has_its_own_look(document, number, judged):
    assert judge(document, number) is judged


def test_only_a_resident_number_tells_who_one_is():
    assert identity_of("111", MAN).number == MAN
    assert identity_of("414", MAN) is None


def test_a_right_number_is_kept_in_one_form_and_any_other_as_typed():
    assert written("111", "370102900101123") == "370102199001011231"
    assert written("414", " e 123 4567 ") == "E1234567"
    assert written("111", " 没带 ") == "没带"
    assert written("990", "a 1") == "a 1"
