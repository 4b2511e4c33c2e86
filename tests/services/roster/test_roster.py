"""值班表: drawn, copied, published; original and actual; who is on duty; nothing without a reason once it holds."""

from datetime import date, timedelta

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models.roster import PersonFacts, PostFacts
from reception_desk.rules.roster.gaps import candidates, gaps, reasons
from reception_desk.rules.roster.month import tallies
from reception_desk.services.roster import changes as roster_changes
from reception_desk.services.roster import month as roster
from reception_desk.services.roster import on_duty as presence
from reception_desk.services.roster import people as roster_people
from reception_desk.vocabulary.duty import DutySource, Presence, RosterState, Slot
from reception_desk.vocabulary.office import Mode
from tests.office import make_office, sign_in

YEAR, MONTH = 2026, 12
FIRST = date(YEAR, MONTH, 1)
POSTS = (
    PostFacts("带班领导", Slot.DAY, "08:30", "17:30", 1, 1, 1, leading=True),
    PostFacts("接待员", Slot.AM, "09:00", "11:30", 2),
    PostFacts("接待员", Slot.PM, "14:00", "17:00", 2),
    PostFacts("值班员", Slot.DAY, "08:30", "17:30", 0, 1, 1),
)


@pytest.fixture
def begun(desk):
    return roster_people.begin_roster(desk, POSTS).value


def month(desk, year=YEAR, number=MONTH):
    return desk.read(lambda look: roster.read_month(desk, look, year, number))


def draw(desk, begun, day, post, *people, reason=""):
    return roster.draw_day(desk, day, {begun.posts[post]: people}, reason).value


def add(desk, begun, name, **more):
    facts = PersonFacts(name, posts=frozenset(begun.posts[1:]), **more)
    return roster_people.keep_person(desk, None, facts).value


def test_a_roster_begins_with_the_accounts_of_the_office(desk, begun):
    found = month(desk).month
    assert [each.name for each in found.people] == ["李春梅", "赵强", "周明远"]
    li, zhao, zhou = found.people
    assert li.posts == zhao.posts == frozenset(begun.posts[1:])
    assert zhou.posts == {begun.posts[0]}
    with pytest.raises(CannotNow):
        roster_people.begin_roster(desk, POSTS)


def test_a_gap_says_how_many_why_and_who_could(desk, begun):
    li, zhao, _ = begun.people
    draw(desk, begun, FIRST, 1, li)
    roster_people.add_leave(desk, zhao, FIRST, FIRST, "年休假")
    sun = add(desk, begun, "孙立")
    found = month(desk).month
    gap = next(each for each in gaps(found) if each.day == FIRST and each.post.id == begun.posts[1])
    assert (gap.missing, gap.words) == (1, "上午 空 1 人")
    assert reasons(found, gap) == ("赵强年休假",)
    assert [each.person.id for each in candidates(found, gap)] == [sun]


def test_what_cannot_be_is_told_and_drawn_all_the_same(desk, begun):
    li, zhao, _ = begun.people
    draw(desk, begun, FIRST, 3, li)
    said = draw(desk, begun, FIRST, 1, li, zhao).findings
    assert [each.sentence for each in said] == ["李春梅全天已排。"]
    assert month(desk).month.holders(FIRST, begun.posts[1]) == (li, zhao)


def test_a_published_month_keeps_what_was_planned_beside_what_was(desk, begun):
    li, zhao, _ = begun.people
    draw(desk, begun, FIRST, 1, li)
    assert roster.publish(desk, YEAR, MONTH).value.state is RosterState.PUBLISHED
    with pytest.raises(CannotNow, match="原因"):
        draw(desk, begun, FIRST, 1, zhao)
    draw(desk, begun, FIRST, 1, zhao, reason="李春梅看病")
    found = month(desk)
    (planned,) = found.ended
    (actual,) = found.rows
    assert (planned.person_id, planned.source) == (li, DutySource.PLANNED)
    assert (actual.person_id, actual.source, actual.reason) == (zhao, DutySource.COVERED, "李春梅看病")
    assert actual.instead_of == planned.id
    assert tallies(found.month)[zhao].all == 1, "what was counts"


