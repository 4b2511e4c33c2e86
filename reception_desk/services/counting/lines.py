"""统计 as it is shown: each line in words, each number with the figure, period or part that opens its records."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reception_desk.forms.reports.paragraphs import Shipped
from reception_desk.models.counts.figures import clocks
from reception_desk.models.work import Look
from reception_desk.rules.figures.checks import Fault
from reception_desk.rules.figures.measures import measure_of
from reception_desk.rules.figures.periods import Period, last_year, parts_of, previous
from reception_desk.rules.figures.shares import NONE, change, share
from reception_desk.services.counting.figures import (
    OF_VISITS,
    Numbers,
    Records,
    Seen,
    asked_of,
    divided,
    hold_together,
    records_of,
)
from reception_desk.services.counting.hints import SeenHint
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.figures import Division, Figure
from reception_desk.vocabulary.office import Profile
from reception_desk.wording import shown, tr

NOW, AGO, BEFORE, ABOVE, BELOW = "now", "ago", "before", "above", "below"
"""The columns of numbers."""
_RECEIVED = (
    *(Figure.TOTAL, Figure.BATCHES, Figure.PERSONS, Figure.FIRST, Figure.AGAIN, Figure.GROUPS, Figure.GROUP_PERSONS),
    *(Figure.LETTERS, Figure.CALLS, Figure.ONLINE, Figure.BOX, Figure.REFERRED, Figure.AGAIN_PIECES),
    *(Figure.ACCUSATIONS, Figure.NOTED, Figure.CAPITAL, Figure.PROVINCE, Figure.LEAP),
)
_HELD = (Figure.OLD, Figure.NEW, Figure.CLOSED, Figure.LEFT, Figure.SETTLED, Figure.LED, Figure.LED_SETTLED)
_TIMES = (
    *(Figure.TAKEN_IN_TIME, Figure.TAKEN_LATE, Figure.NOT_TAKEN, Figure.TOLD_IN_TIME, Figure.TOLD_LATE),
    *(Figure.NOT_TOLD, Figure.ANSWERED_IN_TIME, Figure.ANSWERED_LATE, Figure.NOT_ANSWERED),
)
_COURT = (Figure.IN_PROCEDURE, Figure.HANDLED, Figure.REPEAT_SOLVED, Figure.OTHER_RESULT, Figure.NO_RESULT)
_SHARED = frozenset({Figure.BATCHES, Figure.LETTERS, Figure.CALLS, Figure.ONLINE, Figure.BOX, Figure.REFERRED})
PART_FIGURES: Mapping[str, Figure] = {
    **{"total": Figure.TOTAL, "batches": Figure.BATCHES, "persons": Figure.PERSONS, "groups": Figure.GROUPS},
    **{"again": Figure.AGAIN, "new": Figure.NEW, "closed": Figure.CLOSED, "left": Figure.LEFT},
}
"""The numbers of a part, by their columns."""


@dataclass(frozen=True)
class FigureLine:
    """One line: its words by column; `figures` are the figures that a column counts, `part` the part it is of.

    `ids` are records that are known already, visits where `of_visits`; `row` is what else the line was made of.
    """

    id: int
    cells: Mapping[str, str] = field(hash=False)
    figures: Mapping[str, tuple[Figure, ...]] = field(default_factory=dict, hash=False)
    part: str = ""
    ids: tuple[int, ...] = ()
    of_visits: bool = True
    colour: str = ""
    row: object = None


@dataclass(frozen=True)
class ChartData:
    """What the charts draw: trend by steps, classes, channels, timeliness, hours of the day."""

    trend: tuple[tuple[str, int, int], ...] = ()
    contents: tuple[tuple[str, int], ...] = ()
    channels: tuple[tuple[str, int], ...] = ()
    times: tuple[tuple[str, int, int, int], ...] = ()
    hours: tuple[tuple[str, int], ...] = ()


def total_lines(desk: Desk, seen: Seen) -> list[FigureLine]:
    """Return every figure with its unit, a year ago, before, and by how much it changed."""
    wanted = (*_RECEIVED, *_HELD, *_TIMES, *(_COURT if desk.office.profile is Profile.FAYUAN else ()))
    return [_total(at, each, seen) for at, each in enumerate(wanted)]


def part_lines(seen: Seen) -> list[FigureLine]:
    """Return the parts of the division, the whole below them."""
    whole = seen.numbers
    lines = [_part(at, each.label, each.numbers, whole, each.key) for at, each in enumerate(seen.parts)]
    return [*lines, _part(len(lines), tr("合计"), whole, whole, None)]


def rate_lines(seen: Seen) -> list[FigureLine]:
    """Return every rate with numerator, denominator and formula, and how long a matter took."""
    lines = [
        FigureLine(
            at,
            {
                **{"label": each.indicator.label, ABOVE: f"{each.above:,}", BELOW: f"{each.below:,}"},
                **{"rate": each.text, "formula": shown(each.indicator.formula)},
            },
            {ABOVE: each.indicator.above, BELOW: each.indicator.below, "rate": each.indicator.above},
        )
        for at, each in enumerate(seen.rates)
    ]
    words = {"label": tr("平均办理天数"), ABOVE: "", BELOW: f"{seen.numbers[Figure.CLOSED]:,}", "rate": seen.taken}
    words["formula"] = tr("收到至办结的天数之和 ÷ 办结")
    return [*lines, FigureLine(len(lines), words, {BELOW: (Figure.CLOSED,)})]


def hint_lines(found: Sequence[SeenHint]) -> list[FigureLine]:
    """Return the 苗头, each with its visits."""
    return [
        FigureLine(
            at,
            {
                "state": tr("已列入排查") if each.taken else each.hint.kind.label,
                "label": each.words,
                NOW: str(len(each.hint.found.visits)),
            },
            ids=each.hint.found.visits,
            colour="ok" if each.taken else "due",
            row=each,
        )
        for at, each in enumerate(found)
    ]


def wording_lines(found: Sequence[Shipped]) -> list[FigureLine]:
    """Return the paragraphs of the summary as they will be printed."""
    return [FigureLine(at, {"part": each.part.label, "label": each.text}, row=each) for at, each in enumerate(found)]


def fault_lines(found: Sequence[Fault]) -> list[FigureLine]:
    """Return what does not add up, each with the records by which it does not."""
    return [
        FigureLine(
            at,
            {"label": each.sentence, NOW: str(len(each.records))},
            ids=each.records,
            of_visits=each.of_visits,
            row=each,
        )
        for at, each in enumerate(found)
    ]


def period_of_column(period: Period, column: str) -> Period:
    """Return the period that a column of numbers is of."""
    return {AGO: last_year, BEFORE: previous}.get(column, _same)(period)


def records_behind(desk: Desk, line: FigureLine, column: str, period: Period, division: Division) -> Records | None:
    """Return the records behind a number; None where there is no number."""
    if line.ids:
        return Records(line.of_visits, array("q", line.ids))
    figures = line.figures.get(column, ())
    if not figures:
        return None
    within = period_of_column(period, column)
    return desk.read(_together, desk, within, figures, division if line.part else None, line.part)


def charts_of(desk: Desk, period: Period) -> ChartData:
    """Return what the charts of a period draw; raises DoesNotAddUp."""
    hold_together(desk, period)
    return desk.read(_charts, desk, period)


def _together(
    look: Look, desk: Desk, period: Period, figures: Sequence[Figure], division: Division | None, part: str
) -> Records:
    if part == _NO_PART:
        part = ""
    found = [records_of(look, desk, period, each, division, part) for each in figures]
    ids = dict.fromkeys(key for each in found for key in each.ids)
    return Records(found[0].of_visits, array("q", ids))


def _charts(look: Look, desk: Desk, period: Period) -> ChartData:
    now = clocks.counts(look, asked_of(desk, period))
    steps = divided(look, desk, period, Division.TIME, of_matters=False)
    words = [_short(each) for each in parts_of(period)]
    names = (tr("受理"), tr("单位受理"), tr("答复"))
    fours = (_TIMES[:3], _TIMES[3:6], _TIMES[6:])
    return ChartData(
        tuple(
            (word, each.numbers[Figure.BATCHES], each.numbers[Figure.TOTAL] - each.numbers[Figure.BATCHES])
            for word, each in zip(words, steps, strict=True)
        ),
        _counted(look, desk, period, Division.CONTENT, 10),
        _counted(look, desk, period, Division.CHANNEL, 8),
        tuple((name, now[a], now[b], now[c]) for name, (a, b, c) in zip(names, fours, strict=True)),
        _counted(look, desk, period, Division.HOUR, 24),
    )


def _counted(look: Look, desk: Desk, period: Period, by: Division, most: int) -> tuple[tuple[str, int], ...]:
    parts = [each for each in divided(look, desk, period, by, of_matters=False) if each.numbers[Figure.TOTAL]]
    return tuple((each.label, each.numbers[Figure.TOTAL]) for each in parts[:most])


def _short(step: Period) -> str:
    if step.span.value == "month":
        return tr("{n}月").format(n=step.first.month)
    return f"{step.first.month}.{step.first.day}"


def _total(at: int, figure: Figure, seen: Seen) -> FigureLine:
    now, ago, before = (each[figure] for each in (seen.numbers, seen.year_ago, seen.before))
    told = share(now, seen.numbers[Figure.TOTAL]) if figure in _SHARED else ""
    cells = {
        **{"label": figure.label, "unit": measure_of(figure).label, NOW: f"{now:,}", AGO: f"{ago:,}"},
        **{"yearly": change(now, ago), BEFORE: f"{before:,}", "last": change(now, before), "share": told},
    }
    return FigureLine(at, cells, dict.fromkeys((NOW, AGO, BEFORE), (figure,)), of_visits=figure in OF_VISITS)


_NO_PART = "\0"
"""Stands for the part that says nothing, whose key is empty, so that it is not taken for the whole."""


def _part(at: int, label: str, found: Numbers, whole: Numbers, key: str | None) -> FigureLine:
    cells = {column: f"{found[each]:,}" if each in found else NONE for column, each in PART_FIGURES.items()}
    total = found.get(Figure.TOTAL, 0)
    cells |= {"label": label, "share": share(total, whole[Figure.TOTAL])}
    cells["pieces"] = f"{total - found.get(Figure.BATCHES, 0):,}"
    known = {column: (each,) for column, each in PART_FIGURES.items() if each in found}
    return FigureLine(at, cells, known, part="" if key is None else key or _NO_PART)


def _same(period: Period) -> Period:
    return period
