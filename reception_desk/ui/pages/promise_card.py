"""答应过的事 on 今日: what was promised and by when; Enter opens the visit, the space bar ticks the promise off."""

from collections.abc import Callable, Sequence
from datetime import date

from reception_desk.models.lists.promises import PromiseRow
from reception_desk.services.desk import Desk
from reception_desk.services.visits.registering import keep_promise, reopen_promise
from reception_desk.ui.dates import promised_text
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.pages.due_card import DueCard, state_of
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr


class PromiseCard(DueCard):
    """Lists the open promises, the earliest first."""

    def __init__(self, desk: Desk, lanes: Lanes, notice: NoticeLine) -> None:
        super().__init__(
            desk,
            lanes,
            notice,
            title=tr("答应过的事"),
            hint=tr("Enter 打开 · 空格 办完"),
            word="promises",
            columns=_columns(desk.today),
            tick=keep_promise,
            untick=reopen_promise,
            ticked=tr("答应的事记为办完。"),
        )

    def show_promises(self, promises: Sequence[PromiseRow]) -> None:
        """List promises; the card is not there where nothing is promised."""
        self.show_rows(promises)


def _columns(today: Callable[[], date]) -> list[Column]:
    return [
        Column(
            tr("期限"),
            lambda row: promised_text(row.due, today()),
            tr("逾期 12 天"),
            state=lambda row: state_of(row.due, today()),
        ),
        Column(tr("答应"), lambda row: " ".join(filter(None, (row.name, row.promise)))),
    ]
