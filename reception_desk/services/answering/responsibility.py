"""首访责任制: naming who is answerable for a matter, putting a wrong name right, and that somebody always is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.forms.kinds import clean
from reception_desk.models import absences, matters, responsible, units
from reception_desk.models.accounts import everybody
from reception_desk.models.responsible import Holder, Load
from reception_desk.models.work import Look, Work
from reception_desk.rules.leading.dates import gone_finding
from reception_desk.rules.responsibility import (
    TRIAD,
    Answerable,
    Held,
    answerable,
    holder_findings,
    lacking,
    replaced,
)
from reception_desk.services.acts import Result, act
from reception_desk.services.desk import Desk
from reception_desk.services.matters.state import Told, open_state, told_of
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Profile, Role
from reception_desk.wording import tr

ANSWERING = frozenset({Role.CLERK, Role.HEAD})
"""Who may answer for matters."""

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
        if account_id is not None or each.account_id is not None:  # one of a unit's people is no account to be chosen
            responsible.end(work, each.id, day, tr("改事项"))
    if account_id is not None:
        responsible.add(work, matter_id, Answerable.HANDLER.value, day, account_id=account_id, source=tr("改事项"))


def holders(look: Look | Work, matter_id: int) -> list[Holder]:
    """Return who was and is answerable for a matter, the oldest first."""
    return responsible.of_matter(look, matter_id)


@dataclass(frozen=True)
class Answering:
    """Somebody in office who may answer for matters, and for how many open ones now; `away` is on leave today.

    A colleague without an account has the key 0.
    """

    id: int
    name: str
    matters: int
    away: bool = False


def loads(desk: Desk) -> list[Load]:
    """Return for how many open matters each person is answerable."""
    return desk.read(responsible.loads)


def who_answers(desk: Desk) -> list[Answering]:
    """Return everybody in office who receives or heads, with the load of each, so that matters are given fairly."""
    found = {each.account_id: each.matters for each in loads(desk)}
    away = desk.read(absences.away_today)
    people = [each for each in desk.read(everybody) if each.active and ANSWERING & each.roles]
    return [Answering(each.id, each.shown_name, found.get(each.id, 0), each.id in away) for each in people]


def whoever_answers(desk: Desk) -> list[Answering]:
    """Return those and the colleagues without an account, whom the roster or a matter names."""
    people = who_answers(desk)
    known = {each.name for each in people}
    others = desk.read(responsible.loads_without_account)
    return people + [Answering(0, name, matters) for name, matters in others.items() if name not in known]


def fairest_first(people: Sequence[Answering]) -> list[tuple[str, str]]:
    """Return name and load in words of each, whoever carries least first and who is on leave last."""
    ordered = sorted(people, key=lambda each: (each.away, each.matters))
    return [(each.name, _carries(each)) for each in ordered]


def _carries(each: Answering) -> str:
    told = tr("{name}（请假）在办 {n} 件") if each.away else tr("{name} 在办 {n} 件")
    return told.format(name=each.name, n=each.matters)


def held_of(rows: Sequence[Holder]) -> list[Held]:
    """Return rows as the rules know them."""
    return [
        Held(
            *(each.id, Answerable(each.role), each.account_id, each.name, each.since, each.ended_on),
            working=each.working,
            away=each.away,
        )
        for each in rows
    ]


def someone_answers(desk: Desk, work: Work, matter_id: int) -> None:
    """Let whoever acts now follow a matter that came back open when nobody who answers for it is left (首访责任制)."""
    state = matters.state(work, matter_id)
    if state is None or state.state != "open" or state.merged_into is not None:
        return
    if answerable(held_of(responsible.of_matter(work, matter_id))) is None:
        source = tr("原来的责任人已离岗")
        responsible.add(work, matter_id, Answerable.FOLLOW.value, desk.today(), account_id=work.clerk, source=source)


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
    found += away_findings(work, account_id, desk.today())
    found += gone_findings(work, unit, since)
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
    detail = {"responsible": added, "ended": ended, "role": role.value}
    event_id = matters.add_event(work, matter_id, matters.Event(EVENT, _with_source(words, source), since, detail))
    return told_of(matter_id, event_id, {"role": role.value}, tuple(found))


def _handlers(work: Work, matter_id: int) -> list[Holder]:
    rows = responsible.of_matter(work, matter_id)
    return [each for each in rows if each.role == Answerable.HANDLER.value and each.ended_on is None]


def away_findings(work: Work, account_id: int | None, today: date) -> list[Finding]:
    """Say of somebody who is on leave until when, and who took over; it is written down all the same."""
    found = []
    for each in absences.open_ones(work):
        if each.account_id == account_id and each.since <= today and (each.until is None or each.until >= today):
            until = tr("到 {day}").format(day=each.until) if each.until else tr("还没有定哪天回来")
            told = tr("{name}正在请假（{until}）。").format(name=each.name, until=until)
            takes = tr("这期间由{name}接，请核对该找谁。").format(name=each.taker) if each.taker else ""
            found.append(Finding("name", told + takes))
    return found


def gone_findings(work: Work, unit: str, day: date) -> list[Finding]:
    """Say of a unit that it no longer exists; it is written down all the same."""
    row = units.named(work, unit)
    return list(gone_finding("unit", row.name, row.gone_on, day, row.heir)) if row is not None else []


def _account(work: Work, name: str) -> int | None:
    """Return the account of that shown name; raises CannotNow for one that is closed, None for nobody of the office."""
    called = [each for each in everybody(work) if each.shown_name == name]
    found = next((each.id for each in called if each.active), None)
    if found is None and called:
        raise CannotNow(tr("“{name}”已经离岗，账号停用了。").format(name=name), tr("请另选一位在岗的人。"))
    return found


def _with_source(words: str, source: str) -> str:
    return tr("{words}（{source}）").format(words=words, source=source) if source else words
