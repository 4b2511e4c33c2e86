"""Sets a paragraph: its lines with heights and baselines, justified, with what is drawn at each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from reception_desk.typeset.breaks import Script
from reception_desk.typeset.document import Align, Edges, Field, Image, LineRule, Paragraph, Shape
from reception_desk.typeset.fonts import metrics
from reception_desk.typeset.layout import Fill, Glyphs, Line, Mark, Photo, Rule, moved
from reception_desk.typeset.lines import Breaker, Portion, SetLine
from reception_desk.typeset.segments import TWIPS, Kind, Measured, Segment, measured
from reception_desk.typeset.slices import Floating, Slice

EXACT_ASCENT = 4 / 5
LEADERS = {"dot": "dotted", "middleDot": "dotted", "hyphen": "dashed", "underscore": "single", "heavy": "thick"}


@dataclass(frozen=True, slots=True)
class Setting:
    """What holds for all matter set at one place: tab distance and line grid in points, and the numbers of fields.

    In a cell no mark hangs in the margin, and lines may be parted from their paragraph.
    """

    tab_width: float
    grid: float
    field_text: Callable[[str], str]
    spacing_adds: bool = False
    in_cell: bool = False


@dataclass(frozen=True, slots=True)
class SetParagraph:
    """Set lines with what decides the space to the neighbours; lengths in points."""

    slices: tuple[Slice, ...]
    shape: Shape
    line_gap: float


def set_paragraph(
    paragraph: Paragraph, width: float, setting: Setting, joins_above: bool = False, joins_below: bool = False
) -> SetParagraph:
    """Set a paragraph into `width` points; one that joins its neighbour shares its border with it."""
    shape = paragraph.shape
    place = (width, setting.tab_width, setting.grid, setting.in_cell)
    numbered = any(isinstance(piece, Field) for piece in paragraph.pieces)
    drawn = _drawn(paragraph, *place, setting.field_text) if numbered else _remembered(paragraph, *place)
    slices = [Slice(height, list(marks), above=extra, new_page=begins) for height, marks, extra, begins in drawn.slices]
    slices[0].floating = [Floating(image) for image in drawn.floating]
    slices[0].new_page = shape.new_page
    if not setting.in_cell:
        _keep_together(slices, drawn.lines, shape)
    _border(slices, shape, width, joins_above, joins_below)
    return SetParagraph(tuple(slices), shape, _extra(drawn.natural, shape))


@dataclass(frozen=True, slots=True)
class _Drawn:
    """The lines of a paragraph: of each its height, marks, space above and whether it begins a page."""

    lines: tuple[SetLine, ...]
    slices: tuple[tuple[float, tuple[Mark, ...], float, bool], ...]
    natural: float
    floating: tuple[Image, ...]


@lru_cache(maxsize=512)
def _remembered(paragraph: Paragraph, width: float, tab_width: float, grid: float, in_cell: bool) -> _Drawn:
    """Break and draw a paragraph without fields: what is printed on every paper of a kind is drawn once."""
    return _drawn(paragraph, width, tab_width, grid, in_cell, str)


def _drawn(
    paragraph: Paragraph, width: float, tab_width: float, grid: float, in_cell: bool, field_text: Callable[[str], str]
) -> _Drawn:
    content = measured(paragraph, field_text)
    shape = paragraph.shape
    lines = Breaker(content, shape, width, tab_width, hanging=not in_cell).lines()
    slices = []
    natural = 0.0
    for at, line in enumerate(lines):
        ascent, natural = _measures(line, content)
        height, baseline = _spaced(ascent, natural, shape, at == 0, grid)
        extra = _extra(height, shape) if at else 0.0
        begins = at > 0 and lines[at - 1].new_page
        slices.append((height, tuple(_marks(line, shape, baseline, height)), extra, begins))
    return _Drawn(tuple(lines), tuple(slices), natural, content.floating)


def _measures(line: SetLine, content: Measured) -> tuple[float, float]:
    segments = [portion.segment for portion in line.portions] or [_empty_segment(line, content)]
    ascent = max(segment.ascent for segment in segments)
    return ascent, ascent + max(segment.descent for segment in segments)


def _empty_segment(line: SetLine, content: Measured) -> Segment:
    before = [s for s in content.segments if s.end <= line.start]
    return before[-1] if before and line.start else content.empty


def _spaced(ascent: float, natural: float, shape: Shape, first: bool, grid: float) -> tuple[float, float]:
    """Return the height of a line and where its baseline lies in it."""
    if grid and shape.grid:
        height = grid * ceil(natural / grid - 1e-6)
        return height, ascent + (height - natural) / 2
    if shape.line_rule is LineRule.EXACT:
        return shape.line, shape.line * EXACT_ASCENT
    if shape.line_rule is LineRule.LEAST:
        height = max(natural, shape.line)
        return height, ascent + height - natural
    if shape.line >= 1:
        return natural, ascent
    height = int(natural * shape.line * TWIPS + 1e-6) / TWIPS
    return height, height * EXACT_ASCENT if first else ascent + height - natural


def _extra(natural: float, shape: Shape) -> float:
    """Return the space a line spacing above one adds between lines: over all but the first, and under the last."""
    if shape.line_rule is not LineRule.FACTOR or shape.line <= 1:
        return 0.0
    return int(natural * shape.line * TWIPS + 1e-6) / TWIPS - natural


def _keep_together(slices: list[Slice], lines: Sequence[SetLine], shape: Shape) -> None:
    last = len(slices) - 1
    for at, item in enumerate(slices):
        if at == last:
            item.keep = shape.keep_next
        elif shape.keep_lines or shape.keep_next or (shape.widows and (at == 0 or at == last - 1)):
            item.keep = not lines[at].new_page


def _marks(line: SetLine, shape: Shape, baseline: float, height: float) -> Iterator[Mark]:
    shift, extra = _aligned(line, shape)
    left = line.left + shift
    spread = _Spread(line, extra)
    pieces: list[Glyphs] = []
    for portion in line.portions:
        places = spread.places(portion)
        begin, end = places[0], places[-1]
        look = portion.segment.look
        if look.shade and end > begin:
            yield Fill(left + begin, 0, end - begin, height, look.shade)
        if portion.segment.image is not None:
            image = portion.segment.image
            yield Photo(left + begin + image.before, baseline - image.height, image.width, image.height, image.content)
        pieces.extend(_glyphs(portion, places))
        yield from _strokes(portion, left + begin, left + end, baseline)
    text = "".join(text for piece in pieces for text in piece.texts)
    if text:
        yield Line(left, baseline, spread.end, text, tuple(pieces))


def _aligned(line: SetLine, shape: Shape) -> tuple[float, float]:
    """Return how far a line is shifted, and what is left over for justifying it."""
    rest = line.room - line.width
    if shape.align is Align.RIGHT:
        return max(rest, 0.0), 0.0
    if shape.align is Align.CENTER:
        return max(rest / 2, 0.0), 0.0
    justified = shape.align is Align.SPREAD or (shape.align is Align.BOTH and not line.last and not line.forced)
    return 0.0, max(rest, 0.0) if justified else 0.0


class _Spread:
    """Hands out a line's left-over width to its Han characters and blanks, after the last tab."""

    def __init__(self, line: SetLine, extra: float) -> None:
        tabs = [at for at, p in enumerate(line.portions) if p.segment.kind is Kind.TAB]
        self._open = line.portions[tabs[-1] + 1 :] if tabs else line.portions
        self._width = line.width
        self._line = line
        self._shift = 0.0
        self.end = 0.0
        holes = sum(len(self._holes(portion)) for portion in self._open)
        self._each = extra / holes if holes else 0.0

    def _holes(self, portion: Portion) -> list[int]:
        """Return after which clusters of a portion space may be added."""
        if portion.segment.kind is not Kind.TEXT or portion.hangs:
            return []
        shown = [
            at for at, c in enumerate(portion.clusters) if portion.x + self._reach(portion, at) < self._width - 0.01
        ]
        later = self._open[self._open.index(portion) + 1 :]
        following = later[0] if later and later[0].segment.kind is Kind.TEXT else None
        if portion.segment.script is Script.HAN:
            return shown if following else shown[:-1]
        holes = [at for at in shown if portion.clusters[at].glyph.text == " "]
        if following and following.segment.script is Script.HAN and shown and shown[-1] not in holes:
            holes.append(shown[-1])
        return holes

    def _reach(self, portion: Portion, at: int) -> float:
        return sum(c.advance for c in portion.clusters[:at])

    def places(self, portion: Portion) -> list[float]:
        """Return where each cluster of a portion begins and where the last ends, from the line's left end."""
        holes = set(self._holes(portion)) if self._each and portion in self._open else set()
        x = portion.x + self._shift
        found = [x]
        for at, cluster in enumerate(portion.clusters):
            x += cluster.advance
            if at in holes:
                x += self._each
                self._shift += self._each
            found.append(x)
        if not portion.clusters:
            found.append(x + portion.width)
        self.end = max(self.end, found[-1])
        return found


