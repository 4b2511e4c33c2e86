"""移交责任: who goes on leave or away gives everything to one who stays; how much each has is said beside."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.forms.answering import WHY, hand_over_form
from reception_desk.forms.form import Values
from reception_desk.services.acts import Done
from reception_desk.services.answering.handing_over import hand_over
from reception_desk.services.answering.responsibility import Answering, who_answers
from reception_desk.services.desk import Desk
from reception_desk.ui.matters.ask_panel import Act, AskPanel
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.over_panel import ground_of
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr


class HandOver(QObject):
    """Asks who takes over from whom, over `page`; what came of it is said on its `notice`."""

    def __init__(self, desk: Desk, lanes: Lanes, page: QWidget, notice: NoticeLine) -> None:
        super().__init__(page)
        self._desk, self._lanes, self._page, self._notice = desk, lanes, page, notice
        self.panel: AskPanel | None = None

    @Slot()
    def ask(self) -> None:
        """Read how much each has, and ask."""
        if self.panel is None:
            self._lanes.look("matters.loads", partial(who_answers, self._desk), self._show, self._notice.fail)

    def _show(self, people: Sequence[Answering]) -> None:
        form = hand_over_form([each.name for each in people])
        loads = " · ".join(tr("{name} {n} 件").format(name=each.name, n=each.matters) for each in people)
        heading = tr("移交责任（在办：{loads}）").format(loads=loads)
        self.panel = AskPanel(ground_of(self._page), self._lanes, form, partial(self._act, people), None, heading)
        self.panel.done.connect(self._done)
        self.panel.destroyed.connect(self._gone)
        self.panel.ask()

    def _act(self, people: Sequence[Answering], values: Values) -> Act:
        keys = {each.name: each.id for each in people}
        gives, takes = (keys.get(values.raw.get(name, "").strip(), 0) for name in ("gives", "takes"))
        return partial(hand_over, self._desk, gives, takes, values.text(WHY))

    @Slot(object)
    def _done(self, done: Done[int]) -> None:
        self._notice.say(
            tr("已移交 {n} 件在办的事项，时间线上写明了由谁接。").format(n=done.value), seconds=UNDO_SECONDS
        )

    @Slot()
    def _gone(self) -> None:
        self.panel = None
