"""What a roster costs, in words and numbers, and why somebody stands where he stands."""

from dataclasses import replace

import pytest

from reception_desk.rules.roster.costs import Judge, why
from reception_desk.rules.roster.month import Away, Duty, Person, Wish
from reception_desk.rules.roster.prices import Prices, prices, steep
from reception_desk.vocabulary.duty import Cost
from tests.rules.roster.made import AFTERNOON, DESK, LEADER, NIGHT, ROUND, WINDOW, duties, month, nov

FEW = tuple(nov(each) for each in range(2, 7))
FREE = Prices({**prices().of, Cost.UNEVEN: 0, Cost.UNEVEN_REST: 0, Cost.UNEVEN_NIGHT: 0}, 2, 3)
"""The shipped prices, but nothing for what is uneven, so that a test sees the rule it looks at."""


def said(made, held, priced=FREE):
    return [(each.cost, each.amount, each.words) for each in Judge(made, priced).charges(held) if each.price]


def test_a_missing_head_is_named_with_day_and_post_and_costs_most():
    made = month([DESK], 2, days=FEW[:2])
    held = duties(made, d2="6:1", d3="6:1 6:2")
    assert said(made, held) == [(Cost.GAP, 1, "11月2日“接待岗”空 1 人")]
    assert prices().of[Cost.GAP] == max(prices().of.values())


def test_somebody_who_is_never_alone_needs_company_that_may_be_alone():
    people = [Person(1, "新甲", never_alone=True), Person(2, "老乙"), Person(3, "新丙", never_alone=True)]
    made = month([DESK, LEADER], people, days=FEW[:3])
    held = duties(made, d2="6:1 6:2 4:2", d3="6:1 6:3 4:2", d4="6:2 6:1 4:3")
    words = [each[2] for each in said(made, held, FREE.changed({"running": 0}))]
    assert words == [
        "11月3日“接待岗”只有新丙，新丙不宜单独值班",
        "11月3日“接待岗”只有新甲，新甲不宜单独值班",
        "11月4日“带班领导”只有新丙，新丙不宜单独值班",
    ]


def test_two_who_are_kept_apart_cost_once_a_day_in_the_same_hours_only():
    apart = frozenset({frozenset({1, 2}), frozenset({2, 9}), frozenset({3})})
    whole = replace(ROUND, ends=AFTERNOON.ends)
    made = month([WINDOW, AFTERNOON, LEADER, whole], 3, days=FEW[:2], apart=apart)
    held = duties(made, d2="1:1 2:2 4:2 5:3", d3="1:1 2:1 5:2 4:3")
    assert said(made, held) == [(Cost.APART, 1, "11月3日甲同志和乙同志同班")]


def test_wishes_are_counted_both_ways_and_only_in_the_month():
    made = month([WINDOW], 2, days=FEW[:2], wishes=(Wish(1, nov(2)), Wish(2, nov(3), wanted=True), Wish(1, nov(20))))
    assert said(made, duties(made, d2="1:1", d3="1:1")) == [
        (Cost.WISH, 1, "甲同志希望11月2日不值班，排上了"),
        (Cost.WISH, 1, "乙同志希望11月3日值班，没有排上"),
    ]


def test_a_run_costs_each_day_beyond_and_is_told_from_its_first_day():
    day = replace(ROUND, ends=AFTERNOON.ends)
    made = month([day], 1, days=FEW[1:], duties=duties(None, d1="5:1", d2="5:1"))
    assert said(made, duties(made, d3="5:1", d4="5:1", d6="5:1"), FREE.changed({"gap": 0})) == [
        (Cost.RUNNING, 2, "甲同志11月1日至11月4日连续值班 4 天")
    ]


def test_two_runs_of_a_month_are_told_apart():
    day = replace(ROUND, ends=AFTERNOON.ends)
    made = month([day], 1, days=tuple(nov(each) for each in range(2, 12)))
    held = duties(made, d2="5:1", d3="5:1", d4="5:1", d6="5:1", d7="5:1", d8="5:1", d10="5:1")
    assert len(said(made, held, FREE.changed({"gap": 0}))) == 2


def test_a_duty_after_a_night_costs_and_a_day_that_ends_next_morning_is_one():
    made = month([NIGHT, WINDOW, ROUND], 2, days=FEW[:3])
    held = duties(made, d2="3:1 5:2", d3="1:1 5:2", d4="")
    kinds = [each[:2] for each in said(made, held, FREE.changed({"gap": 0}))]
    assert kinds == [(Cost.AFTER_NIGHT, 1), (Cost.AFTER_NIGHT, 1)]


def test_what_is_uneven_is_told_with_the_number_that_would_be_fair():
    made = month([WINDOW], 2, days=FEW[:4])
    found = said(made, duties(made, d2="1:1", d3="1:1", d4="1:1", d5="1:1"), FREE.changed({"running": 0, "uneven": 5}))
    assert found == [(Cost.UNEVEN, 3, "乙同志班次 0 次，按理 2 次"), (Cost.UNEVEN, 3, "甲同志班次 4 次，按理 2 次")]


def test_each_duty_too_many_costs_more_than_the_one_before_and_no_more_from_the_fifth_on():
    assert [steep(each) for each in range(8)] == [0, 1, 3, 6, 10, 15, 20, 25]


def test_a_duty_of_a_stranger_fills_its_post_and_one_of_no_post_nothing():
    made = month([WINDOW], 1, days=FEW[:1], apart=frozenset({frozenset({1, 8})}))
    assert said(made, duties(made, d2="1:8 99:1")) == []


def test_the_office_changes_what_it_names_and_nothing_else():
    changed = prices().changed({"wish": 33, "gap": -5, "most_running": 0, "catch_up": 1, "unknown": 9})
    assert (changed.of[Cost.WISH], changed.of[Cost.GAP], changed.most_running, changed.catch_up) == (33, 0, 1, 1)
    assert changed.of[Cost.LONE] == prices().of[Cost.LONE]
    assert set(prices().of) == set(Cost)


@pytest.fixture
def asked():
    wishes = (Wish(2, nov(3)),)
    people = [Person(each, name) for each, name in enumerate(["甲", "乙", "丙", "丁"], 1)]
    made = month([WINDOW], people, days=FEW, away=(Away(3, nov(3), words="公休"),), wishes=wishes)
    return made, duties(made, d2="1:4", d3="1:1", d4="1:2", d5="1:3", d6="1:1")


def test_why_says_for_everybody_else_what_it_would_cost(asked):
    made, held = asked
    answers = why(made, held, nov(3), 1, 1)
    assert [(each.person.name, each.more) for each in answers] == [("丁", 0), ("乙", 10), ("丙", None)]
    assert answers[0].words == "换成丁也一样"
    assert answers[1].words == "换成乙要多 10 分：乙希望11月3日不值班，排上了"
    assert answers[2].words == "丙不行：公休"


def test_why_admits_that_somebody_else_would_be_better(asked):
    made, held = asked
    better = why(made, (*held[:1], Duty(nov(3), 1, 2), *held[2:]), nov(3), 1, 2)[0]
    assert (better.person.name, better.words) == ("丁", "换成丁反而少 10 分")


def test_why_passes_over_who_stands_there_too_and_knows_no_strange_post(asked):
    made, held = asked
    beside = (*held, Duty(nov(3), 1, 4))
    assert [each.person.id for each in why(made, beside, nov(3), 1, 1)] == [2, 3]
    assert why(made, held, nov(3), 77, 1) == ()
