"""Reads the tables of docs/architecture.md: which room may import what, late imports, who names sealed tables."""

import re
from dataclasses import dataclass
from pathlib import Path

ROOMS = "from"
LATE = "imports late"
SEALED = "names sealed tables"


@dataclass(frozen=True)
class Room:
    """One row of the import table."""

    name: str
    may_import: frozenset[str]
    libraries: frozenset[str]


@dataclass(frozen=True)
class LateImport:
    """An import inside a function that start-up time asks for."""

    module: str
    target: str


@dataclass(frozen=True)
class Plan:
    """What docs/architecture.md allows."""

    rooms: dict[str, Room]
    late: frozenset[LateImport]
    sealed: frozenset[str]


def read_plan(page: Path) -> Plan:
    """Read the three tables of the page; a table is known by the head of its first column."""
    tables = _tables(page.read_text("utf-8"))
    rooms = {
        name: Room(name, frozenset(_names(row[1])), frozenset(_names(row[2])))
        for row in tables[ROOMS]
        for name in _names(row[0])
    }
    late = {LateImport(module, to) for row in tables[LATE] for module in _names(row[0]) for to in _names(row[1])}
    return Plan(rooms, frozenset(late), frozenset(name for row in tables[SEALED] for name in _names(row[0])))


def _tables(text: str) -> dict[str, list[list[str]]]:
    tables: dict[str, list[list[str]]] = {}
    rows: list[list[str]] | None = None
    for line in text.splitlines():
        if not line.startswith("|"):
            rows = None
            continue
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if rows is None:
            rows = tables.setdefault(cells[0], [])
        elif not set(line) <= set("|-: "):
            rows.append(cells)
    return tables


def _names(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)
