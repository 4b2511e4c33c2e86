"""简易办理 that turned out not to suit: the matter goes the ordinary way, its sixty days from its acceptance on."""

from datetime import date

from reception_desk.errors import CannotNow
from reception_desk.forms.kinds import clean
from reception_desk.models import matters as model
from reception_desk.models.work import Work
from reception_desk.rules.deadlines.clocks import ClockName, clocks
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.rules.deadlines.running import SimpleTurn, turn_findings
from reception_desk.rules.matters import Recorded
from reception_desk.rules.matters.clocks import SIMPLE
from reception_desk.services.acts import Result, act
from reception_desk.services.desk import Desk
from reception_desk.services.matters.approving import approval_of
from reception_desk.services.matters.clocks import course_of, recount
from reception_desk.services.matters.state import Told, open_state, told_of
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr


@act(Action.TURN_ORDINARY, Role.CLERK, Role.HEAD, Role.LEADER)
def turn_ordinary(desk: Desk, work: Work, matter_id: int, day: date, reason: str, approver: str) -> Result[Told]:
    """Let a matter of 简易办理 go the ordinary way, approved by whoever heads the office (简易办理办法).

    Raises CannotNow with the article where it is none, was turned already, or lacks its reason or approval.
    """
    open_state(work, matter_id)
    course = course_of(desk, work, matter_id)
    if SIMPLE not in course.outcomes:
        raise CannotNow(tr("这件事项不是简易办理，不用转为普通程序。"))
    if Recorded.TURNED.value in course.days:
        raise CannotNow(tr("这件事项已经转为普通程序。"))
    accepted = course.days.get(Fact.ACCEPTED.value)
    if accepted is None:
        raise CannotNow(tr("还没有记受理日期，六十日从受理之日起算（条例第三十四条）。"), tr("请先记下受理日期。"))
    turn = SimpleTurn(accepted, day, clean(reason).strip(), clean(approver).strip())
    approval = approval_of(desk, work, turn.approver)
    found = turn_findings(turn, may_approve=approval.may, known=approval.known)
    if found:
        raise CannotNow("".join(each.told for each in found), tr("改好以后再转。"))
    told = model.Event(Recorded.TURNED.value, turn.reason, day, {"approver": turn.approver, **approval.detail})
    event_id = model.add_event(work, matter_id, told)
    recount(desk, work, matter_id)
    found = approval.findings(turn.approver, clocks()[ClockName.SIMPLE_HANDLE].article)
    return told_of(matter_id, event_id, {}, found)
