"""调班 and 替班: in a small office the cell is changed and said why; in 规范模式 asked for, agreed to, decided."""

from dataclasses import dataclass

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.forms.kinds import clean
from reception_desk.models import duty_requests as requests
from reception_desk.models import roster
from reception_desk.models.duty_requests import RequestRow
from reception_desk.models.roster import DutyRow
from reception_desk.models.work import Work
from reception_desk.rules.roster.changes import Change, Partner, against, partners
from reception_desk.rules.roster.month import Duty
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.roster.follow import Along, along, follow, return_along
from reception_desk.services.roster.month import WORD, Roster, read_month
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.duty import DutySource
from reception_desk.vocabulary.office import Mode, Role
from reception_desk.wording import tr

__all__ = ["Exchanged", "Partner", "RequestRow"]


@dataclass(frozen=True)
class Exchanged:
    """What a change of duty ended and began, to take it back; what speaks against it, what goes along with it."""

    ended: tuple[int, ...]
    begun: tuple[int, ...]
    findings: tuple[Finding, ...]
    goes_along: tuple[Finding, ...] = ()
    went: tuple[Along, ...] = ()


@dataclass(frozen=True)
class Asked:
    """A change that was asked for, and what speaks against it."""

    id: int
    findings: tuple[Finding, ...]


@act(Action.CHANGE_DUTY, Role.CLERK, Role.HEAD)
def cover(desk: Desk, work: Work, duty_id: int, person_id: int, reason: str) -> Result[Exchanged]:
    """Let somebody else hold a duty (替班, one way); original and actual both stay.

    Raises CannotNow without a reason, for a duty that is no more, and in 规范模式 for whoever is not the head.
    """
    _only_head(desk)
    return _done(desk, work, _living(work, duty_id), None, person_id, _needed(reason))


@act(Action.CHANGE_DUTY, Role.CLERK, Role.HEAD)
def exchange(desk: Desk, work: Work, duty_id: int, other_id: int, reason: str) -> Result[Exchanged]:
    """Let two people exchange their duties (调班); original and actual both stay. Raises CannotNow as `cover` does."""
    _only_head(desk)
    one, other = _living(work, duty_id), _living(work, other_id)
    return _done(desk, work, one, other, other.person_id, _needed(reason))


@act(Action.CHANGE_DUTY, Role.CLERK, Role.HEAD)
def take_back(desk: Desk, work: Work, changed: Exchanged) -> Result[bool]:
    """Take back a change of duty made a moment ago; it stays in the history.

    Raises CannotNow where one of its duties was changed again since: two would hold the post of one.
    """
    for key, gone in zip(changed.begun, changed.went, strict=True):
        _unchanged(work, key, gone)
    roster.end_duties(work, changed.begun)
    roster.reopen_duties(work, changed.ended)
    for each in changed.went:
        return_along(work, each)
    return Result(True, "duty", {"ended": list(changed.begun), "again": list(changed.ended)}, changes(WORD))


@act(Action.ASK_DUTY_CHANGE, Role.CLERK, Role.HEAD, Role.LEADER)
def ask(desk: Desk, work: Work, duty_id: int, person_id: int, other_id: int | None, reason: str) -> Result[Asked]:
    """Ask that somebody takes a duty, for one of his own (`other_id`) or for nothing; he agrees, the head decides.

    What speaks against it is told, another request for the same duty among it.
    """
    duty = _living(work, duty_id)
    said = _said(desk, work, duty, None if other_id is None else _living(work, other_id), person_id)
    if duty.day < desk.today():
        raise CannotNow(tr("这一天已经过了。"), tr("请科长直接改，并写明原因。"))
    key = requests.add(work, duty_id, person_id, other_id, _needed(reason))
    return Result(Asked(key, said), f"duty_request {key}", {"duty": duty_id, "person": person_id}, changes(WORD))


@act(Action.ASK_DUTY_CHANGE, Role.CLERK, Role.HEAD, Role.LEADER)
def agree(desk: Desk, work: Work, request_id: int) -> Result[RequestRow]:
    """Agree to a change that one is asked for; raises CannotNow for whoever is not asked."""
    row = _open_request(work, request_id)
    asked = next((each for each in roster.people(work) if each.id == row.person_id), None)
    if asked is None or asked.facts.account_id != desk.clerk.id:
        raise CannotNow(tr("要由被请的人自己同意。"), tr("对方没有账号时，由科长当面问过后决定。"))
    requests.agree(work, request_id)
    return Result(_open_request(work, request_id), f"duty_request {request_id}", {}, changes(WORD))


