"""Telephone numbers told before."""

import pytest

from reception_desk.rules.people.phones import PhoneFit, fit

KNOWN = ("13805310000", "0531-82345678")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("138 0531 0000", PhoneFit.SAME),
        ("053182345678", PhoneFit.FORMER),
        ("82345678", PhoneFit.FORMER),
        ("13805310001", PhoneFit.SLIP),
        ("13805301000", PhoneFit.SLIP),
        ("0000", PhoneFit.ENDING),
        ("1380", PhoneFit.BEGINNING),
        ("13999999999", PhoneFit.OTHER),
        ("9999", PhoneFit.OTHER),
        ("138", PhoneFit.UNKNOWN),
        ("", PhoneFit.UNKNOWN),
    ],
)
def test_a_number_against_the_known_ones(typed, found):
    assert fit(typed, KNOWN) is found


def test_where_none_is_known_none_is_other():
    assert fit("13805310000", ()) is PhoneFit.UNKNOWN
    assert fit("13805310000", ("",)) is PhoneFit.UNKNOWN
