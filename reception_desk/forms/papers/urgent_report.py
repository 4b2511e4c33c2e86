"""D23 重大紧急信访信息报告单: what happens where, what was done at once, what is asked for, whom it goes to (条25)."""

from dataclasses import dataclass
from datetime import datetime

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import ISSUE_FIELDS, Issue, issue_context, lists, one_lines
from reception_desk.forms.papers.writing import paper_moment, paragraphs
from reception_desk.vocabulary.papers import CopyFor, PaperKind

URGENT_REPORT_FIELDS = (
    *ISSUE_FIELDS,
    PaperField("happened_at", "发生时间", "2026年11月3日 10:42"),
    PaperField("where", "地点", "县信访接待大厅门前"),
    PaperField("people", "人数", "约 40 人"),
    PaperField("name", "来自哪里、代表是谁", "石桥镇柳林村村民，代表张建国", may_be_empty=True),
    PaperField("demands", "诉求，逐项", "补发承包地征收补偿差额"),
    PaperField("acts", "现场行为，逐段", "聚集在大厅门前，情绪激动。", may_be_empty=True, internal=True),
    PaperField("measures", "现场处置，逐段", "已请 5 名代表到接谈室。", may_be_empty=True, internal=True),
    PaperField("support", "需要的支持，逐段", "请石桥镇主要负责人到场。", may_be_empty=True, internal=True),
    PaperField("to", "报送对象", "县委办公室、县政府办公室", may_be_empty=True),
    PaperField("reported_at", "报送时刻", "2026年11月3日 10:58", may_be_empty=True),
    PaperField("signer", "签发人", "王建军", may_be_empty=True),
    PaperField("clerk", "填报人", "李春梅"),
)

URGENT_REPORT = Paper(
    PaperKind.URGENT_REPORT,
    "D23",
    URGENT_REPORT_FIELDS,
    {"A4": "ZDXX.docx"},
    for_visitor=False,
    needs_signing=True,
    copies=(CopyFor.SUPERIOR, CopyFor.STUB),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgentReportFacts:
    """What is known at the moment of the report; the moments are aware, `people` in words."""

    issue: Issue
    happened_at: datetime
    where: str
    people: str
    demands: tuple[str, ...]
    clerk: str
    name: str = ""
    acts: str = ""
    measures: str = ""
    support: str = ""
    to: str = ""
    reported_at: datetime | None = None
    signer: str = ""


def urgent_report_context(facts: UrgentReportFacts) -> dict[str, object]:
    """Return the fields of URGENT_REPORT_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **issue_context(facts.issue),
        **one_lines(facts, "where", "people", "name", "to", "signer", "clerk"),
        **lists(facts, "demands"),
        **{name: paragraphs(getattr(facts, name)) for name in ("acts", "measures", "support")},
        "happened_at": paper_moment(facts.happened_at),
        "reported_at": paper_moment(facts.reported_at) if facts.reported_at else "",
    }
