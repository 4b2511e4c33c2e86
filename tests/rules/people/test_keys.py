"""The keys a person is kept by, and that every plausible way of asking meets one of them."""

from datetime import date

import pytest

from reception_desk.rules.people import with_check_digit
from reception_desk.rules.people.keys import keys_of, probes_of, village_of
from reception_desk.rules.people.likeness import Typed

KEYS = keys_of("单建国", "370102199001011231", "13805310000", date(1990, 1, 1))


def meets(typed, keys=KEYS):
    """Return the kinds of keys that the questions for `typed` meet."""
    return {
        kind
        for probe in probes_of(typed)
        for kind, text in keys
        if kind == probe.kind and (text == probe.start if probe.whole else text.startswith(probe.start))
    }


def test_every_plausible_reading_is_a_key():
    assert {text for kind, text in KEYS if kind == "i"} == {"sjg", "djg", "cjg"}
    assert {text for kind, text in KEYS if kind == "s"} == {"sanjianuo", "danjianuo", "canjianuo"}


@pytest.mark.parametrize(
    "name", ["单建国", "单建", "山健国", "善建国", "單建國", "sjg", "shanjianguo", "danjian", "单建图", "桑建国"]
)
def test_a_name_is_met_however_it_is_typed(name):
    assert meets(Typed(name)) & {"s", "i"}


@pytest.mark.parametrize("name", ["", "单", "s", "不详", "李德福", "zjg"])
def test_a_name_that_could_be_anybodys_asks_for_nobody(name):
    assert not meets(Typed(name))


@pytest.mark.parametrize(
    "number", ["370102199001011231", "370102900101123", "1231", "01011231", "370102199001", "37010219900101１２３１"]
)
def test_a_number_is_met_whole_by_its_ending_and_from_its_month_on(number):
    assert meets(Typed(id_number=number)) & {"n", "e"}


def test_a_number_with_one_slip_is_met_by_its_other_half():
    number = "370102199001011231"
    for place in range(18):
        wrong = number[:place] + str((int(number[place]) + 1) % 10) + number[place + 1 :]
        assert meets(Typed(id_number=wrong)), wrong
        assert meets(Typed(id_number=number[:place] + number[place + 1 :])), place


@pytest.mark.parametrize("number", ["", "370", "3701021990"])
def test_the_beginning_that_a_county_shares_asks_for_nobody(number):
    assert probes_of(Typed(id_number=number)) == ()


def test_other_papers_have_their_number_too():
    keys = keys_of("John Smith", "E12345678", "", None)
    assert meets(Typed(id_number="e12345678"), keys)
    assert meets(Typed(id_number="5678"), keys)
    assert meets(Typed(name="johnsmith"), keys)


@pytest.mark.parametrize(
    "phone", ["13805310000", "138 0531 0000", "0000", "310000", "1380531", "13805310009", "13905310000"]
)
def test_a_telephone_is_met_by_either_end(phone):
    assert meets(Typed(phone=phone)) & {"p", "q"}


def test_a_landline_is_met_without_its_area():
    assert meets(Typed(phone="82345678"), keys_of("张", "", "0531-82345678", None)) == {"q"}
    assert probes_of(Typed(phone="138")) == ()


def test_the_birth_date_is_asked_for_by_a_right_number_or_as_told():
    assert "b" in meets(Typed(birth=date(1990, 1, 1)))
    assert "b" in meets(Typed(id_number=with_check_digit("37010319900101125"), birth=date(1980, 1, 1)))
    assert "b" not in meets(Typed(id_number="370103199001011259", birth=date(1980, 1, 1)))


def test_nobody_has_no_keys():
    assert keys_of("不详", "", "", None) == frozenset()
    assert probes_of(Typed()) == ()


def test_the_village_tells_people_of_one_name_apart():
    assert village_of("石桥镇柳林村 2 组 15 号") == "柳林"
