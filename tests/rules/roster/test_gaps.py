"""What is missing, why, who could fill it, and what cannot be as it stands."""

from dataclasses import replace
from datetime import date

from reception_desk.rules.roster.gaps import Gap, candidates, clashes, gaps, reasons
from reception_desk.rules.roster.month import Away, Duty, Person
from tests.rules.roster.made import DESK, LEADER, NIGHT, WINDOW, duties, month, nov

PEOPLE = [
    Person(1, "甲"),
    Person(2, "乙"),
    Person(3, "丙", frozenset({4})),
    Person(4, "丁", until=nov(1)),
    Person(5, "戊"),
]


def made(**held):
    apart = frozenset({frozenset({1, 2})})
    away = (Away(2, nov(3), nov(4), "出差"), Away(5, nov(3)))
    days = (nov(2), nov(3))
    return month(
        [DESK, LEADER, replace(WINDOW, worked=0)],
        PEOPLE,
        days=days,
        away=away,
        apart=apart,
        duties=duties(None, **held),
    )


def test_gaps_are_named_by_day_and_hours_with_the_missing_heads():
    found = gaps(made(d2="6:1 6:5 4:2", d3="6:1 6:1"))
    assert [(each.day, each.post.name, each.missing) for each in found] == [
        (nov(3), "接待岗", 1),
        (nov(3), "带班领导", 1),
    ]
    assert found[0].words == "全天 空 1 人"


def test_each_who_may_hold_the_post_has_his_reason():
    one = made(d3="6:1 4:1")
    assert reasons(one, Gap(nov(3), DESK, 1)) == ("乙出差", "丁这天不在本单位", "戊请假")
    assert reasons(one, Gap(nov(3), LEADER, 1)) == ("乙出差", "丁这天不在本单位", "戊请假")


def test_candidates_are_free_and_those_with_the_fewest_duties_come_first():
    found = candidates(made(d2="6:1", d3="6:1"), Gap(nov(2), DESK, 1))
    assert [(each.person.name, each.duties) for each in found] == [("乙", 0), ("戊", 0)]


def test_a_duty_that_cannot_be_is_told_with_every_reason():
    one = made(d2="6:1 6:2 1:1 4:1", d3="6:2 6:3")
    assert [each.sentence for each in clashes(one, Duty(nov(2), 6, 1))] == ["甲上午已排。", "甲和乙不排在一起。"]
    assert [each.sentence for each in clashes(one, Duty(nov(3), 6, 2))] == ["乙出差。"]
    assert [each.sentence for each in clashes(one, Duty(nov(3), 6, 3))] == [
        "丙没有排在“接待岗”这个岗位的名单里。",
        "丙不担任这个岗位。",
    ]


def test_a_duty_that_fits_or_that_nobody_knows_is_left_alone():
    one = made(d2="6:1")
    for duty in (Duty(nov(2), 6, 1), Duty(nov(2), 6, 99), Duty(nov(2), 99, 1)):
        assert clashes(one, duty) == ()


def test_other_hours_and_unknown_posts_are_no_second_place():
    one = month([WINDOW, NIGHT], 1, duties=(Duty(nov(2), 3, 1), Duty(nov(2), 88, 1), Duty(date(2026, 12, 1), 1, 1)))
    assert candidates(one, Gap(nov(2), WINDOW, 1))[0].duties == 2
