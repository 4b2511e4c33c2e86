"""The planned month: what is hard holds, the rest is cheapest, and what it costs is counted apart from the solver."""

import itertools
from dataclasses import replace

import pytest

from reception_desk.rules.roster.costs import Judge
from reception_desk.rules.roster.gaps import gaps_of, why_not
from reception_desk.rules.roster.model import Model
from reception_desk.rules.roster.month import Away, Duty, Person, Tally, Wish, tallies
from reception_desk.rules.roster.planning import plan
from reception_desk.rules.roster.prices import prices
from reception_desk.vocabulary.duty import Cost
from tests.rules.roster.made import AFTERNOON, DESK, LEADER, NIGHT, ROUND, WINDOW, crowded, month, nov


def costs(planned):
    return [each.cost for each in planned.costs]


def test_a_quiet_month_costs_nothing_and_is_shared_out_evenly():
    made = month([WINDOW], 4)
    planned = plan(made)
    counts = sorted(each.all for each in tallies(made, planned.duties).values())
    assert (planned.value, planned.bound, planned.proven, planned.gaps) == (0, 0, True, ())
    assert counts == [5, 5, 5, 6]


@pytest.mark.parametrize("seed", range(8))
def test_what_is_hard_holds_and_the_value_is_what_a_count_by_hand_says(seed):
    made = crowded(seed)
    planned = plan(made)
    assert planned.proven
    assert planned.value == planned.bound == sum(each.price for each in Judge(made).charges(planned.duties))
    assert planned.gaps == gaps_of(made, planned.duties)
    locked = {each for each in made.duties if each.locked and each.day in made.days}
    assert locked <= set(planned.duties)
    people, posts = {each.id: each for each in made.people}, {each.id: each for each in made.posts}
    for each in set(planned.duties) - locked:
        assert why_not(made, planned.duties, people[each.person], each.day, posts[each.post]) == ""


@pytest.mark.parametrize("seed", range(3))
def test_no_other_roster_of_a_small_month_is_cheaper(seed):
    made = crowded(seed)
    made = replace(made, days=made.days[:3], posts=made.posts[:2], duties=made.around())
    judge = Judge(made)
    cells = [(day, post) for day in made.days for post in made.posts for _ in range(made.needed(day, post))]
    able = [[None, *(each for each in made.people if made.may(each, day, post))] for day, post in cells]
    cheapest = min(
        judge.value(drawn)
        for chosen in itertools.product(*able)
        if (drawn := _valid(made, [(*cell, who) for cell, who in zip(cells, chosen, strict=True) if who])) is not None
    )
    assert plan(made).value == cheapest


def _valid(made, chosen):
    for (day, post, who), (other_day, other_post, other) in itertools.combinations(chosen, 2):
        if day == other_day and who is other and post.meets(other_post):
            return None
    return [Duty(day, post.id, who.id) for day, post, who in chosen]


def test_two_people_for_three_posts_leave_a_gap_with_its_number():
    made = month([replace(DESK, worked=3)], 2, days=(nov(2), nov(3)))
    planned = plan(made)
    assert [(each.day, each.missing) for each in planned.gaps] == [(nov(2), 1), (nov(3), 1)]
    assert costs(planned) == [Cost.GAP, Cost.GAP]
    assert planned.proven and planned.value == 2 * prices().of[Cost.GAP]


def test_everybody_on_leave_gives_a_roster_of_gaps_and_no_error():
    made = month([WINDOW], 2, away=(Away(1, nov(1)), Away(2, nov(1))))
    planned = plan(made)
    assert (planned.duties, len(planned.gaps), planned.proven) == ((), 21, True)


def test_nobody_at_all_and_nothing_to_do_give_an_empty_roster():
    assert plan(month([WINDOW], 0)).duties == ()
    empty = plan(month([], 2))
    assert (empty.duties, empty.value, empty.proven) == ((), 0, True)


