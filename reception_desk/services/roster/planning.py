"""A month planned by the solver: read, planned without a connection, put in place of the draft in one act."""

from collections.abc import Callable
from functools import partial

from reception_desk.errors import CannotNow
from reception_desk.models.roster import DutyRow
from reception_desk.rules.roster.costs import Instead, why
from reception_desk.rules.roster.planning import Plan, Progress, plan
from reception_desk.services.desk import Desk
from reception_desk.services.roster.month import Roster, read_month
from reception_desk.wording import tr

__all__ = ["Instead", "Plan", "planned", "why_here"]

_SECONDS = 10.0


def planned(
    desk: Desk,
    year: int,
    month: int,
    report: Callable[[float, str], None],
    stopped: Callable[[], bool],
    seconds: float = _SECONDS,
) -> Plan:
    """Plan a month; `report` hears how far it is (0.0 to 1.0, words), `stopped` ends it with the best found so far.

    Nothing is written: `services.roster.month.take_plan` does. Raises CannotNow where nobody or no post is there.
    """
    found = desk.read(partial(read_month, desk), year, month)
    if not found.month.posts or not found.month.people:
        raise CannotNow(tr("还没有岗位或者人员，排不了班。"), tr("请先在“岗位和人员”里写上。"))
    if found.published:
        raise CannotNow(tr("这个月的值班表已经发布。"), tr("请逐天改，每处写明原因。"))

    def told(progress: Progress) -> None:
        words = tr("正在排班，已用 {n} 秒").format(n=round(progress.seconds))
        report(min(progress.seconds / seconds, 1.0), words)

    return plan(found.month, seconds, told, stopped, found.prices)


def why_here(found: Roster, duty: DutyRow) -> tuple[Instead, ...]:
    """Answer “为什么是我值这一天”: what it would cost if each of the others stood there, the cheapest first."""
    return why(found.month, found.month.duties, duty.day, duty.post_id, duty.person_id, found.prices)
