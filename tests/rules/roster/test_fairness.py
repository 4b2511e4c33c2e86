"""What part of the duties is fair: by share and presence, over the months, and only of what somebody can do."""

from dataclasses import replace

from reception_desk.rules.roster.fairness import Counted, Part, parts
from reception_desk.rules.roster.month import Away, Person, Tally
from tests.rules.roster.made import AFTERNOON, DESK, LEADER, NIGHT, WINDOW, month, nov


def fair(made, counted=Counted.ALL, catch_up=3):
    return {each: (part.low, part.high) for each, part in parts(made, catch_up)[counted].items()}


def test_equal_people_share_equally_to_a_neighbouring_number():
    assert fair(month([WINDOW], 4)) == dict.fromkeys((1, 2, 3, 4), (5, 6))
    assert fair(month([WINDOW], 3)) == dict.fromkeys((1, 2, 3), (7, 7))


def test_half_a_share_and_half_a_month_are_half_the_duties():
    people = [Person(1, "甲"), Person(2, "乙", share=50), Person(3, "丙", since=nov(16)), Person(4, "丁", share=0)]
    assert fair(month([WINDOW], people)) == {1: (10, 11), 2: (5, 6), 3: (5, 6), 4: (0, 0)}


def test_leave_takes_its_part_away():
    made = month([WINDOW], 2, away=(Away(1, nov(2), nov(13)),))
    assert fair(made) == {1: (7, 8), 2: (13, 14)}  # 11 and 21 of the 32 days on which one of them is there


def test_leaders_are_compared_with_leaders_and_clerks_with_clerks():
    people = [Person(1, "书记", frozenset({4})), Person(2, "主任", frozenset({4, 1}))]
    people += [Person(each, "员", frozenset({1})) for each in (3, 4, 5)]
    assert fair(month([LEADER, WINDOW], people)) == {1: (15, 15), 2: (15, 15), 3: (7, 7), 4: (7, 7), 5: (7, 7)}


def test_nobody_has_more_parts_than_hours_of_the_day_allow():
    assert fair(month([replace(DESK, worked=3), replace(DESK, id=7)], 1)) == {1: (21, 21)}
    assert fair(month([WINDOW, AFTERNOON], 1)) == {1: (42, 42)}


def test_weekends_holidays_and_nights_are_counted_apart():
    made = month([NIGHT, WINDOW], 2)
    assert fair(made, Counted.WEEKEND) == {1: (4, 5), 2: (4, 5)}
    assert fair(made, Counted.NIGHT) == {1: (15, 15), 2: (15, 15)}
    assert fair(made, Counted.HOLIDAY) == {1: (0, 0), 2: (0, 0)}


def test_what_was_done_before_is_set_against_it_but_not_all_at_once():
    made = month([WINDOW], 3, before={1: Tally(10), 2: Tally(8), 3: Tally(9)})
    assert fair(made) == {1: (6, 6), 2: (8, 8), 3: (7, 7)}
    assert fair(replace(made, before={1: Tally(90)})) == {1: (3, 3), 2: (9, 9), 3: (9, 9)}
    assert fair(replace(made, before={1: Tally(90)}), catch_up=0) == dict.fromkeys((1, 2, 3), (7, 7))


def test_a_newcomer_owes_nothing_for_the_time_before_he_came():
    people = [Person(1, "甲"), Person(2, "乙"), Person(3, "丙", since=nov(1))]
    made = month([WINDOW], people, before={1: Tally(40), 2: Tally(40)}, counted_from=nov(1).replace(month=1))
    assert fair(made) == dict.fromkeys((1, 2, 3), (7, 7))


def test_whoever_is_new_altogether_begins_with_nothing_to_set_off():
    made = month([WINDOW], [Person(1, "甲", since=nov(1))], before={9: Tally(40)})
    assert fair(made) == {1: (21, 21)}


def test_who_is_never_alone_owes_no_post_with_one_place():
    people = [Person(1, "新", never_alone=True), Person(2, "甲"), Person(3, "乙")]
    made = month([NIGHT, DESK], people)
    assert fair(made, Counted.NIGHT) == {1: (0, 0), 2: (15, 15), 3: (15, 15)}
    assert fair(made) == {1: (18, 19), 2: (26, 27), 3: (26, 27)}  # 21 days he can, of 30


def test_a_part_says_how_far_a_count_is_off():
    assert [Part(4, 5).beyond(each) for each in (2, 4, 5, 8)] == [2, 0, 0, 3]
    assert (Part(4, 5).words, Part(3, 3).words) == ("4—5", "3")
