"""The English window says today and the outcomes in English; what is kept, printed and reported stays Chinese."""

import pytest

from reception_desk import wording
from reception_desk.forms.matters import DAY, FACT
from reception_desk.moments import beijing_now
from reception_desk.rules.outcomes.offers import book
from reception_desk.services.matters.lists import outcome_label, outcome_shown


@pytest.fixture
def english():
    wording.install({"今天": "today"}.get, "en")
    yield
    wording.install(str)


def test_a_box_filled_with_today_says_so_in_english_and_is_read(english):
    fresh = FACT.empty()
    assert fresh.raw["day"] == "today"
    assert fresh[DAY] == beijing_now().date()
    assert DAY.kind.read("Tomorrow") > fresh[DAY]


def test_outcomes_are_english_in_the_window_alone(english):
    assert (outcome_shown("A3"), outcome_label("A3"), outcome_shown("?")) == ("Passed on", "转送", "?")
    assert all(each.en.isascii() for each in book().rules.values())


def test_in_the_chinese_window_they_are_chinese():
    assert (FACT.empty().raw["day"], outcome_shown("A3")) == ("今天", "转送")