def _glyphs(portion: Portion, places: list[float]) -> Iterator[Glyphs]:
    """Yield the glyphs of a portion, cut where another face stands in."""
    start = 0
    clusters = portion.clusters
    for at in range(1, len(clusters) + 1):
        if at == len(clusters) or clusters[at].glyph.face != clusters[start].glyph.face:
            part = clusters[start:at]
            yield Glyphs(
                face=part[0].glyph.face,
                size=portion.segment.size,
                indexes=tuple(c.glyph.index for c in part),
                places=tuple(places[start:at]),
                texts=tuple(c.glyph.text for c in part),
                colour=portion.segment.look.colour,
                lift=portion.segment.lift,
                stretch=portion.segment.look.stretch,
            )
            start = at


def _strokes(portion: Portion, x1: float, x2: float, baseline: float) -> Iterator[Rule]:
    segment = portion.segment
    look = segment.look
    measures = metrics(segment.face)
    if x2 <= x1:
        return
    if look.underline and (portion.segment.kind is not Kind.IMAGE):
        y = baseline - segment.lift + measures.underline * segment.size
        yield Rule(x1, y, x2, y, measures.thickness * segment.size, look.colour, look.underline)
    if look.strike and segment.kind is Kind.TEXT:
        y = baseline - segment.lift - measures.ascent * segment.size / 3.6
        yield Rule(x1, y, x2, y, measures.thickness * segment.size, look.colour, look.strike)
    if portion.stop is not None and portion.stop.leader in LEADERS:
        y = baseline + (measures.underline * segment.size if portion.stop.leader in ("underscore", "heavy") else 0.0)
        yield Rule(x1, y, x2, y, measures.thickness * segment.size, look.colour, LEADERS[portion.stop.leader])


