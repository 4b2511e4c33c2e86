"""Keeps what is asked as a list, asks a kept list, drops one: the row above the hits and the line that asks a name."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from reception_desk.models.lists.searches import SavedSearch, mine
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.searching.saved_searches import drop_search, keep_search
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.pages.ledger_filters import LedgerFilters
from reception_desk.ui.pages.saved_row import SavedRow, SaveLine
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr

_SECONDS = 30


class SavedSearches(QObject):
    """The row `lists` and the line `line` of a page that searches with `filters`."""

    def __init__(self, desk: Desk, lanes: Lanes, filters: LedgerFilters, notice: NoticeLine) -> None:
        super().__init__(filters)
        self._desk, self._lanes, self._filters, self._notice = desk, lanes, filters, notice
        self.lists, self.line = SavedRow(), SaveLine()
        self.lists.chosen.connect(self.choose)
        self.lists.dropped.connect(self.drop)
        self.line.named.connect(self._keep)
        self.line.closed.connect(filters.text.setFocus)

    @Slot()
    def refresh(self) -> None:
        """Read the kept searches again."""
        self._lanes.look("searches", partial(self._desk.read, mine), self.lists.show_all, self._notice.fail)

    @Slot()
    def ask(self) -> None:
        """Ask how what is asked now shall be called."""
        if self._filters.text.raw().strip() or self._filters.conditions:
            self.line.ask()
        else:
            self._notice.say(tr("现在没有在查什么。先写几个字或加条件，再存。"), "info", seconds=_SECONDS)

    @Slot(object)
    def choose(self, kept: SavedSearch) -> None:
        """Ask what a kept search asks."""
        self._filters.ask(kept.asked, kept.conditions)

    @Slot(object)
    def drop(self, kept: SavedSearch) -> None:
        """Drop a kept search; the line offers to take that back."""
        work = partial(drop_search, self._desk, kept.id)
        self._lanes.act(work, partial(self._dropped, kept), self._notice.fail)

    def _keep(self, name: str, everybody: bool) -> None:
        conditions = [each.code for each in self._filters.conditions]
        asked = self._filters.text.raw()
        work = partial(keep_search, self._desk, name, asked, conditions, everybody=everybody)
        self._lanes.act(work, partial(self._kept, name), self._notice.fail)

    def _kept(self, name: str, _done: Done[int]) -> None:
        self._notice.say(tr("已存为列表“{name}”，在查找页上面。").format(name=name), "ok", seconds=_SECONDS)
        self._filters.text.setFocus()
        self.refresh()

    def _dropped(self, kept: SavedSearch, _done: Done[bool]) -> None:
        told = tr("已删除列表“{name}”。").format(name=kept.name)
        self._notice.say(told, "info", offer=tr("撤回"), take=partial(self._back, kept), seconds=_SECONDS)
        self._filters.text.setFocus()
        self.refresh()

    def _back(self, kept: SavedSearch) -> None:
        self._lanes.act(partial(drop_search, self._desk, kept.id, dropped=False), self._again, self._notice.fail)

    def _again(self, _done: Done[bool]) -> None:
        self._notice.hide()
        self.refresh()
