"""重点时段: posts doubled and held for 24 h, a report of each day also of nothing, calls that become activities."""

import io
import re
import zipfile
from datetime import date

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models.lists.registers import activities
from reception_desk.models.roster import PostFacts
from reception_desk.rules.roster.gaps import gaps
from reception_desk.services.roster import month as roster
from reception_desk.services.roster import people as roster_people
from reception_desk.services.roster import periods
from reception_desk.services.roster.paper import roster_sheet
from reception_desk.services.roster.periods import PeriodFacts
from reception_desk.services.roster.planning import planned
from reception_desk.vocabulary.duty import Preset, Slot
from tests.office import register

FACTS = PeriodFacts("全国两会", date(2026, 12, 4), date(2026, 12, 6), True, True, "16：00", "县委办公室")  # Fri to Sun


@pytest.fixture
def begun(desk):
    return roster_people.begin_preset(desk, Preset.WINDOW).value


def special(desk):
    (found,) = desk.read(lambda look: periods.specials(desk, look, date(2026, 12, 1), date(2026, 12, 31)))
    return found


def month(desk):
    return desk.read(lambda look: roster.read_month(desk, look, 2026, 12))


def test_posts_are_doubled_and_the_night_is_held(desk, begun):
    before = {(each.day, each.post.name, each.post.slot): each.missing for each in gaps(month(desk).month)}
    key = periods.keep_period(desk, None, FACTS).value
    found = month(desk)
    assert [each.name for each in found.periods] == ["全国两会"]
    with zipfile.ZipFile(io.BytesIO(roster_sheet(desk, found))) as parts:
        assert parts.read("word/document.xml").decode().count("全国两会") == 3, "its days are marked on the wall, too"
    now = {(each.day, each.post.name, each.post.slot): each.missing for each in gaps(found.month)}
    assert {place: n for place, n in now.items() if place[0].day not in (4, 5, 6)} == {
        place: n for place, n in before.items() if place[0].day not in (4, 5, 6)
    }
    friday = {slot: n for (day, _, slot), n in now.items() if day.day == 4}
    assert friday == {Slot.DAY: 1, Slot.AM: 4, Slot.PM: 4, Slot.NIGHT: 2}, "the leader is one, all else is doubled"
    saturday = {(name, slot): n for (day, name, slot), n in now.items() if day.day == 5}
    assert saturday == {("带班领导", Slot.DAY): 1, ("节假日值班", Slot.DAY): 2, ("夜间值班", Slot.NIGHT): 2}
    night = next(each for each in found.month.posts if each.slot is Slot.NIGHT)
    clerks = [each for each in found.month.people if night.id in each.posts]
    assert [each.name for each in clerks] == ["李春梅", "赵强"]
    plan = planned(desk, 2026, 12, lambda *_: None, lambda: False)
    held = [each for each in plan.duties if each.post == night.id]
    assert {each.day.day for each in held} <= {4, 5, 6} and held
    periods.drop_period(desk, key)
    again = {(each.day, each.post.name, each.post.slot): each.missing for each in gaps(month(desk).month)}
    assert again == before, "the night post needs nobody on other days"


