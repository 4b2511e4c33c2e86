"""How fast the search answers on a large office, against the best SQL written by hand, and whether it is right."""

import random
import re
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.entry import Entry, against_itself, median, p95
from benchmarks.keyboard.counter import Counter, counter
from benchmarks.make_office import made_office, sit_down
from benchmarks.stall import VISITS
from reception_desk.forms.code_tables import table
from reception_desk.models.lists.ledger import VisitFilter
from reception_desk.models.lists.visits import rows
from reception_desk.models.search import fold, phrase
from reception_desk.models.sqlite.connect import connect
from reception_desk.services.desk import Desk
from reception_desk.services.visits.ledger import find
from reception_desk.ui.action_table import LEDGER
from reception_desk.ui.pages.ledger import LedgerPage
from reception_desk.ui.tasks import Lanes

LENGTHS = (1, 2, 3, 4, 6)
ASKED = 60
TYPED = 40
SEED = 20261128
RATIO, BOX_MS, DEPTH = 2.0, 100.0, 1.5
BUSY = 1.05

_HITS = (
    "SELECT rowid FROM visit_index WHERE visit_index MATCH ?1 UNION ALL SELECT visit_id FROM visit_matter "
    "WHERE matter_id IN (SELECT rowid FROM matter_index WHERE matter_index MATCH ?1)"
)
_ENDING = " ORDER BY received_at DESC, id DESC"
_NUMBERED = "+id IN (SELECT rowid FROM visit_index WHERE visit_index MATCH 'number : ' || ?1)"
_BY_WORDS = f"SELECT id FROM visit WHERE (+id IN ({_HITS}) AND purpose != '4') OR {_NUMBERED}{_ENDING}"
_NAMED = (
    "+id IN (SELECT visit_id FROM visit_person WHERE person_id IN (SELECT person_id FROM person_key "
    "WHERE kind = 'i' AND key BETWEEN ?2 AND ?2 || char(1114111)))"
)
_BY_NAME = f"SELECT id FROM visit WHERE ((+id IN ({_HITS}) OR {_NAMED}) AND purpose != '4') OR {_NUMBERED}{_ENDING}"

Question = tuple[str, str]
"""What is typed, and the SQL that answers it by hand."""


def measure(place: Path, visits: int = VISITS) -> dict[str, Entry]:
    """Return the ratios of the search by length, wrong answers, the box from key to paint, and a page at depth."""
    office = place.with_name(f"office-{visits}")
    if not (office / "store.db").exists():
        made_office(office, visits, loud=True)
    desk, _ = sit_down(office)
    try:
        found = _ratios(desk) | {"search_wrong": _wrong(desk), "list_depth_ratio": _depth(desk)}
    finally:
        desk.close()
    with counter(office, 0.0) as at_work:
        found["search_box_p95_ms"] = _box(at_work)
    return found


def _ratios(desk: Desk) -> dict[str, Entry]:
    by_hand = connect(desk.store.path, desk.store.key, read_only=True)
    try:
        return {
            f"search_p95_ratio_{name}": _ratio(desk, by_hand, questions)
            for name, questions in _questions(by_hand).items()
        }
    finally:
        by_hand.close()


def _questions(by_hand: Any) -> dict[str, list[Question]]:
    """Return what is asked: pieces of statements, initials of names, endings of numbers; none names a class."""
    chance = random.Random(SEED)
    told = [row[0] for row in by_hand.execute("SELECT statement FROM visit WHERE statement != ''").fetchall()]
    classes = "\n".join(fold(name) for each in table("contents").entries for name in (each.label, *each.aliases))

    def piece(size: int) -> str:
        while True:
            runs = re.findall(rf"[一-龥]{{{size},}}", chance.choice(told))
            if runs:
                run = chance.choice(runs)
                at = chance.randrange(len(run) - size + 1)
                if run[at : at + size] not in classes:
                    return run[at : at + size]

    asked = {str(size): [(piece(size), _BY_WORDS) for _ in range(ASKED)] for size in LENGTHS}
    keys = "SELECT key FROM person_key WHERE kind = 'i' ORDER BY random() LIMIT ?"
    initials = [row[0] for row in by_hand.execute(keys, (ASKED,)).fetchall()]
    asked["pinyin"] = [(each, _BY_NAME) for each in initials if each.isascii() and each.isalpha() and 1 < len(each) < 4]
    numbers = "SELECT id_number FROM visit_person WHERE id_number != '' ORDER BY random() LIMIT ?"
    endings = [row[0][-4:] for row in by_hand.execute(numbers, (ASKED,)).fetchall()]
    asked["id"] = [(each, _BY_WORDS) for each in endings if each.isdigit()]
    return asked


