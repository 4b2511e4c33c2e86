"""Cuts a paragraph into segments of one look, script and kind, with measured glyphs: what lines are broken from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby
from operator import itemgetter

from reception_desk.typeset.breaks import Script, scripts
from reception_desk.typeset.document import Break, Field, Image, Look, Paragraph, Tab, Text
from reception_desk.typeset.fonts import EM_DASH, Face, Glyph, face_of, han_glyph, metrics, shaped
from reception_desk.typeset.script_runs import in_words

SMALL = 0.58
TWIPS = 20
ROUNDED_UP = 0.004  # the reference rounds both measures up a little before it adds them
FIELD_MARK = "\x01"
PLACE_MARK = "\N{OBJECT REPLACEMENT CHARACTER}"


def in_twips(value: float) -> float:
    """Round a length in points to twentieths, in which the reference lays out."""
    return round(value * TWIPS) / TWIPS


class Kind(Enum):
    """What a segment is."""

    TEXT = auto()
    TAB = auto()
    BREAK = auto()
    PAGE_BREAK = auto()
    IMAGE = auto()


@dataclass(frozen=True, slots=True)
class Cluster:
    """One drawn unit: the place of its first character in the paragraph's text, its glyph and its advance in points.

    One that is `glued` is never parted from the unit before it.
    """

    start: int
    glyph: Glyph
    advance: float
    glued: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """Characters `start` to `end` of the paragraph's text; lengths in points, `lift` above the baseline."""

    kind: Kind
    start: int
    end: int
    look: Look
    script: Script
    face: Face
    size: float
    ascent: float
    descent: float
    lift: float = 0.0
    clusters: tuple[Cluster, ...] = ()
    image: Image | None = None

    @property
    def breaks_as_han(self) -> bool:
        """Tell whether its language lets a line end between any two characters, as Chinese does."""
        han = self.script is Script.HAN
        return (self.look.han_language or "zh" if han else self.look.language)[:2] in ("zh", "ja")


@dataclass(frozen=True, slots=True)
class Measured:
    """A paragraph ready for breaking: its text (one mark for each tab, break or picture) and its segments."""

    text: str
    segments: tuple[Segment, ...]
    floating: tuple[Image, ...]
    empty: Segment


def measured(paragraph: Paragraph, field_text: Callable[[str], str]) -> Measured:
    """Measure a paragraph; `field_text` gives the number that stands for a field's name."""
    text = seen = ""
    parts: list[tuple[Kind, int, int, Look, Image | None]] = []
    floating: list[Image] = []
    for piece in paragraph.pieces:
        kind, letters, image = Kind.TEXT, "", None
        if isinstance(piece, Text):
            letters = piece.text
        elif isinstance(piece, Field):
            letters = field_text(piece.name)
        elif isinstance(piece, Tab):
            kind, letters = Kind.TAB, "\t"
        elif isinstance(piece, Break):
            kind, letters = (Kind.PAGE_BREAK if piece.page else Kind.BREAK), "\n"
        elif isinstance(piece, Image):
            if piece.place is not None:
                floating.append(piece)
                continue
            kind, letters, image = Kind.IMAGE, PLACE_MARK, piece
        parts.append((kind, len(text), len(text) + len(letters), piece.look, image))
        text += letters
        seen += FIELD_MARK * len(letters) if isinstance(piece, Field) else letters
    return Measured(
        text, tuple(_segments(text, seen, parts)), tuple(floating),
        _segment(Kind.TEXT, len(text), len(text), paragraph.mark, Script.LATIN, ()),
    )  # fmt: skip


def _segments(text: str, seen: str, parts: Iterable[tuple[Kind, int, int, Look, Image | None]]) -> Iterator[Segment]:
    """Yield the segments; `seen` is the text as neighbours see it, where fields have no script of their own."""
    kinds = [Script.LATIN if mark == FIELD_MARK else script for mark, script in zip(seen, scripts(seen), strict=True)]
    words = in_words(text)
    for kind, start, end, look, image in parts:
        if kind is not Kind.TEXT:
            yield _segment(kind, start, end, look, kinds[start], (), image)
            continue
        begin = start
        for at in range(start + 1, end + 1):
            if at == end or kinds[at] is not kinds[begin]:
                yield _segment(kind, begin, at, look, kinds[begin], text[begin:at], words=words[begin:at])
                begin = at


def _segment(
    kind: Kind,
    start: int,
    end: int,
    look: Look,
    script: Script,
    letters: str | tuple[()],
    image: Image | None = None,
    words: Sequence[bool] = (),
) -> Segment:
    face = face_of(look, han=script is Script.HAN)
    size = in_twips(look.size * SMALL) if look.script else look.size
    measures = metrics(face)
    raised = {"superscript": measures.ascent, "subscript": -measures.descent}.get(look.script, 0.0)
    lift = look.lift + raised * (look.size - size)
    ascent = in_twips(measures.ascent * size)
    descent = in_twips((measures.ascent + measures.descent) * size + ROUNDED_UP) - ascent
    if image is not None:
        ascent, descent = in_twips(image.height), 0.0
    clusters = tuple(_clusters(letters, start, face, size, look, script, words)) if letters else ()
    return Segment(
        kind, start, end, look, script, face, size, ascent + lift, descent - min(lift, 0.0), lift, clusters, image
    )


def _clusters(
    letters: str, start: int, face: Face, size: float, look: Look, script: Script, words: Sequence[bool]
) -> Iterator[Cluster]:
    scale = size * look.stretch
    if script is Script.HAN:
        glyphs: Iterable[Glyph] = (han_glyph(letter, face) for letter in letters)
    else:
        kerned = bool(look.kern) and size >= look.kern
        runs = groupby(zip(letters, words, strict=True), key=itemgetter(1))
        parts = (("".join(letter for letter, _ in run), latin) for latin, run in runs)
        glyphs = (item for part, latin in parts for item in shaped(part, face, latin, kerned))
    glued = False
    for at, item in enumerate(glyphs):
        glued = script is Script.HAN and letters[at] == EM_DASH and letters[at - 1 : at] == EM_DASH and not glued
        yield Cluster(start, item, item.advance * scale + look.spacing, glued)
        start += len(item.text)