def test_each_day_is_reported_also_when_nothing_happened(desk, clock):
    key = periods.keep_period(desk, None, FACTS).value
    assert special(desk).owed == ()
    clock.moment = clock().replace(month=12, day=4, hour=16, minute=1)
    assert special(desk).owed == (date(2026, 12, 4),)
    begun = desk.read(lambda look: periods.begun(desk, look, special(desk), desk.today()))
    assert begun.words == "12月4日，本单位无来访、来信、来电，没有重大紧急信访情况。（零报告）"
    with pytest.raises(CannotNow, match="报给谁"):
        periods.report_day(desk, key, desk.today(), begun.words, " ")
    periods.report_day(desk, key, desk.today(), begun.words, begun.to)
    (kept,) = special(desk).reports
    assert (kept.zero, kept.words, kept.at) == (True, begun.words, clock())
    assert special(desk).owed == ()
    clock.pass_by(days=1)
    register(desk, people="6", purpose="2")
    begun = desk.read(lambda look: periods.begun(desk, look, special(desk), desk.today()))
    assert begun.words.startswith("12月5日，来访 1 批 6 人次")
    for _ in range(2):  # 续报 counts the same day again
        periods.report_day(desk, key, desk.today(), begun.words, begun.to)
    assert periods.summed(special(desk).reports) == begun.figures
    periods.take_report_back(desk, special(desk).reports[-1].id)
    assert [each.zero for each in special(desk).reports] == [True, False]
    with pytest.raises(CannotNow, match="才结束"):
        periods.close_period(desk, key, "平稳")
    with pytest.raises(CannotNow, match="还没有到"):
        periods.report_day(desk, key, date(2026, 12, 6), "无", "县委办公室")
    clock.pass_by(days=1)
    with pytest.raises(CannotNow, match="小结"):
        periods.close_period(desk, key, "")
    periods.close_period(desk, key, "全程平稳")
    assert special(desk).closed and special(desk).owed == ()
    with pytest.raises(CannotNow, match="已经小结"):
        periods.report_day(desk, key, date(2026, 12, 6), "无", "县委办公室")
    assert desk.read(lambda look: periods.running(desk, look)) == ()


def test_a_watched_matter_is_called_on_and_what_came_of_it_is_an_activity(desk, clock):
    key = periods.keep_period(desk, None, FACTS).value
    number = register(desk, purpose="2").number
    sealed = register(desk, purpose="4", demand="检举").number
    call = periods.plan_call(desk, key, number, "赵强", date(2026, 12, 5), "9:00").value
    for wrong, told in (
        (("LF2026-A9999", "赵强", date(2026, 12, 5)), "没有编号"),
        ((sealed, "赵强", date(2026, 12, 5)), "没有"),
        ((number, "赵强", date(2026, 12, 9)), "不在"),
        ((number, " ", date(2026, 12, 5)), "由谁"),
    ):
        with pytest.raises(CannotNow, match=told):
            periods.plan_call(desk, key, *wrong)
    clock.moment = clock().replace(month=12, day=5)
    with pytest.raises(CannotNow, match="情况"):
        periods.answer_call(desk, call, "")
    periods.answer_call(desk, call, "情绪平稳，愿意等复查")
    (done,) = special(desk).calls
    assert done.number == number and done.row.done_at is not None
    (kept,) = desk.read(activities, date(2026, 12, 5), date(2026, 12, 5), "")
    assert (kept.kind, kept.staff, kept.result) == ("SDTH", "赵强", "情绪平稳，愿意等复查")
    with pytest.raises(CannotNow, match="已经记过"):
        periods.answer_call(desk, call, "又去了一次")


@pytest.mark.parametrize(
    ("wrong", "told"), [({"name": ""}, "名称"), ({"until": date(2026, 12, 1)}, "早于"), ({"report_at": "下班"}, "钟点")]
)
def test_a_period_that_cannot_be_is_a_sentence(desk, wrong, told):
    said = {name: getattr(FACTS, name) for name in FACTS.__dataclass_fields__}
    with pytest.raises(CannotNow, match=told):
        periods.keep_period(desk, None, PeriodFacts(**{**said, **wrong}))


def test_the_roster_on_paper_has_a_column_for_each_post(desk, begun):
    day, people = date(2026, 12, 1), {each.facts.name: each.id for each in desk.read(roster_people.people_of)}
    law = roster_people.keep_post(desk, None, PostFacts("律师", Slot.PM, "14:00", "16:00", 1)).value
    roster.draw_day(desk, day, {begun.posts[1]: [people["李春梅"]], law: [people["赵强"]]})
    found = desk.read(lambda look: roster.read_month(desk, look, day.year, day.month))
    with zipfile.ZipFile(io.BytesIO(roster_sheet(desk, found))) as parts:
        page = parts.read("word/document.xml").decode()
    words = re.sub("<[^>]+>", "|", page)
    heads = [each for each in re.split(r"\|+", words) if each in ("上午接待员", "下午接待员", "节假日值班", "下午律师")]
    assert heads == ["上午接待员", "下午接待员", "节假日值班", "下午律师"]
    assert page.count("<w:gridCol") == 5 + len(heads)