def _ratio(desk: Desk, by_hand: Any, questions: Sequence[Question]) -> Entry:
    """Time each question in turn by hand, by us and by hand again; the ratio is that of the 95th of 100."""
    first, ours, second = [], [], []
    for text, sql in questions:
        tokens, beginning = phrase(text) or ("", False)
        match = f'"{tokens}"{" *" if beginning else ""}'
        arguments = (match, text) if "?2" in sql else (match,)

        def hand(sql: str = sql, arguments: Sequence[str] = arguments) -> list[int]:
            return [row[0] for row in by_hand.execute(sql, arguments).fetchall()]

        def us(text: str = text) -> list[int]:
            return list(desk.read(find, VisitFilter(text=text)).ids)

        hand(), us()
        first.append(_timed(hand))
        ours.append(_timed(us))
        second.append(_timed(hand))
    steady = against_itself(first, second)
    floor = [min(pair) for pair in zip(first, second, strict=True)]
    ratio = p95(ours) / p95(floor)
    size = len(questions)
    return Entry(ratio, RATIO, median(ours), p95(ours), p95(floor), size, steady, size, steady > BUSY)


def _wrong(desk: Desk) -> Entry:
    """Count the questions whose answer is not that of a full scan; accusations are left out of both."""
    by_hand = connect(desk.store.path, desk.store.key, read_only=True)
    try:
        texts = dict(_scanned(by_hand))
        asked = [text for name, each in _questions(by_hand).items() if name != "pinyin" for text, _ in each[:20]]
    finally:
        by_hand.close()
    wrong = 0
    for text in asked:
        term = fold(text)
        scan = {key for key, said in texts.items() if any(term in each for each in said)}
        wrong += scan != set(desk.read(find, VisitFilter(text=text)).ids) & texts.keys()
    return Entry(wrong, 0, wrong, wrong, len(asked), len(asked), 1, len(texts), False)


def _scanned(by_hand: Any) -> Iterator[tuple[int, list[str]]]:
    """Give the folded texts of every visit in the open: who came, numbers, what was said, its matter's words."""
    around: dict[int, list[str]] = {}
    held = "SELECT visit_id, said FROM visit_matter JOIN ({}) USING (matter_id)"
    for said in (
        "SELECT matter_id, text AS said FROM matter_event WHERE undone_at IS NULL UNION ALL "
        "SELECT matter_id, number || char(10) || text || char(10) || unit FROM letter "
        "WHERE undone_at IS NULL",
        "SELECT id AS matter_id, case_number || char(10) || judge || char(10) || division || "
        "char(10) || unit AS said FROM matter WHERE id IN (SELECT rowid FROM matter_index)",
    ):
        for visit_id, text in by_hand.execute(held.format(said)):
            around.setdefault(visit_id, []).append(text)
    for visit_id, text in by_hand.execute("SELECT visit_id, text FROM demand"):
        around.setdefault(visit_id, []).append(text)
    who = "SELECT visit_id, name, id_number || ' ' || phone FROM visit_person"
    for visit_id, name, identity in by_hand.execute(who):
        around.setdefault(visit_id, []).extend((name, identity))
    for visit_id, number, statement, region in by_hand.execute(
        "SELECT id, number, statement, region FROM visit WHERE purpose != '4'"
    ):
        yield visit_id, [fold(each) for each in (number, statement, region, *around.get(visit_id, ()))]


def _depth(desk: Desk) -> Entry:
    """Compare a page in the middle of the whole list with its first one."""
    ids = desk.read(find, VisitFilter()).ids
    middle = len(ids) // 2
    first, deep, again = [], [], []
    for turn in range(31):
        at = middle + turn * 128
        first.append(_timed(lambda: desk.read(rows, ids[:128])))
        deep.append(_timed(lambda at=at: desk.read(rows, ids[at : at + 128])))  # type: ignore[misc]
        again.append(_timed(lambda: desk.read(rows, ids[:128])))
    steady = against_itself(first, again)
    ratio = median(deep) / median(first)
    return Entry(ratio, DEPTH, median(deep), p95(deep), median(first), 31, steady, len(ids), steady > BUSY)


def _box(at_work: Counter) -> Entry:
    """Measure from a word put into the box until its hits are painted, the window's own lanes at work."""
    main = at_work.session.main
    assert main is not None
    main.show_page(LEDGER)
    page = main.page(LEDGER)
    assert isinstance(page, LedgerPage)
    at_work.rest()
    by_hand = connect(at_work.desk.store.path, at_work.desk.store.key, read_only=True)
    words = [text for name, each in _questions(by_hand).items() for text, _ in each[:8]]
    by_hand.close()
    times = []
    for word in words[: TYPED + 20]:
        page.text.set_raw("")
        at_work.rest()
        started = time.perf_counter()
        page.text.setText(word)
        at_work.typist.wait(lambda: _shown(page, at_work.lanes))
        page.list.viewport().repaint()
        times.append((time.perf_counter() - started) * 1000)
    return Entry(p95(times), BOX_MS, median(times), p95(times), BOX_MS, len(times), 1, len(times), False)


def _shown(page: LedgerPage, lanes: Lanes) -> bool:
    """Tell whether the answer is there with the rows in sight; what else the lanes do is waited for by nobody."""
    asked = lanes._questions.keys() & {"ledger.ids", "ledger.rows"}  # noqa: SLF001
    return not asked and (not page.model.rowCount() or page.model.row_at(0) is not None)


def _timed(work: Callable[[], object]) -> float:
    """Return the milliseconds some work took."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000
