"""条20, 22, 23, 30: the next step by what the office is."""

from datetime import date

import pytest

from reception_desk.rules.deadlines.first_step import first_step
from reception_desk.vocabulary.office import Profile

DAY = date(2026, 11, 3)


def test_a_petition_office_transfers_within_15_days():
    step = first_step(Profile.XFBM, DAY, accusation=False)
    assert (step.clock, step.due) == ("XF_TRANSFER", date(2026, 11, 18))
    assert "二十二" in step.article


def test_an_organ_notifies_within_15_days_across_the_year():
    step = first_step(Profile.JGDW, date(2026, 12, 20), accusation=False)
    assert (step.clock, step.due) == ("JG_NOTIFY", date(2027, 1, 4))


def test_a_court_starts_no_petition_clock():
    step = first_step(Profile.FAYUAN, DAY, accusation=False)
    assert (step.clock, step.due) == ("", None)
    assert "诉讼程序" in step.sentence


@pytest.mark.parametrize("profile", Profile)
def test_an_accusation_says_nothing_more_wherever_it_is_made(profile):
    step = first_step(profile, DAY, accusation=True)
    assert (step.clock, step.due, step.sentence) == ("", None, "按规定办理")


def test_the_visitor_is_told_where_it_is_passed_on_to():
    step = first_step(Profile.XFBM, DAY, accusation=False, handling="3", destination="石桥镇人民政府")
    assert step.sentence == "转送石桥镇人民政府，并告知您去向"
    assert step.due == first_step(Profile.XFBM, DAY, accusation=False).due
    given = {"handling": "3", "destination": "石桥镇人民政府"}
    assert "石桥镇" not in first_step(Profile.XFBM, DAY, accusation=True, **given).sentence
    assert "石桥镇" not in first_step(Profile.FAYUAN, DAY, accusation=False, **given).sentence
    assert first_step(Profile.XFBM, DAY, accusation=False, handling="3") == first_step(
        Profile.XFBM, DAY, accusation=False
    )


def test_a_visit_that_is_only_noted_promises_nothing():
    step = first_step(Profile.XFBM, DAY, accusation=False, noted=True, handling="3", destination="石桥镇人民政府")
    assert (step.due, step.clock) == (None, "")
    assert "转送" not in step.sentence
