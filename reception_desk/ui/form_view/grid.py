"""Where labels and boxes stand: rows of twelve units, edges in one line over all rows."""

from collections.abc import Sequence
from dataclasses import dataclass

UNITS = 12


@dataclass(frozen=True)
class Cell:
    """One question: the width its label needs (0 for none), the least its box needs, in pixels, and its units.

    A `fresh` one begins a row.
    """

    label: int
    least: int
    units: int
    fresh: bool = False


@dataclass(frozen=True)
class Place:
    """Where one question came to stand: row, left edge, label's width, right edge, in pixels."""

    row: int
    left: int
    label: int
    right: int


def arrange(cells: Sequence[Cell], width: int, gap: int, label_gap: int, fewer: Sequence[int] = (2, 1)) -> list[Place]:
    """Stand `cells` in rows within `width`; where twelve units are too narrow, as many to a row as `fewer` says."""
    own = [cell.units for cell in cells]
    for units in (own, *([_at_least(UNITS // each, unit) for unit in own] for each in fewer)):
        starts = _starts(units, [cell.fresh for cell in cells])
        labels = _labels(cells, starts)
        edges = _edges(cells, units, starts, labels, width, gap, label_gap)
        if edges is not None:
            break
    else:
        edges = {edge: round(width * edge / UNITS) for edge in range(UNITS + 1)}
    places = []
    for cell, unit, (row, start) in zip(cells, units, starts, strict=True):
        end = start + unit
        right = edges[end] - (0 if end == UNITS else gap)
        places.append(Place(row, edges[start], labels[start] if cell.label else 0, right))
    return places


def _at_least(part: int, units: int) -> int:
    """Return the units of a cell where each takes at least a part of the row; a wider one takes the whole row."""
    return part if units <= part else UNITS


def _starts(units: Sequence[int], fresh: Sequence[bool]) -> list[tuple[int, int]]:
    """Return row and first unit of each cell, filled from the left."""
    found: list[tuple[int, int]] = []
    row = at = 0
    for unit, begins in zip(units, fresh, strict=True):
        if at + unit > UNITS or (begins and at):
            row, at = row + 1, 0
        found.append((row, at))
        at += unit
    return found


def _labels(cells: Sequence[Cell], starts: Sequence[tuple[int, int]]) -> dict[int, int]:
    """Return for each first unit the widest label that stands there."""
    widest: dict[int, int] = {}
    for cell, (_row, start) in zip(cells, starts, strict=True):
        widest[start] = max(widest.get(start, 0), cell.label)
    return widest


def _edges(
    cells: Sequence[Cell],
    units: Sequence[int],
    starts: Sequence[tuple[int, int]],
    labels: dict[int, int],
    width: int,
    gap: int,
    label_gap: int,
) -> dict[int, int] | None:
    """Return the pixel of each unit edge in use, as near to even as the contents allow; None where they do not fit."""
    spans = []
    for cell, unit, (_row, start) in zip(cells, units, starts, strict=True):
        end = start + unit
        label = labels[start] + label_gap if cell.label else 0
        spans.append((start, end, label + cell.least + (0 if end == UNITS else gap)))
    used = sorted({edge for start, end, _least in spans for edge in (start, end)} | {0, UNITS})
    latest = dict.fromkeys(used, width)
    for edge in reversed(used):
        latest[edge] = min([latest[edge], *(latest[end] - least for start, end, least in spans if start == edge)])
    if latest[0] < 0:
        return None
    found: dict[int, int] = {0: 0}
    for edge in used[1:]:
        least_at = max((found[start] + least for start, end, least in spans if end == edge), default=0)
        found[edge] = width if edge == UNITS else min(max(round(width * edge / UNITS), least_at), latest[edge])
    return found
