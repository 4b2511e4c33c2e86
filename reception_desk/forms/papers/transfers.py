"""D07 转送函, D08 交办函 and D09 转送、交办告知单: where a matter goes, and what is expected there (条22, 23)."""

from dataclasses import dataclass
from datetime import date

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import (
    ISSUE_FIELDS,
    SLIP_FIELDS,
    Issue,
    clauses,
    crowd,
    day,
    issue_context,
    lists,
    one_lines,
    slip_context,
)
from reception_desk.forms.papers.receipt import demand_summary
from reception_desk.forms.papers.writing import paragraphs
from reception_desk.vocabulary.papers import CopyFor, PaperKind

TRANSFER_FIELDS = (
    *ISSUE_FIELDS,
    PaperField("to", "主送机关", "石桥镇人民政府"),
    PaperField("name", "信访人", "张建国等 30 人"),
    PaperField("received_on", "收到日期", "2026年11月3日"),
    PaperField("source", "渠道", "来访"),
    PaperField("address", "信访人住址", "石桥镇柳林村 2 组 15 号", may_be_empty=True),
    PaperField("phone", "信访人电话，默认遮住中间四位", "138****0000", may_be_empty=True),
    PaperField("id_number", "信访人证件号码，默认只印末四位", "**************1231", may_be_empty=True),
    PaperField("case_number", "案号", "（2026）鲁0102民初123号", may_be_empty=True),
    PaperField("demands", "信访事项，逐项", "补发承包地征收补偿差额"),
    PaperField("summary", "事实和理由，逐段", "2024 年 3 月，柳林村因县道改线征收承包地 1.8 亩", may_be_empty=True),
    PaperField("annexes", "附件，逐项", "来访登记表 1 份", may_be_empty=True),
    PaperField("contact", "联系人", "李春梅", may_be_empty=True),
    PaperField("cc", "抄送机关", "石桥镇信访办公室", may_be_empty=True),
)
ASSIGNMENT_FIELDS = (
    *TRANSFER_FIELDS,
    PaperField("due", "办结期限", "2027年1月2日"),
    PaperField("wanted", "办理要求，逐项", "走访信访人，核实征收面积和补偿标准", may_be_empty=True),
    PaperField("signer", "签发人", "王主任", may_be_empty=True),
)
PASSED_ON_FIELDS = (
    *SLIP_FIELDS,
    PaperField("name", "信访人", "张建国"),
    PaperField("demand", "信访事项，最多 50 字", "补发承包地征收补偿差额"),
    PaperField("way", "转送或者交办", "转送"),
    PaperField("sent_on", "哪天", "2026年11月5日"),
    PaperField("unit", "去向单位", "石桥镇人民政府"),
    PaperField("unit_address", "单位地址", "石桥镇振兴路 1 号", may_be_empty=True),
    PaperField("unit_phone", "单位电话", "0531-82345001", may_be_empty=True),
    PaperField("letter_number", "去函文号", "清访转〔2026〕12号", may_be_empty=True),
    PaperField("clerk", "经办人", "李春梅"),
)

_COPIES = (CopyFor.UNIT, CopyFor.STUB)
TRANSFER = Paper(
    PaperKind.TRANSFER,
    "D07",
    TRANSFER_FIELDS,
    {"A4": "ZSH.docx"},
    for_visitor=False,
    needs_signing=True,
    copies=_COPIES,
)
ASSIGNMENT = Paper(
    PaperKind.ASSIGNMENT,
    "D08",
    ASSIGNMENT_FIELDS,
    {"A4": "JBH.docx"},
    for_visitor=False,
    needs_signing=True,
    copies=_COPIES,
)
PASSED_ON = Paper(
    PaperKind.PASSED_ON,
    "D09",
    PASSED_ON_FIELDS,
    {"A4": "ZSGZ-A4.docx", "A5": "ZSGZ-A5.docx"},
    copies=(CopyFor.PETITIONER, CopyFor.STUB),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferFacts:
    """What goes to a unit; numbers of the visitor are masked by whoever gathers the facts (domain §9.2)."""

    issue: Issue
    to: str
    name: str
    people: int
    received_on: date
    source: str
    demands: tuple[str, ...]
    summary: str = ""
    address: str = ""
    phone: str = ""
    id_number: str = ""
    annexes: tuple[str, ...] = ()
    contact: str = ""
    cc: str = ""
    case_number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentFacts:
    """What is asked of a unit until which day, beside what a transfer says."""

    transfer: TransferFacts
    due: date
    wanted: tuple[str, ...] = ()
    signer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedOnFacts:
    """What the visitor is told of the way of his matter; `way` is 转送 or 交办."""

    issue: Issue
    name: str
    people: int
    demand: str
    way: str
    sent_on: date
    unit: str
    clerk: str
    unit_address: str = ""
    unit_phone: str = ""
    letter_number: str = ""


def transfer_context(facts: TransferFacts) -> dict[str, object]:
    """Return the fields of TRANSFER_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **issue_context(facts.issue),
        **one_lines(facts, "to", "source", "address", "phone", "id_number", "case_number", "contact", "cc"),
        **lists(facts, "demands"),
        **clauses(facts, "annexes"),
        "name": crowd(facts.name, facts.people),
        "received_on": day(facts.received_on),
        "summary": paragraphs(facts.summary),
    }


def assignment_context(facts: AssignmentFacts) -> dict[str, object]:
    """Return the fields of ASSIGNMENT_FIELDS; raises ValueError for a moment without a time zone."""
    own = {**lists(facts, "wanted"), **one_lines(facts, "signer"), "due": day(facts.due)}
    return {**transfer_context(facts.transfer), **own}


def passed_on_context(facts: PassedOnFacts) -> dict[str, object]:
    """Return the fields of PASSED_ON_FIELDS; raises ValueError for a moment without a time zone."""
    return {
        **slip_context(facts.issue),
        **one_lines(facts, "way", "unit", "unit_address", "unit_phone", "letter_number", "clerk"),
        "name": crowd(facts.name, facts.people),
        "demand": demand_summary(facts.demand),
        "sent_on": day(facts.sent_on),
    }
