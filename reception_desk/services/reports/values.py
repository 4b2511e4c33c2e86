"""The figures of a period as a report names them: each with a code that leads back to its records, or not known."""

from collections.abc import Mapping, Sequence

from reception_desk.forms.reports.parts import Part, Report, Traced
from reception_desk.forms.reports.wording import Value
from reception_desk.models.counts import year
from reception_desk.models.counts.figures.clocks import FIGURES as OF_CLOCKS
from reception_desk.models.lists import summary as lists
from reception_desk.models.work import Look
from reception_desk.rules.figures.indicators import INDICATORS, rate
from reception_desk.rules.figures.measures import measure_of
from reception_desk.rules.figures.periods import Period
from reception_desk.services.counting.figures import OF_VISITS, faults_of, records_of
from reception_desk.services.desk import Desk
from reception_desk.services.reports.tables import Held
from reception_desk.vocabulary.figures import Figure
from reception_desk.vocabulary.leading import ActivityKind, SuggestionKind

CASES = "cases"
"""What a court received in all: its four results together with what has none yet."""
_RESULTS = (Figure.IN_PROCEDURE, Figure.HANDLED, Figure.REPEAT_SOLVED, Figure.OTHER_RESULT, Figure.NO_RESULT)
_BY_CLOSINGS = frozenset({Figure.SETTLED, Figure.CLOSED_SETTLED})
_BY_ANSWERABLE = frozenset({Figure.LED, Figure.LED_SETTLED})
_LABELS = {
    **{
        "LDJF_batches": "领导接访批数",
        "LDJF_people": "领导接访人数",
        "LHJF_batches": "联合接访批数",
    },
    **{"screenings": "矛盾排查次数", "found": "排查出的矛盾", "supervised": "督办"},
    **{"listed": "挂牌督办", "answered_supervisions": "督办已反馈", "suggestions": "三项建议"},
    **{"adopted": "三项建议采纳、部分采纳", "instructed": "领导批示", "carried_out": "批示已落实"},
    **{"key_matters": "列为重点事项", "risks": "风险评估", "looked_back": "首办倒查"},
    **{
        "explained": "写明成因的办结",
        "first_units": "落实首办责任单位",
        "led_people": "落实包案领导",
    },
    **{
        "extended": "延期",
        "reviews": "复查",
        "second_reviews": "复核",
        CASES: "受理信访案件",
    },
}


def values_of(held: Held) -> dict[str, Value]:
    """Return every figure of a period by its name; of what nobody wrote down the number is None."""
    look, counted = held.look, held.now
    done = year.counts(look, *held.days)
    known = {source: any(done[name] for name in names) for source, names in year.KNOWN_BY.items()}
    ledger = year.has_visits(look, *held.days) or counted[Figure.OLD] > 0
    found: dict[str, Value] = {}
    for figure in Figure:
        certain = ledger
        if figure in _BY_CLOSINGS:
            certain = known["closings"] or counted[figure] > 0
        elif figure in _BY_ANSWERABLE:
            certain = known["responsible"] or counted[figure] > 0
        found[figure.value] = Value(counted[figure] if certain else None, "", code_of(figure.value), figure.source)
    cases = sum(counted[each] for each in _RESULTS)
    found[CASES] = Value(cases if ledger else None, "", code_of(CASES), label_of(CASES))
    for name, number in done.items():
        source = next((each for each, names in year.KNOWN_BY.items() if name in names), "")
        source = source or _source_of(name)
        certain = known.get(source, ledger) or number > 0
        found[name] = Value(number if certain else None, "", code_of(name), label_of(name))
    for each in INDICATORS:
        found[f"rate_{each.code}"] = Value(None, rate(each, counted, held.desk.office.rate_base).text, "", each.source)
    return found


def known_names() -> frozenset[str]:
    """Return the names of all figures that a wording may ask for."""
    rates = (f"rate_{each.code}" for each in INDICATORS)
    return frozenset({"year", "office", CASES, *(each.value for each in Figure), *year.SOURCES, *rates})


def code_of(name: str) -> str:
    """Return the code of a figure on the copy that is checked: A01 for what is received, B01 for what else was done."""
    figures = [each.value for each in Figure]
    if name in figures:
        return f"A{figures.index(name) + 1:02}"
    return f"B{[CASES, *year.SOURCES].index(name) + 1:02}"


def label_of(name: str) -> str:
    """Return what a figure is called."""
    if name in _LABELS:
        return _LABELS[name]
    if name.startswith("suggestions_"):
        return SuggestionKind(name.rpartition("_")[2]).source
    return ActivityKind(name).source


def traced(look: Look, desk: Desk, period: Period, values: Mapping[str, Value], codes: set[str]) -> tuple[Traced, ...]:
    """Return where each of these figures comes from, with its records."""
    found = []
    for name, value in values.items():
        if value.code in codes and value.code:
            records = tuple(_records(look, desk, period, name))
            found.append(Traced(value.code, value.label, value.shown, _formula(name), records))
    return tuple(sorted(found, key=lambda each: each.code))


def _records(look: Look, desk: Desk, period: Period, name: str) -> list[str]:
    if name == CASES:
        return [each for figure in _RESULTS for each in _records(look, desk, period, figure.value)]
    if name in year.SOURCES:
        return year.records(look, name, period.first, period.last)
    found = records_of(look, desk, period, Figure(name))
    return lists.numbers(look, found.ids, of_visits=found.of_visits)


def _formula(name: str) -> str:
    if name == CASES:
        return "正在法律程序中 + 已经处理 + 重复访 + 其它"
    if name in year.SOURCES:
        return "台账逐条相加"
    figure = Figure(name)
    measure = measure_of(figure).source
    if figure in OF_VISITS:
        return f"登记台账，按来访日期，计{measure}，不含简记和作废"
    if figure in OF_CLOCKS:
        return "事项期限，计件"
    return "事项，按收到和办结日期，计件"


def _source_of(name: str) -> str:
    if name.startswith(("LDJF", "LHJF")):
        return "activities"
    if name.startswith(("listed", "answered")):
        return "supervisions"
    return "suggestions" if name.startswith(("suggestions", "adopted")) else ""


def report_of(held: Held, title: str, parts: Sequence[Part], values: Mapping[str, Value], codes: set[str]) -> Report:
    """Return a report of these parts, with where each figure of `codes` leads and what does not add up."""
    look, desk, period = held.look, held.desk, held.period
    return Report(
        title=title,
        office=desk.office.name,
        period=period.words,
        parts=tuple(parts),
        made_by=desk.clerk.name,
        made_on=desk.today(),
        figures={name: each.number for name, each in values.items() if not each.text},
        traced=traced(look, desk, period, values, codes),
        faults=tuple(each.sentence for each in faults_of(look, desk, period, held.now)),
    )
