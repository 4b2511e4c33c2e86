"""A row of a table as the acts take it: the answers of a visit's form, the matter around it, a person, an activity."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from reception_desk.forms import channels, matters, registers, visit_times, visits
from reception_desk.forms.form import Form, Values, section
from reception_desk.forms.importing.activity_names import SCREENING
from reception_desk.forms.importing.columns import folded
from reception_desk.forms.importing.targets import ACTIVITY, CLOSED_ON, HOW, OF_MATTER, OLD_NUMBER, STATE, UNIT
from reception_desk.forms.importing.typed import Typed
from reception_desk.forms.kinds import Choice
from reception_desk.forms.matters import DAY
from reception_desk.forms.own_fields import visit_form
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.imports import PLATFORMS, ImportKind
from reception_desk.wording import tr

IMPORTED = "8"
"""The code of the reason for a late entry."""
OLD_LEDGER = "原台账"
"""The system of a number that stood in an earlier ledger."""
_SOURCES = {ImportKind.ONLINE: "21", ImportKind.FILING: "22", ImportKind.HOTLINE: "20"}
_CHANNELS = {
    ImportKind.ONLINE: Channel.ONLINE,
    ImportKind.FILING: Channel.ONLINE,
    ImportKind.HOTLINE: Channel.REFERRED,
}
_AROUND = Form("import_around", "", (section("around", "", OLD_NUMBER, CLOSED_ON, STATE, HOW),))
_OF_MATTER = Form("import_matter", "", (section("matter", "", *OF_MATTER),))
_OWN_NAMES = {UNIT.name: matters.UNIT.name}
"""Columns of a matter that are called otherwise in a table."""
_RUNS_STILL = timedelta(days=90)
"""How long after its receipt a matter of an earlier ledger may still be within a legal limit: 60 days and 30 more."""


@dataclass(frozen=True)
class Around:
    """What a ledger says beyond the form of a visit: an outer number with its system, the matter, how it was closed."""

    system: str = ""
    number: str = ""
    query_code: str = ""
    columns: Mapping[str, object] = field(default_factory=dict)
    closed_on: date | None = None
    how: str = ""
    clocks: bool = True


@dataclass(frozen=True)
class Prepared:
    """A row that is ready to be entered."""

    typed: Typed
    values: Values
    kept: Mapping[str, str]
    around: Around = field(default_factory=Around)
    remarks: tuple[str, ...] = ()


def prepared(kind: ImportKind, typed: Typed, now: datetime) -> Prepared:
    """Return a row as it will be entered."""
    if kind is ImportKind.ACTIVITIES:
        return _activity(typed, now)
    if kind is ImportKind.PEOPLE:
        return Prepared(typed, _of(visits.VISIT, typed.raw, now), typed.kept)
    return _visit(kind, typed, now)


def is_screening(row: Prepared) -> bool:
    """Tell whether a row of a ledger of activities is a round of 矛盾排查."""
    return ACTIVITY.kind.read(row.typed.raw.get(ACTIVITY.name, "")) == SCREENING


def day_of(kind: ImportKind, row: Prepared) -> date | None:
    """Return the day of a row, None where it says none that can be read."""
    if kind is ImportKind.ACTIVITIES:
        return row.values[DAY]
    at = row.values[visit_times.RECEIVED_AT]
    return at.date() if at is not None else None


def _visit(kind: ImportKind, typed: Typed, now: datetime) -> Prepared:
    form = visit_form()
    raw = {**form.empty().raw, **{name: text for name, text in typed.raw.items() if form.field(name) is not None}}
    raw = _platform(kind, raw)
    raw[visit_times.RECEIVED_AT.name] = _with_hour(raw.get(visit_times.RECEIVED_AT.name, ""))
    raw[visit_times.LATE_REASON.name] = IMPORTED
    values = _of(form, raw, now)
    kept, remarks = dict(typed.kept), list(typed.remarks)
    around = _around(kind, typed, values, now, remarks)
    if around.how and around.closed_on is None:
        kept[tr("办理结果")] = around.how
    return Prepared(typed, values, kept, around, tuple(remarks))


def _platform(kind: ImportKind, raw: dict[str, str]) -> dict[str, str]:
    """Return the answers with what a platform's list says by being one."""
    if kind not in PLATFORMS:
        return raw
    raw = {**raw, channels.CHANNEL.name: _CHANNELS[kind].value, channels.SOURCE.name: _SOURCES[kind]}
    if kind is ImportKind.HOTLINE and (number := raw.pop(channels.OUTER_NUMBER.name, "")):
        raw.setdefault(channels.THEIR_NUMBER.name, number)
    return raw


