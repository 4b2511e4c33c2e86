"""来访登记: the form of a visit (D01; fields by 条19 and the record of §3.3)."""

from datetime import date

from reception_desk.forms.form import Field, Form, Need, Values, section
from reception_desk.forms.kinds import Choice, Count, Day, IdNumber, Lines, LongText, Phone, Text
from reception_desk.rules.people import age_on, read_id_number
from reception_desk.vocabulary import Channel, Purpose, Sex
from reception_desk.wording import later

CHANNEL = Field("channel", later("渠道"), Choice(Channel), width=4, default=Channel.VISIT.value, example="visit")
PURPOSE = Field("purpose", later("目的"), Choice(Purpose), need=Need.TO_COUNT, width=5, example="2")
PEOPLE = Field("people", later("人数"), Count(1), width=3, default="1", example="1")
MATERIALS = Field("materials", later("材料份数"), Count(0, 999), width=3, example="3")

NAME = Field("name", later("姓名"), Text(50), need=Need.TO_SAVE, width=4, example="张建国")
ID_NUMBER = Field("id_number", later("证件号码"), IdNumber(), width=5, example="370102199001011231")
SEX = Field("sex", later("性别"), Choice(Sex), width=3, example="1")
BIRTH = Field("birth", later("出生日期"), Day(), width=3, example="1990-01-01")
PHONE = Field("phone", later("电话"), Phone(), width=4, example="13805310000")
ADDRESS = Field("address", later("现住址"), Text(200), width=5, example="石桥镇柳林村 2 组 15 号")
REGION = Field("region", later("问题属地"), Text(100), width=9, example="石桥镇")

DEMAND = Field("demand", later("诉求"), Lines(200), need=Need.TO_SAVE, width=12, example="补发承包地征收补偿差额")
STATEMENT = Field(
    "statement", later("事实和理由"), LongText(), width=12, example="2024 年 3 月，柳林村因县道改线征收承包地 1.8 亩……"
)

VISIT = Form(
    "visit",
    later("来访登记"),
    (
        section("coming", later("来访"), CHANNEL, PURPOSE, PEOPLE),
        section("person", later("信访人"), NAME, ID_NUMBER, SEX, PHONE, ADDRESS, BIRTH),
        section("matter", later("诉求与陈述"), REGION, MATERIALS, DEMAND, STATEMENT),
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
