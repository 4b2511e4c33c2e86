"""What goes along with a changed duty: exactly that comes back when the change is taken back."""

from datetime import timedelta

import pytest

from reception_desk.models.accounts import everybody
from reception_desk.services.answering.duties import duties
from reception_desk.services.matters.handling import close_matter
from reception_desk.services.roster import changes as roster_changes
from reception_desk.services.roster import month as roster
from reception_desk.services.roster import people as roster_people
from reception_desk.services.roster import periods
from reception_desk.services.roster.periods import PeriodFacts
from reception_desk.vocabulary.duty import Preset
from tests.office import register, sign_in

LI, ZHAO = "李春梅", "赵强"
DAY, NIGHT = 1, 2
EACH_HIS = {LI: {LI}, ZHAO: {ZHAO}}


@pytest.fixture
def begun(desk):
    return roster_people.begin_preset(desk, Preset.ROUND_THE_CLOCK).value


@pytest.fixture
def people(desk, begun):
    return {each.facts.name: each.id for each in desk.read(roster_people.people_of)}


@pytest.fixture
def tasks(desk, folder, clock, people):
    """Return whose promise, call and call-back of today each is: both have one of each."""
    day = desk.today() + timedelta(days=30)
    period = periods.keep_period(desk, None, PeriodFacts("全会", day, day)).value
    whose = {}
    zhao = sign_in(folder, "zhaoqiang", clock=clock)
    for own, name in ((desk, LI), (zhao, ZHAO)):
        promised = register(own, purpose="2", promise="答复", promise_by=day.isoformat())
        periods.plan_call(desk, period, promised.number, name, day)
        closed = register(own, purpose="2").matter_id
        close_matter(own, closed, desk.today(), "已答复")
        whose |= {("promise", promised.visit_id): name, ("call", promised.matter_id): name, ("back", closed): name}
    zhao.close()
    clock.pass_by(days=30)
    return whose


def drawn(desk, begun, people, held, ahead=0):
    """Publish who holds the posts of a day; return its duties."""
    day = desk.today() + timedelta(days=ahead)
    roster.draw_day(desk, day, {begun.posts[post]: [people[name]] for post, name in held.items()})
    return rows(desk, day)


def rows(desk, day):
    found = desk.read(lambda look: roster.read_month(desk, look, day.year, day.month))
    return [each for each in found.rows if each.day == day]


def does(desk, tasks):
    """Return whose tasks each of the two has to do today, where he has all three of them or a part."""
    ids = {each.shown_name: each.id for each in desk.read(everybody)}
    (special,) = desk.read(lambda look: periods.specials(desk, look, desk.today(), desk.today()))
    found = {LI: set(), ZHAO: set()}
    for name in found:
        mine = duties(desk, ids[name]).rows
        keys = [("promise", each.visit_id) for each in mine if each.kind == "promise"]
        keys += [("back", each.matter_id) for each in mine if each.kind == "call_back"]
        keys += [("call", each.row.matter_id) for each in special.calls if each.row.caller == name]
        owners = [tasks[each] for each in keys]
        assert all(owners.count(each) == 3 for each in owners), f"{name} has a part: {keys}"
        found[name] = set(owners)
    return found


def test_whoever_gives_a_duty_back_keeps_what_was_his_own(desk, begun, people, tasks):
    (duty,) = drawn(desk, begun, people, {NIGHT: LI})
    assert does(desk, tasks) == EACH_HIS
    changed = roster_changes.cover(desk, duty.id, people[ZHAO], "看病").value
    assert does(desk, tasks) == {LI: set(), ZHAO: {LI, ZHAO}}
    roster_changes.take_back(desk, changed)
    assert does(desk, tasks) == EACH_HIS


def test_two_who_exchange_duties_of_one_day_exchange_what_goes_along(desk, begun, people, tasks):
    one, other = drawn(desk, begun, people, {DAY: LI, NIGHT: ZHAO})
    changed = roster_changes.exchange(desk, one.id, other.id, "接孩子").value
    assert len(changed.goes_along) == 6
    assert does(desk, tasks) == {LI: {ZHAO}, ZHAO: {LI}}
    roster_changes.take_back(desk, changed)
    assert does(desk, tasks) == EACH_HIS
