"""Placed pages, frozen: lines of glyphs, rules, fills and pictures, all in points from the page's top left corner."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from reception_desk.typeset.fonts import Face


@dataclass(frozen=True, slots=True)
class Glyphs:
    """Glyphs of one face and colour; `places` are measured from the line's left end, `lift` from its baseline."""

    face: Face
    size: float
    indexes: tuple[int, ...]
    places: tuple[float, ...]
    texts: tuple[str, ...]
    colour: str = "000000"
    lift: float = 0.0
    stretch: float = 1.0


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text: left end, baseline, width, and what it says."""

    x: float
    y: float
    width: float
    text: str
    pieces: tuple[Glyphs, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line; `style` is the docx's name of its pattern, `turned` puts the inner stroke last."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float
    colour: str = "000000"
    style: str = "single"
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Fill:
    """A filled rectangle."""

    x: float
    y: float
    width: float
    height: float
    colour: str


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture in its rectangle."""

    x: float
    y: float
    width: float
    height: float
    content: bytes = field(repr=False)


Mark = Line | Rule | Fill | Photo


@dataclass(frozen=True, slots=True)
class Page:
    """One page; marks are painted in the order fills, pictures behind, rules, lines, pictures before."""

    width_pt: float
    height_pt: float
    lines: tuple[Line, ...] = ()
    rules: tuple[Rule, ...] = ()
    fills: tuple[Fill, ...] = ()
    pictures: tuple[Photo, ...] = ()
    behind: tuple[Photo, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """The pages of a document in order; `missing` are the characters no font on this machine has."""

    pages: tuple[Page, ...]
    missing: tuple[str, ...] = ()


def moved(mark: Mark, dx: float, dy: float) -> Mark:
    """Return a mark shifted by `dx`, `dy` points."""
    if isinstance(mark, Line):
        return Line(mark.x + dx, mark.y + dy, mark.width, mark.text, mark.pieces)
    if isinstance(mark, Rule):
        ends = mark.x1 + dx, mark.y1 + dy, mark.x2 + dx, mark.y2 + dy
        return Rule(*ends, mark.width, mark.colour, mark.style, mark.turned)
    return replace(mark, x=mark.x + dx, y=mark.y + dy)
