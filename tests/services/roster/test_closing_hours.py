"""The office's hours: posts begin in them and follow them, days on which it is open are manned, papers print them."""

import io
import re
import zipfile
from datetime import date

import pytest

from reception_desk.errors import CannotNow
from reception_desk.forms.form import Values
from reception_desk.forms.office import OFFICE, values_of
from reception_desk.models.roster import PostFacts
from reception_desk.services.office.boards import board_shown
from reception_desk.services.office.settings import change_settings
from reception_desk.services.roster import month as roster
from reception_desk.services.roster import people as roster_people
from reception_desk.services.roster.on_duty import on_duty
from reception_desk.vocabulary.duty import Preset, Slot
from reception_desk.vocabulary.papers import PaperKind
from tests.office import sign_in

SATURDAY, MONDAY = date(2026, 11, 7), date(2026, 11, 9)
SUMMER = {"open_days": "周二至周六", "open_morning": "8:00-11:30", "open_afternoon": "15:00-18:00"}


def words_of(docx):
    with zipfile.ZipFile(io.BytesIO(docx)) as parts:
        return re.sub("<[^>]+>", "", parts.read("word/document.xml").decode())


def change(desk, **raw):
    change_settings(desk, Values(OFFICE, {**values_of(desk.office).raw, **raw}))


def spans(desk):
    return {each.facts.slot: (each.facts.begins, each.facts.ends) for each in desk.read(roster_people.posts_of)}


def test_posts_begin_in_the_offices_hours_and_follow_them(desk, folder, clock):
    change(desk, **SUMMER, office_hours="7:30-18:30")
    roster_people.begin_preset(desk, Preset.WINDOW)
    own = roster_people.keep_post(desk, None, PostFacts("律师", Slot.PM, "14:00", "16:00", 1)).value
    assert spans(desk)[Slot.AM] == ("08:00", "11:30") and spans(desk)[Slot.DAY] == ("07:30", "18:30")
    change(desk, open_morning="9:00-12:00", open_afternoon="13:30-17:00", office_hours="8:30-17:30")
    posts = {each.id: each.facts for each in desk.read(roster_people.posts_of)}
    assert [(each.begins, each.ends) for each in posts.values() if each.slot is Slot.PM] == [
        ("13:30", "17:00"),
        ("14:00", "16:00"),
    ]
    assert posts[own].begins == "14:00", "a post with hours of its own keeps them"
    assert spans(desk)[Slot.DAY] == ("08:30", "17:30")
    again = sign_in(folder, clock=clock)
    assert again.office.hours == desk.office.hours, "they are the office's, whoever signs in"
    again.close()


def test_an_open_saturday_is_manned_and_a_closed_monday_is_not(desk):
    roster_people.begin_preset(desk, Preset.WINDOW)

    def heads(day):
        month = desk.read(lambda look: roster.read_month(desk, look, day.year, day.month)).month
        return [month.needed(day, each) for each in month.posts]

    assert heads(MONDAY) == [1, 2, 2, 0] and heads(SATURDAY) == [1, 0, 0, 1]
    change(desk, **SUMMER)
    assert heads(SATURDAY) == [1, 2, 2, 0] and heads(MONDAY) == [1, 0, 0, 1]
    assert heads(date(2026, 10, 3)) == [1, 0, 0, 1], "a holiday on a Saturday stays one"


def test_who_has_not_come_is_told_by_the_offices_hours(desk, clock):
    begun = roster_people.begin_preset(desk, Preset.WINDOW).value
    today = desk.today()
    roster.draw_day(desk, today, {begun.posts[1]: [begun.people[0]]})
    roster.publish(desk, today.year, today.month)
    assert not desk.read(on_duty, today)[0].missed(clock()), "nine o'clock: ten minutes are given"
    change(desk, **SUMMER)
    assert desk.read(on_duty, today)[0].missed(clock()), "the window opens at eight now"


def test_the_sheet_on_the_wall_prints_them_and_what_cannot_be_is_said(desk):
    change(desk, **SUMMER)
    told = "周二至周六 8:00—11:30，15:00—18:00"
    for kind in (PaperKind.VISIT_NOTICE, PaperKind.PUBLIC_NOTICE):
        assert told in words_of(board_shown(desk, kind).docx)
    with pytest.raises(CannotNow, match="比上午结束还早"):
        change(desk, open_afternoon="10:00-17:00")
