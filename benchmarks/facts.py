"""A visit with everything read and worked out already, ready for its columns."""

import json
from dataclasses import dataclass
from datetime import date, datetime

from reception_desk.forms import visit_people as people
from reception_desk.forms import visits as form
from reception_desk.forms.form import Values
from reception_desk.rules.calendars.days import calendar_with
from reception_desk.rules.deadlines.clocks import clock_of
from reception_desk.rules.deadlines.counting import count
from reception_desk.rules.deadlines.first_step import FirstStep, first_step
from reception_desk.rules.outcomes import class_of
from reception_desk.rules.people import read_id_number
from reception_desk.rules.people.keys import keys_of
from reception_desk.services.visits.persons import UNNAMED, materials_of
from reception_desk.services.visits.registering import findings_of
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.office import Profile


@dataclass(frozen=True)
class Facts:
    """One visit; days are texts, `person` and each of `named` (materials) stand in the order of their columns."""

    uuid: str
    now: datetime
    channel: Channel
    purpose: str
    people: int
    materials: int | None
    named: tuple[tuple[str, int | None, int | None, str], ...]
    document: str
    region: str
    statement: str
    demands: tuple[str, ...]
    person: tuple[object, ...]
    keys: tuple[tuple[str, str], ...]
    secret: bool
    clock: tuple[str, str, str, str, str] | None
    legal_class: str
    content: str
    raw: str
    findings: list[str]


def facts_of(key: str, now: datetime, values: Values) -> Facts:
    """Read what was typed."""
    purpose, accusation = values[form.PURPOSE], form.is_accusation(values)
    step = first_step(Profile.XFBM, now.date(), accusation=accusation)
    return Facts(
        uuid=key,
        now=now,
        channel=values[form.CHANNEL] or Channel.VISIT,
        purpose=purpose.value if purpose else "",
        people=values[people.PEOPLE] or 1,
        materials=people.copies(values),
        named=tuple((each.name, each.copies, each.pages, each.original) for each in materials_of(values)),
        document=form.petitioner(values).document,
        region=values.text(form.REGION),
        statement=values[form.STATEMENT] or "",
        demands=values[form.DEMAND] or (),
        person=_person(values),
        keys=_keys(values),
        secret=accusation,
        clock=_clock(step, now.date()),
        legal_class=legal_class.value if (legal_class := class_of(purpose)) else "",
        content=content.code if (content := values[form.CONTENT]) else "",
        raw=json.dumps(dict(values.raw), ensure_ascii=False),
        findings=sorted({each.field for each in findings_of(values, now)}),
    )


def _clock(step: FirstStep, day: date) -> tuple[str, str, str, str, str] | None:
    clock = clock_of(step.clock) if step.clock else None
    if clock is None:
        return None
    counting = count(day, clock.n, clock.unit, calendar_with(()))
    days = (each.isoformat() for each in (counting.nominal_due, counting.legal_due, counting.safe_due))
    return (clock.name.value, *days, clock.article)  # type: ignore[return-value]


def _keys(values: Values) -> tuple[tuple[str, str], ...]:
    identity = read_id_number(values.raw.get("id_number", ""))
    born = values[form.BIRTH] or (identity.birth if identity else None)
    keys = keys_of(values[form.NAME] or "", values[form.ID_NUMBER] or "", values[form.PHONE] or "", born)
    return tuple(keys)


def _person(values: Values) -> tuple[object, ...]:
    identity = read_id_number(values.raw.get("id_number", ""))
    born: date | None = values[form.BIRTH] or (identity.birth if identity else None)
    sex = values[form.SEX] or (identity.sex if identity else None)
    return (
        values[form.NAME] or UNNAMED,
        values[form.ID_NUMBER] or "",
        int(identity is not None),
        sex.value if sex else "",
        born.isoformat() if born else None,
        values[form.PHONE] or "",
        values.text(form.ADDRESS),
    )
