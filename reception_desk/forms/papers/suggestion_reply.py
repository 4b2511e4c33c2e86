"""D28 建议办理回复: what became of a suggestion, and why (条29); no sixty days stand on it."""

from dataclasses import dataclass
from datetime import date

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import ISSUE_FIELDS, Issue, crowd, day, issue_context, lists, one_lines, you
from reception_desk.forms.papers.writing import paragraphs
from reception_desk.vocabulary.leading import Adopted
from reception_desk.vocabulary.papers import CopyFor, PaperKind

SUGGESTION_REPLY_FIELDS = (
    *ISSUE_FIELDS,
    PaperField("name", "建议人", "孙秀英"),
    PaperField("you", "怎样称呼", "您"),
    PaperField("received_on", "收到日期", "2026年11月3日"),
    PaperField("demands", "建议，逐项", "在县医院门口增设公交站"),
    PaperField("adopted", "采纳、部分采纳、留作参考", "采纳"),
    PaperField("reason", "理由和办理情况，逐段", "县交通运输局已列入 2027 年站点计划。", may_be_empty=True),
    PaperField("unit", "研究办理的单位", "县交通运输局", may_be_empty=True),
)

SUGGESTION_REPLY = Paper(
    PaperKind.SUGGESTION_REPLY,
    "D28",
    SUGGESTION_REPLY_FIELDS,
    {"A4": "JYHF.docx"},
    copies=(CopyFor.PETITIONER, CopyFor.STUB),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionReplyFacts:
    """What was suggested and what became of it; `reason` has a paragraph a line."""

    issue: Issue
    name: str
    people: int
    received_on: date
    demands: tuple[str, ...]
    adopted: Adopted
    reason: str = ""
    unit: str = ""


def suggestion_reply_context(facts: SuggestionReplyFacts) -> dict[str, object]:
    """Return the fields of SUGGESTION_REPLY_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **issue_context(facts.issue),
        **one_lines(facts, "unit"),
        **lists(facts, "demands"),
        "name": crowd(facts.name, facts.people),
        "you": you(facts.people),
        "received_on": day(facts.received_on),
        "adopted": facts.adopted.source,
        "reason": paragraphs(facts.reason),
    }
