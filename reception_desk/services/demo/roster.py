"""The demo office's duty: last month and this one published with a change each, the next one a draft with a gap."""

from collections.abc import Iterable
from datetime import date, timedelta

from reception_desk.models.lists import visits as lists
from reception_desk.models.lists.ledger import VisitFilter
from reception_desk.models.roster import PersonFacts, PersonRow
from reception_desk.rules.roster.month import Duty, Month
from reception_desk.services.desk import Desk
from reception_desk.services.leading import days as leader_days
from reception_desk.services.leading.days import LeaderDayFacts
from reception_desk.services.roster import changes as roster_changes
from reception_desk.services.roster import month as roster
from reception_desk.services.roster import people as roster_people
from reception_desk.vocabulary.duty import Preset

_MORE = (("钱敏", "13805312211"), ("何涛", "13805312212"), ("郑洁", "13805312213"))
_PHONE = "138 0531 2210"


def keep_roster(desk: Desk) -> None:
    """Begin the roster by turns at the window, and draw three months of it."""
    begun = roster_people.begin_preset(desk, Preset.WINDOW).value
    window = frozenset(begun.posts[1:])
    for name, phone in _MORE:
        roster_people.keep_person(desk, None, PersonFacts(name, phone, posts=window))
    people = desk.read(roster_people.people_of)
    _lead_is_reached(desk, people, begun.posts[0])
    today = desk.today().replace(day=1)
    before, after = (today - timedelta(days=1)).replace(day=1), (today + timedelta(days=32)).replace(day=1)
    for first in (before, today, after):
        month = _month(desk, first)
        roster.take_plan(desk, first.year, first.month, tuple(_drawn(month, begun.posts[0])))
        if first != after:
            roster.publish(desk, first.year, first.month)
    _away(desk, people[-1], _month(desk, after))
    _changed(desk, today)
    _receiving(desk)


def _lead_is_reached(desk: Desk, people: Iterable[PersonRow], leading: int) -> None:
    for each in people:
        if leading in each.facts.posts:
            facts = PersonFacts(each.facts.name, _PHONE, each.facts.account_id, each.facts.posts)
            roster_people.keep_person(desk, each.id, facts)


def _month(desk: Desk, first: date) -> Month:
    return desk.read(lambda look: roster.read_month(desk, look, first.year, first.month)).month


def _drawn(month: Month, leading: int) -> Iterable[Duty]:
    """Give a month in which everybody takes turns, two at the window, one at rest days."""
    window = [each for each in month.people if leading not in each.posts]
    leaders = [each for each in month.people if leading in each.posts]
    turn = 0
    for day in month.days:
        for post in month.posts:
            for _ in range(month.needed(day, post)):
                if post.leading:
                    yield Duty(day, post.id, leaders[day.isocalendar().week % len(leaders)].id)
                else:
                    yield Duty(day, post.id, window[turn % len(window)].id)
                    turn += 1


def _away(desk: Desk, person: PersonRow, month: Month) -> None:
    """Let somebody be on leave for a day of the draft and off the roster that day, so that a gap is seen."""
    held = next((each for each in month.duties if each.person == person.id and each.day in month.days), None)
    if held is None:
        return
    roster_people.add_leave(desk, person.id, held.day, held.day, "年休假")
    left = [each for each in month.holders(held.day, held.post) if each != person.id]
    roster.draw_day(desk, held.day, {held.post: left})


def _receiving(desk: Desk) -> None:
    """Let the leader receive once a month, beginning next week, published; the next day has somebody to see."""
    first = desk.today() + timedelta(days=7 - desk.today().weekday() + 1)
    facts = LeaderDayFacts(first, "9:00", "11:30", "信访接待大厅", "周明远", "副局长", "信访、基层治理")
    keys = leader_days.plan_days(desk, facts, leader_days.Every.MONTH, first + timedelta(days=180)).value
    leader_days.publish_days(desk, keys)
    came = desk.read(lists.ids, VisitFilter(voided=False))
    for row in desk.read(lists.rows, list(came[:60])):
        if not row.accusation and not row.noted and row.demand:
            leader_days.add_meeting(desk, keys[0], row.number, "9:30")
            return


def _changed(desk: Desk, first: date) -> None:
    """Let a duty of this month be covered, so that plan and reality are both seen."""
    found = desk.read(lambda look: roster.read_month(desk, look, first.year, first.month))
    for row in found.rows:
        others = {each.person_id for each in found.rows if each.day == row.day}
        free = next((each for each in found.month.people if each.id not in others), None)
        post = next(each for each in found.month.posts if each.id == row.post_id)
        if (
            free is not None
            and not post.leading
            and free.posts == next(each.posts for each in found.month.people if each.id == row.person_id)
        ):
            roster_changes.cover(desk, row.id, free.id, "看病")
            return
