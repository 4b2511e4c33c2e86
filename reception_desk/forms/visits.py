"""来访登记: the form of a visit (D01; fields by 条19 and the record of §3.3)."""

from datetime import date

from reception_desk.forms.channels import CHANNEL as CHANNEL
from reception_desk.forms.channels import CHANNEL_SECTIONS, MODE_SECTION, ROOM, is_no_notice, is_notice
from reception_desk.forms.channels import MODE as MODE
from reception_desk.forms.form import Field, Form, Need, Values, section
from reception_desk.forms.kinds import Choice, Count, Day, IdNumber, Lines, LongText, Names, Phone, Text
from reception_desk.forms.kinds_coded import Coded, CodedSome
from reception_desk.forms.kinds_place import Place
from reception_desk.forms.urgent import URGENT_SECTION
from reception_desk.forms.visit_times import TIMES
from reception_desk.rules.people import age_on, read_id_number
from reception_desk.vocabulary import Purpose, Sex
from reception_desk.wording import later

INTENT = Field("intent", later("来意"), Coded("intents"), width=4, default="1", example="1", shown_when=is_no_notice)
RECEIVER = Field("receiver", later("接谈人"), Names(60), width=4, example="李春梅、赵强")
SAME_AS = Field("same_as", later("原编号"), Text(40), width=12, example="LF2026-A0298")
PEOPLE = Field("people", later("人数"), Count(1), width=5, default="1", example="1", shown_when=is_no_notice)

NAME = Field("name", later("姓名"), Text(50), need=Need.TO_SAVE, width=4, example="张建国")
ID_NUMBER = Field("id_number", later("证件号码"), IdNumber(), width=5, example="370102199001011231")
SEX = Field("sex", later("性别"), Choice(Sex), width=3, example="1")
PHONE = Field("phone", later("电话"), Phone(), width=4, example="13805310000")
ADDRESS = Field("address", later("现住址"), Place(200), width=5, example="石桥镇柳林村 2 组 15 号")
BIRTH = Field("birth", later("出生日期"), Day(), width=3, example="1990-01-01")

ID_STATE = Field("id_state", later("证件核验"), Coded("id_states"), width=4, example="2")
ID_DOCUMENT = Field("id_document", later("证件类型"), Coded("id_documents"), width=5, default="111", example="111")
NATION = Field("nation", later("民族"), Coded("nations"), width=3, example="01")
HOUSEHOLD = Field("household", later("户籍地址"), Place(200), width=9, example="石桥镇柳林村")
AFFECTED = Field("affected", later("涉及人数"), Count(0), width=3, example="30")
OCCUPATION = Field("occupation", later("职业"), Coded("occupations"), width=4)
UNIT = Field("unit", later("工作单位"), Text(100), width=5)
IDENTITY = Field("identity", later("身份"), Coded("identities"), width=3)
AGENT = Field("agent", later("代理人"), Text(50), width=4, example="张小军")
AGENT_ID = Field("agent_id", later("代理人证件"), IdNumber(), width=5)
AGENT_BY = Field("agent_by", later("关系授权"), Text(60), width=3, example="子，委托书")
PRIOR = Field("prior", later("以往办理"), Text(500), width=12, example="2026 年 6 月县国土局答复")
MATERIALS = Field("materials", later("材料份数"), Count(0, 999), width=3, example="3")
CIRCUMSTANCES = Field("circumstances", later("特殊情况"), CodedSome("circumstances"), internal=True, width=12)

PURPOSE = Field(
    "purpose", later("目的"), Choice(Purpose), need=Need.TO_COUNT, width=4, example="2", shown_when=is_no_notice
)
CONTENT = Field("content", later("分类"), Coded("contents"), need=Need.TO_COUNT, width=5, example="0202")
REGION = Field("region", later("问题属地"), Place(100), width=3, example="石桥镇")
DEMAND = Field("demand", later("诉求"), Lines(200), need=Need.TO_SAVE, width=12, example="补发承包地征收补偿差额")
STATEMENT = Field(
    "statement", later("事实和理由"), LongText(), width=12, example="2024 年 3 月，柳林村因县道改线征收承包地 1.8 亩……"
)
HANDLING = Field("handling", later("处理"), Coded("handling"), width=4, example="3")
DESTINATION = Field("destination", later("去向"), Text(100), width=5, example="石桥镇人民政府")
TOLD = Field("told", later("告知"), Text(60), width=3, example="当场书面")
PROMISE = Field("promise", later("答应"), Text(100), width=9, example="回电告知核实结果")
PROMISE_BY = Field("promise_by", later("哪天前"), Day(), width=3, example="2026-11-30")


def is_note(values: Values) -> bool:
    """Tell whether the visit is only noted down (简记): it makes no matter and links to none (§0.1)."""
    intent = values[INTENT]
    return not is_notice(values) and intent is not None and not {"makes", "links"} & set(intent.flags)


def _makes_matter(values: Values) -> bool:
    return not is_note(values)


def _is_handled(values: Values) -> bool:
    return not is_note(values) and not is_notice(values)


def _has_former(values: Values) -> bool:
    intent = values[INTENT]
    return is_notice(values) or (intent is not None and "makes" not in intent.flags)


VISIT = Form(
    "visit",
    later("来访登记"),
    (
        section("coming", later("来访"), INTENT, CHANNEL, MODE),
        MODE_SECTION,
        section("again", later("原来的事"), SAME_AS, shown_when=_has_former),
        *CHANNEL_SECTIONS,
        URGENT_SECTION,
        section("person", later("信访人"), NAME, ID_NUMBER, SEX, PHONE, ADDRESS, BIRTH),
        section(
            "more",
            later("更多"),
            *(RECEIVER, PEOPLE, AFFECTED, ROOM, ID_STATE, ID_DOCUMENT, NATION, HOUSEHOLD, MATERIALS),
            *(OCCUPATION, UNIT, IDENTITY, AGENT, AGENT_ID, AGENT_BY, PRIOR, CIRCUMSTANCES),
            *TIMES,
            folded=True,
        ),
        section("matter", later("诉求"), PURPOSE, CONTENT, REGION, DEMAND, shown_when=_makes_matter),
        section("telling", later("陈述"), STATEMENT),
        section("handling", later("接下来"), HANDLING, DESTINATION, TOLD, shown_when=_is_handled),
        section("promise", later("答应过的事"), PROMISE, PROMISE_BY, shown_when=is_no_notice),
    ),
)


def filled_by_number(values: Values) -> dict[str, str]:
    """Return what a valid ID number says of fields that are still empty: sex and birth date, as raw text."""
    identity = read_id_number(values.raw.get(ID_NUMBER.name, ""))
    if identity is None:
        return {}
    said = {SEX.name: identity.sex.value, BIRTH.name: identity.birth.isoformat()}
    return {name: text for name, text in said.items() if not values.raw.get(name, "").strip()}


def is_accusation(values: Values) -> bool:
    """Tell whether the visit falls under the accuser's protection (条30③)."""
    return values[PURPOSE] is Purpose.ACCUSATION


def age(values: Values, today: date) -> int | None:
    """Return the visitor's completed years on `today`, None where the birth date is not known or lies ahead."""
    born = values[BIRTH]
    return age_on(born, today) if born is not None and born <= today else None
