"""紧急 on a visit that is saved already: marked with the time the key was pressed, or the mark taken back."""

from reception_desk.errors import CannotNow
from reception_desk.forms.urgent import URGENT, URGENT_AT, marked, unmarked
from reception_desk.models import visit_changes as model
from reception_desk.models.work import Work
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.visits import ChangeKind, Urgency
from reception_desk.wording import tr


@act(Action.MARK_URGENT, Role.CLERK, Role.HEAD)
def mark_urgent(desk: Desk, work: Work, visit_id: int, urgency: Urgency | None) -> Result[str]:
    """Mark a saved visit as urgent since now, None takes the mark back; return its number. The old mark is kept (条25).

    Raises CannotNow where there is no such visit, it is void, or it is an accusation, which is changed as a whole.
    """
    before = model.stored(work, visit_id)
    if before is None:
        raise CannotNow(tr("没有这次登记。"))
    if before.voided:
        raise CannotNow(tr("这次登记已作废。"), tr("要更改，请先恢复这次登记。"))
    if before.secret:
        raise CannotNow(tr("检举控告不在这里记紧急。"), tr("请用“更改”打开它再记。"))
    raw = marked(urgency, work.now) if urgency is not None else unmarked()
    if before.raw.get(URGENT.name, "") == raw[URGENT.name]:
        return Result(before.number, unchanged=True)
    model.set_urgent(work, before, raw[URGENT.name], raw)
    said = {each.name: before.raw.get(each.name, "") for each in (URGENT, URGENT_AT)}
    model.write_change(work, before, ChangeKind.EDIT, "", said)
    detail = {"urgent": raw[URGENT.name], "version": before.version + 1}
    return Result(before.number, f"visit {visit_id}", detail, changes("visits", visits=(visit_id,)))
