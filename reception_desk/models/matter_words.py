"""What is written of a matter in words, its letters, answers, history and issued papers, as the search finds it.

Triggers mark every matter of which a row is written; the transaction that wrote it enters those anew at its end, so
that no act can forget to, and what goes behind a seal is found no more.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from sqlalchemy import Connection, Table

from reception_desk.models.search import cut, fold
from reception_desk.models.sqlite import index
from reception_desk.models.tables.activities import activity, risk_check, screening_item
from reception_desk.models.tables.leader import (
    closing,
    first_handling,
    instruction,
    key_matter,
    satisfaction,
    suggestion,
)
from reception_desk.models.tables.letters import letter, letter_entry
from reception_desk.models.tables.matters import demand, matter, matter_event, matter_outcome, outer_number
from reception_desk.models.tables.papers import delivery, matter_paper
from reception_desk.models.tables.units import look_back, supervision
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.visits import Purpose

WORDS: Mapping[Table, tuple[str, ...]] = MappingProxyType(
    {
        matter: ("title", "case_number", "judge", "division", "unit"),
        outer_number: ("number", "query_code"),
        letter: ("number", "text", "unit"),
        letter_entry: ("number", "who", "text"),
        matter_paper: ("number", "about", "addressee", "text"),
        delivery: ("receiver", "post_number", "refusal", "text"),
        matter_event: ("text",),
        matter_outcome: ("by_order",),
        demand: ("evidence",),
        instruction: ("who", "text", "done_text"),
        first_handling: ("text",),
        supervision: ("number", "text", "feedback"),
        suggestion: ("addressee", "number", "text", "feedback"),
        risk_check: ("plan",),
        key_matter: ("text", "end_reason"),
        screening_item: ("text", "plan", "result"),
        activity: ("place", "result"),
        satisfaction: ("text",),
        look_back: ("finding",),
        closing: ("text",),
    }
)
"""The columns of words, in the order in which a reader meets them; a test holds that none was forgotten."""

OVER: Mapping[Table, tuple[str, Table]] = MappingProxyType(
    {letter_entry: ("letter_id", letter), delivery: ("matter_paper_id", matter_paper)}
)
"""Tables that hang on a matter through another: the column by which they do, and that other one."""
_TOUCHED = (
    "SELECT t.matter_id, coalesce(m.merged_into, t.matter_id) "
    "FROM matter_touched t LEFT JOIN matter m ON m.id = t.matter_id"
)
"""Of which matters this transaction wrote something, each with the one it was merged into or itself."""
_AT_ONCE = 500
"""Matters entered by one reading: an act touches one or two, a migration all there are."""
_OWN_TITLE = (
    "CASE WHEN EXISTS (SELECT 1 FROM demand d WHERE d.matter_id = t.id AND d.text = t.title) THEN '' ELSE t.title END"
)
"""A title that is one of the demands says nothing of its own: a visit is found by its own demands."""
_FAMILIES = (
    "WITH RECURSIVE family(head, id) AS ("
    "SELECT m.id, m.id FROM json_each(?1) j JOIN matter m ON m.id = j.value WHERE m.purpose != ?2 "
    "UNION SELECT f.head, g.gone_id FROM family f JOIN merge g "
    "ON g.kept_id = f.id AND g.kind = 'matter' AND g.undone_at IS NULL) SELECT id, head FROM family"
)
"""Those of these matters that are no accusations, and all that were merged into each of them."""


@dataclass(frozen=True, slots=True)
class MatterPassage:
    """Something that is written of a matter; `kind` is the name of the table it stands in."""

    kind: str
    text: str


def catch_up(connection: Connection) -> None:
    """Enter the matters anew of which this transaction wrote something."""
    touched = connection.exec_driver_sql(_TOUCHED).all()
    if not touched:  # as after nearly every save
        return
    heads = list(dict.fromkeys(head for _, head in touched))
    for start in range(0, len(heads), _AT_ONCE):
        _enter(connection, heads[start : start + _AT_ONCE])
    for each, head in touched:
        if head != each:
            index.leave_matter(connection, each)
    connection.exec_driver_sql("DELETE FROM matter_touched")


def passages(look: Look | Work, matter_id: int) -> list[MatterPassage]:
    """Return what is written of a matter and of those merged into it; nothing of one that lies behind the seal."""
    return _of_families(look.connection, [matter_id]).get(matter_id, [])


def holding(look: Look, matters: Sequence[int], terms: Sequence[str]) -> dict[int, MatterPassage]:
    """Return of each of these matters the first passage that holds one of the folded terms."""
    found: dict[int, MatterPassage] = {}
    hits = set().union(*(index.matters_among(look.connection, matters, each) for each in terms))
    for matter_id, said in _said(look.connection, sorted(hits)) if hits else ():
        if matter_id not in found and any(term in fold(said.text) for term in terms):
            found[matter_id] = said
    return found


def _enter(connection: Connection, heads: Sequence[int]) -> None:
    said = _of_families(connection, heads)
    for each in heads:
        index.leave_matter(connection, each)
        if tokens := cut("\n".join(passage.text for passage in said.get(each, ()))):
            index.enter_matter(connection, each, tokens)


def _of_families(connection: Connection, heads: Sequence[int]) -> dict[int, list[MatterPassage]]:
    """Return what is written of each matter and of those merged into it."""
    asked = json.dumps(list(heads)), Purpose.ACCUSATION.value
    head_of = {row[0]: row[1] for row in connection.exec_driver_sql(_FAMILIES, asked)}
    found: dict[int, list[MatterPassage]] = {}
    for matter_id, said in _said(connection, head_of):
        found.setdefault(head_of[matter_id], []).append(said)
    return found


def _said(connection: Connection, matters: Iterable[int]) -> Iterator[tuple[int, MatterPassage]]:
    """Give what is written of these matters that are no accusations, with the matter each is written of."""
    rows = connection.exec_driver_sql(_ALL, (json.dumps(list(matters)), Purpose.ACCUSATION.value))
    for place, matter_id, told in rows:
        if told.strip():
            yield matter_id, MatterPassage(_NAMES[place], told.strip("\n"))


def _part(place: int, table: Table, columns: Sequence[str]) -> str:
    """Return the part of the one question that reads a table."""
    texts = " || char(10) || ".join(_OWN_TITLE if name == "title" else f"coalesce(t.{name}, '')" for name in columns)
    owner, joined = ("t.id" if table is matter else "t.matter_id"), ""
    if table in OVER:
        by, parent = OVER[table]
        owner, joined = "p.matter_id", f"JOIN {parent.name} p ON p.id = t.{by} AND p.undone_at IS NULL "
    held = " AND t.undone_at IS NULL" if "undone_at" in table.c else ""
    return (
        f"SELECT {place} AS place, t.id AS id, {owner} AS owner, {texts} AS said FROM {table.name} t {joined}"
        f"WHERE {owner} IN (SELECT id FROM asked){held}"
    )


# One question for all tables: it is asked at the end of every act on a matter.
_NAMES = [table.name for table in WORDS]
_ALL = (
    "WITH asked(id) AS MATERIALIZED (SELECT m.id FROM json_each(?1) j JOIN matter m ON m.id = j.value "
    "WHERE m.purpose != ?2) SELECT place, owner, said FROM ("
    + " UNION ALL ".join(_part(place, table, columns) for place, (table, columns) in enumerate(WORDS.items()))
    + ") ORDER BY place, id"
)
