"""After signing in the kept counts are held against the visits; where they differ, one key counts them anew."""

from datetime import date
from functools import partial

from reception_desk.services.acts import Done
from reception_desk.services.counting.kept import count_all, sentence, wrong_days
from reception_desk.services.desk import Desk
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.tasks import Lanes, Progress
from reception_desk.vocabulary.acts import Action
from reception_desk.wording import tr


def hold_counts(desk: Desk, lanes: Lanes, notice: NoticeLine) -> None:
    """Look behind the first page whether the counts are right, and say so where they are not."""
    if desk.may(Action.COUNT_ANEW):
        lanes.long(lambda _: wrong_days(desk), partial(_tell, desk, lanes, notice), notice.fail, quiet=True)


def _tell(desk: Desk, lanes: Lanes, notice: NoticeLine, days: list[date]) -> None:
    if days:
        take = partial(_count, desk, lanes, notice, days)
        notice.say(sentence(days), "overdue", offer=tr("重新计数"), take=take)


def _count(desk: Desk, lanes: Lanes, notice: NoticeLine, days: list[date]) -> None:
    lanes.long(partial(_work, desk, days), partial(_counted, notice), notice.fail)


def _work(desk: Desk, days: list[date], progress: Progress) -> Done[int]:
    return count_all(desk, days, lambda share: progress.report(share, tr("正在重新计数")))


def _counted(notice: NoticeLine, done: Done[int]) -> None:
    notice.say(tr("已重新计数 {n} 天，统计和登记一致了。").format(n=done.value), seconds=30)
