"""D24 约期接谈单: when and where the judge or the division speaks with the visitor; three copies."""

from dataclasses import dataclass
from datetime import datetime

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import SLIP_FIELDS, Issue, crowd, one_lines, slip_context
from reception_desk.forms.papers.receipt import demand_summary
from reception_desk.forms.papers.writing import paper_moment
from reception_desk.vocabulary.papers import CopyFor, PaperKind

APPOINTMENT_FIELDS = (
    *SLIP_FIELDS,
    PaperField("name", "来访人", "张建国"),
    PaperField("phone", "来访人电话", "13805310000", may_be_empty=True),
    PaperField("case_number", "案号", "（2026）鲁0102民初123号", may_be_empty=True),
    PaperField("demand", "事由，最多 50 字", "判后答疑"),
    PaperField("division", "接谈部门", "民事审判第一庭"),
    PaperField("judge", "接谈人", "周法官", may_be_empty=True),
    PaperField("meet_at", "约定时间", "2026年11月10日 9:30"),
    PaperField("where", "接谈地点", "第三接谈室"),
    PaperField("bring", "请携带", "身份证、判决书", may_be_empty=True),
    PaperField("clerk", "经办人", "李春梅"),
)

APPOINTMENT = Paper(
    PaperKind.APPOINTMENT,
    "D24约期",
    APPOINTMENT_FIELDS,
    {"A5": "YQJT.docx"},
    copies=(CopyFor.PETITIONER, CopyFor.UNIT, CopyFor.STUB),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentFacts:
    """Who meets whom, when and where; the moment is aware."""

    issue: Issue
    name: str
    people: int
    demand: str
    division: str
    meet_at: datetime
    where: str
    clerk: str
    phone: str = ""
    case_number: str = ""
    judge: str = ""
    bring: str = ""


def appointment_context(facts: AppointmentFacts) -> dict[str, object]:
    """Return the fields of APPOINTMENT_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **slip_context(facts.issue),
        **one_lines(facts, "phone", "case_number", "division", "judge", "where", "bring", "clerk"),
        "name": crowd(facts.name, facts.people),
        "demand": demand_summary(facts.demand),
        "meet_at": paper_moment(facts.meet_at),
    }
