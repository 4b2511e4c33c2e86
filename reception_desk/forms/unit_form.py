"""承办单位: the questions of one unit, its people one a line; until when it was there and who took over its work."""

from reception_desk.forms.form import Field, Form, Need, section
from reception_desk.forms.kinds import Choice, Day, Phone, Text
from reception_desk.forms.kinds_rows import rows
from reception_desk.forms.units import UnitName
from reception_desk.vocabulary.leading import UnitKind
from reception_desk.wording import later

NAME = Field("name", later("单位名称"), Text(100), need=Need.TO_SAVE, width=12)
KIND = Field("kind", later("类别"), Choice(UnitKind), width=6, default=UnitKind.BUREAU.value)
PHONE = Field("phone", later("电话"), Text(60), width=6)
CONTACT = Field("contact", later("联系科室"), Text(60), width=6)
GONE_ON = Field("gone_on", later("哪天撤销"), Day(), width=6, hint=later("在用的空着"))
HEIR = Field("heir", later("由谁承接"), UnitName(100), width=12)
PERSON_NAME = Field("person", later("姓名"), Text(20), width=3)
POST = Field("post", later("职务"), Text(20), width=4)
PERSON_PHONE = Field("person_phone", later("电话"), Phone(), width=5)
PEOPLE_ROWS = rows(PERSON_NAME, POST, PERSON_PHONE)
PEOPLE = Field("people", later("联系的人"), PEOPLE_ROWS, width=12)
UNIT = Form("unit", later("承办单位"), (section("unit", "", NAME, KIND, PHONE, CONTACT, GONE_ON, HEIR, PEOPLE),))
