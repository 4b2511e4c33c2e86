"""重点时段 over the roster: posts doubled, 24 h, and who leads stays one."""

from reception_desk.rules.calendars.days import DayKind
from reception_desk.rules.roster.periods import Period, extra
from tests.rules.roster.made import LEADER, NIGHT, WINDOW, nov

POSTS = (WINDOW, NIGHT, LEADER)


def heads(day, *periods, kind=DayKind.WORKED):
    """Return how many stand at window, night and 带班 on a day, () where nothing is unlike other days."""
    found = extra([nov(day)], POSTS, periods, lambda _day: kind)
    return tuple(found[nov(day), post.id] for post in POSTS if found)


def test_a_day_outside_is_as_it_always_was():
    assert heads(9, Period("两会", nov(2), nov(8))) == ()
    assert heads(1, Period("两会", nov(2), nov(8))) == ()


def test_posts_are_doubled_and_who_leads_stays_one():
    assert heads(2, Period("两会", nov(2), nov(8))) == (2, 2, 1)
    assert heads(8, Period("两会", nov(2), nov(8), doubled=False)) == (1, 1, 1)


def test_round_the_clock_a_rest_day_without_anybody_is_held_as_a_working_day():
    whole = Period("两会", nov(2), nov(8), doubled=False, round_clock=True)
    assert heads(7, whole, kind=DayKind.WEEKEND) == (WINDOW.worked, 1, 1)
    assert heads(3, whole) == (1, 1, 1)


def test_two_periods_over_one_day_are_taken_together():
    whole = Period("两会", nov(2), nov(8), doubled=False, round_clock=True)
    assert heads(7, whole, Period("开庭", nov(7), nov(7)), kind=DayKind.WEEKEND) == (2 * WINDOW.worked, 2, 1)
