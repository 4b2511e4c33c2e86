"""What a month is made of."""

from dataclasses import replace
from datetime import date, time

from reception_desk.rules.calendars.days import DayKind
from reception_desk.rules.roster.month import Away, Duty, Person, Tally, days_of, tallies
from tests.rules.roster.made import AFTERNOON, DESK, LEADER, NIGHT, ROUND, WINDOW, duties, month, nov


def test_a_post_needs_its_people_by_the_kind_of_day():
    post = replace(DESK, worked=3, weekend=2, holiday=1)
    kinds = (DayKind.WORKED, DayKind.MADE_UP, DayKind.WEEKEND, DayKind.HOLIDAY)
    assert [post.needed(each) for each in kinds] == [3, 3, 2, 1]


def test_posts_meet_in_the_same_hours_and_the_whole_day_meets_all():
    assert WINDOW.meets(WINDOW) and DESK.meets(NIGHT) and NIGHT.meets(DESK)
    assert not WINDOW.meets(AFTERNOON)
    assert not LEADER.meets(DESK) and not WINDOW.meets(LEADER) and LEADER.meets(LEADER)
    assert not DESK.accompanies(NIGHT) and ROUND.accompanies(NIGHT)
    assert DESK.accompanies(WINDOW) and not DESK.accompanies(LEADER) and not WINDOW.accompanies(AFTERNOON)


def test_a_post_is_overnight_at_night_and_where_it_ends_no_later_than_it_begins():
    assert NIGHT.overnight and ROUND.overnight and replace(NIGHT, ends=time(23)).overnight
    assert not WINDOW.overnight


def test_somebody_is_there_between_his_days():
    person = Person(1, "甲", since=nov(2), until=nov(4))
    assert [person.is_there(nov(each)) for each in (1, 2, 4, 5)] == [False, True, True, False]
    assert Person(1, "甲").is_there(nov(1))


def test_leave_covers_its_days_and_has_an_open_end():
    away = (Away(1, nov(2), nov(3)), Away(1, nov(20)), Away(2, nov(1), nov(1)))
    made = month([WINDOW], 2, away=away)
    assert [made.leave(1, nov(each)) for each in (1, 2, 3, 4, 20, 30)] == [None, *away[:1] * 2, None, *away[1:2] * 2]
    assert not made.may(made.people[0], nov(2), WINDOW) and made.may(made.people[1], nov(2), WINDOW)
    assert not made.may(made.people[0], nov(4), DESK)
    assert not made.may(replace(made.people[0], until=nov(3)), nov(4), WINDOW)


def test_a_month_has_its_days_also_in_december():
    assert len(days_of(2026, 2)) == 28 and days_of(2026, 12)[-1] == date(2026, 12, 31)


def test_a_month_knows_what_a_day_needs_and_who_holds_it():
    made = month([WINDOW], 1, duties=duties(None, d2="1:1 1:7"))
    assert [made.needed(nov(each), WINDOW) for each in (1, 2)] == [0, 1]
    assert made.holders(nov(2), 1) == (1, 7)
    assert made.kind(date(2026, 10, 1)) is DayKind.HOLIDAY


def test_duties_are_counted_as_a_hand_would_and_only_those_of_the_month():
    eve = Duty(date(2026, 10, 31), 3, 1)
    made = month([NIGHT, WINDOW], 2, duties=(eve, *duties(None, d1="3:1", d2="3:1 1:2 1:7")))
    assert tallies(made) == {1: Tally(2, 2, 1, 0), 2: Tally(1), 7: Tally(1)}
    assert tallies(made, ()) == {1: Tally(), 2: Tally()}
    assert made.around() == (eve,)
    assert tallies(replace(made, days=()))[1] == Tally(3, 3, 2, 0)
