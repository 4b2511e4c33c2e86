"""The long list: a page in its middle against its first ones, and its scrolling beside rows that never change."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from benchmarks.entry import Entry, compared, p95, timed
from benchmarks.keyboard.counter import Counter, counter
from benchmarks.make_office import sit_down
from reception_desk.models.lists.ledger import VisitFilter
from reception_desk.models.lists.visits import rows
from reception_desk.services.desk import Desk
from reception_desk.services.visits.ledger import find
from reception_desk.ui.action_table import LEDGER
from reception_desk.ui.lists.model import CHUNK
from reception_desk.ui.pages.ledger import LedgerPage

DEPTH, FRAME = 1.5, 1.2
ROUNDS, FRAMES = 9, 60
PAGES = 61
_LINES = 3
"""Lines of one step of the wheel."""


def measure(office: Path, rounds: int = ROUNDS, frames: int = FRAMES, pages: int = PAGES) -> dict[str, Entry]:
    """Return `list_depth_ratio` and `scroll_frame_p95_ratio`."""
    desk, _ = sit_down(office)
    try:
        found = {"list_depth_ratio": _depth(desk, pages)}
    finally:
        desk.close()
    with counter(office) as at_work:
        found["scroll_frame_p95_ratio"] = _scrolled(at_work, rounds, frames)
    return found


def _depth(desk: Desk, pages: int) -> Entry:
    """Compare pages in the middle of the whole list with those at its beginning, each read once before it is timed."""
    ids = desk.read(find, VisitFilter()).ids
    middle = len(ids) // 2
    first, deep, again = [], [], []
    for turn in range(pages):
        at = turn * CHUNK % max(middle - CHUNK, 1)
        deeper = (middle + turn * CHUNK) % max(len(ids) - CHUNK, 1)
        for times, start in ((first, at), (deep, deeper), (again, at + CHUNK)):
            page = ids[start : start + CHUNK]
            assert [each.id for each in desk.read(rows, page)] == list(page)  # and read once before it is timed
            times.append(timed(lambda page=page: desk.read(rows, page)))  # type: ignore[misc]
    return compared(deep, (first, again), DEPTH, len(ids))


class Same(dict[int, Any]):
    """Rows that are all one and the same: nothing is fetched."""

    def __init__(self, row: Any) -> None:
        super().__init__()
        self._row = row

    def get(self, _key: int, _default: Any = None) -> Any:
        """Return the one row."""
        return self._row


def _scrolled(at_work: Counter, rounds: int, frames: int) -> Entry:
    """Scroll through the ledger by the wheel's steps, its rows in turn those of the store and one constant row."""
    main = at_work.session.main
    assert main is not None
    main.show_page(LEDGER)
    page = main.page(LEDGER)
    assert isinstance(page, LedgerPage)
    at_work.rest()
    bar, size = page.list.verticalScrollBar(), page.model.rowCount()
    constant = Same(page.model.row_at(0))
    step = max(bar.maximum() // (3 * rounds * frames + 1), 1) if bar.maximum() < 9 * rounds * frames else _LINES
    times: tuple[list[float], ...] = [], [], []
    at = 0
    for _ in range(rounds):
        for turn, mine in enumerate(times):
            theirs = page.model._rows  # noqa: SLF001
            if turn != 1:
                page.model._rows = constant  # noqa: SLF001
            for _frame in range(frames):
                at += step
                mine.append(timed(lambda at=at: _frame_at(page, at)))  # type: ignore[misc]
            page.model._rows = theirs  # noqa: SLF001
            at_work.rest()
    return compared(times[1], (times[0], times[2]), FRAME, size, p95)


def _frame_at(page: LedgerPage, at: int) -> None:
    page.list.verticalScrollBar().setValue(at)
    page.list.viewport().repaint()
    QApplication.processEvents()
