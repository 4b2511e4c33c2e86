"""D11 信访处理意见书 and D12 复查、复核意见书: what was found, what is decided of each demand, what comes next."""

from dataclasses import dataclass
from datetime import date

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import ISSUE_FIELDS, Issue, crowd, day, issue_context, lists, one_lines, you
from reception_desk.forms.papers.writing import one_line, paragraphs
from reception_desk.vocabulary.papers import CopyFor, PaperKind

OPINION_FIELDS = (
    *ISSUE_FIELDS,
    PaperField("name", "信访人", "张建国"),
    PaperField("you", "怎样称呼", "您"),
    PaperField("subject", "标题里的事由", "承包地征收补偿"),
    PaperField("received_on", "收到日期", "2026年11月3日"),
    PaperField("source", "怎样收到：来访、来信，或者转办机关", "清河县信访局转来"),
    PaperField("demands", "投诉请求，逐项", "补发承包地征收补偿差额"),
    PaperField("findings", "调查认定的事实和理由，逐段", "经查，征收面积为 1.8 亩。"),
    PaperField("decisions", "处理意见，逐项，各有 demand decision text", "补发承包地征收补偿差额：支持"),
    PaperField("basis", "法律法规依据，逐段", "《中华人民共和国土地管理法》第四十八条"),
    PaperField("superior", "原办理机关、单位的上一级机关、单位", "清河县人民政府"),
    PaperField("consequence", "逾期不请求的后果，按本省规定", "不再受理", may_be_empty=True),
    PaperField("cc", "抄送机关", "清河县信访局", may_be_empty=True),
)
_REVIEWED = (
    *ISSUE_FIELDS,
    PaperField("name", "请求人", "张建国"),
    PaperField("you", "怎样称呼", "您"),
    PaperField("original_office", "作出原意见的机关", "石桥镇人民政府"),
    PaperField("original_number", "原意见书的文号", "石政信处〔2026〕5号", may_be_empty=True),
    PaperField("original_on", "原意见书的日期", "2026年12月20日", may_be_empty=True),
    PaperField("requested_on", "收到请求的日期", "2027年1月5日"),
    PaperField("requests", "请求，逐项", "撤销原处理意见"),
    PaperField("findings", "查明的事实和理由，逐段", "经查，原意见认定的面积有误。"),
    PaperField("result", "意见：维持、撤销、变更、责令重新办理", "变更原处理意见"),
    PaperField("ruling", "意见的内容，逐段", "由石桥镇人民政府补发差额。", may_be_empty=True),
    PaperField("basis", "法律法规依据，逐段", "《信访工作条例》第三十五条"),
    PaperField("cc", "抄送机关", "清河县信访局", may_be_empty=True),
)
REVIEW_FIELDS = (*_REVIEWED, PaperField("superior", "复核机关", "××市人民政府"))
SECOND_REVIEW_FIELDS = _REVIEWED

_COPIES = (CopyFor.PETITIONER, CopyFor.UNIT, CopyFor.SUPERIOR, CopyFor.STUB)
OPINION = Paper(PaperKind.OPINION, "D11", OPINION_FIELDS, {"A4": "CLYJ.docx"}, needs_signing=True, copies=_COPIES)
REVIEW = Paper(PaperKind.REVIEW, "D12复查", REVIEW_FIELDS, {"A4": "FCYJ.docx"}, needs_signing=True, copies=_COPIES)
SECOND_REVIEW = Paper(
    PaperKind.SECOND_REVIEW, "D12复核", SECOND_REVIEW_FIELDS, {"A4": "FHYJ.docx"}, needs_signing=True, copies=_COPIES
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What is decided of one demand: 支持, 解释说明 or 不予支持 (条32), and the words of it."""

    demand: str
    decision: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionFacts:
    """What the unit found and decided; `findings` and `basis` have a paragraph a line.

    `consequence` is the local clause of what happens where no 复查 is asked for in time, "" where there is none.
    """

    issue: Issue
    name: str
    people: int
    subject: str
    received_on: date
    source: str
    demands: tuple[str, ...]
    findings: str
    decisions: tuple[Decided, ...]
    basis: str
    superior: str
    consequence: str = ""
    cc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewFacts:
    """What was asked against which opinion, and what is decided; `superior` is asked for by a 复查意见 alone."""

    issue: Issue
    name: str
    people: int
    original_office: str
    requested_on: date
    requests: tuple[str, ...]
    findings: str
    result: str
    basis: str
    ruling: str = ""
    original_number: str = ""
    original_on: date | None = None
    superior: str = ""
    cc: str = ""


def opinion_context(facts: OpinionFacts) -> dict[str, object]:
    """Return the fields of OPINION_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **issue_context(facts.issue),
        **one_lines(facts, "subject", "source", "superior", "cc"),
        **lists(facts, "demands"),
        "name": crowd(facts.name, facts.people),
        "you": you(facts.people),
        "received_on": day(facts.received_on),
        "findings": paragraphs(facts.findings),
        "decisions": _decisions(facts.decisions),
        "basis": paragraphs(facts.basis),
        "consequence": one_line(facts.consequence).rstrip("。"),
    }


def review_context(facts: ReviewFacts) -> dict[str, object]:
    """Return the fields of REVIEW_FIELDS; raises ValueError for a moment without a time zone."""
    return {**second_review_context(facts), **one_lines(facts, "superior")}


def second_review_context(facts: ReviewFacts) -> dict[str, object]:
    """Return the fields of SECOND_REVIEW_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **issue_context(facts.issue),
        **one_lines(facts, "original_office", "original_number", "cc"),
        **lists(facts, "requests"),
        "name": crowd(facts.name, facts.people),
        "you": you(facts.people),
        "original_on": day(facts.original_on),
        "requested_on": day(facts.requested_on),
        "findings": paragraphs(facts.findings),
        "result": one_line(facts.result).rstrip("。"),
        "ruling": paragraphs(facts.ruling),
        "basis": paragraphs(facts.basis),
    }


def _decisions(decided: tuple[Decided, ...]) -> list[dict[str, str]]:
    """Return the decisions, numbered where there are several."""
    several = len(decided) > 1
    return [
        {
            "demand": f"{place}. {one_line(each.demand)}" if several else one_line(each.demand),
            "decision": each.decision,
            "text": one_line(each.text),
        }
        for place, each in enumerate(decided, 1)
    ]
