"""D24 回避申请、决定单: who is asked to withdraw and why, and what is decided (条28③)."""

from dataclasses import dataclass
from datetime import date

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import SLIP_FIELDS, Issue, clause, crowd, day, one_lines, slip_context
from reception_desk.vocabulary.papers import CopyFor, PaperKind

AVOIDANCE_FIELDS = (
    *SLIP_FIELDS,
    PaperField("name", "信访人", "张建国"),
    PaperField("applicant", "谁提出", "信访人本人"),
    PaperField("who", "请谁回避", "接谈人李春梅"),
    PaperField("reason", "理由", "与被反映单位的负责人系近亲属"),
    PaperField("asked_on", "提出日期", "2026年11月3日"),
    PaperField("decision", "决定：同意回避、不同意回避", "同意回避", may_be_empty=True),
    PaperField("instead", "由谁接替", "赵强", may_be_empty=True),
    PaperField("decided_by", "决定人", "科长周敏", may_be_empty=True),
    PaperField("decided_on", "决定日期", "2026年11月3日", may_be_empty=True),
    PaperField("clerk", "经办人", "李春梅"),
)

AVOIDANCE = Paper(
    PaperKind.AVOIDANCE,
    "D24回避",
    AVOIDANCE_FIELDS,
    {"A4": "HBJD-A4.docx", "A5": "HBJD-A5.docx"},
    copies=(CopyFor.PETITIONER, CopyFor.STUB),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AvoidanceFacts:
    """Who shall withdraw; what is not decided yet is "" and left to the pen."""

    issue: Issue
    name: str
    people: int
    applicant: str
    who: str
    reason: str
    asked_on: date
    clerk: str
    decision: str = ""
    instead: str = ""
    decided_by: str = ""
    decided_on: date | None = None


def avoidance_context(facts: AvoidanceFacts) -> dict[str, object]:
    """Return the fields of AVOIDANCE_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **slip_context(facts.issue),
        **one_lines(facts, "applicant", "who", "decision", "instead", "decided_by", "clerk"),
        "name": crowd(facts.name, facts.people),
        "reason": clause(facts.reason),
        "asked_on": day(facts.asked_on),
        "decided_on": day(facts.decided_on),
    }
