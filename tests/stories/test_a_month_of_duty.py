"""A month at the window: planned, two exchanges, one illness, one empty post; the report counts what the grid shows."""

from datetime import date

from reception_desk.models.roster import PersonFacts
from reception_desk.rules.roster.month import tallies
from reception_desk.services import on_duty, roster, roster_changes, roster_people
from reception_desk.services.duty_report import coverage
from reception_desk.services.roster_planning import planned
from reception_desk.vocabulary_of_duty import DutySource, Preset

YEAR, MONTH = 2026, 11


def month(desk):
    return desk.read(lambda look: roster.read_month(desk, look, YEAR, MONTH))


def test_a_month_of_duty(desk):
    begun = roster_people.begin_preset(desk, Preset.WINDOW).value
    window = frozenset(begun.posts[1:])
    for name in ("孙立", "钱敏", "何涛", "郑洁"):
        roster_people.keep_person(desk, None, PersonFacts(name, posts=window))

    # Planned to the proven best, nobody missing; what is drawn is what was planned.
    found = planned(desk, YEAR, MONTH, lambda *_: None, lambda: False)
    assert found.proven and not found.gaps
    roster.take_plan(desk, YEAR, MONTH, found.duties)
    roster.publish(desk, YEAR, MONTH)
    at_first = coverage(month(desk))
    assert at_first.needed == at_first.planned == at_first.held == len(found.duties)

    # Two exchanges.
    for first, last in ((6, 13), (16, 19)):
        ahead = [each for each in month(desk).rows if each.post_id in window and first <= each.day.day <= last]
        other = next(each for each in ahead if each.person_id != ahead[0].person_id and each.day > ahead[0].day)
        roster_changes.exchange(desk, ahead[0].id, other.id, "家里有事")

    # One illness: somebody else who is free covers that day.
    planned_ones = [each for each in month(desk).rows if each.source is DutySource.PLANNED and each.post_id in window]
    ill = next(each for each in planned_ones if each.day.day == 20)
    free = next(
        each.id
        for each in month(desk).month.people
        if ill.post_id in each.posts and all(row.person_id != each.id for row in month(desk).rows if row.day == ill.day)
    )
    roster_changes.cover(desk, ill.id, free, "发烧")

    # One empty post, confirmed by the head with its reason.
    missed = next(each for each in month(desk).rows if each.day == date(YEAR, MONTH, 3) and each.post_id in window)
    on_duty.confirm_absent(desk, missed.day, missed.post_id, missed.person_id, 40, "路上堵车")

    told = coverage(month(desk))
    assert (told.exchanged, told.covered, told.absent, told.minutes) == (2, 1, 1, 40)
    assert told.planned == at_first.planned, "what was planned stays on the roster"
    assert told.held == told.needed - told.empty == at_first.held
    by_hand = {}
    for row in month(desk).rows:
        by_hand[row.person_id] = by_hand.get(row.person_id, 0) + 1
    counted = tallies(month(desk).month)
    assert {person: tally.all for person, tally in counted.items() if tally.all} == by_hand
    assert sum(tally.all for tally in counted.values()) == told.held
