"""Carrying out a 销毁清册: what was said is destroyed, a few lines at a time; two agree, and nothing undoes it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from reception_desk.errors import CannotNow
from reception_desk.models import destruction as model
from reception_desk.models.attachments.files import Vault
from reception_desk.models.lists import retention as lists
from reception_desk.models.lists.retention import Due
from reception_desk.models.work import Work
from reception_desk.services.access.grounds import Grounds, hold_to
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.importing.meanwhile import wait_for_import
from reception_desk.services.personal.retention import ends_of
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

_STEP = 5
"""Lines destroyed in one transaction, and what hangs together with the last: nobody who saves waits for more."""


def carry_out(desk: Desk, list_id: int, grounds: Grounds, told: Callable[[float], None]) -> Done[int]:
    """Destroy what stands on a list, a few lines at a time, and return how many; cut short, it goes on where it was.

    What changed since the list was drawn up is passed over and may stand on another. It cannot be undone, so two people
    agree whatever the mode. Raises CannotNow.
    """
    lines = len(desk.read(lists.lines_of, list_id))
    count = 0
    while (done := _destroy_some(desk, list_id, grounds)).value.lines:
        vault = Vault(desk.folder, desk.store.key)
        for each in done.value.files:
            vault.remove(each)
        count += done.value.lines
        told(count / max(lines, 1))
    return Done(count, done.changes)


@dataclass(frozen=True, slots=True)
class _Gone:
    lines: int
    files: tuple[str, ...]


@act(Action.DESTROY, Role.HEAD)
def _destroy_some(desk: Desk, work: Work, list_id: int, grounds: Grounds) -> Result[_Gone]:
    hold_to(desk, work, grounds, two=True)
    drawn = model.find(work, list_id)
    if drawn is None or drawn.dropped:
        raise CannotNow(tr("没有这份清册。"))
    if drawn.carried_out:
        return Result(_Gone(0, ()), changes=changes("retention", "visits", "matters"), unchanged=True)
    lines, more, passed = _next(desk, work, list_id)
    if not more:
        _finish(work, list_id, grounds, begun=bool(lines), passed=passed)
    mark = tr("（已销毁，清册 {number}）").format(number=drawn.number)
    files = [each for key, line in lines for each in model.destroy(work, key, line, mark)]
    numbers = [line.number for _, line in lines]
    detail = {**grounds.detail, "lines": numbers, "files": len(files), "passed_over": passed}
    visits = tuple(line.visit_id for _, line in lines if line.visit_id)
    told = changes("retention", "visits", "matters", visits=visits)
    return Result(_Gone(len(lines), tuple(files)), f"destruction {drawn.number}", detail, told)


def _next(desk: Desk, work: Work, list_id: int) -> tuple[list[tuple[int, Due]], bool, list[str]]:
    """Return the lines that go now, whether more wait behind them, and the numbers of those passed over so far.

    Since the list was drawn up a matter may have got a visit, a seal or a mark, been opened again, be kept longer.
    """
    wait_for_import(work)
    ends, passed = ends_of(desk), list[str]()
    going: dict[int, Due] = {}
    waiting = dict(model.waiting(work, list_id))
    for key, line in waiting.items():
        if key in going:
            continue
        if len(going) >= _STEP:
            return [*going.items()], True, passed
        together = _together(work, waiting, key, line)
        if together and all(lists.still_due(work, each, ends) for each in together.values()):
            going |= together
        else:
            passed.append(line.number)
    return [*going.items()], False, passed


def _together(work: Work, waiting: Mapping[int, Due], key: int, line: Due) -> dict[int, Due]:
    """Return the lines that go in one step with this one, since they share visits; none where one is not on the list.

    Cut short between them, a visit would be half gone.
    """
    if line.matter_id is None:
        return {key: line}
    found = lists.chain(work, line.matter_id)
    lines = {each: other for each, other in waiting.items() if other.matter_id in found}
    left = found - {other.matter_id for other in lines.values()}
    return lines if left <= lists.destroyed_of(work, left) else {}


def _finish(work: Work, list_id: int, grounds: Grounds, *, begun: bool, passed: Sequence[str]) -> None:
    """Close a list, whatever it passed over; refuse where nothing of it can go, for such a list can be dropped."""
    if not begun and not any(gone for *_, gone in lists.lines_of(work, list_id)):
        told = tr("清册上的 {n} 项都已有变化，一项也没有销毁。").format(n=len(passed))
        raise CannotNow(told, tr("请撤销这份清册，重新列。"))
    model.finish(work, list_id, grounds.reason, grounds.agreed)
