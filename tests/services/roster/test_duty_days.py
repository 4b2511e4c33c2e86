"""领导接访日 planned, published, changed and held; who is on duty is proposed at the window and called when urgent."""

import io
import re
import zipfile
from datetime import date

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models.roster import PersonFacts
from reception_desk.rules.roster.leader_days import Every, repeated
from reception_desk.services.leading import brief as leader_brief
from reception_desk.services.leading import days as leader_days
from reception_desk.services.leading.days import LeaderDayFacts
from reception_desk.services.roster import month as roster
from reception_desk.services.roster import people as roster_people
from reception_desk.services.roster.on_duty import leader_words, on_duty, receiver, say_where
from reception_desk.services.roster.report import coverage
from reception_desk.services.visits.urgent import what_to_do
from reception_desk.vocabulary.duty import Presence, Preset
from reception_desk.vocabulary.visits import Urgency
from tests.office import register

DAY = date(2026, 12, 15)
ZHOU = LeaderDayFacts(DAY, "9：00", "1130", "信访大厅", "周明远", "副局长", "信访、维稳")


def days(desk):
    return desk.read(leader_days.days_of, date(2026, 12, 1), date(2027, 12, 31))


def test_days_repeat_on_the_same_weekday():
    assert repeated(date(2026, 12, 29), Every.MONTH, date(2027, 3, 31)) == (
        *(date(2026, 12, 29), date(2027, 1, 26), date(2027, 2, 23)),
        date(2027, 3, 30),
    )
    assert repeated(DAY, Every.WEEK, date(2026, 12, 31)) == (DAY, date(2026, 12, 22), date(2026, 12, 29))
    assert repeated(DAY, Every.QUARTER, date(2027, 6, 30)) == (DAY, date(2027, 3, 16), date(2027, 6, 15))
    assert repeated(DAY, Every.ONCE, date(2027, 6, 30)) == repeated(DAY, Every.WEEK, date(2026, 1, 1)) == (DAY,)


def test_a_published_day_is_changed_with_a_reason_and_both_are_kept(desk):
    (key, *later) = leader_days.plan_days(desk, ZHOU, Every.MONTH, date(2027, 2, 28)).value
    assert len(later) == 2
    with pytest.raises(CannotNow, match="已经排了"):
        leader_days.plan_days(desk, ZHOU)
    changed = LeaderDayFacts(DAY, "14:00", "17:00", "信访大厅", "周明远")
    assert leader_days.change_day(desk, key, changed).value == key, "nobody was told of it yet"
    assert leader_days.publish_days(desk, [key, *later]).value == 3
    with pytest.raises(CannotNow, match="为什么改"):
        leader_days.change_day(desk, key, ZHOU)
    matter = leader_days.add_meeting(desk, key, register(desk, purpose="2").number, "1430").value
    made = leader_days.change_day(desk, key, ZHOU, "省里开会").value
    first = days(desk)[0]
    assert (first.row.facts.begins, first.row.told_on) == ("09:00", None), "the change is to be announced"
    assert [(each.facts.begins, each.reason) for each in first.former] == [("14:00", "省里开会")]
    assert [(each.id, each.row.hour) for each in first.meetings] == [(matter, "14:30")]
    leader_days.take_day_back(desk, made)
    assert [each.id for each in days(desk)] == [key, *later] and days(desk)[0].meetings
    leader_days.drop_day(desk, key, "防汛")
    assert days(desk)[0].dropped and days(desk)[0].row.reason == "防汛"
    leader_days.take_day_back(desk, key)
    leader_days.take_day_back(desk, later[0])
    assert [each.id for each in days(desk)] == [key, later[1]], "one planned by mistake is gone"


def test_who_is_received_and_whether_he_came(desk, clock):
    key = leader_days.plan_days(desk, ZHOU).value[0]
    ordinary, sealed = register(desk, purpose="2"), register(desk, purpose="4", demand="检举")
    first = leader_days.add_meeting(desk, key, ordinary.number.lower(), "9:30").value
    for number in (sealed.number, "LF2026-A9999", ""):
        with pytest.raises(CannotNow, match="没有"):
            leader_days.add_meeting(desk, key, number)
    with pytest.raises(CannotNow, match="已经约了"):
        leader_days.add_meeting(desk, key, ordinary.number)
    with pytest.raises(CannotNow, match="还没有到"):
        leader_days.hold_day(desk, key)
    clock.pass_by(days=42)
    leader_days.hold_day(desk, key)
    leader_days.say_came(desk, first, True)
    (day,) = days(desk)
    assert day.row.held_at == clock() and day.meetings[0].row.came is True
    report = coverage(desk.read(lambda look: roster.read_month(desk, look, 2026, 12)))
    assert (report.receptions, report.received) == (1, 1)
    leader_days.drop_meeting(desk, first)
    with pytest.raises(CannotNow, match="取消"):
        leader_days.say_came(desk, first, None)
    leader_days.drop_meeting(desk, first, undone=False)
    assert len(days(desk)[0].meetings) == 1


