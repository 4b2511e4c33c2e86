"""Small months for the roster's tests: November 2026 begins on a Sunday, October has its seven holidays."""

import random
from dataclasses import replace
from datetime import date, time, timedelta

from reception_desk.rules.calendars.days import Calendar
from reception_desk.rules.roster.month import Away, Duty, Month, Person, Post, Tally, Wish, days_of
from reception_desk.vocabulary.duty import Slot

WINDOW = Post(1, "窗口", Slot.AM, time(9), time(11, 30), 1, 0, 0)
AFTERNOON = Post(2, "下午窗口", Slot.PM, time(14), time(17), 1, 0, 0)
NIGHT = Post(3, "夜班", Slot.NIGHT, time(17), time(8, 30), 1, 1, 1)
LEADER = Post(4, "带班领导", Slot.DAY, time(9), time(17), 1, 1, 1, leading=True)
ROUND = Post(5, "值班员", Slot.DAY, time(9), time(9), 1, 1, 1)
DESK = Post(6, "接待岗", Slot.DAY, time(9), time(17), 2, 0, 0)


def nov(day):
    return date(2026, 11, day)


def month(posts, people, *, days=None, **more):
    """Make a month of those posts; a number of people stands for so many who hold them all."""
    if isinstance(people, int):
        people = [Person(each + 1, f"{'甲乙丙丁戊己庚辛'[each]}同志") for each in range(people)]
    people = tuple(replace(each, posts=each.posts or frozenset(post.id for post in posts)) for each in people)
    return Month(days or days_of(2026, 11), Calendar(), tuple(posts), people, **more)


def duties(month, **held):
    """Make duties: d2="1:3 1:4" puts persons 3 and 4 on post 1 on the second."""
    return tuple(
        Duty(nov(int(day[1:])), *map(int, pair.split(":"))) for day, said in held.items() for pair in said.split()
    )


def crowded(seed):
    """Make a small month in which everything happens at once, so that no rule can be kept everywhere."""
    dice = random.Random(seed)
    posts = dice.sample([WINDOW, AFTERNOON, NIGHT, LEADER, ROUND, DESK], 3)
    days = days_of(2026, 10)[: dice.randint(6, 10)]
    people = tuple(
        Person(
            each,
            f"第{each}人",
            frozenset(post.id for post in posts if dice.random() < 0.8),
            dice.choice([100, 100, 50]),
            since=dice.choice([None, None, days[2]]),
            until=dice.choice([None, None, None, days[-2]]),
            never_alone=dice.random() < 0.3,
        )
        for each in range(1, 6)
    )
    eve = days[0] - timedelta(days=1)
    held = [Duty(eve, dice.choice(posts).id, dice.randint(1, 5)), Duty(eve, 99, 1)]
    held += [Duty(dice.choice(days), dice.choice(posts).id, dice.randint(1, 6), locked=True) for _ in range(2)]
    return Month(
        days,
        Calendar(),
        tuple(posts),
        people,
        tuple(dict.fromkeys(held)),
        (Away(dice.randint(1, 5), days[3], dice.choice([None, days[4]])),),
        tuple(Wish(dice.randint(1, 6), dice.choice(days), dice.random() < 0.5) for _ in range(5)),
        frozenset({frozenset({1, 2}), frozenset({3, dice.choice([4, 9])})}),
        {each: Tally(dice.randint(3, 9), dice.randint(0, 3), dice.randint(0, 3), 0) for each in range(1, 5)},
        date(2026, 7, 1),
    )
