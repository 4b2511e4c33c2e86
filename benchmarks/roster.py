"""How long a month's duty roster takes to its proven cheapest, and whether OR-Tools finds a cheaper one.

The second solver is there for this measure alone; both get the same model: the same rows, columns and prices.
"""

import random
import time
from dataclasses import dataclass
from datetime import date, timedelta
from datetime import time as clock
from math import isfinite
from pathlib import Path

from benchmarks.entry import Entry, median, p95
from reception_desk.rules.calendars.days import Calendar
from reception_desk.rules.roster.costs import Judge
from reception_desk.rules.roster.model import Model
from reception_desk.rules.roster.month import Away, Month, Person, Post, Tally, Wish, days_of
from reception_desk.rules.roster.planning import Plan, plan
from reception_desk.vocabulary.duty import Slot

SECONDS = 10.0
ROUNDS = 3
BUSY = 1.25
"""The clock may go so many times as fast as the processor worked for us; beyond, a target missed proves nothing."""

WINDOW = Post(1, "接待窗口", Slot.DAY, clock(9), clock(17), 2, 1, 1)
NIGHT = Post(2, "夜班", Slot.NIGHT, clock(17), clock(8, 30), 1, 1, 1)
LEADER = Post(3, "带班领导", Slot.DAY, clock(8, 30), clock(17, 30), 1, 1, 1, leading=True)
POSTS = (WINDOW, NIGHT, LEADER)
_MOST = 10_000
_EARLIER = ((60, 66), (20, 24), (14, 17), (2, 4))


@dataclass(frozen=True)
class Case:
    """So many people on so many posts, and a name for the figure."""

    name: str
    people: int
    posts: int
    target: float


CASES = (
    Case("roster_month_s", 12, 2, 2.0),
    Case("roster_month_20_s", 20, 2, 2.0),
    Case("roster_month_30_s", 30, 3, SECONDS + 1),
)


def measure(_place: Path, cases: tuple[Case, ...] = CASES, rounds: int = ROUNDS) -> dict[str, Entry]:
    """Measure the seconds of each month, and how our value stands to that of the other solver (1 or less is as good).

    A month that is not proven in its time counts as twice its target; the biggest need not be.
    """
    found, ratios = {}, []
    for case in cases:
        month = made(case.people, case.posts)
        plans, waited = [], []
        for _ in range(rounds):
            began, worked = time.perf_counter(), time.process_time()
            plans.append(plan(month, SECONDS))
            waited.append((time.perf_counter() - began) / (time.process_time() - worked))
        took = [each.seconds for each in plans]
        theirs, seconds = by_ortools(month, SECONDS)
        ratios.append((plans[0].value + 1) / (theirs + 1))
        size = f"{case.people} people × 31 days × {case.posts} posts"
        print(f"  {size}: {_said(plans[0])}; OR-Tools {theirs} in {seconds:.1f} s")
        proven = all(each.proven for each in plans) or case.target > SECONDS
        value = median(took) if proven else case.target * 2
        busy = median(waited)
        found[case.name] = Entry(
            *(value, case.target, median(took), p95(took), seconds),
            *(rounds, busy, case.people, busy > BUSY and value > case.target),
        )
    worst = max(ratios)
    found["roster_value"] = Entry(worst, 1.0, median(ratios), worst, 1.0, len(ratios), 1.0, len(cases), void=False)
    return found


def made(people: int, posts: int, seed: int = 1) -> Month:
    """Make October 2026 with its holidays: leave, wishes, part-time, newcomers, nine months before, pairs apart."""
    dice = random.Random(seed)
    kinds, days = POSTS[:posts], days_of(2026, 10)
    workers = tuple(_person(dice, each + 1, kinds, days) for each in range(people))
    away = [
        Away(each.id, day, day + timedelta(days=dice.randint(0, 6))) for each in workers for day in _some(dice, days)
    ]
    wishes = [Wish(each.id, day, dice.random() < 0.3) for each in workers for day in dice.sample(days, 3)]
    pairs = [frozenset(dice.sample(range(1, people + 1), 2)) for _ in range(people // 6)]
    before = {each.id: Tally(*(dice.randint(*span) for span in _EARLIER)) for each in workers}
    return Month(
        *(days, Calendar(), kinds, workers, (), tuple(away), tuple(wishes), frozenset(pairs)),
        *(before, date(2026, 1, 1)),
    )


def _person(dice: random.Random, number: int, kinds: tuple[Post, ...], days: tuple[date, ...]) -> Person:
    leads = number % 4 == 0
    posts = frozenset(each.id for each in kinds if not each.leading or leads)
    share = 50 if dice.random() < 0.15 else 100
    since = days[9] if dice.random() < 0.05 else None
    return Person(number, f"第{number}人", posts, share, since, never_alone=dice.random() < 0.15)


def _some(dice: random.Random, days: tuple[date, ...]) -> list[date]:
    return [dice.choice(days)] if dice.random() < 0.4 else []


def by_ortools(month: Month, seconds: float) -> tuple[int, float]:
    """Solve the same model by CP-SAT on two threads; return the value of its best roster and the seconds."""
    from ortools.sat.python import cp_model  # a second of pandas, which no other benchmark asks for

    ours = Model(Judge(month))
    rows, theirs = ours.rows, cp_model.CpModel()
    columns = [
        theirs.new_int_var(int(low), int(high) if isfinite(high) else _MOST, "")
        for low, high in zip(rows.low, rows.high, strict=True)
    ]
    for number, (low, high) in enumerate(zip(rows.row_low, rows.row_high, strict=True)):
        span = range(rows.start[number], rows.start[number + 1])
        total = sum(int(rows.value[each]) * columns[rows.index[each]] for each in span)
        least = int(low) if isfinite(low) else -_MOST
        theirs.add_linear_constraint(total, least, int(high) if isfinite(high) else _MOST)
    theirs.minimize(sum(int(price) * column for price, column in zip(rows.cost, columns, strict=True)))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds, solver.parameters.num_workers = seconds, 2
    solver.parameters.random_seed = 7
    solver.solve(theirs)
    values = [float(solver.value(each)) for each in columns]
    return Judge(month).value(ours.duties(values)), solver.wall_time


def _said(planned: Plan) -> str:
    gap = "proven" if planned.proven else f"not proven, none is below {planned.bound}"
    return f"{planned.value} in {planned.seconds:.2f} s, {gap}, {len(planned.gaps)} gaps"