def test_last_month_is_copied_by_weekday_and_leaves_out_who_is_away(desk, begun):
    li, zhao, _ = begun.people
    for day in (each for each in month(desk, 2026, 11).month.days if each.weekday() < 5):
        draw(desk, begun, day, 1, li, zhao)
    roster_people.add_leave(desk, zhao, date(2026, 12, 7), date(2026, 12, 11))
    made = roster.copied(month(desk), month(desk, 2026, 11))
    assert {each.person for each in made if each.day == FIRST} == {li, zhao}
    assert {each.person for each in made if each.day == date(2026, 12, 8)} == {li}
    before = roster.take_plan(desk, YEAR, MONTH, made).value
    assert before == ()
    assert len(month(desk).rows) == len(made)
    roster.take_plan(desk, YEAR, MONTH, before)
    assert month(desk).rows == ()


def test_who_is_on_duty_where_they_are_and_who_was_missed(desk, begun, clock):
    li, zhao, zhou = begun.people
    day = desk.today()
    draw(desk, begun, day, 0, zhou)
    draw(desk, begun, day, 1, li, zhao)
    assert desk.read(presence.on_duty, day) == (), "a draft holds nobody"
    roster.publish(desk, day.year, day.month)
    presence.say_where(desk, li, Presence.HERE)
    clock.pass_by(minutes=10)
    found = desk.read(presence.on_duty, day)
    assert [each.name for each in found] == ["周明远", "李春梅", "赵强"]
    assert [each.name for each in found if each.missed(clock())] == ["赵强"]
    with pytest.raises(CannotNow):
        presence.say_where(desk, zhao, Presence.ABSENT)
    presence.confirm_absent(desk, day, begun.posts[1], zhao, 40, "堵车")
    assert next(each for each in desk.read(presence.on_duty, day) if each.name == "赵强").presence.minutes == 40


def test_two_exchange_their_duties_and_take_it_back(desk, begun):
    li, zhao, _ = begun.people
    draw(desk, begun, FIRST, 1, li)
    draw(desk, begun, FIRST + timedelta(days=1), 1, zhao)
    roster.publish(desk, YEAR, MONTH)
    one, other = month(desk).rows
    with pytest.raises(CannotNow, match="原因"):
        roster_changes.exchange(desk, one.id, other.id, " ")
    changed = roster_changes.exchange(desk, one.id, other.id, "接孩子").value
    assert [(each.person_id, each.source) for each in month(desk).rows] == [
        (zhao, DutySource.SWAPPED),
        (li, DutySource.SWAPPED),
    ]
    with pytest.raises(CannotNow, match="换过"):
        roster_changes.cover(desk, one.id, zhao, "又换")
    roster_changes.take_back(desk, changed)
    assert [each.person_id for each in month(desk).rows] == [li, zhao]


def test_in_the_strict_mode_a_change_is_asked_for_agreed_to_and_decided(tmp_path, clock):
    folder = tmp_path / "strict"
    roles = roster_roles()
    make_office(folder, mode=Mode.STRICT, accounts=roles)
    head = sign_in(folder, "zhengkezhang", clock=clock)
    begun = roster_people.begin_roster(head, POSTS).value
    names = {each.facts.name: each.id for each in head.read(roster_people.people_of)}
    roster.draw_day(head, FIRST, {begun.posts[1]: [names["李春梅"]]})
    roster.publish(head, YEAR, MONTH)
    (duty,) = month(head).rows
    clerk = sign_in(folder, "lichunmei", clock=clock)
    with pytest.raises(CannotNow, match="规范模式"):
        roster_changes.cover(clerk, duty.id, names["赵强"], "看病")
    asked = roster_changes.ask(clerk, duty.id, names["赵强"], None, "看病").value.id
    with pytest.raises(CannotNow, match="自己同意"):
        roster_changes.agree(clerk, asked)
    partner = sign_in(folder, "zhaoqiang", clock=clock)
    assert roster_changes.agree(partner, asked).value.agreed_at == clock()
    (waiting,) = month(head).requests
    assert (waiting.giver, waiting.taker, waiting.day) == ("李春梅", "赵强", FIRST)
    roster_changes.decide(head, asked, granted=True)
    assert [each.person_id for each in month(head).rows] == [names["赵强"]]
    with pytest.raises(CannotNow, match="办过"):
        roster_changes.decide(head, asked, granted=False)
    for each in (head, clerk, partner):
        each.close()


def test_a_change_granted_after_the_day_has_passed_is_a_sentence(desk, begun, clock):
    li, zhao, _ = begun.people
    draw(desk, begun, desk.today(), 1, li)
    (duty,) = month(desk, 2026, 11).rows
    asked = roster_changes.ask(desk, duty.id, zhao, None, "看病").value.id
    clock.pass_by(days=1)
    with pytest.raises(CannotNow, match="过了"):
        roster_changes.decide(desk, asked, granted=True)
    with pytest.raises(CannotNow, match="过了"):
        roster_changes.ask(desk, duty.id, zhao, None, "看病")


