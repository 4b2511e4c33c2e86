"""D03 信访事项受理告知书: that a matter is taken on, by what procedure, and until when (条23, 31, 34)."""

from dataclasses import dataclass
from datetime import date

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.issue import ISSUE_FIELDS, Issue, crowd, day, issue_context, lists, one_lines, you
from reception_desk.vocabulary.papers import CopyFor, PaperKind

ACCEPTANCE_FIELDS = (
    *ISSUE_FIELDS,
    PaperField("name", "信访人", "张建国等 30 人"),
    PaperField("you", "怎样称呼", "您"),
    PaperField("received_on", "收到日期", "2026年11月3日"),
    PaperField("source", "渠道或者转来机关", "来访"),
    PaperField("demands", "信访事项，逐项", "补发承包地征收补偿差额"),
    PaperField("days", "期限：60日、10个工作日，按其他法律办理的是空的", "60日", may_be_empty=True),
    PaperField("extendable", "能否延长：60日的是“能”，其余是空的", "能", may_be_empty=True),
    PaperField("law", "按哪部法律的什么程序办理", "《中华人民共和国土地管理法》规定的裁决程序", may_be_empty=True),
    PaperField("law_limit", "那部法律规定的期限", "六十日", may_be_empty=True),
    PaperField("due", "最晚日期", "2027年1月2日", may_be_empty=True),
    PaperField("unit", "承办单位", "石桥镇人民政府"),
    PaperField("handler", "承办人", "赵强", may_be_empty=True),
    PaperField("unit_phone", "承办单位电话", "0531-82345001", may_be_empty=True),
    PaperField("national_number", "国家系统的信访件编号", "3702026110300018", may_be_empty=True),
    PaperField("query_code", "国家系统的查询码", "8305217746", may_be_empty=True),
)

ACCEPTANCE = Paper(
    PaperKind.ACCEPTANCE,
    "D03",
    ACCEPTANCE_FIELDS,
    {"A4": "SLGZ.docx"},
    copies=(CopyFor.PETITIONER, CopyFor.UNIT, CopyFor.STUB),
)

HANDLING_DAYS, SIMPLE_DAYS = "60日", "10个工作日"


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptanceFacts:
    """What was taken on; `law` names the procedure of another law (条31(一)–(五)) and leaves the 60 days out.

    `simple` is 简易办理; `due` the nominal last day; a text is "" where nothing is known.
    """

    issue: Issue
    name: str
    people: int
    received_on: date
    source: str
    demands: tuple[str, ...]
    unit: str
    due: date | None = None
    simple: bool = False
    law: str = ""
    law_limit: str = ""
    handler: str = ""
    unit_phone: str = ""
    national_number: str = ""
    query_code: str = ""


def acceptance_context(facts: AcceptanceFacts) -> dict[str, object]:
    """Return the fields of ACCEPTANCE_FIELDS; raises ValueError for a moment without a time zone."""
    law = facts.law.strip()
    days = "" if law else SIMPLE_DAYS if facts.simple else HANDLING_DAYS
    return {
        **issue_context(facts.issue),
        **one_lines(facts, "source", "law", "law_limit", "unit", "handler", "unit_phone"),
        **one_lines(facts, "national_number", "query_code"),
        **lists(facts, "demands"),
        "name": crowd(facts.name, facts.people),
        "you": you(facts.people),
        "received_on": day(facts.received_on),
        "days": days,
        "extendable": "能" if days == HANDLING_DAYS else "",
        "due": day(facts.due),
    }
