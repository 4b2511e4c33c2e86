"""The fields a record has outside: every answer of the form, and what the office knows of the visit and its matter."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from reception_desk.forms import sealing
from reception_desk.forms.code_tables import Entry
from reception_desk.forms.form import AnyField, Field, Form, Values, section
from reception_desk.forms.kinds import Choice, Count, Day, Text
from reception_desk.forms.kinds_coded import Coded
from reception_desk.forms.matters import Nation
from reception_desk.forms.own_fields import recorded_form
from reception_desk.forms.visits import VISIT, filled_by_number
from reception_desk.rules.levels import Level
from reception_desk.rules.outcomes.facts import LegalClass
from reception_desk.vocabulary.term import Term
from reception_desk.vocabulary.visits import Purpose
from reception_desk.wording import later


@dataclass(frozen=True, slots=True)
class Told:
    """One field of a record: its code ("" where it has none), and its words."""

    code: str = ""
    words: str = ""


Record = Mapping[str, Told]
"""A visit or a matter as it leaves: its fields by name."""


@dataclass(frozen=True)
class Known:
    """What the office knows of a record besides what was typed: texts by name, and the matter's own answers raw."""

    texts: Mapping[str, str] = field(default_factory=dict)
    matter: Mapping[str, str] = field(default_factory=dict)


AROUND: Mapping[str, str] = {
    "number": later("登记编号"),
    "received_on": later("来访日期"),
    "received_at": later("来访时间"),
    "first_receiver": later("首接人"),
    "registrar": later("登记人"),
    "national_number": later("国家系统的信访件编号"),
    "national_code": later("国家系统的查询码"),
    "matter_number": later("事项编号"),
    "matter_title": later("事项名称"),
    "matter_state": later("办理状态"),
    "matter_handler": later("承办人"),
}
"""What the office knows, by name."""

_MATTER = (
    Field("matter_opened_on", later("事项登记日期"), Day()),
    Field("matter_closed_on", later("办结日期"), Day()),
    Field("matter_purpose", later("事项目的"), Choice(Purpose)),
    Field("matter_content", later("事项分类"), Coded("contents")),
    Field("matter_region", later("事项属地"), Text(100)),
    Field("matter_unit", later("责任单位"), Text(100)),
    Field("matter_legal_class", later("事项类别"), Choice(LegalClass)),
    Field("matter_competent_level", later("有权处理的层级"), Choice(Level)),
    Field("matter_first_nation", later("全国初次"), Choice(Nation)),
    Field("matter_first_on", later("首次日期"), Day()),
    Field("matter_case_number", later("案号"), Text(80)),
    Field("matter_visits", later("来访次数"), Count(0)),
)
OF_MATTER = Form("record_matter", later("事项"), (section("matter", "", *_MATTER),))
MATTER = {each.name: each for each in _MATTER}
"""The matter's own answers, by name."""

_BEHIND = sealing.OWN
"""What is asked of an accusation leaves in no table."""


def names() -> dict[str, str]:
    """Return the labels of all fields by name, the office's own questions among them."""
    asked = {each.name: each.label for each in recorded_form().fields if each.name not in _BEHIND}
    return {**AROUND, **asked, **{name: each.label for name, each in MATTER.items()}}


def shipped_names() -> dict[str, str]:
    """Return the labels of the fields that every office has."""
    asked = {each.name: each.label for each in VISIT.fields if each.name not in _BEHIND}
    return {**AROUND, **asked, **{name: each.label for name, each in MATTER.items()}}


def record_of(raw: Mapping[str, str], known: Known) -> dict[str, Told]:
    """Return a record as it leaves; what a valid ID number says fills what was not typed."""
    form = recorded_form()
    typed = Values(form, raw)
    values = Values(form, {**raw, **filled_by_number(typed)})
    found = {each.name: told_of(each, values) for each in form.fields if each.name not in _BEHIND}
    found |= {name: Told(words=text) for name, text in known.texts.items()}
    of_matter = Values(OF_MATTER, known.matter)
    return found | {name: told_of(each, of_matter) for name, each in MATTER.items()}


def told_of(asked: AnyField, values: Values) -> Told:
    """Return an answer with its code where it has one; what cannot be read is told as it was typed."""
    value = values[asked]
    if isinstance(value, Entry):
        return Told(value.code, value.label)
    if isinstance(value, Term):
        return Told(value.value, value.source)
    if isinstance(value, tuple) and value and all(isinstance(each, Entry) for each in value):
        return Told("、".join(each.code for each in value), "、".join(each.label for each in value))
    return Told(words=values.text(asked).strip())
