"""The tables that reports share: totals, indicators, divisions, handling, the four parts of 条41."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from reception_desk.forms.reports.parts import Table, table
from reception_desk.models.counts import year
from reception_desk.models.counts.activities import by_kind, ratings
from reception_desk.models.counts.figures.asked import SEALED
from reception_desk.models.lists import summary as lists
from reception_desk.models.work import Look
from reception_desk.rules.figures.indicators import INDICATORS, rate
from reception_desk.rules.figures.measures import measure_of
from reception_desk.rules.figures.periods import Period, last_year, previous, twice_the_same
from reception_desk.rules.figures.shares import NONE, change, share
from reception_desk.services.counting.figures import Part, divided, numbers
from reception_desk.services.desk import Desk
from reception_desk.services.matters.lists import outcome_label
from reception_desk.services.registers.activities_seen import sum_words
from reception_desk.vocabulary.figures import Division, Figure
from reception_desk.vocabulary.leading import ActivityKind, Adopted, Cause, SuggestionKind
from reception_desk.vocabulary.office import Profile

_RECEIVED = (
    *(Figure.TOTAL, Figure.BATCHES, Figure.PERSONS, Figure.FIRST, Figure.AGAIN, Figure.GROUPS, Figure.GROUP_PERSONS),
    *(Figure.LETTERS, Figure.CALLS, Figure.ONLINE, Figure.BOX, Figure.REFERRED, Figure.AGAIN_PIECES),
    *(Figure.ACCUSATIONS, Figure.NOTED, Figure.CAPITAL, Figure.CAPITAL_PERSONS, Figure.PROVINCE),
    *(Figure.PROVINCE_PERSONS, Figure.LEAP, Figure.LEAP_PERSONS),
)
_HELD = (Figure.OLD, Figure.NEW, Figure.CLOSED, Figure.LEFT, Figure.SETTLED, Figure.LED, Figure.LED_SETTLED)
_COURT = (Figure.IN_PROCEDURE, Figure.HANDLED, Figure.REPEAT_SOLVED, Figure.OTHER_RESULT, Figure.NO_RESULT)
_TIMES = (
    (Figure.TAKEN_IN_TIME, Figure.TAKEN_LATE, Figure.NOT_TAKEN, Figure.TAKING),
    (Figure.TOLD_IN_TIME, Figure.TOLD_LATE, Figure.NOT_TOLD, Figure.TELLING),
    (Figure.ANSWERED_IN_TIME, Figure.ANSWERED_LATE, Figure.NOT_ANSWERED, Figure.ANSWERING),
)
Numbers = Mapping[Figure, int]
_ONCE = 5
"""Columns of the totals where the period before is that of last year."""


@dataclass(frozen=True)
class Held:
    """What all tables of one report are made of: the reading, the desk, the period, its figures counted once."""

    look: Look
    desk: Desk
    period: Period
    now: Numbers = field(hash=False)

    @property
    def days(self) -> tuple[date, date]:
        """Return the first and the last day."""
        return self.period.first, self.period.last


def totals(held: Held) -> Table:
    """Return every figure with its unit, that of a year ago and of the period before, and the changes against them."""
    now = held.now
    ago, before = (numbers(held.look, held.desk, each(held.period)) for each in (last_year, previous))
    wanted = (*_RECEIVED, *_HELD, *(_COURT if held.desk.office.profile is Profile.FAYUAN else ()))
    head: tuple[str, ...] = ("指标", "单位", "本期", "上年同期", "同比", "上期", "环比")
    rows = [compared(each, now[each], ago[each], before[each]) for each in wanted]
    if twice_the_same(held.period):
        head, rows = head[:_ONCE], [each[:_ONCE] for each in rows]
    return table("总量", head, rows)


def compared(figure: Figure, now: int, ago: int, before: int) -> tuple[str, ...]:
    """Return the row of one figure."""
    unit = measure_of(figure).source
    return (*(figure.source, unit, f"{now:,}", f"{ago:,}", change(now, ago), f"{before:,}", change(now, before)),)


def indicators(held: Held) -> Table:
    """Return every rate with numerator, denominator and formula."""
    now = held.now
    rates = [rate(each, now, held.desk.office.rate_base) for each in INDICATORS]
    head = ("指标", "分子/分母", "率", "口径")
    return table(
        "指标", head, [(each.indicator.source, each.parts, each.text, each.indicator.formula) for each in rates]
    )


def timeliness(held: Held) -> Table:
    """Return in time, late, over and running, of each time limit: each row is a partition."""
    now = held.now
    names = ("信访部门受理", "责任单位受理", "答复")
    rows = [(name, *(f"{now[each]:,}" for each in four)) for name, four in zip(names, _TIMES, strict=True)]
    return table("及时性", ("环节", "及时", "超期", "超期未办", "未到期"), rows)


def division(held: Held, by: Division, *, most: int = 0) -> Table:
    """Return the parts of a division: 批次, 人次, 件 and the share of all; the last row is the whole."""
    parts = divided(held.look, held.desk, held.period, by)
    whole = held.now
    shown = parts[:most] if most else parts
    rows = [_part(each, whole) for each in shown]
    if len(parts) > len(shown):
        rest = Counter[Figure]()
        for each in parts[len(shown) :]:
            rest.update(each.numbers)
        rows.append(_part(Part("", f"其余 {len(parts) - len(shown)} 项", rest), whole))
    rows.append(_part(Part("", "合计", whole), whole))
    head = (by.source, "来访批次", "人次", "信网电件", "信访总量", "占比")
    return table(f"按{by.source}", head, rows)


def handling(held: Held) -> Table:
    """Return what was decided and done in a period: outcomes by their codes, extensions, reviews, 督办."""
    found = year.outcomes(held.look, *held.days)
    rows = [(outcome_label(code), f"{number:,}") for code, number in sorted(found.items())]
    done = year.counts(held.look, *held.days)
    named = (
        ("extended", "延期"),
        ("reviews", "复查"),
        ("second_reviews", "复核"),
        ("supervised", "督办"),
    )
    rows += [(label, f"{done[name]:,}") for name, label in named]
    return table("办理情况", ("办理", "件次"), rows)


def activities(held: Held) -> Table:
    """Return what was done besides receiving, each kind with its measures."""
    found = {each.kind: each for each in by_kind(held.look, *held.days)}
    done = year.counts(held.look, *held.days)
    rows = [(each.source, sum_words(each, found[each.value])) for each in ActivityKind if each.value in found]
    screened = "{n} 次，排查出 {found} 件".format(n=done["screenings"], found=done["found"])
    return table("工作活动", ("活动", "数目"), [*rows, ("矛盾排查", screened)])


def suggestions(held: Held) -> Table:
    """Return the 三项建议 of a period with what was adopted of them (条41(三))."""
    rows = [
        (SuggestionKind(kind).source, to, Adopted(adopted).source if adopted else "未反馈" if not day else NONE, day)
        for kind, to, adopted, day in year.suggested(held.look, *held.days)
    ]
    return table("三项建议", ("哪项建议", "向谁提出", "采纳", "反馈日期"), rows)


def causes(held: Held) -> Table:
    """Return the causes of what was closed, by unit."""
    found = lists.causes(held.look, *held.days)
    units = sorted({unit for _, unit, _ in found})
    rows = []
    for cause in Cause:
        by_unit = {unit: number for code, unit, number in found if code == cause.value}
        if by_unit:
            rows.append((cause.source, *(f"{by_unit.get(each, 0):,}" for each in units), f"{sum(by_unit.values()):,}"))
    return table("成因和单位", ("成因", *(each or "没有填写" for each in units), "合计"), rows)


def inspected(held: Held) -> Table:
    """Return what is known of each unit in a period, to assist 巡视巡察; units and matters, never persons."""
    parts = divided(held.look, held.desk, held.period, Division.UNIT)
    supervised = lists.supervised(held.look, *held.days)
    unhappy = Counter[str]()
    for each in ratings(held.look, *held.days):
        unhappy[each.unit] += each.times if each.value == "3" else 0
    known = {each.key: each.numbers for each in parts if each.key}
    names = sorted({*known, *supervised, *(name for name in unhappy if name and unhappy[name])} - {SEALED})
    rows = [_unit_row(known.get(name, {}), name, supervised, unhappy) for name in names]
    head = ("单位", "新收", "办结", "未结", "化解", "督办", "不满意")
    return table("辅助巡视巡察", head, [each for each in rows if any(cell != "0" for cell in each[1:])])


def _unit_row(found: Numbers, name: str, supervised: Mapping[str, int], unhappy: Mapping[str, int]) -> tuple[str, ...]:
    wanted = (Figure.NEW, Figure.CLOSED, Figure.LEFT, Figure.SETTLED)
    numbers = [*(found.get(each, 0) for each in wanted), supervised.get(name, 0), unhappy.get(name, 0)]
    return (name, *(f"{each:,}" for each in numbers))


def _part(part: Part, whole: Numbers) -> tuple[str, ...]:
    found = part.numbers
    total, batches = found.get(Figure.TOTAL, 0), found.get(Figure.BATCHES, 0)
    numbers = (batches, found.get(Figure.PERSONS, 0), total - batches, total)
    return (part.label, *(f"{each:,}" for each in numbers), share(total, whole[Figure.TOTAL]))


def with_rows(tables: Sequence[Table]) -> tuple[Table, ...]:
    """Return the tables that have a row."""
    return tuple(each for each in tables if each.rows)
