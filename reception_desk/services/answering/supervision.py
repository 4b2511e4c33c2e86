"""Units, their 督办 (条40①) and the 首办倒查 of a matter that came back."""

from datetime import date

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.forms.kinds import clean
from reception_desk.models.kept import Kept
from reception_desk.models.lists.leading import returned_by
from reception_desk.models.lists.matters import whole
from reception_desk.models.work import Look, Work
from reception_desk.rules.leading.dates import term_findings
from reception_desk.rules.leading.returned import cause_of_return
from reception_desk.services.acts import Result, act
from reception_desk.services.desk import Desk
from reception_desk.services.leading.kept import Written, answered, hold_to_day, matter_of, needed, told, unit_named
from reception_desk.services.matters.clocks import clocks_of
from reception_desk.services.matters.seen import time_line
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.leading import Led, Trigger, Way
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr


@act(Action.SUPERVISE, Role.CLERK, Role.HEAD, Role.LEADER)
def supervise(
    desk: Desk,
    work: Work,
    matter_id: int,
    unit_name: str,
    trigger: Trigger,
    way: Way,
    text: str = "",
    due_on: date | None = None,
    number: str = "",
    *,
    listed: bool = False,
) -> Result[Written]:
    """Supervise a unit, entered where it is new: why, how, by when it answers; `listed` is 挂牌督办 (条39③, 40①)."""
    matter_of(work, matter_id)
    unit = unit_named(desk, work, unit_name)
    values = {
        **{"matter_id": matter_id, "unit_id": unit.id, "trigger": trigger.value, "way": way.value},
        **{"day": desk.today(), "text": clean(text, lines=True).strip(), "due_on": due_on},
        **{"number": clean(number).strip(), "listed": listed},
    }
    found = list(term_findings("due_on", due_on, desk.today()))
    if due_on is None:
        found.append(Finding("due_on", tr("还没有写反馈期限。"), "条例第四十条第四款"))
    shown = tr("{unit}：{trigger}（{way}）").format(unit=unit.name, trigger=trigger.label, way=way.label)
    return told(work, Kept.SUPERVISION, Led.SUPERVISION, values, shown, tuple(found), {"trigger": trigger.value})


@act(Action.ANSWER_SUPERVISION, Role.CLERK, Role.HEAD)
def answer_supervision(desk: Desk, work: Work, row_id: int, feedback: str, day: date) -> Result[Written]:
    """Write what a supervised unit reported back; asked twice, nothing changes."""
    hold_to_day(desk, work, Kept.SUPERVISION, row_id, day)
    words = needed(clean(feedback, lines=True), tr("还没有写反馈内容。"))
    values = {"feedback_on": day, "feedback": words}
    return answered(work, Kept.SUPERVISION, row_id, "feedback_on", Led.FEEDBACK, values, words)


@act(Action.LOOK_BACK, Role.CLERK, Role.HEAD, Role.LEADER)
def look_back(desk: Desk, work: Work, matter_id: int, visit_id: int, finding: str) -> Result[Written]:
    """Conclude the 首办倒查 of a visit that brought a handled matter back; who did what when is kept as it stands.

    Raises CannotNow where that visit brought nothing back, or was looked back upon before.
    """
    matter_of(work, matter_id)
    look = Look(work.connection, work.clerk, work.now)
    row = returned_by(look, visit_id, matter_id)
    cause = cause_of_return(row.handled_on, row.came_on, row.outside) if row is not None else None
    if row is None or cause is None:
        raise CannotNow(tr("这次来访没有需要倒查的。"), tr("办过的事项再来，才列入首办倒查。"))
    words = needed(clean(finding, lines=True), tr("还没有写倒查结论。"))
    values = {
        **{"matter_id": matter_id, "visit_id": visit_id, "cause": cause.value, "day": row.came_on},
        **{"story": _story(desk, look, matter_id), "finding": words, "closed_on": desk.today()},
    }
    return told(work, Kept.LOOK_BACK, Led.LOOK_BACK, values, f"{cause.label}，{words}", detail={"cause": cause.value})


def _story(desk: Desk, look: Look, matter_id: int) -> list[list[str]]:
    """Return who did what when, the oldest first: day, what, words, who."""
    found = whole(look, matter_id)
    assert found is not None
    line = time_line(found, clocks_of(desk, look, matter_id))
    return [[each.day.isoformat(), each.what, each.words, each.who] for each in reversed(line) if not each.undone]
