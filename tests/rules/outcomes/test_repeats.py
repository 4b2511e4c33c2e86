"""Coming again with the same matter: the stage decides what is said (条19③, 35, 36)."""

from datetime import date

import pytest

from reception_desk.rules.outcomes import Stage, guidance

TODAY = date(2026, 11, 28)


def test_while_it_is_handled_no_new_time_limit_begins():
    told = guidance(TODAY, due=date(2026, 12, 20))
    assert (told.stage, told.until, told.article) == (Stage.OPEN, date(2026, 12, 20), "条例第十九条第三款")
    assert "最晚 2026-12-20" in told.sentence
    assert "不另起期限" in guidance(TODAY).sentence


@pytest.mark.parametrize(("day", "stage"), [(29, Stage.ANSWERED), (28, Stage.LAPSED)])
def test_thirty_days_to_ask_for_a_review(day, stage):
    told = guidance(TODAY, replied=date(2026, 10, day))
    assert told.stage is stage
    assert told.article == "条例第三十五条"


def test_after_the_review_the_second_one():
    told = guidance(TODAY, replied=date(2026, 8, 1), reviewed=date(2026, 11, 20))
    assert (told.stage, told.until) == (Stage.REVIEWED, date(2026, 12, 20))
    assert "复核" in told.sentence


def test_after_the_second_review_it_is_final():
    told = guidance(TODAY, replied=date(2026, 8, 1), final=True)
    assert (told.stage, told.article) == (Stage.FINAL, "条例第三十六条第三款")
    assert "新的事实" in told.sentence
