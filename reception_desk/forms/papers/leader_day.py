"""D15 领导接访登记批示单: whom a leader received, what was said, who does what until when (条18②)."""

from dataclasses import dataclass
from datetime import date

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import SHEET_FIELDS, Issue, crowd, day, lists, one_lines, sheet_context
from reception_desk.forms.papers.writing import paragraphs
from reception_desk.vocabulary.papers import PaperKind

LEADER_DAY_FIELDS = (
    *SHEET_FIELDS,
    PaperField("leader", "接访领导", "王建军"),
    PaperField("post", "职务", "副县长", may_be_empty=True),
    PaperField("received_on", "接访日期", "2026年11月3日"),
    PaperField("where", "接访地点", "县信访接待大厅", may_be_empty=True),
    PaperField("name", "来访人", "张建国等 30 人"),
    PaperField("phone", "电话", "13805310000", may_be_empty=True),
    PaperField("address", "住址", "石桥镇柳林村 2 组 15 号", may_be_empty=True),
    PaperField("case_number", "案号", "（2026）鲁0102民初123号", may_be_empty=True),
    PaperField("demands", "反映的问题，逐项", "补发承包地征收补偿差额"),
    PaperField("opinion", "领导意见，逐段", "请石桥镇核实后答复本人", may_be_empty=True),
    PaperField("unit", "责任单位", "石桥镇人民政府", may_be_empty=True),
    PaperField("due", "办理时限", "2026年11月18日", may_be_empty=True),
    PaperField("result", "落实结果，逐段", "已补发差额", may_be_empty=True),
    PaperField("clerk", "登记人", "李春梅"),
)

LEADER_DAY = Paper(PaperKind.LEADER_DAY, "D15", LEADER_DAY_FIELDS, {"A4": "LDJF.docx"}, for_visitor=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderDayFacts:
    """Whom a leader received; what he said and what came of it are left to the pen where they are not written yet."""

    issue: Issue
    leader: str
    received_on: date
    name: str
    people: int
    demands: tuple[str, ...]
    clerk: str
    post: str = ""
    where: str = ""
    phone: str = ""
    address: str = ""
    opinion: str = ""
    unit: str = ""
    due: date | None = None
    result: str = ""
    case_number: str = ""


def leader_day_context(facts: LeaderDayFacts) -> dict[str, object]:
    """Return the fields of LEADER_DAY_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **sheet_context(facts.issue),
        **one_lines(facts, "leader", "post", "where", "phone", "address", "case_number", "unit", "clerk"),
        **lists(facts, "demands"),
        "received_on": day(facts.received_on),
        "name": crowd(facts.name, facts.people),
        "opinion": paragraphs(facts.opinion),
        "due": day(facts.due),
        "result": paragraphs(facts.result),
    }
