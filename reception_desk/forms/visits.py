"""来访登记: the form of a visit (D01; fields by 条19 and the record of §3.3)."""

from datetime import date

from reception_desk.forms.channels import CHANNEL as CHANNEL
from reception_desk.forms.channels import CHANNEL_SECTIONS, MODE_SECTION, ROOM, is_no_notice, is_notice, telephone_of
from reception_desk.forms.channels import MODE as MODE
from reception_desk.forms.code_tables import table
from reception_desk.forms.form import Field, Form, Need, Values, section, told_once
from reception_desk.forms.kinds import Choice, Day, Lines, LongText, Names, Phone, Text
from reception_desk.forms.kinds_coded import Coded, CodedSome
from reception_desk.forms.kinds_document import DocumentNumber
from reception_desk.forms.kinds_place import Place
from reception_desk.forms.regions import REGIONS
from reception_desk.forms.sealing import ACCUSES, BEHIND, asks_more
from reception_desk.forms.sealing import is_accusation as is_accusation
from reception_desk.forms.urgent import URGENT_SECTION
from reception_desk.forms.urgent_report import REPORT_SECTION
from reception_desk.forms.visit_people import (
    AFFECTED,
    AGENTS,
    COMPANIONS,
    FORMER,
    MATERIALS,
    PEOPLE,
    REPRESENTATIVES,
    Person,
    representatives,
    same,
)
from reception_desk.forms.visit_times import TIMES
from reception_desk.rules.people import Identity, age_on
from reception_desk.rules.people.documents import identity_of, written
from reception_desk.vocabulary.visits import Purpose, Sex
from reception_desk.wording import later

INTENT = Field("intent", later("来意"), Coded("intents"), width=4, default="1", example="1", shown_when=is_no_notice)
RECEIVER = Field("receiver", later("接谈人"), Names(60), width=4, example="李春梅、赵强")
SAME_AS = Field("same_as", later("原编号"), Text(40), width=12, example="LF2026-A0298")

NAME = Field("name", later("姓名"), Text(100), need=Need.TO_SAVE, width=4, example="张建国")
ID_NUMBER = Field("id_number", later("证件号码"), DocumentNumber(), width=5, example="370102199001011231")
SEX = Field("sex", later("性别"), Choice(Sex), width=3, example="1")
PHONE = Field("phone", later("电话"), Phone(), width=4, example="13805310000")
ADDRESS = Field("address", later("现住址"), Place(200), width=5, example="石桥镇柳林村 2 组 15 号")
BIRTH = Field("birth", later("出生日期"), Day(), width=3, example="1990-01-01")

ID_STATE = Field("id_state", later("证件核验"), Coded("id_states"), width=4, example="2")
ID_DOCUMENT = Field("id_document", later("证件类型"), Coded("id_documents"), width=5, default="111", example="111")
NATION = Field("nation", later("民族"), Coded("nations"), width=3, example="01")
HOUSEHOLD = Field("household", later("户籍地址"), Place(200), width=9, example="石桥镇柳林村")
OCCUPATION = Field("occupation", later("职业"), Coded("occupations"), width=4)
ISSUED_IN = Field("issued_in", later("发证地"), Text(60), width=3, example="山东省")
UNIT = Field("unit", later("工作单位"), Text(100), width=5)
IDENTITY = Field("identity", later("身份"), Coded("identities"), width=3)
PRIOR = Field("prior", later("以往办理"), Text(500), width=12, example="2026 年 6 月县国土局答复")
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


GROUP = "group"
"""The section of those who came together."""


@told_once
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
        REPORT_SECTION,
        section("person", later("信访人"), NAME, ID_NUMBER, SEX, PHONE, ADDRESS, BIRTH),
        section(
            "more",
            later("更多"),
            *(RECEIVER, ROOM, ID_STATE, ID_DOCUMENT, NATION, HOUSEHOLD, IDENTITY, OCCUPATION, UNIT, ISSUED_IN),
            *(AGENTS, MATERIALS, PRIOR, CIRCUMSTANCES),
            *TIMES,
            folded=True,
        ),
        section(
            GROUP,
            later("集体来访"),
            *(PEOPLE, AFFECTED, REPRESENTATIVES, COMPANIONS),
            shown_when=is_no_notice,
            folded=True,
        ),
        section("matter", later("诉求"), PURPOSE, CONTENT, REGION, DEMAND, shown_when=_makes_matter),
        section("telling", later("陈述"), STATEMENT, ACCUSES),
        section("seal", later("检举控告（密）"), *BEHIND, shown_when=asks_more),
        section("handling", later("接下来"), HANDLING, DESTINATION, TOLD, shown_when=_is_handled),
        section("promise", later("答应过的事"), PROMISE, PROMISE_BY, shown_when=is_no_notice),
    ),
    former=FORMER,
)


@told_once
def visitor(values: Values) -> Person:
    """Return the person of the form's own fields."""
    document = values[ID_DOCUMENT]
    code = document.code if document is not None else ""
    return Person(
        name=values[NAME] or "",
        id_number=written(code, values.raw.get(ID_NUMBER.name, "")),
        phone=PHONE.kind.read(telephone_of(values)) or "",
        address=values.text(ADDRESS),
        document=code,
    )


@told_once
def petitioner(values: Values) -> Person:
    """Return who stands for the visit: the visitor, or where nobody stands there the first representative."""
    person, first = visitor(values), next(iter(representatives(values)), None)
    return person if first is None or person.name or person.id_number else first


@told_once
def speakers(values: Values) -> tuple[Person, ...]:
    """Return the representatives of a group, the petitioner first among them; nobody where none were named."""
    first, others = petitioner(values), representatives(values)
    return (first, *(each for each in others if not same(each, first))) if others else ()


@told_once
def identity(values: Values) -> Identity | None:
    """Return what the visitor's number says where it is a right 公民身份号码."""
    person = visitor(values)
    return identity_of(person.document, person.id_number)


def issued_in(values: Values) -> str:
    """Return the place that gave out the visitor's number, as deep as the table of regions knows it."""
    known = identity(values)
    codes = (known.number[:6], f"{known.number[:4]}00", f"{known.number[:2]}0000") if known else ()
    found = (table(REGIONS).get(code) for code in codes)
    return next((entry.label for entry in found if entry is not None), "")


def filled_by_number(values: Values) -> dict[str, str]:
    """Return what a valid ID number says of fields that are empty: sex, birth date, where it was issued; raw text."""
    known = identity(values)
    if known is None:
        return {}
    said = {SEX.name: known.sex.value, BIRTH.name: known.birth.isoformat(), ISSUED_IN.name: issued_in(values)}
    return {name: text for name, text in said.items() if text and not values.raw.get(name, "").strip()}


def is_nameless(values: Values) -> bool:
    """Tell whether the state says that there is no name: 匿名, 姓名不详."""
    state = values[ID_STATE]
    return state is not None and "nameless" in state.flags


def age(values: Values, today: date) -> int | None:
    """Return the visitor's completed years on `today`, None where the birth date is not known or lies ahead."""
    born = values[BIRTH]
    return age_on(born, today) if born is not None and born <= today else None
