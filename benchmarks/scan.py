"""The full scan beside the search: every folded text of every visit in the open, looked through for each word."""

from collections.abc import Iterator, Sequence
from typing import Any

from benchmarks.entry import Entry, told
from reception_desk.models.lists.ledger import VisitFilter
from reception_desk.models.matter_words import OVER, WORDS
from reception_desk.models.search import fold
from reception_desk.models.tables.matters import matter
from reception_desk.services.desk import Desk
from reception_desk.services.visits.ledger import find

_AT_ONCE = 5000
_WITHIN = "visit_id BETWEEN ? AND ?"
_OF_VISITS = (
    f"SELECT visit_id, text FROM demand WHERE {_WITHIN}",
    f"SELECT visit_id, name FROM visit_person WHERE {_WITHIN}",
    f"SELECT visit_id, id_number || ' ' || phone FROM visit_person WHERE {_WITHIN}",
)
_OPEN = "SELECT id, number, statement, region FROM visit WHERE purpose != '4' AND id BETWEEN ? AND ?"


def wrong_answers(desk: Desk, by_hand: Any, words: Sequence[str]) -> Entry:
    """Count the words whose answer is not that of a full scan; accusations are left out of both."""
    scanned: dict[str, set[int]] = {word: set() for word in words}
    terms, seen = {word: fold(word) for word in words}, set()
    for visit_id, said in texts(by_hand):
        seen.add(visit_id)
        for word, term in terms.items():
            if any(term in each for each in said):
                scanned[word].add(visit_id)
    wrong = sum(hits != set(desk.read(find, VisitFilter(text=word)).ids) & seen for word, hits in scanned.items())
    return told(wrong, 0, len(seen), f"{len(words)} words against a scan of all")


def texts(by_hand: Any) -> Iterator[tuple[int, list[str]]]:
    """Give the folded texts of every visit in the open: who came, numbers, what was said, its matter's words."""
    last = by_hand.execute("SELECT max(id) FROM visit").fetchone()[0]
    for first in range(1, last + 1, _AT_ONCE):
        span, around = (first, first + _AT_ONCE - 1), {}
        for question in (*_OF_VISITS, *_of_matters()):
            for visit_id, text in by_hand.execute(question, span):
                around.setdefault(visit_id, []).append(text)
        for visit_id, *said in by_hand.execute(_OPEN, span):
            yield visit_id, [fold(each) for each in (*said, *around.get(visit_id, ()))]


def _of_matters() -> Iterator[str]:
    """Give a question for each table in which something is written of a visit's matter."""
    for table, columns in WORDS.items():
        said = " || char(10) || ".join(f"coalesce(t.{name}, '')" for name in columns if name != "title")
        held = " AND t.undone_at IS NULL" if "undone_at" in table.c else ""
        joined = f"{table.name} t ON t.{'id' if table is matter else 'matter_id'} = v.matter_id"
        if table in OVER:
            by, parent = OVER[table]
            through = f"{parent.name} p ON p.matter_id = v.matter_id AND p.undone_at IS NULL"
            joined = f"{through} JOIN {table.name} t ON t.{by} = p.id"
        yield f"SELECT v.visit_id, {said} FROM visit_matter v JOIN {joined} WHERE v.{_WITHIN}{held}"
