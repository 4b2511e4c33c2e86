"""D17 办结报告: how an assigned matter was handled, reported to who assigned it (条22(三))."""

from dataclasses import dataclass
from datetime import date

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import ISSUE_FIELDS, Issue, clauses, crowd, day, issue_context, lists, one_lines
from reception_desk.forms.papers.writing import paragraphs
from reception_desk.vocabulary.papers import CopyFor, PaperKind

CLOSING_REPORT_FIELDS = (
    *ISSUE_FIELDS,
    PaperField("to", "主送机关", "清河县信访局"),
    PaperField("name", "信访人", "张建国"),
    PaperField("letter_number", "交办函文号", "清访交〔2026〕8号", may_be_empty=True),
    PaperField("letter_on", "交办日期", "2026年11月5日", may_be_empty=True),
    PaperField("demands", "信访事项，逐项", "补发承包地征收补偿差额"),
    PaperField("findings", "调查情况，逐段", "镇政府于 11 月 9 日走访了信访人。"),
    PaperField("handling", "处理情况，逐段", "已补发差额 12,400 元。"),
    PaperField("visitor_says", "信访人意见", "信访人表示满意", may_be_empty=True),
    PaperField("annexes", "附件，逐项", "信访处理意见书 1 份", may_be_empty=True),
    PaperField("head", "单位负责人", "刘镇长", may_be_empty=True),
    PaperField("contact", "联系人", "赵强", may_be_empty=True),
)

CLOSING_REPORT = Paper(
    PaperKind.CLOSING_REPORT,
    "D17",
    CLOSING_REPORT_FIELDS,
    {"A4": "BJBG.docx"},
    for_visitor=False,
    needs_signing=True,
    copies=(CopyFor.SUPERIOR, CopyFor.STUB),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingReportFacts:
    """What was found and done; `findings` and `handling` have a paragraph a line."""

    issue: Issue
    to: str
    name: str
    people: int
    demands: tuple[str, ...]
    findings: str
    handling: str
    letter_number: str = ""
    letter_on: date | None = None
    visitor_says: str = ""
    annexes: tuple[str, ...] = ()
    head: str = ""
    contact: str = ""


def closing_report_context(facts: ClosingReportFacts) -> dict[str, object]:
    """Return the fields of CLOSING_REPORT_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **issue_context(facts.issue),
        **one_lines(facts, "to", "letter_number", "visitor_says", "head", "contact"),
        **lists(facts, "demands"),
        **clauses(facts, "annexes"),
        "name": crowd(facts.name, facts.people),
        "letter_on": day(facts.letter_on),
        "findings": paragraphs(facts.findings),
        "handling": paragraphs(facts.handling),
    }
