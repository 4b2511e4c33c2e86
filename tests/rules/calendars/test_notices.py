"""The file of a year: what is read, and the sentence for each way in which it can be wrong."""

import json
from datetime import date

import pytest

from reception_desk.errors import CannotNow
from reception_desk.rules.calendars.notices import LONGEST, NoticeDay, made, read_notice, shipped, written

DAY = {"name": "元旦", "date": "2027-01-01", "isOffDay": True}


def text(**changes):
    return json.dumps({"year": 2027, "papers": ["通知"], "days": [DAY], **changes})


def test_a_file_is_read_and_written_again_the_same():
    read = read_notice(text())
    assert (read.year, read.papers) == (2027, ("通知",))
    assert read.days == (NoticeDay(date(2027, 1, 1), "元旦", True),)
    assert read_notice(json.dumps(written(read))) == read


def test_a_file_with_a_scheme_and_no_papers_is_read_too():
    read = read_notice(text(papers=None, **{"$schema": "x", "$id": "y"}))
    assert read.papers == ()


def test_a_notice_may_reach_into_the_december_before():
    days = [DAY, {"name": "元旦", "date": "2026-12-31", "isOffDay": True}]
    assert [each.day.year for each in read_notice(text(days=days)).days] == [2026, 2027]


@pytest.mark.parametrize(
    ("file", "word"),
    [
        ("", "不是 JSON"),
        ("[" * 100_000, "不是 JSON"),
        ("x" * (LONGEST + 1), "太大"),
        ("[]", "没有放假安排"),
        ('{"year": 2027}', "没有放假安排"),
        (text(year="2027"), "哪一年"),
        (text(year=1999), "哪一年"),
        (text(year=True), "哪一年"),
        (text(days=[]), "一天放假也没有"),
        (text(days=[7]), "第 1 天"),
        (text(days=[DAY, {"name": "x"}]), "第 2 天"),
        (text(days=[{**DAY, "date": "1 月 1 日"}]), "第 1 天"),
        (text(days=[{**DAY, "date": 20270101}]), "第 1 天"),
        (text(days=[{**DAY, "isOffDay": "yes"}]), "第 1 天"),
        (text(days=[{**DAY, "name": None}]), "第 1 天"),
        (text(days=[{**DAY, "date": "2026-10-01"}]), "不在 2027 年"),
        (text(days=[{**DAY, "date": "2028-01-01"}]), "不在 2027 年"),
        (text(days=[{**DAY, "isOffDay": False}]), "本来就上班"),
        (text(days=[{**DAY, "date": "2027-01-02", "isOffDay": each} for each in (True, False)]), "又写放假又写上班"),
    ],
)
def test_a_bad_file_gets_a_plain_sentence(file, word):
    with pytest.raises(CannotNow) as raised:
        read_notice(file)
    assert word in str(raised.value)


def test_the_same_day_twice_is_one():
    day = NoticeDay(date(2027, 1, 1), "元旦", True)
    assert made(2027, [day, day]).days == (day,)


def test_the_shipped_notices_are_those_of_2025_and_2026():
    worked = {year: [str(each.day)[5:] for each in notice.days if not each.off] for year, notice in shipped().items()}
    assert worked == {
        2025: ["01-26", "02-08", "04-27", "09-28", "10-11"],
        2026: ["01-04", "02-14", "02-28", "05-09", "09-20", "10-10"],
    }
    off = {year: sum(each.off for each in notice.days) for year, notice in shipped().items()}
    assert off == {2025: 28, 2026: 33}
