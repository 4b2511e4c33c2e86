"""D27 进度告知单: how far the matter is, who handles it, until when, in plain words (条18, 21)."""

from dataclasses import dataclass
from datetime import date

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import SLIP_FIELDS, Issue, crowd, day, one_lines, slip_context
from reception_desk.forms.papers.receipt import demand_summary, fitting
from reception_desk.vocabulary.papers import CopyFor, PaperKind

PROGRESS_FIELDS = (
    *SLIP_FIELDS,
    PaperField("name", "信访人", "张建国"),
    PaperField("demand", "您的事，最多 50 字", "补发承包地征收补偿差额"),
    PaperField("step", "到哪一步", "已经转给石桥镇人民政府，正在调查"),
    PaperField("unit", "谁在办", "石桥镇人民政府", may_be_empty=True),
    PaperField("handler", "承办人", "赵强", may_be_empty=True),
    PaperField("unit_phone", "电话", "0531-82345001", may_be_empty=True),
    PaperField("latest", "最晚哪一天", "2027年1月2日", may_be_empty=True),
    PaperField("otherwise", "不满意怎么办", "收到书面答复后 30 天内，可以向县政府申请复查", may_be_empty=True),
    PaperField("clerk", "经办人", "李春梅"),
)

PROGRESS = Paper(
    PaperKind.PROGRESS,
    "D27",
    PROGRESS_FIELDS,
    {"A5": "JDGZ-A5.docx", "A4": "JDGZ-A4.docx"},
    copies=(CopyFor.PETITIONER, CopyFor.STUB),
)

_ROOM = 68
"""What a row holds, in widths of a Han character, where the template prints smallest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressFacts:
    """How far a matter is, each in words one can read aloud on the telephone, without articles."""

    issue: Issue
    name: str
    people: int
    demand: str
    step: str
    clerk: str
    unit: str = ""
    handler: str = ""
    unit_phone: str = ""
    latest: date | None = None
    otherwise: str = ""


def progress_context(facts: ProgressFacts) -> dict[str, object]:
    """Return the fields of PROGRESS_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **slip_context(facts.issue),
        **one_lines(facts, "handler", "unit_phone", "clerk"),
        **{name: fitting(getattr(facts, name), _ROOM) for name in ("step", "unit", "otherwise")},
        "name": crowd(facts.name, facts.people),
        "demand": demand_summary(facts.demand),
        "latest": day(facts.latest),
    }
