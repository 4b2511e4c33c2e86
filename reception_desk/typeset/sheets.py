"""Placed pages on the sheets of a printer: all moved a little, or two small ones side by side with a line to cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from reception_desk.typeset.layout import Layout, Page, Rule, moved

POINTS_PER_MM = 72 / 25.4
A4 = (210 * POINTS_PER_MM, 297 * POINTS_PER_MM)
_SLACK = 3.0
"""Points by which a page may be larger than half a sheet, since sizes are rounded in a docx."""
_CUT = 0.5


def shifted(layout: Layout, across: float, down: float) -> Layout:
    """Return the pages with everything on them moved by so many millimetres to the right and down."""
    if not across and not down:
        return layout
    by = across * POINTS_PER_MM, down * POINTS_PER_MM
    return replace(layout, pages=tuple(_with(page, [page], [by]) for page in layout.pages))


def fits_twice(page: Page) -> bool:
    """Tell whether two such pages fit on one A4: an A5, upright or lying."""
    short, long = sorted((page.width_pt, page.height_pt))
    return short <= A4[1] / 2 + _SLACK and long <= A4[0] + _SLACK and short > A4[0] / 2


def two_up(layout: Layout) -> Layout:
    """Return the pages two on a sheet of A4, with a broken line between them to cut along."""
    pages = layout.pages
    if not pages or not all(map(fits_twice, pages)):
        return layout
    pairs = [pages[at : at + 2] for at in range(0, len(pages), 2)]
    return replace(layout, pages=tuple(map(_pair, pairs)))


def _pair(pages: Sequence[Page]) -> Page:
    """Return one sheet: upright pages stand side by side, lying ones one below the other."""
    upright = pages[0].height_pt > pages[0].width_pt
    width, height = (A4[1], A4[0]) if upright else A4
    half = (width / 2, 0.0) if upright else (0.0, height / 2)
    sheet = _with(Page(width, height), pages, [(0.0, 0.0), half])
    ends = (width / 2, 0.0, width / 2, height) if upright else (0.0, height / 2, width, height / 2)
    return replace(sheet, rules=(*sheet.rules, Rule(*ends, _CUT, "808080", "dashed")))


def _with(sheet: Page, pages: Sequence[Page], places: Sequence[tuple[float, float]]) -> Page:
    """Return a sheet of the size of `sheet` with the marks of `pages` at their places."""
    parts = list(zip(pages, places, strict=False))

    def all_of(name: str) -> tuple[Any, ...]:
        return tuple(moved(mark, *place) for page, place in parts for mark in getattr(page, name))

    return replace(
        sheet,
        lines=all_of("lines"),
        rules=all_of("rules"),
        fills=all_of("fills"),
        pictures=all_of("pictures"),
        behind=all_of("behind"),
    )
