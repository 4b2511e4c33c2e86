"""D22 信访情况年度统计表: the year on one page, by channel, purpose, content, place, handling (条41)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import PRINTED_FIELDS, day, one_lines, printed_context
from reception_desk.forms.papers.writing import one_line
from reception_desk.vocabulary.papers import PaperKind

TOTALS = ("件·批次", "人次", "初次", "重复", "集体访批次", "集体访人次", "同比")
BLOCKS = (
    ("purposes", "信访目的"),
    ("contents", "内容分类"),
    ("places", "属地和单位"),
    ("handling", "办理情况"),
    ("indicators", "指标"),
    ("levels", "越级和外访"),
    ("activities", "工作活动"),
)
A_ROW = 4
"""Numbers that stand side by side in one row of a block."""

YEAR_SHEET_FIELDS = (
    PaperField("table_number", "表号", "信统年 1 表", may_be_empty=True),
    PaperField("office", "填报单位", "××县信访局"),
    PaperField("year", "年度", "2026"),
    PaperField("totals", f"总量，各有 label 和 values（{'、'.join(TOTALS)}）", "来访 312"),
    *(
        PaperField(name, f"{label}，每行 {A_ROW} 项，各有 label 和 value", "求决 201", may_be_empty=True)
        for name, label in BLOCKS
    ),
    PaperField("made_by", "制表人", "李春梅"),
    PaperField("checked_by", "审核人", "周敏", may_be_empty=True),
    PaperField("head", "单位负责人", "王建军", may_be_empty=True),
    PaperField("filled_on", "填报日期", "2026年12月31日"),
    *PRINTED_FIELDS,
)

YEAR_SHEET = Paper(PaperKind.YEAR_SHEET, "D22", YEAR_SHEET_FIELDS, {"A4": "NDTJ.docx"}, for_visitor=False)

Number = tuple[str, str]
"""A label and its number in words, such as ("求决", "201") or ("及时受理率", "98.5%")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TotalLine:
    """One channel: its numbers in the order of TOTALS, in words."""

    label: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearSheetFacts:
    """The year in numbers, each already in words; the moment is aware."""

    office: str
    year: int
    totals: tuple[TotalLine, ...]
    purposes: tuple[Number, ...]
    contents: tuple[Number, ...]
    places: tuple[Number, ...]
    handling: tuple[Number, ...]
    indicators: tuple[Number, ...]
    levels: tuple[Number, ...]
    activities: tuple[Number, ...]
    made_by: str
    filled_on: date
    printed_at: datetime
    printed_by: str
    table_number: str = ""
    checked_by: str = ""
    head: str = ""


def year_sheet_context(facts: YearSheetFacts) -> dict[str, object]:
    """Return the fields of YEAR_SHEET_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **one_lines(facts, "table_number", "office", "made_by", "checked_by", "head"),
        **printed_context(facts.printed_at, facts.printed_by),
        **{name: _rows(getattr(facts, name)) for name, _ in BLOCKS},
        "year": str(facts.year),
        "totals": [{"label": each.label, "values": _whole(each.values)} for each in facts.totals],
        "filled_on": day(facts.filled_on),
    }


def _whole(values: Sequence[str]) -> list[str]:
    return [*values, *[""] * (len(TOTALS) - len(values))]


def _rows(numbers: Sequence[Number]) -> list[list[dict[str, str]]]:
    """Return numbers in rows of A_ROW, the last one filled up with empty places."""
    made = [{"label": one_line(label), "value": one_line(value)} for label, value in numbers]
    made += [{"label": "", "value": ""}] * (-len(made) % A_ROW)
    return [made[at : at + A_ROW] for at in range(0, len(made), A_ROW)]
