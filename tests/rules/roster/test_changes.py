"""What speaks against a change of duty, and who could be asked."""

from reception_desk.rules.roster.changes import Change, against, partners
from reception_desk.rules.roster.month import Away, Duty, Person, Wish
from reception_desk.vocabulary.duty import DutySource
from tests.rules.roster.made import AFTERNOON, NIGHT, WINDOW, duties, month, nov

TODAY = nov(2)
PEOPLE = [
    Person(1, "甲"),
    Person(2, "乙"),
    Person(3, "丙"),
    Person(4, "丁", until=nov(4)),
    Person(5, "戊", frozenset({2})),
]


def held(people=PEOPLE, **more):
    standing = duties(None, d2="1:3", d3="1:1 2:2", d4="1:2", d5="1:3 2:1", d6="1:2")
    days = tuple(nov(each) for each in range(2, 7))
    return month([WINDOW, AFTERNOON], people, days=days, duties=standing, **more)


def said(change, made=None, today=TODAY, **more):
    return [each.sentence for each in against(made or held(), change, today, **more)]


def test_an_exchange_and_a_one_way_change_say_what_ends_and_begins():
    exchange = Change(Duty(nov(3), 1, 1), 2, Duty(nov(4), 1, 2))
    assert (exchange.source, Change(Duty(nov(3), 1, 1), 2).source) == (DutySource.SWAPPED, DutySource.COVERED)
    assert exchange.begun == (Duty(nov(3), 1, 2), Duty(nov(4), 1, 1))
    after = exchange.after(held().duties)
    assert set(after) == {*duties(None, d2="1:3", d3="1:2 2:2", d4="1:1", d5="1:3 2:1", d6="1:2")}


def test_a_change_that_hurts_nobody_is_left_alone():
    assert said(Change(Duty(nov(4), 1, 2), 1)) == []
    assert said(Change(Duty(nov(3), 1, 1), 2, Duty(nov(4), 1, 2))) == []


def test_a_day_that_has_passed_cannot_be_changed_any_more():
    late = said(Change(Duty(nov(3), 1, 1), 2, Duty(nov(4), 1, 2)), today=nov(5))
    assert late == [
        "11月3日已经过了，换不成了；请按实际改表，并写明原因。",
        "11月4日已经过了，换不成了；请按实际改表，并写明原因。",
    ]


def test_leave_and_leaving_and_another_post_are_named():
    made = held(away=(Away(3, nov(4), words="公休"),))
    assert said(Change(Duty(nov(4), 1, 2), 3), made) == ["丙11月4日公休。"]
    assert said(Change(Duty(nov(6), 1, 2), 4)) == ["丁11月6日这天不在本单位。"]
    assert said(Change(Duty(nov(6), 1, 2), 5)) == ["戊11月6日不担任这个岗位。"]
    assert said(Change(Duty(nov(6), 1, 2), 77)) == ["11月6日这个人或这个岗位已经不在值班表里了，请另选。"]


def test_two_places_at_once_are_seen_on_both_sides():
    both = held(people=[Person(each, name) for each, name in enumerate("甲乙丙", 1)])
    made = month([WINDOW, AFTERNOON, NIGHT], list(both.people), days=both.days, duties=both.duties)
    whole = month([WINDOW, AFTERNOON], list(made.people), days=made.days, duties=made.duties)
    assert said(Change(Duty(nov(3), 1, 1), 2), whole) == []  # morning and afternoon
    more = (*made.duties, Duty(nov(5), 1, 2))
    assert said(Change(Duty(nov(5), 1, 3), 2), month([WINDOW], list(made.people), days=made.days, duties=more)) == [
        "乙11月5日本来就值这个班。"
    ]


def test_a_second_post_in_the_same_hours_is_a_second_place():
    twin = month(
        [WINDOW, AFTERNOON.__class__(7, "二号窗口", WINDOW.slot, WINDOW.begins, WINDOW.ends)],
        2,
        duties=duties(None, d3="1:1 7:2"),
    )
    assert said(Change(Duty(nov(3), 1, 1), 2), twin) == ["乙同志11月3日上午已排。"]


