"""D06 法定途径告知书: by which lawful way the matter is settled, at whose door, until when (条20②, 31(一)–(五))."""

from dataclasses import dataclass
from datetime import date

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import (
    ISSUE_FIELDS,
    Issue,
    clauses,
    crowd,
    day,
    issue_context,
    lists,
    one_lines,
    you,
)
from reception_desk.vocabulary.papers import CopyFor, PaperKind

LAWFUL_WAY_FIELDS = (
    *ISSUE_FIELDS,
    PaperField("name", "信访人", "张建国"),
    PaperField("you", "怎样称呼", "您"),
    PaperField("received_on", "收到日期", "2026年11月3日", may_be_empty=True),
    PaperField("case_number", "案号", "（2026）鲁0102民初123号", may_be_empty=True),
    PaperField("demands", "信访事项，逐项", "撤销县自然资源局的行政处罚决定"),
    PaperField("basis", "依据", "《信访工作条例》第三十一条第四项"),
    PaperField("way", "法定途径", "行政复议"),
    PaperField("body", "向哪个机关提出", "清河县人民政府行政复议机构", may_be_empty=True),
    PaperField("body_address", "地址", "清河县政务服务中心二楼 12 号窗口", may_be_empty=True),
    PaperField("body_phone", "电话", "0531-82345021", may_be_empty=True),
    PaperField("limit", "期限提醒", "自知道该行政行为之日起60日内申请", may_be_empty=True),
    PaperField("papers_needed", "要带的材料，逐项", "行政复议申请书", may_be_empty=True),
)

LAWFUL_WAY = Paper(
    PaperKind.LAWFUL_WAY,
    "D06",
    LAWFUL_WAY_FIELDS,
    {"A4": "TJGZ.docx"},
    needs_signing=True,
    copies=(CopyFor.PETITIONER, CopyFor.STUB),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LawfulWayFacts:
    """Where the visitor is shown to: the way in words (行政复议, 诉讼 …) and what is known of its door."""

    issue: Issue
    name: str
    people: int
    demands: tuple[str, ...]
    way: str
    basis: str
    received_on: date | None = None
    body: str = ""
    body_address: str = ""
    body_phone: str = ""
    limit: str = ""
    papers_needed: tuple[str, ...] = ()
    case_number: str = ""


def lawful_way_context(facts: LawfulWayFacts) -> dict[str, object]:
    """Return the fields of LAWFUL_WAY_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **issue_context(facts.issue),
        **one_lines(facts, "basis", "way", "body", "body_address", "body_phone", "limit", "case_number"),
        **lists(facts, "demands"),
        **clauses(facts, "papers_needed"),
        "name": crowd(facts.name, facts.people),
        "you": you(facts.people),
        "received_on": day(facts.received_on),
    }
