"""D14 首访责任交办单: who answers for a first visit, what is to be done, how it went (鲁37, 首访责任制)."""

from dataclasses import dataclass
from datetime import date, datetime

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import SHEET_FIELDS, Issue, crowd, day, lists, one_lines, sheet_context
from reception_desk.forms.papers.writing import one_line, paper_moment, paragraphs
from reception_desk.vocabulary.papers import CopyFor, PaperKind

RESPONSIBILITY_FIELDS = (
    *SHEET_FIELDS,
    PaperField("name", "信访人", "张建国"),
    PaperField("case_number", "案号", "（2026）鲁0102民初123号", may_be_empty=True),
    PaperField("demands", "诉求，逐项", "补发承包地征收补偿差额"),
    PaperField("first_receiver", "首接责任人", "李春梅"),
    PaperField("received_at", "首接时间", "2026年11月3日 10:42"),
    PaperField("first_unit", "首办责任单位", "石桥镇人民政府", may_be_empty=True),
    PaperField("leader", "包案领导", "王副县长", may_be_empty=True),
    PaperField("chief", "部门负责人（庭长）", "刘镇长", may_be_empty=True),
    PaperField("handler", "承办人", "赵强", may_be_empty=True),
    PaperField("educator", "疏导教育责任人", "赵强", may_be_empty=True, internal=True),
    PaperField("measures", "化解措施，逐段", "重新测量征收面积，按新标准补发", may_be_empty=True),
    PaperField("due", "化解时限", "2027年1月2日", may_be_empty=True),
    PaperField("progress", "进展，各有 day measure result", "2026年11月9日 走访 已核实", may_be_empty=True),
    PaperField("result", "结果", "已补发，信访人表示满意", may_be_empty=True),
)

RESPONSIBILITY = Paper(
    PaperKind.RESPONSIBILITY,
    "D14",
    RESPONSIBILITY_FIELDS,
    {"A4": "SFZR.docx"},
    for_visitor=False,
    copies=(CopyFor.UNIT, CopyFor.STUB),
)

ROWS = 4
"""Lines of progress on the sheet, what is not written yet left to the pen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What was done on a day, and what came of it."""

    day: date | None
    measure: str
    result: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponsibilityFacts:
    """Who answers for a matter; a text is "" and its box left to the pen where nobody was named."""

    issue: Issue
    name: str
    people: int
    demands: tuple[str, ...]
    first_receiver: str
    received_at: datetime
    first_unit: str = ""
    leader: str = ""
    chief: str = ""
    handler: str = ""
    educator: str = ""
    measures: str = ""
    due: date | None = None
    progress: tuple[Progress, ...] = ()
    result: str = ""
    case_number: str = ""


def responsibility_context(facts: ResponsibilityFacts) -> dict[str, object]:
    """Return the fields of RESPONSIBILITY_FIELDS; raises ValueError for a moment without a time zone."""
    rows = [
        {"day": day(each.day), "measure": one_line(each.measure), "result": one_line(each.result)}
        for each in facts.progress
    ]
    empty = {"day": "", "measure": "", "result": ""}
    return {
        **sheet_context(facts.issue),
        **one_lines(
            facts, "case_number", "first_receiver", "first_unit", "leader", "chief", "handler", "educator", "result"
        ),
        **lists(facts, "demands"),
        "name": crowd(facts.name, facts.people),
        "received_at": paper_moment(facts.received_at),
        "measures": paragraphs(facts.measures),
        "due": day(facts.due),
        "progress": rows + [empty] * (ROWS - len(rows)),
    }