def test_a_duty_that_is_no_longer_held_and_a_change_with_oneself_are_refused():
    assert said(Change(Duty(nov(3), 1, 3), 2)) == ["11月3日现在不是丙值这个班了，请看一下现在的值班表。"]
    assert said(Change(Duty(nov(3), 1, 88), 2)) == ["11月3日现在不是值这个班了，请看一下现在的值班表。"]
    same = "这样换等于没有换，请另选一个人或另选一天。"
    assert said(Change(Duty(nov(3), 1, 1), 1)) == [same]
    both = month([WINDOW], 2, duties=duties(None, d3="1:1 1:2"))
    assert said(Change(Duty(nov(3), 1, 1), 2, Duty(nov(3), 1, 2)), both) == [same]


def test_two_changes_that_wait_must_not_want_the_same_duty_or_the_same_hours():
    mine = Change(Duty(nov(4), 1, 2), 1)
    assert said(mine, asked=[Change(Duty(nov(4), 1, 2), 3)]) == ["11月4日这个班已经有一件换班在等，请先办完那一件。"]
    twin = AFTERNOON.__class__(7, "二号窗口", WINDOW.slot, WINDOW.begins, WINDOW.ends)
    made = month([WINDOW, twin, AFTERNOON], 3, duties=duties(None, d3="1:1 7:2 2:1"))
    waiting = [Change(Duty(nov(3), 7, 2), 3), Change(Duty(nov(3), 2, 1), 3), Change(Duty(nov(3), 99, 1), 3)]
    assert said(Change(Duty(nov(3), 1, 1), 3), made, asked=waiting) == [
        "丙同志11月3日还有一件换班在等，两件都办就是同一时间两处值班。"
    ]


def test_a_duty_that_comes_back_to_who_gave_it_away_is_named_also_by_way_of_others():
    sentence = "11月4日这个班原来就是甲的，换出去又换回来；请撤销原来那次换班，不要再换一次。"
    first, second = Change(Duty(nov(4), 1, 1), 3), Change(Duty(nov(4), 1, 3), 2)
    back = Change(Duty(nov(4), 1, 2), 1)
    assert said(back, done=[Change(Duty(nov(4), 1, 1), 2)]) == [sentence]
    assert said(back, done=[first, second]) == [sentence]
    assert said(back, done=[Change(Duty(nov(5), 1, 1), 2), Change(Duty(nov(4), 1, 3), 2)]) == []
    assert said(Change(Duty(nov(3), 1, 1), 2, Duty(nov(4), 1, 2)), done=[first, second]) == [sentence]


def test_a_duty_of_another_month_is_left_to_that_month():
    made = held()
    december = Duty(nov(30), 1, 2)
    assert said(Change(Duty(nov(3), 1, 1), 2, december), made) == []


def test_partners_hurt_nobody_and_those_with_the_fewest_duties_come_first():
    made = held(wishes=(Wish(3, nov(4)),))
    found = partners(made, Duty(nov(4), 1, 2), TODAY)
    assert [(each.person.name, each.duties, each.change.taken and each.change.taken.day.day) for each in found] == [
        ("丁", 0, None),
        ("甲", 2, 3),  # for nothing he would have three days running
    ]
    assert all(against(made, each.change, TODAY) == () for each in found)
    assert found[1].more == 0


def test_a_locked_or_past_duty_is_no_offer():
    standing = (Duty(nov(2), 1, 2), Duty(nov(4), 1, 2, locked=True), Duty(nov(5), 1, 1))
    made = month([WINDOW], 2, days=tuple(nov(each) for each in range(2, 6)), duties=standing)
    assert [each.change.taken for each in partners(made, standing[2], nov(3))] == [None]
