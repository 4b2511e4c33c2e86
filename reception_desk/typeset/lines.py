"""Breaks a measured paragraph into lines of a given width, as LibreOffice does: tabs, script gaps, hanging marks."""

from __future__ import annotations

from dataclasses import dataclass, field

from reception_desk.typeset.breaks import BLANKS, NOT_FIRST, LineBreaks, Script, is_word
from reception_desk.typeset.document import Shape, Stop
from reception_desk.typeset.segments import Cluster, Kind, Measured, Segment, in_twips

GAP = 1 / 5
SLACK = 0.02


@dataclass(slots=True, eq=False)
class Portion:
    """A part of a segment on one line, `x` points from the line's left end."""

    segment: Segment
    x: float
    width: float
    clusters: tuple[Cluster, ...] = ()
    start: int = 0
    end: int = 0
    hangs: bool = False
    stop: Stop | None = None


@dataclass(slots=True, eq=False)
class SetLine:
    """One broken line: portions from `left`, and how it ended."""

    left: float
    room: float
    start: int
    end: int = 0
    portions: list[Portion] = field(default_factory=list)
    x: float = 0.0
    width: float = 0.0
    last: bool = False
    forced: bool = False
    new_page: bool = False


class Breaker:
    """Breaks one paragraph."""

    def __init__(self, content: Measured, shape: Shape, width: float, tab_width: float, hanging: bool = True) -> None:
        self._content = content
        self._shape = shape
        self._tab_width = tab_width or 36.0
        self._left = shape.left
        self._right = width - shape.right
        as_han = [s.breaks_as_han for s in content.segments for _ in range(s.start, s.end)]
        self._breaks = LineBreaks(content.text, as_han, hanging and shape.hanging_marks, shape.forbidden_rules)
        self._pending: Portion | None = None

    def lines(self) -> list[SetLine]:
        """Return the lines; an empty paragraph has one line without portions."""
        found: list[SetLine] = []
        at, text = 0, self._content.text
        while True:
            line = self._line(at, first=not found)
            found.append(line)
            at = line.end
            if at >= len(text):
                if line.forced and not line.new_page:
                    found.append(self._line(at, first=False))
                found[-1].last = True
                return found

    def _line(self, start: int, first: bool) -> SetLine:
        left = self._left + (self._shape.first if first else 0.0)
        line = SetLine(left, max(self._right - left, 1.0), start, end=len(self._content.text))
        self._pending = None
        for segment in self._content.segments:
            if segment.end > start and self._add(line, segment, max(segment.start, start)):
                break
        self._settle_tab(line)
        self._finish(line)
        return line

    def _add(self, line: SetLine, segment: Segment, at: int) -> bool:
        """Add what fits of a segment; tell whether the line is full."""
        if segment.kind is Kind.TEXT:
            return self._add_text(line, segment, at)
        if segment.kind is Kind.TAB:
            return self._add_tab(line, segment)
        if segment.kind is Kind.IMAGE:
            image = segment.image
            width = image.before + image.width + image.after if image else 0.0
            if line.portions and line.x + width > line.room + SLACK:
                line.end = segment.start
                return True
            self._append(line, Portion(segment, line.x, in_twips(width), (), segment.start, segment.end))
            return False
        self._append(line, Portion(segment, line.x, 0.0, (), segment.start, segment.end))
        line.end, line.forced, line.new_page = segment.end, True, segment.kind is Kind.PAGE_BREAK
        return True

    def _append(self, line: SetLine, portion: Portion) -> None:
        line.portions.append(portion)
        line.x += portion.width

    def _add_text(self, line: SetLine, segment: Segment, at: int) -> bool:
        clusters = tuple(c for c in segment.clusters if c.start >= at) if at > segment.start else segment.clusters
        width = in_twips(sum(c.advance for c in clusters))
        if line.x + width <= line.room + SLACK:
            self._append(line, Portion(segment, line.x, width, clusters, at, segment.end))
            return self._add_gap(line, segment)
        cut, reach, begin = segment.end, line.x, at
        for cluster in clusters:
            reach += cluster.advance
            begin = begin if cluster.glued else cluster.start
            if reach > line.room + SLACK:
                cut = begin
                break
        self._cut(line, segment, at, cut)
        return True

    def _add_gap(self, line: SetLine, segment: Segment) -> bool:
        """Add the thin space between Han and Latin; where it does not fit the line is full."""
        text, end = self._content.text, segment.end
        if not self._shape.script_gap or end >= len(text) or not is_word(text[end]) or not is_word(text[end - 1]):
            return False
        following = next(s for s in self._content.segments if s.start <= end < s.end)
        if following.script is segment.script or Script.HAN not in (following.script, segment.script):
            return False
        gap = in_twips(segment.size * GAP)
        if line.x + gap > line.room + SLACK:
            line.end = end
            return True
        line.x += gap
        return False

    def _cut(self, line: SetLine, segment: Segment, at: int, cut: int) -> None:
        """End the line in or before the segment whose character at `cut` no longer fits."""
        text = self._content.text
        if text[cut] in BLANKS:
            self._take(line, segment, at, cut, cut)
            line.end = cut + len(text[cut:]) - len(text[cut:].lstrip("".join(BLANKS)))
            return
        place = self._breaks.before(cut, at, line.start, segment.script)
        if place >= at and place > line.start:
            self._take(line, segment, at, min(cut, place), place)
        elif place > line.start and line.portions:
            self._go_back(line)
        else:
            end = max(cut, line.start + 1)
            self._take(line, segment, at, end, end)

    def _take(self, line: SetLine, segment: Segment, at: int, shown: int, end: int) -> None:
        """Put `at` to `shown` on the line and `shown` to `end` into the margin; end it there."""
        for begin, stop, hangs in ((at, shown, False), (shown, end, True)):
            clusters = tuple(c for c in segment.clusters if begin <= c.start < stop)
            if clusters:
                width = in_twips(sum(c.advance for c in clusters))
                self._append(line, Portion(segment, line.x, width, clusters, begin, stop, hangs))
        line.end = end

    def _go_back(self, line: SetLine) -> None:
        """End the line in the portion before, as if its last character did not fit either."""
        last = line.portions.pop()
        line.x = last.x
        if last.clusters and not (last.start == line.start and self._stays_whole(last)):
            self._cut(line, last.segment, last.start, last.clusters[-1].start)
            return
        if not last.clusters and line.portions:
            line.end = last.start
            return
        self._append(line, last)
        line.end = last.end

    def _stays_whole(self, first: Portion) -> bool:
        """Tell whether a line's first portion is left alone, as the reference does after a line of other script."""
        text, scripts = self._content.text, self._breaks.scripts
        if not first.start or not self._shape.script_gap or text[first.end : first.end + 1] in NOT_FIRST:
            return False
        both_words = is_word(text[first.start - 1]) and is_word(text[first.start])
        return both_words and scripts[first.start - 1] is not scripts[first.start]

    def _add_tab(self, line: SetLine, segment: Segment) -> bool:
        self._settle_tab(line)
        here = line.left + line.x
        stop = next((s for s in self._shape.stops if s.at > here + SLACK), None)
        if here < self._left - SLACK and (stop is None or stop.at > self._left):
            stop = Stop(self._left)
        automatic = stop is None
        if stop is None:
            stop = Stop((int((here + SLACK) / self._tab_width) + 1) * self._tab_width)
        portion = Portion(segment, line.x, 0.0, (), segment.start, segment.end, stop=stop)
        if stop.kind in ("left", "start", "num") or automatic:
            portion.width = in_twips(stop.at - here)
            at_end = segment.end == len(self._content.text)
            if line.x + portion.width >= line.room and line.portions and not at_end:
                line.end = segment.start
                return True
        else:
            self._pending = portion
        self._append(line, portion)
        return False

    def _settle_tab(self, line: SetLine) -> None:
        """Give a right, centred or decimal tab its width, now that what follows it is known."""
        tab, self._pending = self._pending, None
        if tab is None or tab.stop is None:
            return
        following = line.portions[line.portions.index(tab) + 1 :]
        taken = line.x - tab.x
        if tab.stop.kind == "center":
            taken /= 2
        elif tab.stop.kind == "decimal":
            taken = _before_point(following, tab.x, taken)
        room = min(tab.stop.at - line.left, line.room) - tab.x
        tab.width = in_twips(max(room - taken, 0.0))
        for portion in following:
            portion.x += tab.width
        line.x += tab.width

    def _finish(self, line: SetLine) -> None:
        """Measure the line without the blanks at its end."""
        for portion in reversed(line.portions):
            kept = portion.clusters
            if portion.hangs:
                continue
            if portion.segment.kind is Kind.TEXT:
                while kept and kept[-1].glyph.text in BLANKS:
                    kept = kept[:-1]
            if kept or portion.segment.kind is not Kind.TEXT:
                trimmed = sum(c.advance for c in portion.clusters[len(kept) :])
                line.width = portion.x + portion.width - trimmed
                return


def _before_point(portions: list[Portion], x: float, otherwise: float) -> float:
    for portion in portions:
        reach = portion.x
        for cluster in portion.clusters:
            if cluster.glyph.text == ".":
                return reach - x
            reach += cluster.advance
    return otherwise