def test_what_is_locked_stays_even_where_it_cannot_be():
    twice = (Duty(nov(2), 6, 1, locked=True), Duty(nov(2), 4, 1, locked=True))
    left = Duty(nov(3), 6, 9, locked=True)
    more = tuple(Duty(nov(4), 6, each, locked=True) for each in (1, 2, 3))
    made = month(
        [DESK, LEADER], 3, days=(nov(2), nov(3), nov(4)), duties=(*twice, left, *more), away=(Away(1, nov(2)),)
    )
    planned = plan(made)
    assert {*twice, left, *more} <= set(planned.duties)
    assert sum(each.day == nov(3) and each.post == 6 for each in planned.duties) == 2


def test_the_head_of_a_small_office_leads_and_sits_at_the_window():
    planned = plan(month([WINDOW, LEADER], 1, days=(nov(2),)))
    assert [each.post for each in planned.duties] == [1, 4]
    assert planned.gaps == ()


def test_an_unlocked_duty_is_planned_anew():
    made = month([WINDOW], 1, days=(nov(2),), duties=(Duty(nov(2), 1, 7),))
    assert plan(made).duties == (Duty(nov(2), 1, 1),)


def test_the_same_month_gives_the_same_plan():
    assert plan(crowded(5)).duties == plan(crowded(5)).duties


def test_a_wish_is_met_where_that_costs_nothing():
    made = month([WINDOW], 3, wishes=(Wish(1, nov(3)), Wish(1, nov(4), wanted=True), Wish(2, nov(7), wanted=True)))
    planned = plan(made)
    held = {each.day: each.person for each in planned.duties}
    assert held[nov(3)] != 1 and held[nov(4)] == 1
    assert costs(planned) == [Cost.WISH]  # a Saturday without a post


def test_a_night_is_followed_by_a_free_day_and_the_eve_of_the_month_counts():
    made = month([NIGHT, AFTERNOON], 4, days=tuple(map(nov, range(2, 7))), duties=(Duty(nov(1), 3, 1),))
    planned = plan(made)
    nights = {(each.day, each.person) for each in planned.duties if each.post == 3} | {(nov(1), 1)}
    assert not any((each.day.replace(day=each.day.day - 1), each.person) in nights for each in planned.duties)


def test_the_days_before_the_month_count_to_a_run():
    eve = tuple(Duty(day, 5, 1) for day in (nov(1), nov(2)))
    made = month([replace(ROUND, ends=AFTERNOON.ends)], 1, days=(nov(3),), duties=eve)
    assert costs(plan(made)) == [Cost.RUNNING]


def test_a_newcomer_is_not_asked_to_make_up_for_the_years_before_him():
    people = [Person(1, "甲"), Person(2, "乙"), Person(3, "丙", since=nov(1))]
    made = month([WINDOW], people, before={1: Tally(40), 2: Tally(42)}, counted_from=nov(1).replace(month=1))
    counts = tallies(made, plan(made).duties)
    assert [counts[each].all for each in (1, 2, 3)] == [8, 6, 7]


def test_planning_can_be_stopped_and_keeps_what_it_has():
    heard = []
    planned = plan(crowded(1), told=heard.append, stopped=lambda: True)
    assert planned.value == sum(each.price for each in planned.costs)
    assert planned.bound <= planned.value and planned.proven is (planned.bound == planned.value)


def test_nothing_is_printed(capfd):
    plan(month([WINDOW], 2))
    assert capfd.readouterr() == ("", "")


def test_progress_is_told(monkeypatch):
    monkeypatch.setattr("reception_desk.rules.roster.planning._OFTEN", 0.0)
    heard = []
    planned = plan(crowded(4), told=heard.append)
    assert heard and heard[-1].bound <= planned.value
    assert any(each.value is not None for each in heard)


def test_a_drawn_roster_is_a_start_that_the_model_accepts():
    made = crowded(2)
    model = Model(Judge(made))
    values = [0.0] * len(model.rows.cost)
    held = plan(made).duties
    for column, value in model.values(held).items():
        values[column] = value
    assert model.duties(values) == held
