"""D21 接访日报: every visit of a day on A4 across, its sums below."""

from dataclasses import dataclass
from datetime import date, datetime

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import PRINTED_FIELDS, day, one_lines, printed_context
from reception_desk.forms.papers.writing import one_line, shortened
from reception_desk.vocabulary.papers import PaperKind

DAY_COLUMNS = (
    ("place", "序号"),
    ("number", "编号"),
    ("time", "时间"),
    ("name", "姓名"),
    ("people", "人数"),
    ("first", "初/重"),
    ("manner", "形式"),
    ("purpose", "目的"),
    ("content", "分类"),
    ("demand", "诉求摘要"),
    ("handling", "办理方式"),
    ("destination", "去向"),
    ("receiver", "首接人"),
    ("state", "状态"),
    ("due", "期限"),
)
DAY_SHEET_FIELDS = (
    PaperField("office", "单位", "××县信访局接待科"),
    PaperField("on", "日期", "2026年11月3日"),
    PaperField("rows", f"逐件，各有 {' '.join(name for name, _ in DAY_COLUMNS)}", "1 LF2026-A0312", may_be_empty=True),
    PaperField("sums", "合计，各有 label 和 value", "批次 12"),
    PaperField("made_by", "制表人", "李春梅"),
    PaperField("checked_by", "审核人", "周敏", may_be_empty=True),
    *PRINTED_FIELDS,
)

DAY_SHEET = Paper(PaperKind.DAY_SHEET, "D21", DAY_SHEET_FIELDS, {"A4": "JFRB.docx"}, for_visitor=False)

_MOST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLine:
    """One visit as the sheet prints it; of a sealed one the caller gives 检举控告事项（密） and no name."""

    number: str
    time: str
    name: str
    people: int
    demand: str
    first: str = ""
    manner: str = ""
    purpose: str = ""
    content: str = ""
    handling: str = ""
    destination: str = ""
    receiver: str = ""
    state: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySheetFacts:
    """The visits of a day in their order, and the sums in words; the moment is aware."""

    office: str
    on: date
    rows: tuple[DayLine, ...]
    sums: tuple[tuple[str, str], ...]
    made_by: str
    printed_at: datetime
    printed_by: str
    checked_by: str = ""


def day_sheet_context(facts: DaySheetFacts) -> dict[str, object]:
    """Return the fields of DAY_SHEET_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **one_lines(facts, "office", "made_by", "checked_by"),
        **printed_context(facts.printed_at, facts.printed_by),
        "on": day(facts.on),
        "rows": [_row(place, each) for place, each in enumerate(facts.rows, 1)],
        "sums": [{"label": label, "value": one_line(value)} for label, value in facts.sums],
    }


def _row(place: int, each: DayLine) -> dict[str, str]:
    texts = {name: one_line(str(getattr(each, name))) for name, _ in DAY_COLUMNS if name not in ("place", "due")}
    due = f"{each.due.month}月{each.due.day}日" if each.due else ""
    return {**texts, "place": str(place), "demand": shortened(texts["demand"], _MOST), "due": due}
