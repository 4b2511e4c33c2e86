"""D04 不予受理告知书 and D05 不再受理告知书: why a matter is not taken on, by which article, and where to turn."""

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

_MATTER = (
    *ISSUE_FIELDS,
    PaperField("name", "信访人", "张建国"),
    PaperField("you", "怎样称呼", "您"),
    PaperField("demands", "信访事项，逐项", "补发承包地征收补偿差额"),
)
REFUSAL_FIELDS = (
    *_MATTER,
    PaperField("received_on", "收到日期", "2026年11月3日", may_be_empty=True),
    PaperField("reason", "不予受理的情形", "该事项石桥镇人民政府已经受理，正在规定期限内办理"),
    PaperField("basis", "依据", "《信访工作条例》第十九条第三款"),
    PaperField("turn_to", "应当向哪个机关、通过什么途径提出", "石桥镇人民政府", may_be_empty=True),
)
NO_LONGER_FIELDS = (
    *_MATTER,
    PaperField("review_office", "作出复核意见的机关", "××市人民政府", may_be_empty=True),
    PaperField("review_number", "复核意见书的文号", "×复核〔2026〕3号", may_be_empty=True),
    PaperField("review_on", "复核意见书的日期", "2026年10月12日", may_be_empty=True),
    PaperField("reason", "本省规定的其他情形", "双方已经达成调解协议并且履行完毕", may_be_empty=True),
    PaperField("basis", "本省的依据", "《××省信访条例》第四十六条", may_be_empty=True),
)

_COPIES = (CopyFor.PETITIONER, CopyFor.STUB)
REFUSAL = Paper(PaperKind.REFUSAL, "D04", REFUSAL_FIELDS, {"A4": "BYSL.docx"}, needs_signing=True, copies=_COPIES)
NO_LONGER = Paper(PaperKind.NO_LONGER, "D05", NO_LONGER_FIELDS, {"A4": "BZSL.docx"}, needs_signing=True, copies=_COPIES)


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalFacts:
    """Why a matter is not taken on; `reason` is a clause without its full stop, `turn_to` may be ""."""

    issue: Issue
    name: str
    people: int
    demands: tuple[str, ...]
    reason: str
    received_on: date | None = None
    basis: str = "《信访工作条例》第十九条第三款"
    turn_to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoLongerFacts:
    """After which 复核意见 a matter is not taken on again (条36③), or for which ground of the province."""

    issue: Issue
    name: str
    people: int
    demands: tuple[str, ...]
    review_office: str = ""
    review_number: str = ""
    review_on: date | None = None
    reason: str = ""
    basis: str = ""


def refusal_context(facts: RefusalFacts) -> dict[str, object]:
    """Return the fields of REFUSAL_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **_matter(facts),
        **one_lines(facts, "basis", "turn_to"),
        "reason": clause(facts.reason),
        "received_on": day(facts.received_on),
    }


def no_longer_context(facts: NoLongerFacts) -> dict[str, object]:
    """Return the fields of NO_LONGER_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **_matter(facts),
        **one_lines(facts, "review_office", "review_number", "basis"),
        "reason": clause(facts.reason),
        "review_on": day(facts.review_on),
    }


def _matter(facts: RefusalFacts | NoLongerFacts) -> dict[str, object]:
    return {
        **issue_context(facts.issue),
        **lists(facts, "demands"),
        "name": crowd(facts.name, facts.people),
        "you": you(facts.people),
    }
