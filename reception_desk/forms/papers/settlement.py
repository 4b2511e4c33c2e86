"""D25 调解协议书、和解协议书: who agrees with whom on what, and how it is kept (条33)."""

from dataclasses import dataclass

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import SLIP_FIELDS, Issue, lists, one_lines, slip_context
from reception_desk.forms.papers.writing import one_line, paragraphs
from reception_desk.vocabulary.papers import CopyFor, PaperKind

MEDIATED, SETTLED = "调解协议书", "和解协议书"

SETTLEMENT_FIELDS = (
    *SLIP_FIELDS,
    PaperField("title", "标题：调解协议书、和解协议书", MEDIATED),
    PaperField("parties", "各方，各有 mark（甲方）name id_number address phone", "甲方 张建国"),
    PaperField("dispute", "争议，逐段", "甲方要求补发承包地征收补偿差额。"),
    PaperField("terms", "协议内容，逐项", "乙方于2026年12月31日前支付甲方 12,400 元"),
    PaperField("performance", "履行方式、地点、期限，逐段", "银行转账，户名张建国。", may_be_empty=True),
    PaperField("mediator", "主持调解的单位和人，和解的是空的", "清河县信访局 李春梅", may_be_empty=True),
)

SETTLEMENT = Paper(
    PaperKind.SETTLEMENT,
    "D25",
    SETTLEMENT_FIELDS,
    {"A4": "TJXY.docx"},
    copies=(CopyFor.PETITIONER, CopyFor.UNIT, CopyFor.STUB),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One side of an agreement; what is not known is ""."""

    name: str
    id_number: str = ""
    address: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlementFacts:
    """What was agreed; with a `mediator` it is a 调解协议书, without one a 和解协议书."""

    issue: Issue
    parties: tuple[Party, ...]
    dispute: str
    terms: tuple[str, ...]
    performance: str = ""
    mediator: str = ""


def settlement_context(facts: SettlementFacts) -> dict[str, object]:
    """Return the fields of SETTLEMENT_FIELDS; raises ValueError for a moment without a time zone."""
    parties = [
        {
            "mark": f"{'甲乙丙丁戊己庚辛壬癸'[place % 10]}方",
            **{name: one_line(getattr(each, name)) for name in ("name", "id_number", "address", "phone")},
        }
        for place, each in enumerate(facts.parties)
    ]
    return {
        **slip_context(facts.issue),
        **one_lines(facts, "mediator"),
        **lists(facts, "terms"),
        "title": MEDIATED if facts.mediator.strip() else SETTLED,
        "parties": parties,
        "dispute": paragraphs(facts.dispute),
        "performance": paragraphs(facts.performance),
    }
