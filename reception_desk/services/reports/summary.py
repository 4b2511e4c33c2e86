"""年度工作总结: the office's own paragraphs with the year's figures, the four parts of 条41, and what leads back."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from reception_desk.findings import Finding
from reception_desk.forms.kinds import clean
from reception_desk.forms.reports.paragraphs import Shipped, SummaryPart, shipped, wording_findings
from reception_desk.forms.reports.parts import Heading, Paragraph, Part, Picture, Report, Table, table
from reception_desk.forms.reports.wording import Run, Value, plain, worded
from reception_desk.models.lists import summary as lists
from reception_desk.models.lists.summary import CaseRow
from reception_desk.models.work import Look, Work
from reception_desk.rules.figures.periods import Period, period_of
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.counting.figures import numbers
from reception_desk.services.desk import Desk
from reception_desk.services.reports import tables
from reception_desk.services.reports.tables import Held
from reception_desk.services.reports.values import known_names, report_of, values_of
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.figures import Division, Span
from reception_desk.vocabulary.office import Profile, Role

EVERY_YEAR = 0
"""The year of a wording that is for all years."""
_PLACE_OF_TITLE = "title"
_ORDINALS = "一二三四五六七八九十"
_CASES = 3
_LONG_NUMBER = re.compile(r"[0-9Xx]{7,}")
_TOP = 10


def summary(desk: Desk, year: int, pictures: Sequence[Picture] = ()) -> Report:
    """Return the annual summary of a year; `pictures` are charts of it."""
    return desk.read(_summary, desk, year, tuple(pictures))


def paragraphs(desk: Desk, year: int) -> tuple[Shipped, ...]:
    """Return the paragraphs of a year as they will be printed: the year's own wording, the office's, the shipped."""
    return desk.read(_paragraphs, desk.office.profile, year)


@act(Action.WORD_SUMMARY, Role.CLERK, Role.HEAD, Role.LEADER)
def reword(desk: Desk, work: Work, year: int, place: str, text: str) -> Result[tuple[Finding, ...]]:
    """Write a paragraph in the office's own words, for one year or for every one; "" takes the shipped one again."""
    words = clean(text, lines=True).strip()
    lists.write_text(work, desk.office.profile.value, year, place, words)
    found = wording_findings(words, known_names())
    return Result(found, f"{year} {place}", changes=changes("figures"))


def _summary(look: Look, desk: Desk, year: int, pictures: tuple[Picture, ...]) -> Report:
    period = period_of(Span.YEAR, date(year, 1, 1))
    held = Held(look, desk, period, numbers(look, desk, period))
    values = {
        **values_of(held),
        **{"year": Value(text=str(year)), "office": Value(text=desk.office.name)},
    }
    wording = _paragraphs(look, desk.office.profile, year)
    parts = [*_written(look, desk, period, wording, values), *_annexes(held), *pictures]
    codes = {run.code for each in parts if isinstance(each, Paragraph) for run in each.runs}
    return report_of(held, plain(worded(_title(look, desk, year), values)), parts, values, codes)


def _title(look: Look, desk: Desk, year: int) -> str:
    own = _own(look, desk.office.profile, year)
    return own.get(_PLACE_OF_TITLE) or shipped(desk.office.profile).title


def _own(look: Look, profile: Profile, year: int) -> dict[str, str]:
    """Return the office's own wording of a year by its places: that of the year before that of every year."""
    texts = lists.own_texts(look, profile.value)
    found = {each.place: each.text for each in texts if each.year == EVERY_YEAR}
    return found | {each.place: each.text for each in texts if each.year == year and each.text}


def _paragraphs(look: Look, profile: Profile, year: int) -> tuple[Shipped, ...]:
    own = _own(look, profile, year)
    return tuple(
        Shipped(each.place, each.part, own.get(each.place) or each.text, each.needs, each.measure)
        for each in shipped(profile).paragraphs
    )


