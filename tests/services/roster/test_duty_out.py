"""The roster taken out as a table and a calendar; days locked, duties dragged, prices kept; what goes with a change."""

import io
import re
import zipfile
from datetime import UTC, date, datetime, timedelta

import pytest

from reception_desk.errors import CannotNow
from reception_desk.forms.export import workbook
from reception_desk.forms.ical import Event, calendar, escaped
from reception_desk.models.accounts import everybody
from reception_desk.models.lists.promises import open_ones
from reception_desk.models.roster import PersonFacts
from reception_desk.services.answering.duties import duties
from reception_desk.services.matters.handling import close_matter
from reception_desk.services.roster import changes as roster_changes
from reception_desk.services.roster import month as roster
from reception_desk.services.roster import people as roster_people
from reception_desk.services.roster import periods
from reception_desk.services.roster import prices as roster_prices
from reception_desk.services.roster.periods import PeriodFacts
from reception_desk.services.roster.planning import planned
from reception_desk.services.roster.taken_out import roster_calendar, roster_table
from reception_desk.vocabulary.duty import Cost, Preset
from tests.office import register

YEAR, MONTH = 2026, 12
FIRST = date(YEAR, MONTH, 1)
DAY = timedelta(days=1)


@pytest.fixture
def begun(desk):
    return roster_people.begin_preset(desk, Preset.ROUND_THE_CLOCK).value


@pytest.fixture
def people(desk, begun):
    roster_people.keep_person(desk, None, PersonFacts('=cmd|" 孙"', posts=frozenset(begun.posts[1:])))
    return {each.facts.name: each.id for each in desk.read(roster_people.people_of)}


@pytest.fixture
def ids(desk):
    return {each.shown_name: each.id for each in desk.read(everybody)}


def month(desk):
    return desk.read(lambda look: roster.read_month(desk, look, YEAR, MONTH))


def test_the_table_has_a_line_a_day_and_the_counts_and_no_formula(desk, begun, people):
    roster.draw_day(
        desk, FIRST, {begun.posts[1]: [people["李春梅"], people['=cmd|" 孙"']], begun.posts[2]: [people["赵强"]]}
    )
    sheet = roster_table(desk, month(desk))
    assert len(sheet.rows) == 31 + 2 + len(people)
    assert sheet.rows[0] == ["2026-12-01", "二", "", "", '李春梅、=cmd|" 孙"', "赵强", "带班 空 1 人"]
    assert sheet.rows[4][2] == "休"
    counts = {row[1]: row[2:6] for row in sheet.rows[33:]}
    assert counts["赵强"] == ["1", "1", "0", "0"] and counts["周明远"] == ["0", "0", "0", "0"]
    with zipfile.ZipFile(io.BytesIO(workbook(sheet))) as parts:
        page = parts.read("xl/worksheets/sheet1.xml").decode()
        words = parts.read("xl/sharedStrings.xml").decode()
    assert "<f>" not in page and "'=cmd" in words


def test_the_calendar_is_one_a_telephone_reads(desk, begun, people):
    roster.draw_day(desk, FIRST, {begun.posts[2]: [people["赵强"]], begun.posts[1]: [people["李春梅"], people["赵强"]]})
    text = roster_calendar(desk, month(desk), people["赵强"]).decode("utf-8")
    assert text.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") and text.endswith("END:VCALENDAR\r\n")
    plain = text.replace("\r\n ", "")
    assert plain.count("BEGIN:VEVENT") == plain.count("END:VEVENT") == 2
    assert "DTSTART:20261201T093000Z\r\nDTEND:20261202T003000Z" in plain, "a night reaches into the next day"
    assert "同班：李春梅" in plain and f"LOCATION:{desk.office.name}" in plain
    assert re.findall("UID:(.*)\r", plain) == re.findall(
        "UID:(.*)\r", roster_calendar(desk, month(desk), people["赵强"]).decode().replace("\r\n ", "")
    ), "written again it is the same event"
    assert roster_calendar(desk, month(desk)).count(b"BEGIN:VEVENT") == 3


def test_texts_are_escaped_and_lines_folded_between_characters():
    at = datetime(2026, 12, 1, 8, tzinfo=UTC)
    said = "甲" * 60 + "；a;b,c\\d\ne"
    written = calendar("值班", [Event("u", at, at + timedelta(hours=1), said)], at)
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    assert f"SUMMARY:{'甲' * 60}；a\\;b\\,c\\\\d\\ne" in written.decode("utf-8").replace("\r\n ", "")
    assert escaped("a\r\nb\x00") == "a\\nb"
    with pytest.raises(ValueError, match="time zone"):
        calendar("值班", [Event("u", at.replace(tzinfo=None), at, said)], at)