@pytest.mark.parametrize(
    ("wrong", "told"),
    [({"leader": " "}, "哪位领导"), ({"begins": "上午"}, "不是钟点"), ({"ends": "8:00"}, "不晚于")],
)
def test_a_day_that_cannot_be_is_a_sentence(desk, wrong, told):
    said = {name: getattr(ZHOU, name) for name in ZHOU.__dataclass_fields__}
    with pytest.raises(CannotNow, match=told):
        leader_days.plan_days(desk, LeaderDayFacts(**{**said, **wrong}))


def test_who_is_on_duty_is_proposed_as_receiver_and_the_leader_is_called(desk, clock):
    begun = roster_people.begin_preset(desk, Preset.WINDOW).value
    sun = roster_people.keep_person(desk, None, PersonFacts("孙立", posts=frozenset(begun.posts[1:]))).value
    people = {each.facts.name: each for each in desk.read(roster_people.people_of)}
    zhou = people["周明远"]
    facts = PersonFacts("周明远", "13805312210", zhou.facts.account_id, zhou.facts.posts)
    roster_people.keep_person(desk, zhou.id, facts)
    today, (leading, morning, *_) = desk.today(), begun.posts
    zhao = people["赵强"].id
    roster.draw_day(desk, today, {leading: [zhou.id], morning: [zhao, sun]})
    assert receiver(desk.read(on_duty, today), "李春梅", clock()) == "", "a draft proposes nobody"
    roster.publish(desk, today.year, today.month)
    found = desk.read(on_duty, today)
    assert receiver(found, "李春梅", clock()) == "赵强", "whoever sits here is not on duty"
    assert receiver(found, "孙立", clock()) == "孙立"
    say_where(desk, zhao, Presence.MEETING)
    assert receiver(desk.read(on_duty, today), "李春梅", clock()) == "孙立", "who is out comes last"
    assert receiver(found, "李春梅", clock().replace(hour=20)) == ""
    assert leader_words(found, clock()) == "周明远 13805312210"
    assert leader_words((), clock()) == ""
    call = what_to_do(desk.office, Urgency.CROWD, leader_words(found, clock()))[0]
    assert "周明远 13805312210" in call


def words_of(docx):
    with zipfile.ZipFile(io.BytesIO(docx)) as parts:
        return re.sub("<[^>]+>", "", parts.read("word/document.xml").decode("utf-8"))


def test_the_leader_has_one_page_for_each_talk_and_the_days_are_hung_up(desk):
    key = leader_days.plan_days(desk, ZHOU).value[0]
    number = register(desk, purpose="2", name="王桂兰", demand="补发差额").number
    meeting = leader_days.add_meeting(desk, key, number, "9:30").value
    page = words_of(leader_brief.brief_paper(desk, meeting).docx)
    for said in ("周明远 副局长", "2026年12月15日", "09:30", "王桂兰", "补发差额", "来访", number):
        assert said in page
    leader_days.publish_days(desk, [key])
    later = LeaderDayFacts(date(2026, 12, 16), "9:00", "11:30", "信访大厅", "赵副局长")
    leader_days.change_day(desk, key, later, "省里开会")
    docx = leader_brief.days_sheet(desk, days(desk), "2026年12月")
    with zipfile.ZipFile(io.BytesIO(docx)) as parts:
        feet = [parts.read(each).decode() for each in parts.namelist() if "footer" in each]
    assert feet and not any("内部" in each for each in feet), "it is hung up for everybody"
    sheet = words_of(docx)
    assert "领导接访日安排表" in sheet and "2026年12月16日（周三）" in sheet
    assert "改期：原定 12-15 09:00 周明远，省里开会" in sheet
    leader_days.drop_meeting(desk, meeting)
    with pytest.raises(CannotNow, match="取消"):
        leader_brief.brief_paper(desk, meeting)
