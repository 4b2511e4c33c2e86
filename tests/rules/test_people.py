"""ID numbers by the vectors of GB 11643-1999, telephone numbers, ages."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from reception_desk.rules.people import age_on, fold_number, is_phone, read_id_number, with_check_digit
from reception_desk.vocabulary.visits import Sex

RIGHT = ["11010519491231002X", "440524188001010014", "370102199001011231", "370102198512120128"]


@pytest.mark.parametrize("number", RIGHT)
def test_right_numbers_are_read(number):
    assert read_id_number(number).number == number


def test_a_number_says_birth_and_sex():
    identity = read_id_number("370102199001011231")
    assert (identity.birth, identity.sex) == (date(1990, 1, 1), Sex.MALE)
    assert read_id_number("11010519491231002X").sex is Sex.FEMALE
    assert read_id_number("370102198512120128").birth == date(1985, 12, 12)


@pytest.mark.parametrize(
    "number",
    [
        "370102199001011233",  # wrong check digit
        "370102199013011231",  # month 13
        "000000199001011231",  # no such place
        "37010219900101123",
        "3701021990010112311",
        "37010219900101123１１",
        "X10105194912310021",
        "",
        "张建国",
        "370102199001011٢31",  # an Arabic digit
        "١١٠١٠٥٤٩١٢٣١٠٠٢",
        "\ud800",
    ],
)
def test_wrong_numbers_are_not_read(number):
    assert read_id_number(number) is None


@pytest.mark.parametrize(
    "typed",
    [
        "11010519491231002x",
        "１１０１０５１９４９１２３１００２Ｘ",
        " 110105 19491231 002X ",
        "110105-19491231-002x\u200b\n",
    ],
)
def test_numbers_are_read_however_they_were_typed(typed):
    assert read_id_number(typed).number == "11010519491231002X"


def test_the_county_of_a_number_may_be_younger_than_its_bearer_or_long_gone():
    older_than_its_county = with_check_digit("37011219520304001")
    assert read_id_number(older_than_its_county).birth == date(1952, 3, 4)
    assert read_id_number("440524188001010014").sex is Sex.MALE


def test_an_old_number_of_15_digits_is_lengthened():
    assert read_id_number("110105491231002").number == "11010519491231002X"
    assert read_id_number("110105491331002") is None


def test_check_digit():
    assert with_check_digit("11010519491231002") == "11010519491231002X"
    assert with_check_digit("44052418800101001") == "440524188001010014"


@settings(deadline=None)
@given(some.text())
def test_any_text_is_looked_at_without_an_error(text):
    identity = read_id_number(text)
    assert identity is None or len(identity.number) == 18
    assert is_phone(text) in (True, False)


@settings(deadline=None)
@given(some.integers(0, 17), some.sampled_from("0123456789X"))
def test_one_wrong_digit_is_always_noticed(place, digit):
    number = RIGHT[2]
    changed = number[:place] + digit + number[place + 1 :]
    assert (read_id_number(changed) is not None) == (changed == number)


@pytest.mark.parametrize(
    "number",
    [
        "13805310000",
        "138 0531 0000",
        "１３８０５３１００００",
        "0531-88880000",
        "010 62345678",
        "88880000",
        "0531-88880000转8012",
    ],
)
def test_telephone_numbers(number):
    assert is_phone(number)


@pytest.mark.parametrize(
    "number", ["", "1380531000", "12805310000", "138053100000", "邻居转达", "0531", "+", "0531-1888"]
)
def test_what_is_no_telephone_number(number):
    assert not is_phone(number)


def test_folding_takes_blanks_and_width_away():
    assert fold_number(" １３８\t0531-００００\u200f") == "13805310000"


def test_age_is_counted_in_completed_years():
    born = date(1990, 11, 3)
    assert age_on(born, date(2026, 11, 2)) == 35
    assert age_on(born, date(2026, 11, 3)) == 36
    assert age_on(date(2000, 2, 29), date(2026, 2, 28)) == 25
