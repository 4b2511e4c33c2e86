"""D01 来访登记表（核对联）: what the visitor said of himself and his matter, to check and to sign (条19, 22, 23)."""

from dataclasses import dataclass
from datetime import datetime

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.writing import numbered, one_line, paper_moment, paragraphs
from reception_desk.vocabulary.papers import PaperKind

REGISTRATION_FIELDS = (
    PaperField("number", "登记编号", "LF2026-A0312"),
    PaperField("visited_at", "登记时间", "2026年11月3日 10:42"),
    PaperField("office", "登记单位", "××县信访局接待科"),
    PaperField("place", "接待地点", "1 号窗口", may_be_empty=True),
    PaperField("manner", "来访形式", "日常接访，集体访", may_be_empty=True),
    PaperField("people", "人数", "来访 30 人，涉及 120 人"),
    PaperField("name", "姓名", "张建国"),
    PaperField("sex", "性别", "男"),
    PaperField("nation", "民族", "汉族"),
    PaperField("birth", "出生年月", "1990年1月"),
    PaperField("id_document", "证件类型", "居民身份证"),
    PaperField("id_number", "证件号码", "370102199001011231"),
    PaperField("phone", "电话", "13805310000"),
    PaperField("address", "现住址", "石桥镇柳林村 2 组 15 号"),
    PaperField("household", "户籍地址", "石桥镇柳林村", may_be_empty=True),
    PaperField("occupation", "职业身份", "农民，低保户", may_be_empty=True),
    PaperField("unit", "工作单位", "柳林村村民委员会", may_be_empty=True),
    PaperField("agent", "代理人", "张小军（子，委托书），证件号码 370102201501011230", may_be_empty=True),
    PaperField("representatives", "代表，各有 name 和 id_number", "李大山 370102198001011235", may_be_empty=True),
    PaperField("more_representatives", "第六名起的代表", "李大川、李大海", may_be_empty=True),
    PaperField("purpose", "信访目的", "求决", may_be_empty=True),
    PaperField("content", "内容分类", "土地征收", may_be_empty=True),
    PaperField("region", "问题属地", "石桥镇", may_be_empty=True),
    PaperField("demands", "主要诉求，逐项", "1. 补发承包地征收补偿差额"),
    PaperField("statement", "事实和理由，逐段", "2024 年 3 月，柳林村因县道改线征收承包地 1.8 亩", may_be_empty=True),
    PaperField("prior", "以往办理", "2026 年 6 月县自然资源局答复", may_be_empty=True),
    PaperField("materials", "提交材料", "3 份", may_be_empty=True),
    PaperField("clerk", "登记人", "李春梅"),
    PaperField("receivers", "接谈人", "李春梅、赵强", may_be_empty=True),
    PaperField("printed_at", "打印时间", "2026年11月3日 10:43"),
    PaperField("printed_by", "打印人", "李春梅"),
)

REGISTRATION = Paper(PaperKind.REGISTRATION, "D01", REGISTRATION_FIELDS, {"A4": "LFDJB.docx"})

ROWS = 5
"""Representatives with a row of their own (条20③); whoever is named beyond them stands in one line."""

NOT_GIVEN = "未提供"
"""Printed in the fixed boxes nobody filled: a box left empty could be filled after the visitor signed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Representative:
    """One who speaks for a group; `id_number` may be ""."""

    name: str
    id_number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistrationFacts:
    """What was registered of a visit, as the visitor gave it; a text is "" where he did not.

    The moments are aware; `birth` is year and month in words; `demands` are in their order.
    """

    number: str
    visited_at: datetime
    office: str
    place: str
    manner: str
    people: str
    name: str
    sex: str
    nation: str
    birth: str
    id_document: str
    id_number: str
    phone: str
    address: str
    household: str
    occupation: str
    unit: str
    agent: str
    purpose: str
    content: str
    region: str
    demands: tuple[str, ...]
    statement: str
    prior: str
    materials: str
    clerk: str
    printed_at: datetime
    printed_by: str
    representatives: tuple[Representative, ...] = ()
    receivers: str = ""


_FIXED = ("name", "sex", "nation", "birth", "id_document", "id_number", "phone", "address")
_ONE_LINE = (
    *("number", "office", "place", "manner", "people", "household", "occupation", "unit", "agent", "purpose"),
    *("content", "region", "materials", "clerk", "receivers", "printed_by"),
)


def registration_context(facts: RegistrationFacts) -> dict[str, object]:
    """Return the fields of REGISTRATION_FIELDS as the template prints them.

    Raises ValueError for a moment without a time zone.
    """
    texts: dict[str, object] = {name: one_line(getattr(facts, name)) for name in _ONE_LINE}
    texts |= {name: one_line(getattr(facts, name)) or NOT_GIVEN for name in _FIXED}
    named = [{"name": one_line(each.name), "id_number": one_line(each.id_number)} for each in facts.representatives]
    beyond = "、".join(f"{each['name']} {each['id_number']}".strip() for each in named[ROWS:])
    return texts | {
        "visited_at": paper_moment(facts.visited_at),
        "representatives": named[:ROWS],
        "more_representatives": beyond,
        "demands": numbered(facts.demands) or [NOT_GIVEN],
        "statement": paragraphs(facts.statement),
        "prior": one_line(facts.prior),
        "printed_at": paper_moment(facts.printed_at),
    }