def _written(
    look: Look, desk: Desk, period: Period, wording: Sequence[Shipped], values: Mapping[str, Value]
) -> Iterator[Part]:
    """Give the prose: what was not done is not praised, and a part without a paragraph has no heading."""
    number = 0
    for part in SummaryPart:
        told = [each for each in wording if each.part is part and _holds(each, values)]
        if part is SummaryPart.PLAN:
            yield from _last_plan(look, desk, period, values)
        if not told:
            continue
        if part is not SummaryPart.LEAD:
            yield Heading(f"{_ORDINALS[number]}、{part.source}")
            number += 1
        for at, each in enumerate(told):
            counted = part in (SummaryPart.PRACTICE, SummaryPart.LACK, SummaryPart.PLAN) and len(told) > 1
            lead = (Run(f"{_ordinal(at)}是"),) if counted else ()
            yield Paragraph((*lead, *worded(each.text, values)))
    yield from _cases(look, period, number)


def _holds(each: Shipped, values: Mapping[str, Value]) -> bool:
    return not each.needs or any(name in values and values[name].happened for name in each.needs)


def _ordinal(at: int) -> str:
    return _ORDINALS[at] if at < len(_ORDINALS) else f"十{_ORDINALS[at - len(_ORDINALS)]}"


def _last_plan(look: Look, desk: Desk, period: Period, values: Mapping[str, Value]) -> Iterator[Table]:
    """Give what last year's summary planned, each beside the figure by which this year measures it."""
    texts = lists.own_texts(look, desk.office.profile.value)
    last = {each.place: each.text for each in texts if each.year == period.first.year - 1}
    rows = []
    for each in shipped(desk.office.profile).paragraphs:
        if each.part is SummaryPart.PLAN and each.place in last:
            found = values.get(each.measure)
            rows.append((last[each.place], f"{found.label} {found.shown}" if found is not None else ""))
    if rows:
        yield table("上年安排和今年的数", ("上年安排", "今年"), rows)


def _cases(look: Look, period: Period, number: int) -> Iterator[Part]:
    """Give matters that ended well as examples, with every name taken out."""
    found = lists.ended_well(look, period.first, period.last, _CASES)
    if found:
        yield Heading(f"{_ORDINALS[number]}、典型事例")
    for each in found:
        yield Paragraph((Run(nameless(each)),))


def nameless(case: CaseRow) -> str:
    """Return what a case was about and how it ended, with no name and no long number in it."""
    words = f"{case.title}。{f'由{case.unit}办理，' if case.unit else ''}{case.closed_on.month}月办结"
    words += f"：{case.how}" if case.how else "，信访人表示满意。"
    for name in case.names:
        words = words.replace(name, f"{name[0]}某")
    return _LONG_NUMBER.sub("××", words)


def _annexes(held: Held) -> Iterator[Part]:
    """Give the four parts of 条41: statistics, fields and bodies; 转送、交办、督办; 三项建议; what else was done."""
    divisions = [
        tables.division(held, by, most=_TOP)
        for by in (Division.CHANNEL, Division.MODE, Division.CONTENT, Division.REGION, Division.UNIT)
    ]
    chapters = (
        (
            "（一）统计数据、涉及领域和投诉集中的单位",
            (tables.totals(held), tables.indicators(held), *divisions),
        ),
        ("（二）转送、交办、督办", (tables.handling(held), tables.timeliness(held))),
        ("（三）三项建议和采纳", (tables.suggestions(held), tables.causes(held))),
        ("（四）其他", (tables.activities(held), tables.inspected(held))),
    )
    yield Heading("附：统计表")
    for words, found in chapters:
        shown = tables.with_rows(found)
        if shown:
            yield Heading(words, 2)
            yield from shown


def keep_plan(work: Work, desk: Desk, year: int) -> None:
    """Write down what a signed summary planned, so that the next one holds it beside its figures."""
    look = Look(work.connection, work.clerk, work.now)
    for each in _paragraphs(look, desk.office.profile, year):
        if each.part is SummaryPart.PLAN:
            lists.write_text(work, desk.office.profile.value, year, each.place, each.text)