def test_a_locked_day_stays_where_planning_puts_it(desk, begun, people):
    with pytest.raises(CannotNow, match="没有可以锁定"):
        roster.lock_duties(desk, FIRST, [])
    roster.draw_day(desk, FIRST, {begun.posts[1]: [people["李春梅"]], begun.posts[2]: [people["李春梅"]]})
    day, night = (each.id for each in month(desk).rows)
    assert roster.lock_duties(desk, FIRST, [night]).value == ()
    assert [each.locked for each in month(desk).rows] == [False, True], "one of the day's two"
    assert roster.lock_duties(desk, FIRST, [day, night]).value == (night,)
    found = planned(desk, YEAR, MONTH, lambda *_: None, lambda: False, seconds=1.0)
    held = [(each.post, each.person, each.locked) for each in found.duties if each.day == FIRST]
    assert (begun.posts[2], people["李春梅"], True) in held
    roster.take_plan(desk, YEAR, MONTH, found.duties)
    assert all(each.locked for each in month(desk).rows if each.day == FIRST and each.person_id == people["李春梅"])
    roster.publish(desk, YEAR, MONTH)
    with pytest.raises(CannotNow, match="已经发布"):
        roster.lock_duties(desk, FIRST, [])


def test_a_duty_is_dragged_to_another_day_or_onto_another(desk, begun, people):
    night = begun.posts[2]
    roster.draw_day(desk, FIRST, {night: [people["李春梅"]]})
    roster.draw_day(desk, FIRST + DAY, {night: [people["赵强"]]})
    one, other = month(desk).rows
    roster.drag_duty(desk, one.id, FIRST + DAY, other.id)
    assert [(each.day, each.person_id) for each in month(desk).rows] == [
        (FIRST, people["赵强"]),
        (FIRST + DAY, people["李春梅"]),
    ]
    roster.drag_duty(desk, one.id, FIRST + 5 * DAY)
    assert [each.day for each in month(desk).rows] == [FIRST + DAY, FIRST + 5 * DAY]
    roster.draw_day(desk, FIRST, {night: [people["李春梅"]]})
    extra = month(desk).rows[0]
    with pytest.raises(CannotNow, match="已经在这个岗位"):
        roster.drag_duty(desk, extra.id, FIRST + DAY)
    with pytest.raises(CannotNow, match="同一个月"):
        roster.drag_duty(desk, extra.id, FIRST + 40 * DAY)


def test_the_office_changes_what_a_rule_costs(desk, begun):
    before = roster_prices.keep_prices(desk, {"wish": 77, "most_running": 4}).value
    assert before["wish"] == 10
    assert month(desk).prices.of[Cost.WISH] == 77 and month(desk).prices.most_running == 4
    assert month(desk).prices.of[Cost.GAP] == 2000, "what was not changed is that of the program"
    with pytest.raises(CannotNow, match="100,000"):
        roster_prices.keep_prices(desk, {"gap": 10**9})


def test_what_falls_on_a_duty_goes_along_and_comes_back(desk, begun, people, ids):
    day = desk.today() + DAY
    night = begun.posts[2]
    roster.draw_day(desk, day, {night: [people["李春梅"]]})
    roster.publish(desk, day.year, day.month)
    number = register(desk, purpose="2", promise="打电话答复", promise_by=day.isoformat()).number
    period = periods.keep_period(desk, None, PeriodFacts("全会", day, day)).value
    periods.plan_call(desk, period, number, "李春梅", day)
    found = desk.read(lambda look: roster.read_month(desk, look, day.year, day.month))
    (duty,) = found.rows
    changed = roster_changes.cover(desk, duty.id, people["赵强"], "看病").value
    told = [each.sentence for each in changed.goes_along]
    assert any(number in each and "赵强" in each for each in told)
    assert any("打电话答复" in each and "赵强" in each for each in told)

    def doers():
        return [each.clerk for each in desk.read(open_ones)]

    def keeps(account):
        return [each.kind for each in duties(desk, account).rows if each.kind == "promise"]

    assert doers() == ["赵强"] and not keeps(ids["李春梅"]) and keeps(ids["赵强"])

    def callers():
        found = desk.read(lambda look: periods.specials(desk, look, day, day))
        return [each.row.caller for each in found[0].calls]

    assert callers() == ["赵强"]
    roster_changes.take_back(desk, changed)
    assert callers() == ["李春梅"]
    assert doers() == ["李春梅"] and keeps(ids["李春梅"]) and not keeps(ids["赵强"])


def test_a_call_back_goes_along_with_the_duty_and_comes_back(desk, begun, people, ids, clock):
    matter_id = register(desk, purpose="2").matter_id
    close_matter(desk, matter_id, desk.today(), "已答复")
    day = desk.today() + 30 * DAY
    roster.draw_day(desk, day, {begun.posts[2]: [people["李春梅"]]})
    roster.publish(desk, day.year, day.month)
    (duty,) = desk.read(lambda look: roster.read_month(desk, look, day.year, day.month)).rows
    changed = roster_changes.cover(desk, duty.id, people["赵强"], "看病").value
    assert any("回访" in each.sentence and "赵强" in each.sentence for each in changed.goes_along)
    clock.pass_by(days=30)

    def owed(name):
        return [each.matter_id for each in duties(desk, ids[name]).rows if each.kind == "call_back"]

    assert (owed("李春梅"), owed("赵强")) == ([], [matter_id])
    (again,) = desk.read(lambda look: roster.read_month(desk, look, day.year, day.month)).rows
    further = roster_changes.cover(desk, again.id, people['=cmd|" 孙"'], "出差").value
    assert (owed("李春梅"), owed("赵强")) == ([], []), "孙 has no account: his name alone is kept"
    roster_changes.take_back(desk, further)
    roster_changes.take_back(desk, changed)
    assert (owed("李春梅"), owed("赵强")) == ([matter_id], [])
