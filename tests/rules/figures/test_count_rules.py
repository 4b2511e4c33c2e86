"""The indicators: shares rounded half-up, comparisons without a base, periods, and what must add up."""

from datetime import date
from itertools import pairwise

import pytest

from reception_desk.models.counts.figures import clocks, visits
from reception_desk.rules.deadlines.clocks import ClockName
from reception_desk.rules.figures.checks import COURT, faults, part_faults
from reception_desk.rules.figures.hints import HintFrom, HintKind, Together, hints
from reception_desk.rules.figures.indicators import INDICATORS, rate
from reception_desk.rules.figures.measures import measure_of
from reception_desk.rules.figures.periods import (
    Period,
    following,
    last_year,
    parts_of,
    period_of,
    previous,
    twice_the_same,
)
from reception_desk.rules.figures.shares import average, change, share
from reception_desk.rules.levels import GROUP_FROM
from reception_desk.vocabulary.figures import Figure, Measure, RateBase, Span


def test_the_shares_of_the_court_add_up_in_one_and_in_two_decimals():
    counts = (8, 1, 1, 3)
    assert [share(each, 13, 2) for each in counts] == ["61.54%", "7.69%", "7.69%", "23.08%"]
    assert [share(each, 13) for each in counts] == ["61.5%", "7.7%", "7.7%", "23.1%"]


def test_halves_are_rounded_up_where_binary_numbers_round_them_down():
    assert share(1, 800, 2) == "0.13%"  # 0.125
    assert share(9, 16, 1) == "56.3%"  # 56.25
    assert (share(0, 5), share(5, 0), share(0, 0)) == ("0.0%", "—", "—")
    assert (average(7, 2), average(5, 0)) == ("3.5", "—")


@pytest.mark.parametrize(
    ("now", "before", "told"),
    [(12, 10, "+20.0%"), (8, 10, "-20.0%"), (10, 10, "0.0%"), (5, 0, "—"), (0, 0, "—"), (0, 4, "-100.0%")],
)
def test_a_comparison_has_its_sign_and_is_none_without_a_base(now, before, told):
    assert change(now, before) == told


def test_a_rate_shows_both_its_numbers_and_what_is_not_due_counts_only_where_the_office_says_so():
    numbers = {Figure.ANSWERED_IN_TIME: 6, Figure.ANSWERED_LATE: 1, Figure.NOT_ANSWERED: 1, Figure.ANSWERING: 2}
    answered = next(each for each in INDICATORS if each.code == "answered")
    due, every = rate(answered, numbers), rate(answered, numbers, RateBase.ALL)
    assert (due.text, due.parts, due.indicator.label) == ("75.00%", "6/8", "按期答复率")
    assert (every.text, every.parts) == ("60.00%", "6/10")
    assert {each.text for each in (rate(one, {}) for one in INDICATORS)} == {"—"}


def test_every_figure_has_its_unit():
    assert measure_of(Figure.BATCHES) is Measure.BATCHES
    assert measure_of(Figure.PERSONS) is Measure.PERSONS
    assert measure_of(Figure.NOTED) is Measure.NOTES
    assert measure_of(Figure.TOTAL) is Measure.MIXED


def test_what_the_figures_know_of_the_rules_is_what_the_rules_say():
    assert visits.GROUP_FROM == GROUP_FROM
    assert {*clocks.OWN, *clocks.UNITS, *clocks.ANSWERS} <= {each.value for each in ClockName}


