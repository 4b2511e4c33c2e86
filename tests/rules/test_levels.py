"""逐级 and 越级, 集体访, 初次: each with its evidence in words."""

import pytest

from reception_desk.rules.levels import Earlier, Level, first_by_channel, first_here, group, leap


@pytest.mark.parametrize("visited", Level)
@pytest.mark.parametrize("competent", Level)
def test_a_leap_skips_more_than_one_level(visited, competent):
    assert leap(visited, competent).holds == (int(visited) - int(competent) >= 2)


def test_the_evidence_is_said():
    assert leap(Level.CITY, Level.TOWNSHIP).evidence == "有权处理的机关在乡镇（街道），来访在市，相差 2 级。"
    assert "相差 0 级" in leap(Level.TOWNSHIP, Level.CITY).evidence


@pytest.mark.parametrize(("people", "holds"), [(1, False), (4, False), (5, True), (100, True)])
def test_a_group_begins_with_five(people, holds):
    assert group(people).holds is holds
    assert f"来访 {people} 人" in group(people).evidence


def test_first_visits_are_two_answers():
    letter, visit = Earlier("LX2026-A0002", "letter"), Earlier("LF2026-A0007", "visit")
    assert first_here([]).holds
    assert first_here([letter, visit]).evidence == "本机构登记过 2 次，最早 LX2026-A0002。"
    assert first_by_channel([letter], "visit").holds
    found = first_by_channel([letter, visit], "visit")
    assert (found.holds, found.evidence) == (False, "本机构以这种形式登记过 1 次，最早 LF2026-A0007。")