@act(Action.DECIDE_DUTY_CHANGE, Role.HEAD, Role.LEADER)
def decide(desk: Desk, work: Work, request_id: int, words: str = "", *, granted: bool) -> Result[Exchanged | None]:
    """Grant or refuse a change; granted it holds at once, illness needs no consent of the partner.

    Raises CannotNow where the day has passed, or one of the duties is no more.
    """
    row = _open_request(work, request_id)
    duty = _living(work, row.duty_id)
    if granted and duty.day < desk.today():
        raise CannotNow(tr("这一天已经过了，批准也换不成了。"), tr("请按实际改表，并写明原因。"))
    requests.decide(work, request_id, clean(words).strip(), granted=granted)
    detail: dict[str, object] = {"granted": granted, "agreed": row.agreed_at is not None}
    if not granted:
        return Result(None, f"duty_request {request_id}", detail, changes(WORD))
    other = None if row.other_duty_id is None else _living(work, row.other_duty_id)
    done = _done(desk, work, duty, other, row.person_id, row.reason)
    return Result(done.value, f"duty_request {request_id}", detail, changes(WORD))


def _done(
    desk: Desk, work: Work, one: DutyRow, other: DutyRow | None, person_id: int, reason: str
) -> Result[Exchanged]:
    source = DutySource.COVERED if other is None else DutySource.SWAPPED
    said = _said(desk, work, one, other, person_id)
    pairs = [(one, person_id)] + ([] if other is None else [(other, one.person_id)])
    went = tuple(along(work, duty.day, duty.person_id, person) for duty, person in pairs)
    goes_along = tuple(finding for each in went for finding in follow(work, each))
    begun = []
    for duty, person in pairs:
        roster.end_duties(work, [duty.id])
        begun.append(roster.add_duty(work, (duty.day, duty.post_id), person, source, reason, duty.id))
    ended = tuple(duty.id for duty, _ in pairs)
    days = sorted({duty.day.isoformat() for duty, _ in pairs})
    detail = {"days": days, "person": person_id, "source": source.value, "reason": reason}
    done = Exchanged(ended, tuple(begun), said, goes_along, went)
    return Result(done, f"duty {one.day}", detail, changes(WORD))


def proposed(desk: Desk, found: Roster, duty: DutyRow) -> tuple[Partner, ...]:
    """Return with whom a duty could be changed so that it hurts nobody, whoever has the fewest duties first."""
    return partners(found.month, _as_rule(duty), desk.today(), found.prices)


def _said(desk: Desk, work: Work, one: DutyRow, other: DutyRow | None, person_id: int) -> tuple[Finding, ...]:
    """Return what speaks against a change, in each of the months it touches; the head may decide for it."""
    change = Change(_as_rule(one), person_id, None if other is None else _as_rule(other))
    months = dict.fromkeys((duty.day.year, duty.day.month) for duty in change.ended)
    told: list[Finding] = []
    for year, month in months:
        found = read_month(desk, work, year, month)
        told += against(found.month, change, desk.today(), _done_so_far(found), _asked_for(found, change))
    return tuple(dict.fromkeys(told))


def _done_so_far(found: Roster) -> tuple[Change, ...]:
    """Return the changes of a month that hold or held, the earliest first, so that A→B→A is seen."""
    before = {each.id: each for each in (*found.rows, *found.ended)}
    changed = sorted((each for each in before.values() if each.instead_of in before), key=lambda each: each.id)
    return tuple(Change(_as_rule(before[each.instead_of or 0]), each.person_id) for each in changed)


def _asked_for(found: Roster, change: Change) -> tuple[Change, ...]:
    """Return the other changes that wait for a decision and touch this month; the one that is decided is none."""
    rows = {each.id: each for each in found.rows}
    asked = []
    for each in found.requests:
        given, taken = rows.get(each.duty_id), rows.get(each.other_duty_id or 0)
        if given is not None and (each.other_duty_id is None or taken is not None):
            asked.append(Change(_as_rule(given), each.person_id, None if taken is None else _as_rule(taken)))
    return tuple(each for each in asked if each != change)


def _as_rule(row: DutyRow) -> Duty:
    return Duty(row.day, row.post_id, row.person_id, row.locked)


def _living(work: Work, duty_id: int) -> DutyRow:
    duty = roster.find_duty(work, duty_id)
    if duty is None or duty.ended_at is not None:
        raise _changed_again()
    return duty


def _unchanged(work: Work, duty_id: int, gone: Along) -> None:
    """Raise CannotNow where a duty is no more, or a draft's was dragged to another day or person."""
    duty = _living(work, duty_id)
    if (duty.day, duty.person_id) != (gone.day, gone.taker_id):
        raise _changed_again()


def _changed_again() -> CannotNow:
    return CannotNow(tr("这个班已经换过了。"), tr("请看一下现在的值班表再改。"))


def _open_request(work: Work, request_id: int) -> RequestRow:
    row = requests.find(work, request_id)
    if row is None or row.decided_at is not None:
        raise CannotNow(tr("这个申请已经办过了。"))
    return row


def _needed(reason: str) -> str:
    said = clean(reason).strip()
    if not said:
        raise CannotNow(tr("请写明换班的原因。"), tr("原排和实际都会留在表上。"))
    return said


def _only_head(desk: Desk) -> None:
    if desk.office.mode is Mode.STRICT and Role.HEAD not in desk.clerk.roles:
        raise CannotNow(tr("规范模式下换班要先申请。"), tr("请提出申请，对方同意后由科长批准。"))
