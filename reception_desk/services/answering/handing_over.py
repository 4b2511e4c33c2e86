"""移交责任: everything somebody is answerable for in open matters goes to another, and may come back after a leave."""

from datetime import timedelta

from reception_desk.errors import CannotNow
from reception_desk.forms.kinds import clean
from reception_desk.models import absences, matters, responsible
from reception_desk.models.accounts import AccountRow, everybody
from reception_desk.models.kept import pass_deeds
from reception_desk.models.work import Work
from reception_desk.rules.responsibility import Answerable, replaced, taken_as
from reception_desk.services.acts import Result, act
from reception_desk.services.answering.responsibility import ANSWERING, EVENT, held_of
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

_CALL_BACKS = 365
"""Days after a closing within which a call-back that is due goes to whoever takes over."""

PASSED = "passed_on"
"""The entry of a matter's history that says who carries out an instruction from now on."""


@act(Action.HAND_OVER_DUTIES, Role.HEAD)
def hand_over(desk: Desk, work: Work, from_id: int, to_id: int, reason: str) -> Result[int]:
    """Let one person take over everything another is answerable for in open matters; return how many matters.

    The 首接责任人 of the past stays named; who takes over is answerable beside as 承办人, and where somebody else
    handles the matter, as 跟办人. Raises CannotNow where the one who takes over is the same, on leave or has left.
    """
    why = clean(reason).strip()
    taking = taker(work, to_id, from_id)
    if not why:
        raise CannotNow(tr("请写明为什么移交（请假、调离……）。"))
    moved = pass_everything(desk, work, from_id, taking, why)
    detail = {"from": from_id, "to": to_id, "matters": moved}
    return Result(moved, f"account {from_id}", detail, changes("matters"), unchanged=not moved)


def taker(work: Work, taker_id: int, giver_id: int) -> AccountRow:
    """Return who takes over; raises CannotNow for the same person, and for whoever is not there."""
    found = next((each for each in everybody(work) if each.id == taker_id and each.active), None)
    if found is None or taker_id == giver_id or not (ANSWERING | {Role.LEADER}) & found.roles:
        raise CannotNow(tr("请选一位在岗的人来接。"))
    if taker_id in absences.away_today(work):
        raise CannotNow(tr("{name}正在请假，不能接。").format(name=found.shown_name), tr("请选一位在岗的人来接。"))
    return found


def pass_everything(
    desk: Desk, work: Work, from_id: int, taking: AccountRow, why: str, absence_id: int | None = None
) -> int:
    """Give everything somebody holds to another, and what a leader wants done by it; return how many matters."""
    moved = sorted({matter_id for _, matter_id, _ in responsible.held_by(work, from_id)})
    for matter_id in moved:
        _pass_on(desk, work, matter_id, from_id, taking, f"{why}，{taking.shown_name}", absence_id)
    giving = next(each.shown_name for each in everybody(work) if each.id == from_id)
    for matter_id in pass_deeds(work, giving, taking.shown_name):
        words = tr("批示的落实由{name}接：{why}").format(name=taking.shown_name, why=why)
        matters.add_event(work, matter_id, matters.Event(PASSED, words, desk.today()))
    return len(moved)


def pass_call_backs(desk: Desk, work: Work, from_id: int, taking: AccountRow, why: str) -> int:
    """Give the call-backs of the year's closed matters of somebody who leaves to another; return how many."""
    since = desk.today() - timedelta(days=_CALL_BACKS)
    found = responsible.to_call_back(work, from_id, since)
    for matter_id in found:
        _pass_on(desk, work, matter_id, from_id, taking, f"{why}，{taking.shown_name}", None)
    return len(found)


def give_back(desk: Desk, work: Work, absence_id: int, to_id: int, why: str) -> int:
    """Give back what is still held for somebody who was on leave; return how many matters that were."""
    held = responsible.taken_for(work, absence_id)
    for holder_id, matter_id, role in held:
        responsible.end(work, holder_id, desk.today(), why)
        _give(desk, work, matter_id, role, to_id, why, [holder_id], None)
    return len({matter_id for _, matter_id, _ in held})


def _pass_on(
    desk: Desk, work: Work, matter_id: int, from_id: int, taking: AccountRow, why: str, absence_id: int | None
) -> None:
    """End what one held in a matter and give it to the other; the first receiver stays named as what happened."""
    rows = responsible.of_matter(work, matter_id)
    held = [each for each in rows if each.account_id == from_id and each.ended_on is None]
    ended = [each.id for each in held]
    for each in held:
        responsible.end(work, each.id, desk.today(), why)
    for role in sorted({taken_as(Answerable(each.role), held_of(rows), from_id).value for each in held}):
        others = [each.id for each in replaced(held_of(rows), Answerable(role)) if each.id not in ended]
        for other in others:
            responsible.end(work, other, desk.today(), why)
        _give(desk, work, matter_id, role, taking.id, why, [*ended, *others], absence_id)


def _give(
    desk: Desk, work: Work, matter_id: int, role: str, to_id: int, why: str, ended: list[int], absence_id: int | None
) -> None:
    """Name who takes a duty over, in the rows and in the matter's history."""
    day = desk.today()
    added = responsible.add(work, matter_id, role, day, account_id=to_id, source=why, absence_id=absence_id)
    if role == Answerable.HANDLER.value:
        matters.change(work, matter_id, {"handler_id": to_id})
    words = tr("{role}移交：{why}").format(role=Answerable(role).label, why=why)
    detail = {"responsible": added, "ended": ended, "role": role}
    matters.add_event(work, matter_id, matters.Event(EVENT, words, day, detail))
