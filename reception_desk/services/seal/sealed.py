"""密件: opening what is sealed, who may (A13), and what is done with it; each reading stands in the audit (条30③)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from reception_desk.errors import CannotNow, NotPermitted
from reception_desk.findings import Finding
from reception_desk.forms.kinds import clean
from reception_desk.models import sealed as model
from reception_desk.models.accounts import AccountRow, everybody
from reception_desk.models.lists import seal_whole
from reception_desk.models.lists import sealed as lists
from reception_desk.models.lists.seal_whole import SealWhole
from reception_desk.models.lists.sealed import Seal
from reception_desk.models.sealed import SecretEvent
from reception_desk.models.work import Look, Work
from reception_desk.rules.sealing import is_own_unit, names_accused
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.seals import SealState
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later, tr


class SecretKind(Term):
    """What happens behind the seal."""

    CHANGED = "changed", later("改动")
    EARLIER = "earlier", later("从前的内容")
    MATTER = "matter", later("原事项内容")
    VOIDED = "voided", later("登记作废")
    GRANTED = "granted", later("允许查看")
    WITHDRAWN = "withdrawn", later("收回查看")
    TRANSFERRED = "transferred", later("转送")
    NOTED = "noted", later("进展")
    CLOSED = "closed", later("办结")
    FILE = "file", later("附件")
    TAKEN_BACK = "taken_back", later("撤回")


RECORDED = frozenset({SecretKind.TRANSFERRED, SecretKind.NOTED, SecretKind.CLOSED})
"""What a clerk records and may take back."""


@dataclass(frozen=True)
class SealTold:
    """What the clerk is told after an act behind the seal: its key, the event, the findings."""

    seal_id: int
    event_id: int
    findings: tuple[Finding, ...] = ()


@act(Action.READ_SEALED, Role.CLERK, Role.HEAD, Role.LEADER)
def open_seal(desk: Desk, work: Work, seal_id: int) -> Result[SealWhole]:
    """Open what is sealed for whoever may read it; that it was opened stands in the audit, by its number alone.

    Raises NotPermitted, of a matter that is not there just the same.
    """
    found = seal_whole.whole(work, work.clerk, seal_id)
    if found is None:
        raise _closed()
    return Result(found, f"sealed {seal_id}")


@act(Action.GRANT_SEALED, Role.CLERK, Role.HEAD)
def grant(desk: Desk, work: Work, seal_id: int, account_id: int, reason: str) -> Result[SealTold]:
    """Let a named person read, with a reason (条30②, A13); only who recorded it or the head may let others in.

    Raises NotPermitted, CannotNow where no reason is given or the person is the accused (条30③).
    """
    seal = _to_manage(work, seal_id)
    why = clean(reason).strip()
    who = _account(work, account_id)
    if not why:
        raise CannotNow(tr("请写明为什么让这个人查看。"))
    if names_accused(who.shown_name, accused_of(seal)):
        told = tr("{name}是被反映人：检举控告材料不得透露给被检举控告的人员（条30③）。").format(name=who.shown_name)
        raise CannotNow(told, tr("请另选一人。"))
    model.grant(work, seal_id, account_id, why)
    event_id = model.add_event(work, seal_id, _event(SecretKind.GRANTED, why, desk.today(), account=who.shown_name))
    return _done(seal, event_id)


@act(Action.WITHDRAW_SEALED, Role.CLERK, Role.HEAD)
def withdraw(desk: Desk, work: Work, seal_id: int, account_id: int, reason: str = "") -> Result[SealTold]:
    """Take a named person's right to read away; that he had it is kept. Asked twice, nothing changes."""
    seal = _to_manage(work, seal_id)
    who = _account(work, account_id)
    if not model.withdraw(work, seal_id, account_id):
        return Result(SealTold(seal_id, 0), unchanged=True)
    why = clean(reason).strip()
    event_id = model.add_event(work, seal_id, _event(SecretKind.WITHDRAWN, why, desk.today(), account=who.shown_name))
    return _done(seal, event_id)


@act(Action.TRANSFER_SEALED, Role.CLERK, Role.HEAD)
def transfer(desk: Desk, work: Work, seal_id: int, unit: str, day: date, text: str = "") -> Result[SealTold]:
    """Pass what is sealed on to the organ that is competent by 干部管理权限 (条22②, 30).

    Raises CannotNow where that is the accused, the accused's own unit or one under it (条30③).
    """
    seal = _opened(work, seal_id)
    to = clean(unit).strip()
    if not to:
        raise CannotNow(tr("还没有填转送的单位。"))
    own = seal.raw.get("accused_unit", "")
    if is_own_unit(to, own) or names_accused(to, accused_of(seal)):
        told = tr("“{unit}”是被反映人或其所在单位：检举控告材料不得转给被检举控告的人员或者单位（条30③）。")
        raise CannotNow(told.format(unit=to), tr("请按干部管理权限转有权处理的机关，如上级纪检监察机关。"))
    event_id = model.add_event(work, seal_id, _event(SecretKind.TRANSFERRED, clean(text, lines=True), day, unit=to))
    sentence = tr("没有填被反映人单位，程序无法核对去向，请自行核对（条30③）。")
    return _done(seal, event_id, () if own.strip() else (Finding("unit", sentence, "条30③"),))


