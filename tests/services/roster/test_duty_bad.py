"""What cannot be on a roster is said in words, and nothing is silently dropped."""

from datetime import date, timedelta

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models.roster import PersonFacts, PostFacts
from reception_desk.rules.roster.gaps import gaps
from reception_desk.services.roster import changes as roster_changes
from reception_desk.services.roster import month as roster
from reception_desk.services.roster import people as roster_people
from reception_desk.services.roster.planning import planned
from reception_desk.vocabulary.duty import Slot

FIRST = date(2026, 12, 1)
DAY = timedelta(days=1)
ALL_DAY = ("08:30", "17:30", 1, 1, 1)


@pytest.fixture
def begun(desk):
    posts = [PostFacts(name, Slot.DAY, *ALL_DAY) for name in ("一号窗口", "二号窗口", "三号窗口")]
    return roster_people.begin_roster(desk, posts).value


def month(desk):
    return desk.read(lambda look: roster.read_month(desk, look, 2026, 12))


def plan(desk):
    return planned(desk, 2026, 12, lambda *_: None, lambda: False, seconds=1.0)


def test_a_roster_that_nobody_can_fill_tells_each_empty_post(desk, begun):
    found = plan(desk)
    assert len(begun.people) == 2 and len(found.duties) == 62
    assert sum(each.missing for each in found.gaps) == 31 and found.gaps[0].words == "全天 空 1 人"
    roster.take_plan(desk, 2026, 12, found.duties)
    assert sum(each.missing for each in gaps(month(desk).month)) == 31, "the gaps are drawn, too"
    for person in begun.people:
        roster_people.add_leave(desk, person, FIRST)
    assert plan(desk).duties == () and sum(each.missing for each in plan(desk).gaps) == 93
    assert len(month(desk).rows) == 62, "leave takes nobody off what was drawn"


def test_an_office_with_nobody_is_told_what_to_do(desk):
    with pytest.raises(CannotNow, match="岗位和人员"):
        plan(desk)


def test_two_requests_for_one_duty_are_told_and_both_wait(desk, begun):
    li, zhao = begun.people
    third = roster_people.keep_person(desk, None, PersonFacts("孙立", posts=frozenset(begun.posts))).value
    roster.draw_day(desk, FIRST, {begun.posts[0]: [li], begun.posts[1]: [zhao]})
    roster.publish(desk, 2026, 12)
    duty = month(desk).rows[0]
    assert roster_changes.ask(desk, duty.id, third, None, "看病").value.findings == ()
    again = roster_changes.ask(desk, duty.id, zhao, None, "看病").value
    assert any("已经有一件换班在等" in each.sentence for each in again.findings)
    assert any("全天已排" in each.sentence for each in again.findings), "he stands elsewhere at that time"
    assert len(month(desk).requests) == 2, "nothing is dropped"


def test_somebody_who_left_is_told_and_his_duty_stays_drawn(desk, begun):
    (li, zhao) = begun.people
    facts = next(each.facts for each in desk.read(roster_people.people_of) if each.id == li)
    roster.draw_day(desk, FIRST, {begun.posts[0]: [li]})
    roster_people.keep_person(desk, li, PersonFacts(facts.name, posts=facts.posts, until=FIRST - DAY))
    assert [each.person_id for each in month(desk).rows] == [li]
    said = roster.draw_day(desk, FIRST + DAY, {begun.posts[0]: [zhao]}).value.findings
    assert said == ()
    roster.publish(desk, 2026, 12)
    last = next(each for each in month(desk).rows if each.person_id == zhao)
    told = roster_changes.cover(desk, last.id, li, "忙").value.findings
    assert any("已经不在值班表里" in each.sentence or "不在本单位" in each.sentence for each in told)
