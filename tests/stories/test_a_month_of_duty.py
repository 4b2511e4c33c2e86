"""A month at the window: planned, changed, handed over each day; report, ledger and figures agree to the piece."""

from collections import Counter
from dataclasses import asdict
from datetime import date, datetime, timedelta

from reception_desk.models.lists import handover as lists
from reception_desk.models.lists import visits as ledger
from reception_desk.models.lists.ledger import VisitFilter
from reception_desk.models.roster import PersonFacts
from reception_desk.moments import BEIJING
from reception_desk.rules.figures.periods import period_of
from reception_desk.rules.handover import Figures
from reception_desk.rules.roster.month import tallies
from reception_desk.services.counting.figures import figures
from reception_desk.services.handover.given import Told, close_day, give_shift, take_shift
from reception_desk.services.handover.seen import day_figures, told_figures
from reception_desk.services.roster import changes as roster_changes
from reception_desk.services.roster import month as roster
from reception_desk.services.roster import on_duty
from reception_desk.services.roster import people as roster_people
from reception_desk.services.roster.planning import planned
from reception_desk.services.roster.report import coverage
from reception_desk.services.visits import corrections
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.duty import DutySource, Presence, Preset
from reception_desk.vocabulary.figures import Figure, Span
from tests.office import PASSWORD, register

YEAR, MONTH = 2026, 11
FIRST, LAST = date(YEAR, MONTH, 3), date(YEAR, MONTH, 30)


def month(desk):
    return desk.read(lambda look: roster.read_month(desk, look, YEAR, MONTH))


def planned_and_published(desk):
    """Plan the month to the proven best with nobody missing, and publish it."""
    begun = roster_people.begin_preset(desk, Preset.WINDOW).value
    window = frozenset(begun.posts[1:])
    for name in ("孙立", "钱敏", "何涛", "郑洁"):
        roster_people.keep_person(desk, None, PersonFacts(name, posts=window))
    found = planned(desk, YEAR, MONTH, lambda *_: None, lambda: False)
    assert found.proven and not found.gaps
    roster.take_plan(desk, YEAR, MONTH, found.duties)
    roster.publish(desk, YEAR, MONTH)
    return window


def two_exchanges_and_an_illness(desk, window):
    for first, last in ((6, 13), (16, 19)):
        ahead = [each for each in month(desk).rows if each.post_id in window and first <= each.day.day <= last]
        other = next(each for each in ahead if each.person_id != ahead[0].person_id and each.day > ahead[0].day)
        roster_changes.exchange(desk, ahead[0].id, other.id, "家里有事")
    rows = [each for each in month(desk).rows if each.source is DutySource.PLANNED and each.post_id in window]
    ill = next(each for each in rows if each.day.day == 20)
    there = {row.person_id for row in month(desk).rows if row.day == ill.day}
    free = next(each.id for each in month(desk).month.people if ill.post_id in each.posts and each.id not in there)
    roster_changes.cover(desk, ill.id, free, "发烧")


def an_empty_post(desk, window, clock):
    """Whoever did not come is a hint after ten minutes, and 缺岗 once the head says so."""
    clock.moment = datetime.combine(FIRST, datetime.min.time(), BEIJING).replace(hour=9, minute=10)
    missing, *others = [each for each in desk.read(on_duty.on_duty, FIRST) if each.post_id in window]
    for each in others:
        on_duty.say_where(desk, each.person_id, Presence.HERE)
    now = desk.read(on_duty.on_duty, FIRST)
    assert [each.person_id for each in now if each.missed(clock())] == [missing.person_id]
    on_duty.confirm_absent(desk, FIRST, missing.post_id, missing.person_id, 40, "路上堵车")


def a_day(desk, clock, day, zhao):
    """Let people come, mend one entry of the day before, and hand the day over."""
    clock.moment = datetime.combine(day, datetime.min.time(), BEIJING).replace(hour=9, minute=30)
    channels = [Channel.VISIT, Channel.LETTER, Channel.VISIT, Channel.PHONE][: 1 + day.day % 4]
    made = []
    for channel in channels:
        clock.pass_by(minutes=20)
        people = {"people": str(1 + day.day % 7)} if channel is Channel.VISIT else {}
        intent = "1" if day.day % 3 else "2"
        made.append(register(desk, channel=channel.value, intent=intent, purpose="2", **people).visit_id)
    if day.day % 5 == 0:
        corrections.void_visit(desk, made[-1], "登记重了")
    if day.day % 6 == 0:
        come = desk.now() - timedelta(days=1)
        register(desk, purpose="2", visited_at=f"{come:%Y-%m-%d %H:%M}", late_reason="1")
    clock.moment = clock().replace(hour=17, minute=0)
    if day.day % 9:
        close_day(desk, Told())
    else:
        signed = give_shift(desk, Told(reason="明天休息"), zhao, PASSWORD).value
        take_shift(desk, signed.id, zhao, PASSWORD)


def test_a_month_of_duty(desk, clock):
    window = planned_and_published(desk)
    at_first = coverage(month(desk))
    assert at_first.needed == at_first.planned == at_first.held
    two_exchanges_and_an_illness(desk, window)
    an_empty_post(desk, window, clock)
    zhao = next(each.facts.account_id for each in desk.read(roster_people.people_of) if each.facts.name == "赵强")
    days = [FIRST + timedelta(days=each) for each in range((LAST - FIRST).days + 1)]
    for day in days:
        a_day(desk, clock, day, zhao)

    # The month's report of duty counts what the grid shows.
    told = coverage(month(desk))
    assert (told.exchanged, told.covered, told.absent, told.minutes) == (2, 1, 1, 40)
    assert told.planned == at_first.planned, "what was planned stays on the roster"
    assert told.held == told.needed - told.empty == at_first.held
    by_hand = Counter(row.person_id for row in month(desk).rows)
    counted = tallies(month(desk).month)
    assert {person: tally.all for person, tally in counted.items() if tally.all} == by_hand
    assert sum(tally.all for tally in counted.values()) == told.held

    # Every handover's figures together are those of the days, of the ledger and of the month, to the piece.
    rows = desk.read(lists.recent, 99)[::-1]
    assert len(rows) == len(days) and all(not each.waits for each in rows)
    sums = {}
    for row in rows:
        for day, figure in told_figures(row).items():
            sums[day] = sums.get(day, Figures()) + figure
    for day in days:
        assert sums.get(day, Figures()) == desk.read(day_figures, day)
    whole = sum(sums.values(), Figures())
    numbers = figures(desk, period_of(Span.MONTH, LAST)).numbers
    names = {
        **{Figure.BATCHES: "batches", Figure.PERSONS: "persons", Figure.FIRST: "first", Figure.AGAIN: "again"},
        **{Figure.GROUPS: "groups", Figure.GROUP_PERSONS: "group_persons"},
        **{Figure.LETTERS: "letters", Figure.CALLS: "calls", Figure.NOTED: "noted"},
    }
    assert {name: numbers[figure] for figure, name in names.items()} == {
        name: asdict(whole)[name] for name in names.values()
    }
    listed = desk.read(ledger.ids, VisitFilter(since=FIRST, until=LAST, voided=False))
    assert len(listed) == whole.batches + whole.letters + whole.calls
    assert whole.batches > 20 and whole.groups and whole.letters and whole.calls and whole.again
