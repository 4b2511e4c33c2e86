"""首访责任制: naming who is answerable for a matter, putting a wrong name right, handing over what somebody had."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from reception_desk.errors import CannotNow
from reception_desk.forms.kinds import clean
from reception_desk.models import matters, responsible
from reception_desk.models.accounts import everybody
from reception_desk.models.responsible import Holder, Load
from reception_desk.models.work import Look, Work
from reception_desk.rules.responsibility import (
    TRIAD,
    Answerable,
    Held,
    holder_findings,
    lacking,
    replaced,
)
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.matter_state import Told, open_state, told_of
from reception_desk.services.units import gone_findings
from reception_desk.vocabulary import Action, Profile, Role
from reception_desk.wording import tr

EVENT = "responsible"
"""The entry of a matter's history that says who became answerable."""


@dataclass(frozen=True)
class Who:
    """Somebody to be named: the account of that shown name is taken where there is one and no other unit is told."""

    name: str = ""
    unit: str = ""
    phone: str = ""


@act(Action.NAME_RESPONSIBLE, Role.CLERK, Role.HEAD)
def name_responsible(
    desk: Desk, work: Work, matter_id: int, role: Answerable, who: Who, since: date, source: str = ""
) -> Result[Told]:
    """Name who is answerable for a matter as what; who had it alone gives it up, and both stay in the history.

    Raises CannotNow where the 首接责任人 would be changed, which the head does with a reason, or no name is told.
    """
    open_state(work, matter_id)
    if role is Answerable.FIRST:
        raise CannotNow(tr("首接责任人在登记时就定了。"), tr("登记错了的，由负责人更正并写明理由。"))
    return _named(desk, work, matter_id, role, who, since, source)


@act(Action.CORRECT_FIRST, Role.HEAD)
def correct_first(desk: Desk, work: Work, matter_id: int, who: Who, reason: str) -> Result[Told]:
    """Put a wrong 首接责任人 right, with the reason; the wrong name stays in the history."""
    open_state(work, matter_id)
    why = clean(reason).strip()
    if not why:
        raise CannotNow(tr("请写明为什么更正首接责任人。"))
    first = next((each for each in responsible.of_matter(work, matter_id) if each.role == Answerable.FIRST.value), None)
    since = first.since if first is not None else desk.today()
    return _named(desk, work, matter_id, Answerable.FIRST, who, since, why)


@act(Action.HAND_OVER_DUTIES, Role.HEAD)
def hand_over(desk: Desk, work: Work, from_id: int, to_id: int, reason: str) -> Result[int]:
    """Let one person take over everything another is answerable for in open matters; return how many matters.

    The 首接责任人 of the past stays named; who takes over is answerable beside as 承办人. Raises CannotNow where the
    one who takes over is the same or has left.
    """
    why = clean(reason).strip()
    taking = next((each for each in everybody(work) if each.id == to_id and each.active), None)
    if taking is None or to_id == from_id:
        raise CannotNow(tr("请选一位在岗的人来接。"))
    if not why:
        raise CannotNow(tr("请写明为什么移交（请假、调离……）。"))
    moved = {matter_id for _, matter_id, _ in responsible.held_by(work, from_id)}
    for matter_id in sorted(moved):
        _pass_on(desk, work, matter_id, from_id, to_id, f"{why}，{taking.shown_name}")
    detail = {"from": from_id, "to": to_id, "matters": len(moved)}
    return Result(len(moved), f"account {from_id}", detail, changes("matters"), unchanged=not moved)


def responsible_taken_back(work: Work, detail: Mapping[str, Any]) -> None:
    """Take back who was named, and let those hold again who gave it up for that."""
    added = int(detail["responsible"])
    responsible.take_back(work, added, [int(each) for each in detail["ended"]])
    matter_id = responsible.matter_of(work, added)
    if detail["role"] == Answerable.HANDLER.value:
        held = _handlers(work, matter_id)
        matters.change(work, matter_id, {"handler_id": held[-1].account_id if held else None})


def handler_follows(work: Work, matter_id: int, account_id: int | None, day: date) -> None:
    """Let the one who is named 承办人 follow what 改事项 says: whoever had it gives it up, both stay in the rows."""
    held = _handlers(work, matter_id)
    if account_id is not None and any(each.account_id == account_id for each in held):
        return
    for each in held:
        responsible.end(work, each.id, day, tr("改事项"))
    if account_id is not None:
        responsible.add(work, matter_id, Answerable.HANDLER.value, day, account_id=account_id, source=tr("改事项"))


def holders(look: Look, matter_id: int) -> list[Holder]:
    """Return who was and is answerable for a matter, the oldest first."""
    return responsible.of_matter(look, matter_id)


