"""What the page of figures shows: totals, parts, rates, 苗头, the summary's words, what does not add up."""

from dataclasses import dataclass

from reception_desk.models.work import Look
from reception_desk.rules.figures.periods import Period
from reception_desk.rules.figures.periods import twice_the_same as twice_the_same
from reception_desk.services.counting.figures import Numbers, Records, seen
from reception_desk.services.counting.hints import seen_hints
from reception_desk.services.counting.lines import (
    ChartData,
    FigureLine,
    charts_of,
    fault_lines,
    hint_lines,
    part_lines,
    rate_lines,
    records_behind,
    total_lines,
    wording_lines,
)
from reception_desk.services.counting.lines import period_of_column as period_of_column
from reception_desk.services.desk import Desk
from reception_desk.services.reports.signing import Signed, corrections, signed_of
from reception_desk.services.reports.summary import paragraphs
from reception_desk.vocabulary.figures import Division, Figure
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later, tr


class View(Term):
    """The parts of the page, in the order of their keys."""

    TOTALS = "totals", later("总量")
    PARTS = "parts", later("分项")
    RATES = "rates", later("指标")
    CHARTS = "charts", later("图")
    HINTS = "hints", later("苗头")
    WORDING = "wording", later("总结文字")
    FAULTS = "faults", later("核对数字")


@dataclass(frozen=True)
class Shown:
    """The lines of a view, what is said below them, and what is said where there are none.

    `refused` are the lines of what does not add up, in the place of the figures that were asked for.
    """

    lines: list[FigureLine]
    state: str = ""
    empty: str = ""
    signed: Signed | None = None
    refused: bool = False


def shown(desk: Desk, period: Period, view: View, division: Division) -> Shown:
    """Return a view of a period."""
    if view is View.HINTS:
        start = desk.office.hint
        told = tr("最近 {days} 天没有苗头：同地同类不到 {visits} 批、{people} 人，也没有比去年同期上升。")
        words = told.format(days=start.days, visits=start.visits, people=start.people)
        return Shown(hint_lines(seen_hints(desk)), tr("说的是地方和事，从不说人。"), words)
    if view is View.WORDING:
        return Shown(wording_lines(paragraphs(desk, period.first.year)), tr("没有做过的工作，那一段不印。"))
    return desk.read(_figures, desk, period, view, division)


def charts(desk: Desk, period: Period) -> ChartData:
    """Return what the charts of a period draw."""
    return charts_of(desk, period)


def records(desk: Desk, line: FigureLine, column: str, period: Period, division: Division) -> Records | None:
    """Return the records behind a number."""
    return records_behind(desk, line, column, period, division)


def _figures(look: Look, desk: Desk, period: Period, view: View, division: Division) -> Shown:
    found = seen(look, desk, period, division if view is View.PARTS else None)
    signed = signed_of(look, period, desk.office.profile)
    broken = [each for each in found.faults if not each.to_sign]
    if broken and view is not View.FAULTS:
        told = tr("这些数加不起来，先不显示。Enter 看是哪几件，改好了数就回来。")
        return Shown(fault_lines(broken), told, signed=signed, refused=True)
    if view is View.FAULTS:
        told = tr("加得起来：旧存 + 新收 = 办结 + 未结，初次 + 重复 = 来访，各渠道之和 = 总量。")
        return Shown(fault_lines(found.faults), _signed_words(signed, found.numbers), told, signed)
    lines = {View.PARTS: part_lines, View.RATES: rate_lines}.get(view)
    made = lines(found) if lines is not None else total_lines(desk, found)
    said = [_balance(found.numbers), _signed_words(signed, found.numbers)]
    if view is View.PARTS and division in (Division.CONTENT, Division.REGION):
        # a visit is one visit whatever it raised, and parts of visits that counted it twice would not add up
        said.append(tr("一次来访说几件的：批次、人次按登记表上那一件计一次；新收、办结、未结按各件自己的计。"))
    if found.faults:
        said.append(tr("有 {n} 处加不起来，按 Alt+7 看。").format(n=len(found.faults)))
    return Shown(made, "　".join(filter(None, said)), tr("这段时间没有登记。"), signed)


def _balance(numbers: Numbers) -> str:
    told = tr("旧存 {old} + 新收 {new} = 办结 {closed} + 未结 {left}")
    four = (Figure.OLD, Figure.NEW, Figure.CLOSED, Figure.LEFT)
    return told.format(**{each.value: f"{numbers[each]:,}" for each in four})


def _signed_words(signed: Signed | None, found: Numbers) -> str:
    if signed is None:
        return ""
    rows = corrections(signed, found)
    told = tr("{day} 已签发（{signer}）。").format(day=signed.on.isoformat(), signer=signed.signer)
    if not rows:
        return told
    words = "、".join(f"{label} {difference}" for label, _then, _now, difference in rows)
    return told + tr("签发以后的更正：{words}").format(words=words)