def _border(slices: list[Slice], shape: Shape, width: float, joins_above: bool, joins_below: bool) -> None:
    """Draw the border lines and the shade of a paragraph round its slices and make room for them."""
    edges: Edges = shape.edges
    x1, x2 = shape.left + min(shape.first, 0.0), width - shape.right
    x1 -= edges.left.space + edges.left.width if edges.left else 0.0
    x2 += edges.right.space + edges.right.width if edges.right else 0.0
    for at, item in enumerate(slices):
        over = edges.top if at == 0 and not joins_above else None
        under = edges.bottom if at == len(slices) - 1 and not joins_below else None
        shift = over.width + over.space if over else 0.0
        if shift:
            item.marks = [moved(mark, 0.0, shift) for mark in item.marks]
            item.height += shift
        item.height += under.width + under.space if under else 0.0
        top = -item.above if at else 0.0
        if shape.shade:
            item.marks.insert(0, Fill(x1, top, x2 - x1, item.height - top, shape.shade))
        if over:
            y = over.width / 2
            item.marks.append(Rule(x1, y, x2, y, over.width, over.colour, over.style, turned=True))
        if under:
            y = item.height - under.width / 2
            item.marks.append(Rule(x1, y, x2, y, under.width, under.colour, under.style))
        for edge, x in ((edges.left, x1 + edges.left.width / 2), (edges.right, x2 - edges.right.width / 2)):
            if edge:
                turned = edge is edges.left
                item.marks.append(Rule(x, top, x, item.height, edge.width, edge.colour, edge.style, turned))
