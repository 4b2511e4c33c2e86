"""The office's calendar: imported, typed, kept, taken back, missed in time."""

import json
from datetime import date, datetime

import pytest

from reception_desk.errors import CannotNow, NotPermitted
from reception_desk.models import accounts
from reception_desk.models.lists.deadlines import clocks_of, latest_due
from reception_desk.moments import BEIJING
from reception_desk.rules.calendars.notices import Notice, NoticeDay
from reception_desk.services.office import calendars
from tests.office import ZHAO, SetClock, register, sign_in

DAYS = [
    {"name": "元旦", "date": "2027-01-01", "isOffDay": True},
    {"name": "元旦", "date": "2027-01-04", "isOffDay": True},
    {"name": "元旦", "date": "2027-01-09", "isOffDay": False},
]
ROWS = [("元旦", "1.1", "1.3", True), ("", "", "", True), ("元旦", "20270109", "", False)]


@pytest.fixture
def file(tmp_path):
    made = tmp_path / "2027.json"
    made.write_text(json.dumps({"year": 2027, "papers": ["通知"], "days": DAYS}), "utf-8-sig")
    return made


def audited(desk, action):
    from sqlalchemy import select

    from reception_desk.models.tables.accounts import audit

    wanted = select(audit.c.subject, audit.c.detail, audit.c.outcome).where(audit.c.action == action)
    return desk.read(lambda look: list(look.connection.execute(wanted)))


def test_an_imported_notice_is_kept_and_audited(desk, folder, file):
    assert not desk.calendar.is_confirmed(2027)
    done = calendars.import_notice(desk, file)
    assert done.value == (2027, None) and done.changes.words == {"office"}
    assert desk.calendar.is_confirmed(2027)
    assert not desk.calendar.is_working(date(2027, 1, 4)) and desk.calendar.is_working(date(2027, 1, 9))
    ((subject, detail, outcome),) = audited(desk, "office.calendar")
    assert (subject, outcome) == ("calendar.2027", "done")
    assert json.loads(detail)["worked"] == ["2027-01-09"]
    again = sign_in(folder)
    assert again.calendar.notice(2027) == desk.calendar.notice(2027)
    assert again.office == desk.office
    again.close()


def test_an_import_can_be_taken_back(desk, file):
    first = calendars.import_notice(desk, file)
    second = calendars.keep_notice(desk, 2027, calendars.typed_notice(2027, ROWS))
    assert second.value[1].papers == ("通知",)
    calendars.keep_notice(desk, *second.value)
    assert desk.calendar.notice(2027).papers == ("通知",)
    calendars.keep_notice(desk, *first.value)
    assert not desk.calendar.is_confirmed(2027)


def test_a_bad_file_changes_nothing_and_names_the_file(desk, file):
    file.write_text("{", "utf-8")
    with pytest.raises(CannotNow, match=r"2027\.json：.*JSON"):
        calendars.import_notice(desk, file)
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CannotNow, match="JSON"):
        calendars.import_notice(desk, file)
    with pytest.raises(CannotNow, match="读不到文件"):
        calendars.import_notice(desk, file.with_name("nothing.json"))
    assert audited(desk, "office.calendar") == []


def test_a_clerk_may_not_change_it(folder, file):
    zhao = sign_in(folder, ZHAO.name)
    with pytest.raises(NotPermitted):
        calendars.import_notice(zhao, file)
    assert "请科长或系统管理员导入" in calendars.calendar_task(zhao)
    zhao.close()


def test_a_kept_notice_that_cannot_be_read_is_missed(desk):
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        accounts.set_setting(work, "calendar.2027", {"year": 2027})
    assert not calendars.read_again(desk).is_confirmed(2027)
    assert calendars.calendar_task(desk)


def test_another_window_sees_what_was_kept(desk, folder, file):
    other = sign_in(folder)
    calendars.import_notice(desk, file)
    assert not other.calendar.is_confirmed(2027)
    assert calendars.read_again(other).is_confirmed(2027)
    other.close()


@pytest.mark.parametrize(
    ("day", "missed"), [((2026, 10, 31), ""), ((2026, 11, 1), "2027"), ((2027, 3, 1), "2027"), ((2027, 12, 1), "2028")]
)
def test_today_misses_the_next_notice_from_november_on(folder, day, missed):
    desk = sign_in(folder, clock=SetClock(datetime(*day, 9, tzinfo=BEIJING)))
    told = calendars.calendar_task(desk)
    assert bool(told) == bool(missed)
    if missed:
        assert f"{missed} 年放假安排未导入" in told and "请导入" in told
    desk.close()


def test_nothing_is_missed_once_it_is_there(desk, file):
    assert calendars.calendar_task(desk)
    calendars.import_notice(desk, file)
    assert calendars.calendar_task(desk) == ""


def test_an_open_clock_that_reaches_into_an_unknown_year_is_told_in_any_month(folder):
    clock = SetClock(datetime(2026, 10, 20, 9, tzinfo=BEIJING))
    desk = sign_in(folder, clock=clock)
    said = register(desk)
    assert calendars.calendar_task(desk) == ""
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        from sqlalchemy import update

        from reception_desk.models.tables.matters import clock as table

        work.connection.execute(update(table).values(nominal_due=date(2027, 1, 4)))
    assert "2027" in calendars.calendar_task(desk)
    assert desk.read(latest_due, date(2027, 1, 5)) is None
    (row,) = desk.read(clocks_of, said.visit_id)
    assert (row.name, row.started_on) == ("XF_TRANSFER", date(2026, 10, 20))
    desk.close()


def test_typed_rows_become_lines_and_empty_ones_are_none():
    lines, found = calendars.typed_lines(2027, ROWS)
    assert found == ()
    assert [(each.first, each.last, each.off) for each in lines] == [
        (date(2027, 1, 1), date(2027, 1, 3), True),
        (date(2027, 1, 9), date(2027, 1, 9), False),
    ]
    assert calendars.typed_notice(2027, ROWS).year == 2027


def test_a_typed_row_that_cannot_be_is_told_with_its_place():
    rows = [*ROWS, ("劳动节", "", "", True), ("劳动节", "5.1", "bald", True), ("劳动节", "5.5", "5.1", True)]
    _, found = calendars.typed_lines(2027, rows)
    assert [
        (each.field, word in each.sentence) for each, word in zip(found, ("从哪一天", "bald", "早于"), strict=True)
    ] == [
        ("3", True),
        ("4", True),
        ("5", True),
    ]
    with pytest.raises(CannotNow, match="第 4 行"):
        calendars.typed_notice(2027, rows)


def test_getting_ready_loads_the_next_year(desk):
    calendars.get_ready(desk)
    assert isinstance(desk.calendar.notice(2027), Notice)
    assert NoticeDay(date(2027, 1, 1), "元旦", True) in desk.calendar.notice(2027).days
