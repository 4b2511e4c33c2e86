"""Behind the first page the store is read whole where that is due; what is found is said in one line, with its key."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from reception_desk.errors import Locked
from reception_desk.services.acts import Done
from reception_desk.services.counting.kept import count_all, sentence
from reception_desk.services.desk import Desk
from reception_desk.services.safety import whole_check
from reception_desk.services.safety.whole_check import Found
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.tasks import Lanes, Progress
from reception_desk.wording import tr


@dataclass(frozen=True)
class _Told:
    """The desk that is read, the line that says what was found, and what leads out where a page is bad."""

    desk: Desk
    lanes: Lanes
    notice: NoticeLine
    leave: Callable[[], object]


def check_behind(desk: Desk, lanes: Lanes, notice: NoticeLine, leave: Callable[[], object]) -> None:
    """Look behind the page whether the pages and the counts are right, where a day passed since they were."""
    told = _Told(desk, lanes, notice, leave)
    lanes.long(lambda _: _found(desk), partial(_tell, told, notice), notice.fail, gentle=True)


def _found(desk: Desk) -> Found:
    try:
        return whole_check.check(desk)
    except Locked:
        return Found()  # the clerk left or locked meanwhile: the next sign-in does it


def _tell(told: _Told, notice: NoticeLine, found: Found) -> None:
    """Say what was found; the line is named as well, so that nothing is said where it is gone."""
    if not found.right:
        said = tr("数据文件有坏页，个别内容可能打不开。请退出再登录一次，用备份恢复。")
        notice.say(said, "overdue", offer=tr("退出"), take=told.leave)
    elif found.days:
        take = partial(_count, told, found.days)
        notice.say(sentence(found.days), "overdue", offer=tr("重新计数"), take=take)


def _count(told: _Told, days: tuple[date, ...]) -> None:
    told.lanes.long(partial(_work, told.desk, days), partial(_counted, told.notice), told.notice.fail)


def _work(desk: Desk, days: tuple[date, ...], progress: Progress) -> Done[int]:
    return count_all(desk, days, lambda share: progress.report(share, tr("正在重新计数")))


def _counted(notice: NoticeLine, done: Done[int]) -> None:
    notice.say(tr("已重新计数 {n} 天，统计和登记一致了。").format(n=done.value), seconds=30)
