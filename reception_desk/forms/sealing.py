"""检举控告 (条30③): the questions of what lies behind the seal, and which answers of a visit belong there."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from reception_desk.findings import Finding
from reception_desk.forms.channels import THEIR_DUE, is_no_notice
from reception_desk.forms.form import AnyField, Field, Values, told_once
from reception_desk.forms.kinds import Choice, LongText, Text
from reception_desk.forms.urgent import URGENT, URGENT_TOLD
from reception_desk.forms.visit_people import PEOPLE
from reception_desk.forms.visit_times import ENDED_AT, LATE_REASON, RECEIVED_AT, STARTED_AT
from reception_desk.rules.sealing import accused_names, is_own_unit, without_names
from reception_desk.vocabulary.term import Term
from reception_desk.vocabulary.visits import Purpose
from reception_desk.wording import later, tr

BESIDE = "beside"
"""What a change of a visit calls the words of a matter that was taken off it."""

MARK = "（密）"
"""What stands in the open where a list must know that something was said."""


class Accuses(Term):
    """The answer to 是否指名反映干部违纪违法？."""

    YES = "1", later("是，指名反映干部违纪违法")
    NO = "2", later("否")


class Divided(Term):
    """Whether all that accuses was taken out of the statement."""

    YES = "1", later("已分清，其余可公开")
    NO = "2", later("还没有分清，陈述全部加密")


@told_once
def is_accusation(values: Values) -> bool:
    """Tell whether the visit is nothing but an accusation."""
    return _PURPOSE.read(values.raw.get("purpose", "")) is Purpose.ACCUSATION


def asks_more(values: Values) -> bool:
    """Tell whether the questions of an accusation are asked."""
    return values[ACCUSES] is Accuses.YES or is_accusation(values)


def is_mixed(values: Values) -> bool:
    """Tell whether an ordinary visit has a half that accuses: so it was answered, or something was written there."""
    answered = values[ACCUSES] is Accuses.YES
    return not is_accusation(values) and (answered or any(_told(values, each) for each in _CONTENT))


def _is_beside(values: Values) -> bool:
    return not is_accusation(values) and is_no_notice(values)


def _is_split(values: Values) -> bool:
    return asks_more(values) and _is_beside(values)


_PURPOSE = Choice(Purpose)
ACCUSES = Field("accuses", later("指名检举"), Choice(Accuses), internal=True, width=7, shown_when=_is_beside)
ACCUSED_NAME = Field("accused_name", later("被反映人"), Text(100), internal=True, width=4)
ACCUSED_UNIT = Field("accused_unit", later("单位"), Text(100), internal=True, width=5)
ACCUSED_POST = Field("accused_post", later("职务"), Text(60), internal=True, width=3)
ACCUSATION = Field("accusation", later("检举内容"), LongText(), internal=True, width=12)
PASSAGES = Field("passages", later("从陈述移入"), LongText(), internal=True, width=12, shown_when=_is_split)
DIVIDED = Field("divided", later("陈述"), Choice(Divided), internal=True, width=12, shown_when=_is_split)

BEHIND = (ACCUSED_NAME, ACCUSED_UNIT, ACCUSED_POST, ACCUSATION, PASSAGES, DIVIDED)
OWN = frozenset(each.name for each in (ACCUSES, *BEHIND))
"""Names of the answers that always lie behind the seal."""

_CONTENT = (ACCUSED_NAME, ACCUSED_UNIT, ACCUSED_POST, ACCUSATION, PASSAGES)
_STATEMENT = "statement"
_OPEN: tuple[AnyField, ...] = (PEOPLE, RECEIVED_AT, LATE_REASON, STARTED_AT, ENDED_AT, URGENT, THEIR_DUE)
_OPEN_NAMES = ("intent", "channel", "mode", "purpose", "promise_by")
_MARKED = ("promise", URGENT_TOLD.name)
_FREE = ("demand", _STATEMENT, "prior", "told", "destination", *_MARKED)
"""Answers in words of which one is left in the open and may name the accused."""
_BETWEEN = re.compile(r"\n\s*\n")


@dataclass(frozen=True)
class Parts:
    """The answers of a visit in two: what may stand in the open, and what lies behind the seal.

    `whole` tells that nothing but number, day, channel and head count stays in the open.
    """

    open: Values
    behind: Mapping[str, str]
    whole: bool

    @property
    def hidden(self) -> frozenset[str]:
        """Return the names of the answers that must be named nowhere in the open."""
        return frozenset(self.behind) | OWN


@told_once
def parts_of(values: Values) -> Parts:
    """Divide the answers of a visit (条30③).

    A visit that is nothing but an accusation leaves codes, times and counts in the open. Of another that names a cadre
    the answers about that lie behind the seal, and the statement with them until all that accuses was taken out of it.
    """
    raw = values.raw
    if is_accusation(values):
        told = dict(_told_of_whole(values))
        return Parts(Values(values.form, told), {n: t for n, t in raw.items() if told.get(n) != t}, True)
    names = {name for name in OWN if raw.get(name, "").strip()} if is_mixed(values) else set()
    if names and values[DIVIDED] is not Divided.YES and raw.get(_STATEMENT, "").strip():
        names.add(_STATEMENT)
    rest = {name: text for name, text in raw.items() if name not in names and (name not in OWN or not text.strip())}
    if ACCUSED_NAME.name in names:
        rest |= _unnamed(values, rest)
    return Parts(Values(values.form, rest), {name: raw[name] for name in sorted(names)}, False)


def _unnamed(values: Values, rest: Mapping[str, str]) -> dict[str, str]:
    """Return the open answers of a mixed visit that named the accused, 有关人员 in place of the name (条30③)."""
    names = accused_names(values.text(ACCUSED_NAME))
    told = ((name, rest[name], without_names(rest[name], names)) for name in _FREE if name in rest)
    return {name: now for name, before, now in told if now != before}


def unnamed_of(values: Values, parts: Parts) -> dict[str, str]:
    """Return as they were typed the answers that stand in the open without the name of the accused."""
    if parts.whole:
        return {}
    return {
        name: values.raw[name]
        for name in _FREE
        if parts.open.raw.get(name, values.raw.get(name)) != values.raw.get(name)
    }


def joined(opened: Mapping[str, str], behind: Mapping[str, str]) -> dict[str, str]:
    """Return all answers of a visit again, for whoever may read both."""
    both = {**opened, **behind}
    if (first := opened.get(_STATEMENT, "").strip()) and (second := behind.get(_STATEMENT, "")):
        both[_STATEMENT] = f"{first}\n{second}"
    return both


def told_of(raw: Mapping[str, str]) -> dict[str, str]:
    """Return answers less a mere 否: whether it was asked must not tell which visits have another half.

    Nor is it told whether a statement was divided where nothing accuses.
    """
    accuses = ACCUSES.kind.read(raw.get(ACCUSES.name, ""))
    left_out = {ACCUSES.name} if accuses is Accuses.NO else set()
    if accuses is not Accuses.YES and not any(raw.get(each.name, "").strip() for each in _CONTENT):
        left_out.add(DIVIDED.name)
    return {name: text for name, text in raw.items() if name not in left_out}


def passages_of(values: Values) -> tuple[str, ...]:
    """Return the passages that were taken out of the statement, each a paragraph of its own."""
    return tuple(filter(None, (each.strip() for each in _BETWEEN.split(values.text(PASSAGES)))))


def moved(values: Values, name: str, start: int, end: int) -> dict[str, str]:
    """Return the answers once the characters from `start` to `end` of one answer lie among the passages."""
    text = values.raw.get(name, "")
    passage = text[start:end].strip()
    if not passage:
        return {}
    rest = text[:start].rstrip(" ") + text[end:].lstrip(" ")
    before = values.raw.get(PASSAGES.name, "").rstrip()
    answers = {name: rest, PASSAGES.name: f"{before}\n\n{passage}" if before else passage}
    return answers if is_accusation(values) else {**answers, ACCUSES.name: Accuses.YES.value}


def seal_findings(values: Values) -> Iterator[Finding]:
    """Say what the seal still needs: who is accused, whether the statement is divided, no copy to the accused."""
    if not asks_more(values) and not is_mixed(values):
        return
    if not values.text(ACCUSED_NAME).strip() and not values.text(ACCUSED_UNIT).strip():
        yield Finding(ACCUSED_NAME.name, tr("还没有填被反映人，知道的请填上，核对转送去向时要用。"))
    if is_mixed(values) and values.raw.get(_STATEMENT, "").strip() and values[DIVIDED] is not Divided.YES:
        sentence = tr("陈述还没有分清，先全部加密；把检举内容移入密件后选“已分清”。")
        yield Finding(DIVIDED.name, sentence)
    for name in unnamed_of(values, parts_of(values)):
        sentence = tr("这里写着被反映人的姓名：公开的一份写作“有关人员”，原文只存在密件里（条30③）。")
        yield Finding(name, sentence, "条30③")
    unit = values.raw.get("destination", "")
    if is_accusation(values) and is_own_unit(unit, values.text(ACCUSED_UNIT)):
        sentence = tr("去向是被反映人所在单位：检举控告材料不得转给被检举控告的人员或者单位（条30③）。")
        yield Finding("destination", sentence)


def _told_of_whole(values: Values) -> Iterator[tuple[str, str]]:
    """Give the answers of an accusation that stay in the open, as far as they can be read: no free word among them."""
    fields = [*_OPEN, *filter(None, map(values.form.field, _OPEN_NAMES))]
    for each in fields:
        if values[each] is not None:
            yield each.name, values.raw[each.name]
    for name in _MARKED:
        if values.raw.get(name, "").strip():
            yield name, MARK


def _told(values: Values, field: Field[Any]) -> bool:
    return bool(values.raw.get(field.name, "").strip())
