"""ID numbers: old and new form, slips of the hand, endings, twins."""

import random

import pytest

from reception_desk.rules.people import with_check_digit
from reception_desk.rules.people.id_numbers import NumberFit, fit, one_slip

KNOWN = "370102199001011231"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("370102199001011231", NumberFit.SAME),
        ("370102 19900101 1231", NumberFit.SAME),
        ("３７０１０２１９９００１０１１２３１", NumberFit.SAME),
        ("370102900101123", NumberFit.OLD_FORM),
        ("370102199001011233", NumberFit.SLIP),
        ("370102199010011231", NumberFit.SLIP),
        ("37010219900101123", NumberFit.SLIP),
        ("3701021990010111231", NumberFit.SLIP),
        ("370102900111123", NumberFit.SLIP),
        ("1231", NumberFit.ENDING),
        ("01011231", NumberFit.ENDING),
        ("3701021990", NumberFit.BEGINNING),
        ("1232", NumberFit.UNSURE),
        ("370103199012", NumberFit.UNSURE),
        ("370102199002021231", NumberFit.UNSURE),
        ("370102198502021239", NumberFit.OTHER),
        ("370102198512120128", NumberFit.OTHER),
        (with_check_digit("37010219900101125"), NumberFit.SEQUENCE),
        ("3701021990010112312222", NumberFit.UNSURE),
        ("", NumberFit.UNKNOWN),
        ("370", NumberFit.UNKNOWN),
    ],
)
def test_two_numbers(typed, found):
    assert fit(typed, KNOWN) is found


def test_a_person_without_number_speaks_neither_for_nor_against():
    assert fit(KNOWN, "") is NumberFit.UNKNOWN


def test_an_old_number_that_is_known_is_found_by_its_new_form_and_by_a_slip_in_it():
    assert fit(KNOWN, "370102900101123") is NumberFit.OLD_FORM
    assert fit("370102199001021231", "370102900101123") is NumberFit.SLIP


def test_an_old_number_is_no_proof_that_twins_are_one():
    assert fit("370102900101125", KNOWN) is NumberFit.UNSURE
    assert fit("370102850202125", KNOWN) is NumberFit.OTHER


def test_numbers_of_other_papers_are_compared_as_they_are():
    assert fit("e1234567", "E1234567") is NumberFit.SAME
    assert fit("E1234568", "E1234567") is NumberFit.SLIP
    assert fit("E7654321", "E1234567") is NumberFit.OTHER
    assert fit("E1234", "E1234567") is NumberFit.UNSURE


def test_every_single_slip_is_seen():
    chance = random.Random(7)
    for _ in range(300):
        place = chance.randrange(18)
        wrong = KNOWN[:place] + str((int(KNOWN[place]) + chance.randint(1, 9)) % 10) + KNOWN[place + 1 :]
        assert fit(wrong, KNOWN) is NumberFit.SLIP


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("1234", "1243", True),
        ("1234", "1324", True),
        ("123", "1234", True),
        ("1233", "123", True),
        ("1234", "2143", False),
        ("1234", "4231", False),
        ("12", "1234", False),
        ("1234", "1234", False),
    ],
)
def test_a_slip(one, other, slip):
    assert one_slip(one, other) is slip
