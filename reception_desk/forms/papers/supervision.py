"""D16 督办函: what is wanted of a unit that does not handle a matter as it must, and until when (条40)."""

from dataclasses import dataclass
from datetime import date

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import (
    ISSUE_FIELDS,
    Issue,
    clause,
    clauses,
    crowd,
    day,
    issue_context,
    lists,
    one_lines,
)
from reception_desk.vocabulary.papers import CopyFor, PaperKind

SUPERVISION_FIELDS = (
    *ISSUE_FIELDS,
    PaperField("to", "主送机关", "石桥镇人民政府"),
    PaperField("name", "信访人", "张建国"),
    PaperField("demands", "信访事项，逐项", "补发承包地征收补偿差额"),
    PaperField("place", "第几次督办", "1"),
    PaperField("letter_way", "原来是转送还是交办", "交办"),
    PaperField("letter_number", "原函文号", "清访交〔2026〕8号", may_be_empty=True),
    PaperField("letter_on", "原函日期", "2026年11月5日", may_be_empty=True),
    PaperField("letter_due", "原定期限", "2027年1月2日", may_be_empty=True),
    PaperField("trigger", "督办情形", "无正当理由未按期办结"),
    PaperField("wanted", "要求，逐项", "立即组织调查，作出处理意见", may_be_empty=True),
    PaperField("due", "反馈期限", "2027年1月20日"),
    PaperField("suggestions", "改进工作的建议，逐项", "明确专人承办", may_be_empty=True),
    PaperField("contact", "联系人", "李春梅", may_be_empty=True),
    PaperField("signer", "签发人", "王主任", may_be_empty=True),
    PaperField("cc", "抄送机关", "清河县人民政府督查室", may_be_empty=True),
)

SUPERVISION = Paper(
    PaperKind.SUPERVISION,
    "D16",
    SUPERVISION_FIELDS,
    {"A4": "DBH.docx"},
    for_visitor=False,
    needs_signing=True,
    copies=(CopyFor.UNIT, CopyFor.STUB),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SupervisionFacts:
    """Why a unit is supervised over a matter, the how manieth time, and what it must do until which day."""

    issue: Issue
    to: str
    name: str
    people: int
    demands: tuple[str, ...]
    place: int
    trigger: str
    due: date
    letter_way: str = "交办"
    letter_number: str = ""
    letter_on: date | None = None
    letter_due: date | None = None
    wanted: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    contact: str = ""
    signer: str = ""
    cc: str = ""


def supervision_context(facts: SupervisionFacts) -> dict[str, object]:
    """Return the fields of SUPERVISION_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **issue_context(facts.issue),
        **one_lines(facts, "to", "letter_way", "letter_number", "contact", "signer", "cc"),
        **lists(facts, "demands", "wanted"),
        **clauses(facts, "suggestions"),
        "name": crowd(facts.name, facts.people),
        "place": str(facts.place),
        "trigger": clause(facts.trigger),
        "letter_on": day(facts.letter_on),
        "letter_due": day(facts.letter_due),
        "due": day(facts.due),
    }