@act(Action.NOTE_SEALED, Role.CLERK, Role.HEAD)
def note(desk: Desk, work: Work, seal_id: int, kind: SecretKind, day: date, text: str) -> Result[SealTold]:
    """Write down what became of a sealed matter, or that it is closed; raises NotPermitted, CannotNow."""
    seal = _opened(work, seal_id)
    said = clean(text, lines=True).strip()
    if not said and kind is not SecretKind.CLOSED:
        raise CannotNow(tr("还没有写内容。"))
    event_id = model.add_event(work, seal_id, _event(kind, said, day))
    if kind is SecretKind.CLOSED:
        model.set_state(work, seal_id, SealState.CLOSED, day)
    return _done(seal, event_id)


@act(Action.TAKE_BACK_SEALED, Role.CLERK, Role.HEAD)
def take_back_note(desk: Desk, work: Work, event_id: int) -> Result[SealTold]:
    """Take back what was recorded behind the seal; it stays there, struck out. Asked twice, nothing changes."""
    found = seal_whole.event(work, work.clerk, event_id)
    if found is None:
        raise _closed()
    seal_id, told = found
    if told.undone:
        return Result(SealTold(seal_id, event_id), unchanged=True)
    if told.kind not in {each.value for each in RECORDED}:
        raise CannotNow(tr("这条记录不能撤回。"))
    model.add_event(work, seal_id, _event(SecretKind.TAKEN_BACK, "", desk.today(), event=event_id))
    if told.kind == SecretKind.CLOSED.value:
        model.set_state(work, seal_id, SealState.OPEN)
    return _done(_opened(work, seal_id), event_id)


@act(Action.SEAL_FILE, Role.CLERK, Role.HEAD)
def move_file(desk: Desk, work: Work, seal_id: int, attachment_id: int, visit_uuid: str) -> Result[SealTold]:
    """Take a file of the visit behind the seal, or one from there back to the ordinary half of the visit.

    Raises NotPermitted, CannotNow where the file belongs to neither.
    """
    seal = _opened(work, seal_id)
    owner = model.owner_of(work, attachment_id)
    if owner == visit_uuid:
        model.take_file(work, seal_id, attachment_id)
    elif owner == seal.owner:
        model.give_files(work, seal_id, visit_uuid, only=attachment_id)
    else:
        raise CannotNow(tr("没有这个附件。"))
    behind = owner == visit_uuid
    event_id = model.add_event(
        work, seal_id, _event(SecretKind.FILE, "", desk.today(), file=attachment_id, behind=behind)
    )
    return _done(seal, event_id)


def grant_called(desk: Desk, seal_id: int, name: str, reason: str) -> Done[SealTold]:
    """Let the colleague of that name read; raises CannotNow where nobody is called so, with who there is."""
    known = desk.read(others)
    wanted = "".join(name.split())
    found = next((each for each in known if wanted in ("".join(each.shown_name.split()), each.name)), None)
    if found is None:
        told = tr("没有叫“{name}”的同事账号。").format(name=clean(name)[:20])
        raise CannotNow(told, tr("可以填：{names}。").format(names="、".join(each.shown_name for each in known)))
    return grant(desk, seal_id, found.id, reason)


def seal_of_matter(look: Look, matter_id: int) -> Seal | None:
    """Return that something was split off a matter, for whoever may open it; nothing of what it says."""
    return _shut(lists.of_matter(look, look.reader, matter_id))


def others(look: Look) -> list[AccountRow]:
    """Return the colleagues who can be let in: whoever has an account, but for the reader."""
    return [each for each in everybody(look) if each.active and each.id != look.reader]


def accused_of(seal: Seal) -> str:
    """Return who is accused, as it was typed."""
    return seal.raw.get("accused_name", "")


def _shut(seal: Seal | None) -> Seal | None:
    return None if seal is None else Seal(*(getattr(seal, name) for name in _SHOWN))


_SHOWN = ("id", "owner", "visit_id", "matter_id", "state", "divided", "version")


def _opened(work: Work, seal_id: int) -> Seal:
    seal = lists.by_id(work, work.clerk, seal_id)
    if seal is None:
        raise _closed()
    return seal


def _to_manage(work: Work, seal_id: int) -> Seal:
    """Return the sealed matter for whoever may let others in: it was not given to him by another."""
    seal = _opened(work, seal_id)
    if not lists.may_let_in(work, work.clerk, seal_id):
        raise NotPermitted(tr("只有登记人和科长可以指定查看人员。"), tr("请找登记人或科长。"))
    return seal


def _closed() -> NotPermitted:
    return NotPermitted(tr("您不在这件密件可查看的人员之内。"), tr("请找登记人或科长。"))


def _account(work: Work, account_id: int) -> AccountRow:
    found = next((each for each in everybody(work) if each.id == account_id and each.active), None)
    if found is None:
        raise CannotNow(tr("没有这个账号。"))
    return found


def _event(kind: SecretKind, text: str, day: date, **detail: object) -> SecretEvent:
    told: Mapping[str, object] = detail
    return SecretEvent(kind.value, text, day, told)


def _done(seal: Seal, event_id: int, found: tuple[Finding, ...] = ()) -> Result[SealTold]:
    told = SealTold(seal.id, event_id, found)
    return Result(told, f"sealed {seal.id}", changes=changes("sealed", "attachments"))
