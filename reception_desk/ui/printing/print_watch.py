"""Follows what this computer sent to its printers until it is out, and says what did not come out."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from reception_desk import settings
from reception_desk.models.lists.prints import PrintRow, open_of
from reception_desk.services.changes import Changes
from reception_desk.services.desk import Desk
from reception_desk.services.papers.printing import Told, follow_prints, title_of
from reception_desk.ui.action_table import deed
from reception_desk.ui.actions import Actions
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.over_panel import stands
from reception_desk.ui.preferences import Preferences
from reception_desk.ui.printing import press
from reception_desk.ui.printing.habits import this_computer
from reception_desk.ui.printing.prints_panel import PrintsPanel
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.papers import PrintState
from reception_desk.wording import tr

_FIRST, _SOON, _LATER = 1500, 2000, 30_000
_FRESH = 60
"""Questions asked soon after one another; then the printer is off, and it is asked now and then."""


class PrintWatch(QTimer):
    """Asks the queues while something is on its way; `notice` is the line of `window`, over which 打印登记 stands."""

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        actions: Actions,
        notice: NoticeLine,
        window: QWidget,
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__(window)
        self._preferences = preferences or Preferences(settings.load(), self)
        self._desk, self._lanes, self._notice, self._window = desk, lanes, notice, window
        self._may_see = partial(actions.permitted, deed("prints"))
        self.panel: PrintsPanel | None = None
        self._asked = 0
        self._greeted = False
        self._under_way: dict[int, PrintRow] = {}
        self.setSingleShot(True)
        self.timeout.connect(self.check)
        lanes.changed.connect(self._on_changed)
        actions.bind(window, "prints", self.see)

    def begin(self) -> None:
        """Look, once the first page stands, for what was sent before and never confirmed."""
        if self._desk.may(Action.FOLLOW_PRINT):
            self.start(_FIRST)

    @Slot()
    def see(self) -> None:
        """Show the register of prints over whatever page."""
        if not stands(self.panel) and self._may_see():
            self.panel = PrintsPanel(self._window, self._desk, self._lanes, self._preferences)
            self.panel.ask()

    @Slot()
    def check(self) -> None:
        """Ask how far everything is that is on its way."""
        if self._window.isVisible():
            read = partial(self._desk.read, open_of, this_computer())
            self._lanes.look("prints.open", read, self._ask, self._ask_later)
        else:
            self.start(_LATER)

    def _ask(self, rows: Sequence[PrintRow]) -> None:
        self._under_way = {each.id: each for each in rows}
        jobs = [(each.id, each.job) for each in rows if each.job]
        if jobs:
            self._lanes.long(lambda _: press.followed(jobs), self._take, self._ask_later, quiet=True)
        else:
            self._greet(rows)

    def _take(self, told: Sequence[Told]) -> None:
        """Write down what is new, and say what failed."""
        before = {key: (each.state, each.note) for key, each in self._under_way.items()}
        news = [each for each in told if before.get(each.print_id) != (each.state, each.note)]
        over = {each.print_id for each in news if not each.state.open}
        still = [each for key, each in self._under_way.items() if key not in over]
        if news:
            self._lanes.act(partial(follow_prints, self._desk, news), None, self._ask_later)
        failed = [each for each in news if each.state is PrintState.FAILED]
        if failed:
            row, why = self._under_way[failed[-1].print_id], failed[-1].note
            words = tr("《{title}》没有打出来：{why}").format(title=title_of(row), why=why)
            self._notice.say(words, "overdue", offer=tr("去看"), take=self.see)
        else:
            self._greet(still)
        if still:
            self._asked += 1
            self.start(_SOON if self._asked < _FRESH else _LATER)

    def _greet(self, rows: Sequence[PrintRow]) -> None:
        """Say once, at the beginning, what was sent in an earlier sitting and never confirmed."""
        if rows and not self._greeted:
            words = tr("有 {n} 份送到打印机后还没有确认打出来。").format(n=len(rows))
            self._notice.say(words, "due", offer=tr("去看"), take=self.see)
        self._greeted = True

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if "prints" in changes.words and not self.isActive():
            self._greeted, self._asked = True, 0
            self.start(_SOON)

    def _ask_later(self, _error: Exception) -> None:
        self.start(_LATER)
