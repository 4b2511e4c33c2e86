"""The office's hours as the roster knows them, and on which days the window is manned."""

from datetime import date

import pytest

from reception_desk.rules.calendars.days import DayKind
from reception_desk.rules.roster.hours import Hours, days_words, span_words
from reception_desk.rules.roster.month import manned_as
from reception_desk.rules.roster.presets import night_post, preset
from reception_desk.vocabulary.duty import Preset, Slot

SUMMER = Hours(("08:00", "11:30"), ("15:00", "18:00"), ("07:30", "18:30"), frozenset({1, 2, 3, 4, 5}))
THROUGH = Hours(("09:00", "12:00"), ("12:00", "16:00"))


def test_hours_in_words():
    assert SUMMER.words == "周二至周六 8:00—11:30，15:00—18:00"
    assert THROUGH.words == "周一至周五 9:00—16:00" and THROUGH.through
    assert days_words(frozenset({0, 2})) == "周一、周三" and days_words(frozenset(range(7))) == "每天"
    assert span_words(("00:00", "10:30")) == "0:00—10:30"


@pytest.mark.parametrize(
    ("slot", "span", "then"),
    [
        (Slot.AM, ("09:00", "11:30"), ("08:00", "11:30")),
        (Slot.PM, ("14:00", "17:00"), ("15:00", "18:00")),
        (Slot.NOON, ("11:30", "14:00"), ("11:30", "15:00")),
        (Slot.NIGHT, ("17:30", "08:30"), ("18:30", "07:30")),
        (Slot.DAY, ("08:30", "17:30"), ("07:30", "18:30")),
        (Slot.DAY, ("08:30", "08:30"), ("07:30", "07:30")),
        (Slot.AM, ("09:30", "11:30"), ("09:30", "11:30")),
    ],
)
def test_a_post_follows_the_office_unless_its_hours_are_its_own(slot, span, then):
    assert Hours().moved(slot, span, SUMMER) == then


def test_where_nobody_rests_at_noon_there_is_no_post_for_it():
    assert Hours().moved(Slot.NOON, ("11:30", "14:00"), THROUGH) == ("11:30", "14:00")
    assert [each.slot for each in preset(Preset.EVERYBODY, THROUGH)] == [Slot.DAY, Slot.DAY]
    assert (night_post(SUMMER).begins, night_post(SUMMER).heads) == ("18:30", (0, 0, 0))


@pytest.mark.parametrize(
    ("day", "kind", "manned"),
    [
        (date(2026, 11, 7), DayKind.WEEKEND, DayKind.WORKED),
        (date(2026, 11, 8), DayKind.WEEKEND, DayKind.WEEKEND),
        (date(2026, 11, 9), DayKind.WORKED, DayKind.WEEKEND),
        (date(2026, 11, 10), DayKind.WORKED, DayKind.WORKED),
        (date(2026, 10, 3), DayKind.HOLIDAY, DayKind.HOLIDAY),
        (date(2026, 10, 5), DayKind.MADE_UP, DayKind.MADE_UP),
    ],
)
def test_an_open_saturday_is_manned_as_a_working_day(day, kind, manned):
    assert manned_as(day, kind, SUMMER.days) is manned