@dataclass(frozen=True)
class Answering:
    """Somebody in office who may answer for matters, and for how many open ones now."""

    id: int
    name: str
    matters: int


def loads(desk: Desk) -> list[Load]:
    """Return for how many open matters each person is answerable."""
    return desk.read(responsible.loads)


def who_answers(desk: Desk) -> list[Answering]:
    """Return everybody in office who receives or heads, with the load of each, so that matters are given fairly."""
    found = {each.account_id: each.matters for each in loads(desk)}
    people = [each for each in desk.read(everybody) if each.active and {Role.CLERK, Role.HEAD} & each.roles]
    return [Answering(each.id, each.shown_name, found.get(each.id, 0)) for each in people]


def held_of(rows: Sequence[Holder]) -> list[Held]:
    """Return rows as the rules know them."""
    return [
        Held(each.id, Answerable(each.role), each.account_id, each.name, each.since, each.ended_on, each.working)
        for each in rows
    ]


def wanted_roles(profile: Profile) -> tuple[Answerable, ...]:
    """Return who should be named for a matter: a court names its three (S1), others the unit and who handles it."""
    return TRIAD if profile is Profile.FAYUAN else (Answerable.FIRST_UNIT, Answerable.HANDLER)


def still_to_name(desk: Desk, rows: Sequence[Holder]) -> list[Answerable]:
    """Return which of them nobody holds yet."""
    return lacking(held_of(rows), wanted_roles(desk.office.profile))


def _named(
    desk: Desk, work: Work, matter_id: int, role: Answerable, who: Who, since: date, source: str
) -> Result[Told]:
    name, unit, phone = (clean(each).strip() for each in (who.name, who.unit, who.phone))
    found = holder_findings(role, name, unit, phone, since, desk.today())
    if any(each.field in ("name", "unit") for each in found):
        raise CannotNow(found[0].sentence)
    rows = responsible.of_matter(work, matter_id)
    account_id = None if unit or role.is_unit else _account(work, name)
    source = clean(source).strip()
    ended = [each.id for each in replaced(held_of(rows), role)]
    for holder_id in ended:
        responsible.end(work, holder_id, since, source or tr("由{name}接").format(name=name or unit))
    added = responsible.add(
        work,
        *(matter_id, role.value, since),
        account_id=account_id,
        name="" if account_id is not None else name,
        unit=unit,
        phone=phone,
        source=source,
    )
    if role is Answerable.HANDLER:
        matters.change(work, matter_id, {"handler_id": account_id})
    words = " ".join(filter(None, (role.label, unit, name, phone)))
    found += gone_findings(desk, work, "unit", unit)
    detail = {"responsible": added, "ended": ended, "role": role.value}
    event_id = matters.add_event(work, matter_id, matters.Event(EVENT, _with_source(words, source), since, detail))
    return told_of(matter_id, event_id, {"role": role.value}, tuple(found))


def _pass_on(desk: Desk, work: Work, matter_id: int, from_id: int, to_id: int, why: str) -> None:
    """End what one held in a matter and give it to the other; the first receiver stays named as what happened."""
    rows = responsible.of_matter(work, matter_id)
    held = [each for each in rows if each.account_id == from_id and each.ended_on is None]
    for each in held:
        responsible.end(work, each.id, desk.today(), why)
    roles = {Answerable.HANDLER.value if each.role == Answerable.FIRST.value else each.role for each in held}
    ended = [each.id for each in held]
    for role in sorted(roles):
        others = [each for each in replaced(held_of(rows), Answerable(role)) if each.id not in ended]
        for other in others:
            responsible.end(work, other.id, desk.today(), why)
        added = responsible.add(work, matter_id, role, desk.today(), account_id=to_id, source=why)
        if role == Answerable.HANDLER.value:
            matters.change(work, matter_id, {"handler_id": to_id})
        detail = {"responsible": added, "ended": [*ended, *(each.id for each in others)], "role": role}
        words = tr("{role}移交：{why}").format(role=Answerable(role).label, why=why)
        matters.add_event(work, matter_id, matters.Event(EVENT, words, desk.today(), detail))


def _handlers(work: Work, matter_id: int) -> list[Holder]:
    rows = responsible.of_matter(work, matter_id)
    return [each for each in rows if each.role == Answerable.HANDLER.value and each.ended_on is None]


def _account(work: Work, name: str) -> int | None:
    return next((each.id for each in everybody(work) if each.shown_name == name and each.active), None)


def _with_source(words: str, source: str) -> str:
    return tr("{words}（{source}）").format(words=words, source=source) if source else words
