"""Somebody goes on leave or leaves the office: who takes over everything is told in the same act (首访责任制)."""

from dataclasses import dataclass, replace
from datetime import date

from reception_desk.errors import CannotNow
from reception_desk.forms.kinds import clean
from reception_desk.models import absences, accounts, responsible
from reception_desk.models.absences import Absence
from reception_desk.models.accounts import AccountRow
from reception_desk.models.folder import AccountSlot, change_office, read_office
from reception_desk.models.lists.sealed import recorded_open
from reception_desk.models.work import Look, Work
from reception_desk.rules.accounts import staff_findings
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.answering.handing_over import give_back, pass_call_backs, pass_everything, taker
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import AbsenceKind, Role
from reception_desk.wording import tr


@dataclass(frozen=True)
class Left:
    """Who is not there: how many matters were taken over, how many sealed ones the head has to see to.

    `slot` opens a closed account again, to take it back.
    """

    account_id: int
    name: str
    matters: int
    taker: str = ""
    slot: AccountSlot | None = None
    sealed: int = 0


@dataclass(frozen=True)
class Colleague:
    """One account with what it has open, and why somebody is not there."""

    account: AccountRow
    matters: int
    absence: Absence | None


@act(Action.GO_ON_LEAVE, Role.HEAD, Role.SYSTEM)
def go_on_leave(
    desk: Desk, work: Work, account_id: int, since: date, until: date | None, taker_id: int | None, reason: str
) -> Result[Left]:
    """Write that somebody is on leave; who takes over everything is named now, and it is theirs from now on.

    Raises CannotNow where somebody is to take over and nobody is named, or the leave ends before it begins.
    """
    giving = _there(work, account_id)
    if until is not None and until < max(since, desk.today()):
        raise CannotNow(tr("请假到 {day} 已经过了，或者早于开始的那天。").format(day=until), tr("请核对日期。"))
    return _leave(desk, work, giving, AbsenceKind.LEAVE, (since, until), taker_id, reason)


def close_account(desk: Desk, account_id: int, taker_id: int | None, reason: str) -> Done[Left]:
    """Close the account of whoever leaves the office, and let another take over everything in the same act.

    What was done under the name stays. Raises CannotNow for the own account, for the last one of a role that the office
    cannot do without, and where somebody is to take over and nobody is named.
    """
    done = _close_account(desk, account_id, taker_id, reason)
    slot = done.value.slot
    if slot is not None:  # after the commit: a slot without an open account opens nothing
        change_office(desk.folder, lambda office: office.without_account(slot.name))
    return done


@act(Action.CLOSE_ACCOUNT, Role.SYSTEM)
def _close_account(desk: Desk, work: Work, account_id: int, taker_id: int | None, reason: str) -> Result[Left]:
    leaving = _there(work, account_id)
    if account_id == desk.clerk.id:
        raise CannotNow(tr("不能停用正在用的账号。"), tr("请另一位管理员来停用。"))
    staying = [each.roles for each in accounts.everybody(work) if each.active and each.id != account_id]
    if found := staff_findings(desk.office.mode, staying):
        raise CannotNow(tr("停用“{name}”以后，{what}").format(name=leaving.shown_name, what=found[0].sentence))
    absences.end(work, account_id, desk.today())
    left = _leave(desk, work, leaving, AbsenceKind.GONE, (desk.today(), None), taker_id, reason)
    accounts.set_active(work, account_id, active=False)
    return replace(left, value=replace(left.value, slot=read_office(desk.folder).account(leaving.name)))


@act(Action.COME_BACK, Role.HEAD, Role.SYSTEM)
def come_back(desk: Desk, work: Work, account_id: int, slot: AccountSlot | None = None) -> Result[Left]:
    """Write that somebody is there again, and give back what is still held for it; asked twice, nothing changes.

    `slot` takes back that an account was closed: without it a closed account is opened by giving it a password anew.
    """
    open_ones = [each for each in absences.open_ones(work) if each.account_id == account_id]
    if not open_ones:
        return Result(Left(account_id, "", 0), unchanged=True)
    row = open_ones[-1]
    if row.kind is AbsenceKind.GONE:
        if slot is None:
            raise CannotNow(
                tr("“{name}”的账号停用了。").format(name=row.name), tr("请在“新账号”里用原账号名重新开通。")
            )
        accounts.set_active(work, account_id, active=True)
        change_office(desk.folder, lambda office: office.with_account(slot))
    absences.end(work, account_id, desk.today())
    given = sum(
        give_back(desk, work, each.id, account_id, tr("{name}回岗").format(name=row.name)) for each in open_ones
    )
    value = Left(account_id, row.name, given, row.taker)
    return Result(value, f"account {account_id}", {"matters": given}, changes("accounts", "matters"))


def colleagues(desk: Desk) -> list[Colleague]:
    """Return all accounts with what each has open, and who is not there."""
    return desk.read(_colleagues)


def _colleagues(look: Look) -> list[Colleague]:
    loads = {each.account_id: each.matters for each in responsible.loads(look)}
    away = {each.account_id: each for each in absences.open_ones(look)}
    return [Colleague(each, loads.get(each.id, 0), away.get(each.id)) for each in accounts.everybody(look)]


def _there(work: Work, account_id: int) -> AccountRow:
    found = next((each for each in accounts.everybody(work) if each.id == account_id and each.active), None)
    if found is None:
        raise CannotNow(tr("没有这个账号，或者已经停用。"), tr("请刷新后再选。"))
    return found


def _leave(
    desk: Desk,
    work: Work,
    leaving: AccountRow,
    kind: AbsenceKind,
    days: tuple[date, date | None],
    taker_id: int | None,
    reason: str,
) -> Result[Left]:
    """Write the absence and hand everything over; raises CannotNow where nobody is named for what is open."""
    why = " ".join(filter(None, (kind.label, clean(reason).strip())))
    held = len({matter_id for _, matter_id, _ in responsible.held_by(work, leaving.id)})
    if held and taker_id is None:
        told = tr("{name}手上有 {n} 件在办的事项，请选由谁来接。").format(name=leaving.shown_name, n=held)
        raise CannotNow(told)
    taking = taker(work, taker_id, leaving.id) if taker_id is not None else None
    absence_id = absences.add(work, leaving.id, kind, *days, taking.id if taking else None, clean(reason).strip())
    moved = pass_everything(desk, work, leaving.id, taking, why, absence_id) if taking is not None else 0
    if taking is not None and kind is AbsenceKind.GONE:
        pass_call_backs(desk, work, leaving.id, taking, why)
    detail = {"kind": kind.value, "to": taking.id if taking else 0, "matters": moved}
    sealed = recorded_open(work, leaving.id)
    left = Left(leaving.id, leaving.shown_name, moved, taking.shown_name if taking else "", sealed=sealed)
    return Result(left, f"account {leaving.id}", detail, changes("accounts", "matters"))