@pytest.mark.parametrize(("typed", "kept"), [("9:00", "09:00"), ("9：30", "09:30"), ("1430", "14:30"), ("8", "08:00")])
def test_hours_are_understood(desk, begun, typed, kept):
    key = roster_people.keep_post(desk, None, PostFacts("律师", Slot.AM, typed, "11:30")).value
    assert next(each for each in desk.read(roster_people.posts_of) if each.id == key).facts.begins == kept


@pytest.mark.parametrize(
    "facts",
    [
        PostFacts(" ", Slot.AM, "9:00", "11:30"),
        PostFacts("律师", Slot.AM, "25:00", "11:30"),
        PostFacts("律师", Slot.AM, "上午", "11:30"),
        PostFacts("律师", Slot.AM, "9:00", "11:30", worked=-1),
    ],
)
def test_a_post_that_cannot_be_is_a_sentence(desk, facts):
    with pytest.raises(CannotNow):
        roster_people.keep_post(desk, None, facts)


def test_people_and_their_leave_are_checked_in_words(desk, begun):
    with pytest.raises(CannotNow, match="份额"):
        add(desk, begun, "孙立", share=0)
    with pytest.raises(CannotNow, match="早于"):
        add(desk, begun, "孙立", since=FIRST, until=FIRST - timedelta(days=1))
    sun = add(desk, begun, "孙立")
    with pytest.raises(CannotNow, match="已经有"):
        add(desk, begun, "孙立")
    with pytest.raises(CannotNow, match="早于"):
        roster_people.add_leave(desk, sun, FIRST, FIRST - timedelta(days=1))
    leave = roster_people.add_leave(desk, sun, FIRST).value
    assert month(desk).month.leave(sun, FIRST).words == "请假"
    roster_people.take_leave_back(desk, leave)
    assert month(desk).month.leave(sun, FIRST) is None


def roster_roles():
    from reception_desk.services.access.accounts import NewAccount
    from reception_desk.vocabulary.office import Role
    from tests.office import PASSWORD

    kinds = {
        "lichunmei": ("李春梅", Role.CLERK),
        "zhaoqiang": ("赵强", Role.CLERK),
        "zhengkezhang": ("郑科长", Role.HEAD),
        "zhou": ("周局长", Role.LEADER),
        "xitong": ("系统", Role.SYSTEM),
        "anquan": ("安全", Role.SECURITY),
        "shenji": ("审计", Role.AUDITOR),
    }
    return tuple(NewAccount(name, shown, PASSWORD, frozenset({role})) for name, (shown, role) in kinds.items())


def test_a_duty_that_went_round_in_a_circle_is_told_and_partners_are_proposed(desk, begun):
    li, zhao, _ = begun.people
    draw(desk, begun, FIRST, 1, li)
    roster.publish(desk, YEAR, MONTH)
    (duty,) = month(desk).rows
    assert [each.person.name for each in roster_changes.proposed(desk, month(desk), duty)] == ["赵强"]
    assert roster_changes.cover(desk, duty.id, zhao, "看病").value.findings == ()
    (now,) = month(desk).rows
    said = roster_changes.cover(desk, now.id, li, "又好了").value.findings
    assert any("李春梅" in each.sentence for each in said), said


def test_a_change_that_was_changed_again_is_not_taken_back(desk, begun):
    li, zhao, _ = begun.people
    sun = add(desk, begun, "孙立")
    draw(desk, begun, FIRST, 1, li)
    draw(desk, begun, FIRST + timedelta(days=1), 1, zhao)
    one, other = month(desk).rows
    changed = roster_changes.exchange(desk, one.id, other.id, "接孩子").value
    further = roster_changes.cover(desk, changed.begun[0], sun, "看病").value
    with pytest.raises(CannotNow, match="换过"):
        roster_changes.take_back(desk, changed)
    assert [each.person_id for each in month(desk).rows] == [sun, li], "nothing of it was taken back"
    roster_changes.take_back(desk, further)
    with pytest.raises(CannotNow, match="换过"):
        roster_changes.take_back(desk, further)
    roster_changes.take_back(desk, changed)
    assert [each.person_id for each in month(desk).rows] == [li, zhao]
