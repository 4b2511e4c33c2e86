"""D10 延期办理告知书: until when the handling is extended, why, and by whose approval (条34)."""

from dataclasses import dataclass
from datetime import date

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import (
    ISSUE_FIELDS,
    Issue,
    clause,
    crowd,
    day,
    issue_context,
    lists,
    one_lines,
    you,
)
from reception_desk.vocabulary.papers import CopyFor, PaperKind

EXTENSION_FIELDS = (
    *ISSUE_FIELDS,
    PaperField("name", "信访人", "张建国"),
    PaperField("you", "怎样称呼", "您"),
    PaperField("demands", "信访事项，逐项", "补发承包地征收补偿差额"),
    PaperField("accepted_number", "受理告知书的文号", "清访受〔2026〕12号", may_be_empty=True),
    PaperField("accepted_on", "受理日期", "2026年11月3日", may_be_empty=True),
    PaperField("first_due", "原期限", "2027年1月2日"),
    PaperField("days", "延长几日，不超过 30", "30"),
    PaperField("due", "延长到哪天", "2027年2月1日"),
    PaperField("reason", "理由", "需要委托测绘机构重新测量征收面积"),
    PaperField("approver", "批准人", "本机关负责人"),
)

EXTENSION = Paper(
    PaperKind.EXTENSION,
    "D10",
    EXTENSION_FIELDS,
    {"A4": "YQBL.docx"},
    needs_signing=True,
    copies=(CopyFor.PETITIONER, CopyFor.UNIT, CopyFor.STUB),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionFacts:
    """What was extended: the nominal days before and after, the reason as a clause."""

    issue: Issue
    name: str
    people: int
    demands: tuple[str, ...]
    first_due: date
    days: int
    due: date
    reason: str
    approver: str
    accepted_number: str = ""
    accepted_on: date | None = None


def extension_context(facts: ExtensionFacts) -> dict[str, object]:
    """Return the fields of EXTENSION_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **issue_context(facts.issue),
        **one_lines(facts, "accepted_number", "approver"),
        **lists(facts, "demands"),
        "name": crowd(facts.name, facts.people),
        "you": you(facts.people),
        "accepted_on": day(facts.accepted_on),
        "first_due": day(facts.first_due),
        "days": str(facts.days),
        "due": day(facts.due),
        "reason": clause(facts.reason),
    }
