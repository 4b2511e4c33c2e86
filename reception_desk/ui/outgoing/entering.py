"""Enters matters into the national system one after another: the strip beside it, or the same fields on paper."""

from array import array
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.matters.handling import add_outer_number
from reception_desk.services.outgoing.entry import EntryItem, EntrySheet, take_for_entry
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.notices import NoticeLine
from reception_desk.ui.outgoing.strip import EntryStrip
from reception_desk.ui.over_panel import ground_of
from reception_desk.ui.pages.ledger_out import LedgerOut, Shown
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.papers import ListPaper
from reception_desk.wording import tr

_PART = 350
"""Characters of one row of the sheet: a long text goes on in the next, since no row goes over the end of a page."""


class Entering(QObject):
    """What the keys 录入助手 and 打印录入单 do; `following` gives the matter after one, None behind the last."""

    def __init__(
        self, desk: Desk, lanes: Lanes, page: QWidget, notice: NoticeLine, following: Callable[[int], int | None]
    ) -> None:
        super().__init__(page)
        self._desk, self._lanes, self._page, self._notice = desk, lanes, page, notice
        self._following = following
        self._next: int | None = None
        self._ground: QWidget | None = None
        self.strip: EntryStrip | None = None

    def begin(self, matter_id: int) -> None:
        """Open the strip with a matter."""
        self._next = self._following(matter_id)
        self._lanes.act(partial(take_for_entry, self._desk, matter_id), self._open, self._notice.fail)

    def print(self, matter_id: int, out: LedgerOut) -> None:
        """Lay the fields out on a sheet, for the desk where the national system stands."""
        work = partial(take_for_entry, self._desk, matter_id)
        self._lanes.act(work, partial(self._print, out), self._notice.fail)

    def _open(self, done: Done[EntrySheet]) -> None:
        if self.strip is None:
            self.strip = EntryStrip()
            self.strip.left.connect(self._leave)
            self.strip.given.connect(self._give)
            self.strip.next_asked.connect(self._go_on)
            self._watch()
        self.strip.begin(done.value, self._page)

    def _print(self, out: LedgerOut, done: Done[EntrySheet]) -> None:
        sheet = done.value
        blanks = [EntryItem(label, "＿" * 20, "") for label in (tr("那边的信访件编号"), tr("那边的查询码"))]
        items = [part for each in (*sheet.items, *blanks) for part in _parts(each)]

        def rows(_look: object, wanted: "array[int]") -> list[Any]:
            return [items[each] for each in wanted]

        keys, columns = array("q", range(len(items))), entry_columns()
        about = tr("录入{system}，登记编号 {number}").format(system=sheet.system, number=sheet.number)
        out.print(Shown(keys, columns, sheet.received_on, about, ListPaper.ENTRY, rows, _PART))

    @Slot(str, str)
    def _give(self, number: str, code: str) -> None:
        assert self.strip is not None
        sheet = self.strip.sheet
        if sheet is not None:
            work = partial(add_outer_number, self._desk, sheet.matter_id, sheet.system, number, code)
            self._lanes.act(work, self._given, self.strip.fail)

    def _given(self, _done: object) -> None:
        if self.strip is not None and self.strip.sheet is not None:
            self.strip.saved(more=self._next is not None)

    @Slot()
    def _go_on(self) -> None:
        if self._next is not None:
            self.begin(self._next)

    @Slot()
    def _leave(self) -> None:
        self.strip = None

    def _watch(self) -> None:
        """Watch the window over which a lock or a curtain would lie."""
        if self._ground is None:
            self._ground = ground_of(self._page)
            self._ground.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the strip when the window is hidden behind the lock or the curtain: it shows people's data.

        One that is minimised so that the browser is seen hides by itself, and the strip stays.
        """
        hidden = watched is self._ground and event.type() == QEvent.Type.Hide and not event.spontaneous()
        if hidden and self.strip is not None:
            self.strip.close()
        return False


def entry_columns() -> tuple[Column, ...]:
    """Return the columns of the sheet."""
    return (
        Column(tr("栏目"), lambda item: item.label, "国家系统的信访件编号", key="label"),
        Column(tr("内容"), lambda item: item.value, key="value"),
    )


def _parts(item: EntryItem) -> Iterator[EntryItem]:
    """Give an item as the rows it takes on the sheet, each on one line."""
    text = "；".join(item.value.splitlines())
    yield replace(item, value=text[:_PART])
    for start in range(_PART, len(text), _PART):
        label = tr("{label}（续）").format(label=item.label)
        yield replace(item, label=label, value=text[start : start + _PART])
