"""Searching: the best statements written by hand for one question each, on the same file."""

from typing import Any

_HITS = (
    "SELECT rowid FROM visit_index WHERE visit_index MATCH ?1 UNION ALL SELECT visit_id FROM visit_matter "
    "WHERE matter_id IN (SELECT rowid FROM matter_index WHERE matter_index MATCH ?1)"
)
_ENDING = " ORDER BY received_at DESC, id DESC"
_NUMBERED = "+id IN (SELECT rowid FROM visit_index WHERE visit_index MATCH 'number : ' || ?1)"
_SEALED = (
    "+id IN (SELECT visit_id FROM sealed_matter WHERE recorded_by = 1 AND state != 'void' "
    "AND id IN (SELECT rowid FROM sealed_index WHERE sealed_index MATCH ?1))"
)
"""What lies behind the seal is found by whoever recorded it, as the account that measures did."""
BY_WORDS = f"SELECT id FROM visit WHERE (+id IN ({_HITS}) AND purpose != '4') OR {_NUMBERED} OR {_SEALED}{_ENDING}"
_NAMED = (
    "+id IN (SELECT visit_id FROM visit_person WHERE person_id IN (SELECT person_id FROM person_key "
    "WHERE kind = 'i' AND key BETWEEN ?2 AND ?2 || char(1114111)))"
)
_OPEN = f"(+id IN ({_HITS}) OR {_NAMED}) AND purpose != '4'"
BY_NAME = f"SELECT id FROM visit WHERE ({_OPEN}) OR {_NUMBERED} OR {_SEALED}{_ENDING}"


def by_hits(sql: str) -> str:
    """Return a statement that fetches the rows of the hits instead of walking past all visits."""
    return sql.replace("+id IN", "id IN")


def arguments(sql: str, match: str, text: str) -> tuple[str, ...]:
    """Return what fills a statement."""
    return (match, text) if "?2" in sql else (match,)


def ids(by_hand: Any, sql: str, match: str, text: str) -> list[int]:
    """Return the keys of the visits that are found."""
    return [row[0] for row in by_hand.execute(sql, arguments(sql, match, text)).fetchall()]