def test_periods_and_those_before_them():
    day = date(2026, 2, 14)
    spans = {span: period_of(span, day) for span in Span}
    assert [(each.first, each.last) for each in spans.values()] == [
        (day, day),
        (date(2026, 2, 9), date(2026, 2, 15)),
        (date(2026, 2, 1), date(2026, 2, 28)),
        (date(2026, 1, 1), date(2026, 3, 31)),
        (date(2026, 1, 1), date(2026, 12, 31)),
        (day, day),
    ]
    befores = [previous(each).first for each in spans.values()]
    assert befores[:3] == [date(2026, 2, 13), date(2026, 2, 2), date(2026, 1, 1)]
    assert befores[3:] == [date(2025, 10, 1), date(2025, 1, 1), date(2026, 2, 13)]
    assert [following(previous(each)) for each in spans.values()] == list(spans.values())
    years = [last_year(each).first for each in spans.values()]
    assert years[:3] == [date(2025, 2, 14), date(2025, 2, 10), date(2025, 2, 1)]
    assert years[1].weekday() == 0
    assert last_year(period_of(Span.DAY, date(2024, 2, 29))).first == date(2023, 2, 28)
    assert [twice_the_same(each) for each in spans.values()] == [span is Span.YEAR for span in spans]
    free = period_of(Span.FREE, date(2026, 3, 9), date(2026, 3, 5))
    assert (free.first, free.last, free.days) == (date(2026, 3, 5), date(2026, 3, 9), 5)
    assert {each.words for each in spans.values()} >= {"2026年2月14日", "2026年2月", "2026年第1季度", "2026年"}
    assert free.words == "2026-03-05 至 2026-03-09"
    assert spans[Span.WEEK].words == "2026-02-09 至 2026-02-15 一周"


@pytest.mark.parametrize(("span", "steps"), [(Span.YEAR, 12), (Span.QUARTER, 14), (Span.MONTH, 28), (Span.DAY, 1)])
def test_a_period_is_shown_in_parts_that_fill_it_without_a_gap(span, steps):
    period = period_of(span, date(2026, 2, 14))
    parts = parts_of(period)
    assert len(parts) == steps
    assert (parts[0].first, parts[-1].last) == (period.first, period.last)
    assert all((after.first - before.last).days == 1 for before, after in pairwise(parts))


def test_what_does_not_add_up_names_its_records():
    records = {Figure.BATCHES: (1, 2, 3), Figure.FIRST: (1, 2), Figure.AGAIN: (), Figure.NO_RESULT: (7,)}
    numbers = {figure: len(each) for figure, each in records.items()} | {Figure.TOTAL: 3}
    found = faults(numbers, lambda figure: records.get(figure, ()))
    assert found[0].sentence == "来访（3）和初次来访 + 重复来访（2）不相等。"
    assert found[0].records == (3,)
    (lacking,) = faults({Figure.NO_RESULT: 1}, lambda figure: records.get(figure, ()), court=True)
    assert lacking.records == (7,)
    assert (lacking.to_sign, found[0].to_sign) == (True, False)
    assert faults(dict.fromkeys(COURT, 1), lambda _: (), court=True) == ()
    (unlike,) = faults({**dict.fromkeys(COURT, 0), Figure.OLD: 1}, lambda each: (5,) if each is not Figure.LEFT else ())
    assert unlike.records == (5,)


def test_parts_that_are_not_the_whole_name_all_its_records():
    whole, parts = {Figure.BATCHES: 3, Figure.PERSONS: 9}, [{Figure.BATCHES: 2, Figure.PERSONS: 9}, {}]
    (found,) = part_faults((Figure.BATCHES, Figure.PERSONS), whole, parts, lambda _: (4, 5, 6), of_visits=True)
    assert found.sentence == "来访各部分之和（2）和总数（3）不相等。"
    assert (found.records, found.of_visits, found.to_sign) == ((4, 5, 6), True, False)


def test_a_week_of_one_place_and_one_class_is_a_hint():
    start = HintFrom(days=30, visits=3, people=10)
    found = [
        Together("柳林村", "0202", (1, 2, 3), 3),
        Together("城关镇", "0402", (4,), 12),
        Together("石桥镇", "0104", (5, 6), 2, year_ago=1),
        Together("石桥镇", "0105", (7, 8), 2, year_ago=2),
        Together("石桥镇", "0106", (9,), 1),
        Together("", "0106", (1, 2, 3, 4), 40),
        Together("石桥镇", "", (1, 2, 3, 4), 40),
    ]
    told = hints(found, start)
    assert [(each.found.place, each.kind) for each in told] == [
        ("城关镇", HintKind.TOGETHER),
        ("柳林村", HintKind.TOGETHER),
        ("石桥镇", HintKind.RISEN),
    ]


def test_a_free_period_of_a_year_has_months():
    assert len(parts_of(Period(Span.FREE, date(2026, 1, 15), date(2026, 12, 14)))) == 12
