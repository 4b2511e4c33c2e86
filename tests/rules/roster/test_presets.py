"""The three ways to begin: what each plans, in whose hours, and that a month of it can be planned."""

from datetime import time

import pytest

from reception_desk.rules.roster.hours import Hours
from reception_desk.rules.roster.month import Person, Post
from reception_desk.rules.roster.planning import plan
from reception_desk.rules.roster.presets import preset
from reception_desk.vocabulary.duty import Preset, Slot
from tests.rules.roster.made import month, nov


def named(which, hours=None):
    return [(each.name, each.begins, each.ends, each.heads) for each in preset(which, hours)]


def test_everybody_is_there_and_only_leader_noon_and_rest_days_are_planned():
    assert named(Preset.EVERYBODY) == [
        ("带班领导", "08:30", "17:30", (1, 1, 1)),
        ("午间值班", "11:30", "14:00", (1, 0, 0)),
        ("节假日值班", "08:30", "17:30", (0, 1, 1)),
    ]


def test_the_window_takes_turns_in_the_offices_own_hours():
    own = Hours(("08:00", "12:00"), ("14:30", "18:00"), ("08:00", "18:00"))
    assert [each[1:3] for each in named(Preset.WINDOW, own)] == [
        *(("08:00", "18:00"), ("08:00", "12:00")),
        *(("14:30", "18:00"), ("08:00", "18:00")),
    ]
    assert [each[1:3] for each in named(Preset.WINDOW)][1:3] == [("09:00", "11:30"), ("14:00", "17:00")]


def test_round_the_clock_is_never_without_somebody_and_changes_hands_in_the_morning():
    leader, clerk, night = preset(Preset.ROUND_THE_CLOCK)
    assert (leader.begins, leader.ends) == ("08:30", "08:30") and leader.leading
    assert (clerk.ends, night.ends) == (night.begins, clerk.begins)
    assert night.slot is Slot.NIGHT and min(clerk.heads) == min(night.heads) == 1


@pytest.mark.parametrize("which", list(Preset))
def test_every_day_has_a_leader_and_a_week_of_six_people_is_planned_without_a_gap(which):
    posts = [
        Post(number, each.name, each.slot, time.fromisoformat(each.begins), time.fromisoformat(each.ends), *each.heads)
        for number, each in enumerate(preset(which), 1)
    ]
    leaders = [Person(number, "领导", frozenset({1})) for number in (1, 2)]
    clerks = [Person(number, "员", frozenset({2, 3, 4})) for number in range(3, 9)]
    assert all(each.leading and min(each.heads) == 1 for each in preset(which)[:1])
    assert plan(month(posts, leaders + clerks, days=tuple(nov(each) for each in range(2, 9)))).gaps == ()
