"""D18 送达回证: which papers went to whom, how, and who took them (民诉法 87–89, elsewhere by analogy)."""

from dataclasses import dataclass
from datetime import datetime

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import SHEET_FIELDS, Issue, one_lines, sheet_context
from reception_desk.forms.papers.writing import one_line, paper_moment
from reception_desk.vocabulary.papers import CopyFor, PaperKind, ServiceWay

SERVICE_FIELDS = (
    *SHEET_FIELDS,
    PaperField("papers", "送达的文书，各有 title number copies", "信访处理意见书 清访处〔2026〕5号 1"),
    PaperField("addressee", "受送达人", "张建国"),
    PaperField("address", "送达地址", "石桥镇柳林村 2 组 15 号", may_be_empty=True),
    PaperField("ways", "送达方式，各有 tick（□ 或 ☑）和 name", "☑ 直接送达"),
    PaperField("receiver", "收件人", "张建国", may_be_empty=True),
    PaperField("received_at", "收到的日期和时间", "2026年12月21日 15:20", may_be_empty=True),
    PaperField("substitute", "代收人及其与受送达人的关系、代收理由", "张小军，子，本人外出", may_be_empty=True),
    PaperField("refusal", "拒收的事由和日期", "本人拒绝签收", may_be_empty=True),
    PaperField("witness", "见证人", "李大山", may_be_empty=True),
    PaperField("servers", "送达人", "李春梅、赵强", may_be_empty=True),
    PaperField("note", "备注", "邮单号 1234567890123", may_be_empty=True),
)

SERVICE = Paper(PaperKind.SERVICE, "D18", SERVICE_FIELDS, {"A4": "SDHZ.docx"}, copies=(CopyFor.STUB,))

ROWS = 3
"""Lines for papers on the sheet, what is not printed left to the pen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """One paper that is served."""

    title: str
    number: str
    copies: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceFacts:
    """What is served on whom; what is not known yet is "" or None and left to the pen."""

    issue: Issue
    papers: tuple[Served, ...]
    addressee: str
    address: str = ""
    way: ServiceWay | None = None
    receiver: str = ""
    received_at: datetime | None = None
    substitute: str = ""
    refusal: str = ""
    witness: str = ""
    servers: str = ""
    note: str = ""


def service_context(facts: ServiceFacts) -> dict[str, object]:
    """Return the fields of SERVICE_FIELDS; raises ValueError for a moment without a time zone."""
    rows = [{"title": one_line(each.title), "number": each.number, "copies": str(each.copies)} for each in facts.papers]
    empty = {"title": "", "number": "", "copies": ""}
    return {
        **sheet_context(facts.issue),
        **one_lines(facts, "addressee", "address", "receiver", "substitute", "refusal", "witness", "servers", "note"),
        "papers": rows + [empty] * (ROWS - len(rows)),
        "ways": [{"tick": "☑" if each is facts.way else "□", "name": each.source} for each in ServiceWay],
        "received_at": paper_moment(facts.received_at) if facts.received_at else "",
    }