def _around(kind: ImportKind, typed: Typed, values: Values, now: datetime, remarks: list[str]) -> Around:
    told = Values(_AROUND, typed.raw).settled(now.date())
    number, system = told.text(OLD_NUMBER).strip(), OLD_LEDGER
    if kind in PLATFORMS:
        asked = channels.THEIR_NUMBER if kind is ImportKind.HOTLINE else channels.OUTER_NUMBER
        number = values.text(asked).strip()
        system = "12345" if kind is ImportKind.HOTLINE else _system(kind)
    closed_on = _closed_on(told, values, now, remarks)
    at = values[visit_times.RECEIVED_AT]
    recent = at is not None and now - at <= _RUNS_STILL
    return Around(
        system=system,
        number=number,
        query_code=values.text(channels.QUERY_CODE).strip(),
        columns=_columns(typed.raw, remarks),
        closed_on=closed_on,
        how=told.text(HOW).strip(),
        clocks=closed_on is None and recent,
    )


def _system(kind: ImportKind) -> str:
    return kind.source.removesuffix("清单")


def _columns(raw: Mapping[str, str], remarks: list[str]) -> dict[str, object]:
    """Return what is said of the matter itself; a result that is no choice is remarked and left out."""
    asked = {each.name: _choice(each, raw[each.name]) for each in OF_MATTER if raw.get(each.name, "").strip()}
    values = Values(_OF_MATTER, asked)
    for each in OF_MATTER:
        if each.name in asked and isinstance(each.kind, Choice) and values[each] is None:
            remarks += list(each.kind.check(asked.pop(each.name)))
    told = matters.plain(Values(_OF_MATTER, asked), [each for each in OF_MATTER if each.name in asked])
    return {_OWN_NAMES.get(name, name): value for name, value in told.items()}


def _choice(asked: Any, text: str) -> str:
    """Return the code of the choice whose label is meant, brackets and blanks apart."""
    if not isinstance(asked.kind, Choice) or asked.kind.read(text) is not None:
        return text
    meant = [term.value for term in asked.kind.terms if folded(term.source) == folded(text)]
    return str(meant[0]) if len(meant) == 1 else text


def _closed_on(told: Values, values: Values, now: datetime, remarks: list[str]) -> date | None:
    day, said = told[CLOSED_ON], _is_closed(told.raw.get(STATE.name, ""))
    at = values[visit_times.RECEIVED_AT]
    if day is None and told.raw.get(CLOSED_ON.name, "").strip():
        typed = told.raw[CLOSED_ON.name].strip()[:20]
        remarks.append(tr("办结日期“{text}”看不出是哪一天，按在办导入。").format(text=typed))
    elif day is None and said:
        remarks.append(tr("写着已办结，没有办结日期，按在办导入。"))
    elif day is not None and at is not None and not at.date() <= day <= now.date():
        remarks.append(tr("办结日期 {day} 不在来访以后、今天以前，按在办导入。").format(day=day))
        return None
    return None if said is False else day


def _is_closed(text: str) -> bool | None:
    """Return what a ledger says of whether a matter was closed, None where it says nothing clear."""
    bare = text.strip()
    if not bare:
        return None
    if any(word in bare for word in ("未", "在办", "正在", "否", "办理中")):
        return False
    return True if "结" in bare or bare in ("是", "已办", "closed") else None


def _activity(typed: Typed, now: datetime) -> Prepared:
    raw = dict(typed.raw)
    code = ACTIVITY.kind.read(raw.get(ACTIVITY.name, ""))
    words = raw.get(ACTIVITY.name, "").strip()
    if code is not None:
        raw[ACTIVITY.name] = code
        raw.setdefault(registers.RESULT.name, "" if code == words else words)
    values = _of(registers.ACTIVITY, {name: raw[name] for name in raw if registers.ACTIVITY.field(name)}, now)
    return Prepared(typed, values, typed.kept, remarks=typed.remarks)


def _of(form: Form, raw: Mapping[str, str], now: datetime) -> Values:
    return Values(form, dict(raw)).settled(now.date())


def _with_hour(text: str) -> str:
    """Return a moment that was told by its day alone as nine o'clock of that day, when the window opens."""
    if not text.strip() or visit_times.RECEIVED_AT.kind.read(text) is not None:
        return text
    day = DAY.kind.read(text)
    return f"{day.isoformat()} 09:00" if day is not None else text
