"""交接班: 日结 by one key; a shift given and taken by password, or given to the leader; nothing open is skipped."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime

from reception_desk.errors import CannotNow
from reception_desk.forms.kinds import clean
from reception_desk.models import handover as model
from reception_desk.models.accounts import AccountRow, everybody
from reception_desk.models.handover import Facts
from reception_desk.models.lists import handover as lists
from reception_desk.models.lists.handover import HandoverRow, ItemRow
from reception_desk.models.work import Look, Work
from reception_desk.rules import handover as rules
from reception_desk.rules.numbers import register_number
from reception_desk.services.access.accounts import open_slot
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.handover.items import open_items
from reception_desk.services.handover.seen import WORD, blank_words, counting, people_of
from reception_desk.services.importing.meanwhile import wait_for_import
from reception_desk.services.roster.on_duty import on_duty
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.duty import Slot
from reception_desk.vocabulary.handover import HandoverKind, Timing
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

Key = tuple[str, int, int, int]


@dataclass(frozen=True)
class Told:
    """What the clerk says of the shift; `carriers` names who goes on with single things, by their keys."""

    slot: Slot = Slot.DAY
    seal: str = ""
    devices: str = ""
    trouble: str = ""
    remark: str = ""
    reason: str = ""
    leader: str = ""
    on_duty: tuple[str, ...] = ()
    carriers: Mapping[Key, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Signed:
    """A handover that was signed: its number, how many things it carries on, whether somebody still has to sign."""

    id: int
    number: str
    kind: HandoverKind
    carried: int
    taker: str
    waits: bool = False


@act(Action.CLOSE_DAY, Role.CLERK, Role.HEAD)
def close_day(desk: Desk, work: Work, told: Told) -> Result[Signed]:
    """Close the day for whoever comes back (日结): everything that is open is carried on by name."""
    return _given(desk, work, HandoverKind.CLOSE, told, None, "")


def give_shift(desk: Desk, told: Told, taker_id: int, password: str) -> Done[Signed]:
    """Sign a shift over to a colleague with the own password; raises WrongPassword, AccountLocked, CannotNow.

    The same person twice is answered by offering 日结; early or late asks for a reason.
    """
    _refuse_same(desk.clerk.id, taker_id)
    open_slot(desk.folder, desk.clerk.account, password, desk.now())
    return _give_shift(desk, told, taker_id)


@act(Action.GIVE_SHIFT, Role.CLERK, Role.HEAD)
def _give_shift(desk: Desk, work: Work, told: Told, taker_id: int) -> Result[Signed]:
    taking = _colleague(work, taker_id)
    return _given(desk, work, HandoverKind.SHIFT, told, taking.id, taking.shown_name)


def give_to_leader(desk: Desk, told: Told, password: str) -> Done[Signed]:
    """Sign a shift over to the leader on duty where nobody came to take it; asks for who it is, and why."""
    if not clean(told.leader).strip():
        raise CannotNow(tr("还没有写带班领导是谁。"), tr("接班人没到，先交给带班领导。"))
    if not clean(told.reason).strip():
        raise CannotNow(tr("请写明为什么交给带班领导，例如“接班人生病没到”。"))
    open_slot(desk.folder, desk.clerk.account, password, desk.now())
    return _give_to_leader(desk, told)


@act(Action.GIVE_SHIFT, Role.CLERK, Role.HEAD)
def _give_to_leader(desk: Desk, work: Work, told: Told) -> Result[Signed]:
    name = clean(told.leader).strip()[:60]
    known = next((each for each in everybody(work) if each.active and each.shown_name == name), None)
    _refuse_same(desk.clerk.id, known.id if known else 0)
    return _given(desk, work, HandoverKind.LEADER, told, known.id if known else None, name)


def take_shift(desk: Desk, handover_id: int, account_id: int, password: str) -> Done[Signed]:
    """Sign for taking a shift over, with the password of whoever takes it; frozen from then on.

    Raises WrongPassword, AccountLocked; CannotNow where it is whoever gave, or where nothing waits.
    """
    row, taking = desk.read(_waiting, handover_id), desk.read(_colleague, account_id)
    _refuse_same(row.giver_id, account_id)
    open_slot(desk.folder, taking.name, password, desk.now())
    return _take_shift(desk, handover_id, taking)


@act(Action.TAKE_SHIFT, Role.CLERK, Role.HEAD, Role.LEADER)
def _take_shift(desk: Desk, work: Work, handover_id: int, taking: AccountRow) -> Result[Signed]:
    row = _waiting(work, handover_id)
    model.take(work, handover_id, taking.id, taking.shown_name)
    if row.taker != taking.shown_name:
        model.rename_carrier(work, handover_id, row.taker, taking.shown_name)
    signed = _stamped(work, handover_id)
    detail = {"taker": taking.name, "digest": signed.digest}
    value = Signed(row.id, row.number, row.kind, len(lists.items(work, row.id)), taking.shown_name)
    return Result(value, f"handover {handover_id}", detail, changes(WORD))


@act(Action.TAKE_BACK_HANDOVER, Role.CLERK, Role.HEAD)
def take_back(desk: Desk, work: Work, handover_id: int) -> Result[Signed]:
    """Take back the last handover, as long as nobody has signed for taking it; its number is not given again."""
    newest = lists.recent(work, 1)
    if not newest or newest[0].id != handover_id:
        raise CannotNow(tr("只能撤回最后一次交接。"), tr("以后又交接过的，改动记在这一班里。"))
    if newest[0].frozen:
        raise CannotNow(tr("双方已经签过，不能再撤回。"), tr("要补充的，写在这一班的备注里。"))
    model.undo(work, handover_id)
    value = Signed(handover_id, newest[0].number, newest[0].kind, 0, "")
    return Result(value, f"handover {handover_id}", {"number": newest[0].number}, changes(WORD))


def is_as_signed(row: HandoverRow, items: Sequence[ItemRow]) -> bool:
    """Tell whether a handover says what was signed."""
    return row.digest == digest_of(row, items)


def digest_of(row: HandoverRow, items: Sequence[ItemRow]) -> str:
    """Return the digest over what was signed; keys of matters and visits may move by a merge and are left out."""
    told = asdict(replace(row, digest="", giver=""))
    told["items"] = [(each.kind.value, each.times, each.due, each.owner, each.carrier) for each in items]
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()


def _given(desk: Desk, work: Work, kind: HandoverKind, told: Told, taker_id: int | None, taker: str) -> Result[Signed]:
    wait_for_import(work)
    look = Look(work.connection, work.clerk, work.now)
    last = next(iter(lists.recent(look, 1)), None)
    if last is not None and last.waits:
        sentence = tr("上一班（{number}）还没有人签接班。").format(number=last.number)
        raise CannotNow(sentence, tr("请先签接班，或者撤回那一次。"))
    counts = counting(desk, look, last)
    duty = on_duty(look, desk.today())
    timing = _timing(desk, kind, told, [each.ends for each in duty if not each.leading])
    items = _carried(desk, look, told, taker)
    leader = clean(told.leader).strip()[:60] or next((each.name for each in duty if each.leading), "")
    facts = Facts(
        kind=kind.value,
        day=desk.today(),
        shift=told.slot.value,
        begun_at=last.given_at if last is not None else work.now.replace(hour=0, minute=0, second=0, microsecond=0),
        taker_id=taker_id,
        taker=taker,
        leader=leader,
        on_duty=list(dict.fromkeys([*people_of(look, desk.today(), duty), *told.on_duty])),
        timing=timing.value,
        reason=clean(told.reason).strip(),
        counts={day.isoformat(): asdict(each) for day, each in counts.by_day.items()},
        things={"seal": clean(told.seal).strip(), "devices": clean(told.devices).strip(), "blanks": blank_words(look)},
        trouble=clean(told.trouble, lines=True).strip(),
        remark=clean(told.remark, lines=True).strip(),
        seen_visit=counts.marks[0],
        seen_change=counts.marks[1],
    )
    running = model.next_running(work, desk.office.station)
    number = register_number(desk.office.number_pattern, model.SERIES, work.now.year, desk.office.station, running)
    made = model.write(work, number, facts, items, counts.visits)
    signed = _stamped(work, made)
    detail = {"number": number, "kind": kind.value, "items": len(items), "digest": signed.digest}
    value = Signed(made, number, kind, sum(each.times for each in items), taker, waits=kind is not HandoverKind.CLOSE)
    return Result(value, f"handover {made}", detail, changes(WORD))


def _carried(desk: Desk, look: Look, told: Told, taker: str) -> list[ItemRow]:
    """Return what is open, each with the name of who goes on with it."""
    found = []
    for each in open_items(desk, look):
        named = clean(told.carriers.get(each.key, "")).strip()[:60]
        carrier = named or rules.carrier(each.owner, desk.clerk.name, taker)
        found.append(replace(each, carrier=carrier))
    return found


def _timing(desk: Desk, kind: HandoverKind, told: Told, planned: Sequence[datetime]) -> Timing:
    """Return whether it is early or late by the roster; what two sign asks for a reason then."""
    timing = rules.timing(desk.now(), planned)
    if kind is HandoverKind.SHIFT and timing is not Timing.ON_TIME and not clean(told.reason).strip():
        raise CannotNow(tr("按值班表，现在是{timing}。").format(timing=timing.label), tr("请写明原因。"))
    return timing


def _refuse_same(giver_id: int, taker_id: int) -> None:
    if giver_id == taker_id:
        raise CannotNow(tr("交班和接班是同一个人，不用签两次。"), tr("请改用“日结”：一个键结清，事情自己接着办。"))


def _colleague(work: Look | Work, account_id: int) -> AccountRow:
    found = next((each for each in everybody(work) if each.id == account_id and each.active), None)
    if found is None:
        raise CannotNow(tr("没有这个账号，或者已经停用。"), tr("请重新选接班人。"))
    return found


def _waiting(work: Look | Work, handover_id: int) -> HandoverRow:
    row = lists.one(work, handover_id)
    if row is None:
        raise CannotNow(tr("没有这次交接，或者已经撤回。"))
    if not row.waits:
        raise CannotNow(tr("这次交接已经签过了。"))
    return row


def _stamped(work: Work, handover_id: int) -> HandoverRow:
    row = lists.one(work, handover_id)
    assert row is not None
    digest = digest_of(row, lists.items(work, handover_id))
    model.set_digest(work, handover_id, digest)
    return replace(row, digest=digest)
