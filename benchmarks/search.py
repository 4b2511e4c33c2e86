"""How fast the search answers on a large office, against the best SQL written by hand, and whether it is right."""

import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.entry import Entry, alone, beat, compared, p95, timed
from benchmarks.floor.search import by_hits, ids
from benchmarks.keyboard.counter import Counter, counter
from benchmarks.make_office import sit_down
from benchmarks.questions import ASKED, Question, questions
from benchmarks.scan import wrong_answers
from reception_desk.models.lists.ledger import VisitFilter
from reception_desk.models.sqlite.connect import connect
from reception_desk.services.desk import Desk
from reception_desk.services.visits.ledger import find
from reception_desk.ui.action_table import LEDGER
from reception_desk.ui.pages.ledger import LedgerPage

RATIO, BOX_MS = 2.0, 100.0
FEW = 200
"""Hits are few up to one visit of so many."""

BOXED = 8
"""Words of each kind that are typed into the box."""

SCANNED = 10
"""Words of each kind whose answer is compared with a full scan."""


def measure(office: Path, asked: int = ASKED, boxed: int = BOXED) -> dict[str, Entry]:
    """Return the ratios of the search by length, the wrong answers, and the box from key to paint."""
    desk, _ = sit_down(office)
    by_hand = connect(desk.store.path, desk.store.key, read_only=True)
    try:
        kinds = questions(by_hand, asked)
        found = {f"search_p95_ratio_{name}": _ratio(desk, by_hand, each) for name, each in kinds.items()}
        words = [each.text for name, few in kinds.items() if name != "pinyin" for each in few[:SCANNED]]
        found["search_wrong"] = wrong_answers(desk, by_hand, words)
    finally:
        by_hand.close()
        desk.close()
    with counter(office, 0.0) as at_work:
        found["search_box_p95_ms"] = _box(at_work, [each.text for few in kinds.values() for each in few[:boxed]])
    return found


def ours(desk: Desk, text: str) -> list[int]:
    """Return the keys of the visits that the program finds."""
    return list(desk.read(find, VisitFilter(text=text)).ids)


def _ratio(desk: Desk, by_hand: Any, asked: Sequence[Question]) -> Entry:
    """Time each question by hand, by us and by hand again; both must have given the same visits in one order.

    By hand the quicker of two statements is taken: few hits are come at from the hits.
    """
    size = by_hand.execute("SELECT count(*) FROM visit").fetchone()[0]
    first, mine, again = [], [], []
    for each in asked:
        few = len(ids(by_hand, each.sql, each.match, each.text)) * FEW < size
        best = by_hits(each.sql) if few else each.sql

        def hand(each: Question = each, best: str = best) -> list[int]:
            return ids(by_hand, best, each.match, each.text)

        assert hand() == ours(desk, each.text), each.text
        first.append(timed(hand))
        mine.append(timed(lambda text=each.text: ours(desk, text)))  # type: ignore[misc]
        again.append(timed(hand))
    return compared(mine, (first, again), RATIO, size, p95)


def _box(at_work: Counter, words: Sequence[str]) -> Entry:
    """Measure from a word put into the box until its hits are painted, the window's own lanes at work."""
    main = at_work.session.main
    assert main is not None
    main.show_page(LEDGER)
    page = main.page(LEDGER)
    assert isinstance(page, LedgerPage)
    at_work.rest()
    answered: list[bool] = []
    page.model.modelReset.connect(partial(answered.append, True))
    size, times, beats = page.model.rowCount(), [], []
    for word in words:
        page.text.set_raw("")
        at_work.rest()
        beats.append(beat())
        answered.clear()
        started = time.perf_counter()
        page.text.setText(word)
        at_work.typist.wait(lambda: bool(answered) and _shown(page))
        page.list.viewport().repaint()
        times.append((time.perf_counter() - started) * 1000)
    return alone(times, BOX_MS, beats, size, p95)


def _shown(page: LedgerPage) -> bool:
    """Tell whether the rows in sight are there; those that are still looked for behind them nobody sees."""
    return not page.model.rowCount() or page.model.row_at(0) is not None
