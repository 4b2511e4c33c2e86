"""Finds the face for a wanted font on this machine, and measures and shapes text with it, in parts of the em."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QRawFont, QTextLayout

from reception_desk.typeset.document import Block, Document, Field, Look, Paragraph, Tab, Table, Text
from reception_desk.typeset.families import SERIF, stand_ins

EM = 1000
UNBROKEN = 1e9
LEAD = "n"
EM_DASH = "\N{EM DASH}"
HORIZONTAL_BAR = "\N{HORIZONTAL BAR}"


@dataclass(frozen=True, slots=True)
class Face:
    """One face of one family on this machine."""

    family: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Glyph:
    """What is drawn for one or more characters: a glyph of a face, its advance in em, the characters it stands for."""

    face: Face
    index: int
    advance: float
    text: str


@dataclass(frozen=True, slots=True)
class Metrics:
    """How far a face reaches above and below its baseline, and where its underline lies, in em."""

    ascent: float
    descent: float
    underline: float
    thickness: float


_local = threading.local()


def raw_font(face: Face) -> QRawFont:
    """Return the face at 1000 pixels an em; Qt allows its use in the calling thread only."""
    known: dict[Face, QRawFont] | None = getattr(_local, "fonts", None)
    if known is None:
        known = _local.fonts = {}
    if face not in known:
        known[face] = QRawFont.fromFont(_font(face, kerning=False))
    return known[face]


def _font(face: Face, kerning: bool) -> QFont:
    font = QFont(face.family)
    font.setPixelSize(EM)
    font.setBold(face.bold)
    font.setItalic(face.italic)
    font.setKerning(kerning)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@lru_cache(maxsize=512)
def resolved(name: str) -> tuple[str, bool]:
    """Return the family that stands for `name` on this machine, and whether it is to be drawn bold."""
    for family, bold in stand_ins(name):
        if family and QFontDatabase.hasFamily(family):
            return family, bold
    return QRawFont.fromFont(QFont(SERIF[0])).familyName(), False


@lru_cache(maxsize=512)
def face_of(look: Look, han: bool) -> Face:
    """Return the face a look asks for, for Han or for Latin text; what stands in when it is missing."""
    name = (look.han or look.latin) if han else (look.latin or look.han)
    family, bold = resolved(name)
    return Face(family, look.bold or bold, look.italic)


@lru_cache(maxsize=128)
def metrics(face: Face) -> Metrics:
    """Return the measures of a face."""
    font = raw_font(face)
    return Metrics(
        font.ascent() / EM, font.descent() / EM, abs(font.underlinePosition()) / EM, font.lineThickness() / EM
    )


@lru_cache(maxsize=20_000)
def glyph(letter: str, face: Face) -> Glyph:
    """Return the glyph of one character, taken from another family where this face has none."""
    font = raw_font(face)
    if not font.supportsCharacter(ord(letter)):
        other = _other_face(letter, face)
        if other != face:
            return glyph(letter, other)
    indexes = font.glyphIndexesForString(letter)
    index = indexes[0] if indexes else 0
    return Glyph(face, index, font.advancesForGlyphIndexes([index])[0].x() / EM, letter)


def han_glyph(letter: str, face: Face) -> Glyph:
    """Return the glyph of a character among Han text: a dash is a full em wide there, so that two of them join.

    Fonts keep that dash for Chinese in a table Qt does not ask; the horizontal bar has the same shape.
    """
    found = glyph(letter, face)
    if letter == EM_DASH and found.advance < 0.95:
        bar = glyph(HORIZONTAL_BAR, face)
        return replace(bar, text=letter) if bar.face == found.face and bar.advance > 0.95 else found
    return found


def _other_face(letter: str, face: Face) -> Face:
    layout = _laid_out(letter, _font(face, kerning=False))
    runs = layout.glyphRuns()
    if not runs or not runs[0].glyphIndexes() or not runs[0].glyphIndexes()[0]:
        return face
    other = Face(runs[0].rawFont().familyName(), face.bold, face.italic)
    return other if raw_font(other).supportsCharacter(ord(letter)) else face


def _laid_out(text: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine().setLineWidth(UNBROKEN)
    layout.endLayout()
    return layout


@lru_cache(maxsize=4096)
def shaped(text: str, face: Face, in_word: bool, kerning: bool) -> tuple[Glyph, ...]:
    """Return the glyphs of text that is not Han, in visual order, ligatures joined.

    Fonts set digits in Latin text (`in_word`) otherwise than among Han; Qt knows the former by a letter before them.
    """
    lead = LEAD if in_word and not text[0].isalpha() else ""
    found = [item for part in _supported_parts(lead + text, face) for item in _shaped_part(part, face, kerning)]
    return tuple(found[1:] if lead else found)


def _supported_parts(text: str, face: Face) -> Iterator[str]:
    """Cut text so that what the face has stays together and each other character stands alone."""
    font = raw_font(face)
    part = ""
    for letter in text:
        if font.supportsCharacter(ord(letter)):
            part += letter
            continue
        if part:
            yield part
        yield letter
        part = ""
    if part:
        yield part


def _shaped_part(text: str, face: Face, kerning: bool) -> Iterator[Glyph]:
    if len(text) == 1:
        yield glyph(text, face)
        return
    layout = _laid_out(text, _font(face, kerning))
    width = layout.lineAt(0).naturalTextWidth()
    runs = layout.glyphRuns(0, len(text), QTextLayout.GlyphRunRetrievalFlag.RetrieveAll)
    units = [at for at, letter in enumerate(text) for _ in range(1 if ord(letter) < 0x10000 else 2)]
    found = sorted(
        (position.x(), units[start], index)
        for run in runs
        for index, position, start in zip(run.glyphIndexes(), run.positions(), run.stringIndexes(), strict=True)
    )
    for place, (x, start, index) in enumerate(found):
        following = found[place + 1] if place + 1 < len(found) else (width, len(text), 0)
        yield Glyph(face, index, (following[0] - x) / EM, text[start : following[1]])


def fallbacks_used(document: Document) -> tuple[str, ...]:
    """Return what stands in for wanted fonts that this machine lacks, as `wanted → used`, each once."""
    wanted: dict[str, None] = {}
    for look, text in _looks(document):
        if not text.isascii():
            wanted[look.han or look.latin] = None
        if any(letter.isascii() and not letter.isspace() for letter in text):
            wanted[look.latin or look.han] = None
    pairs = ((name, resolved(name)[0]) for name in wanted if name)
    return tuple(f"{name} → {family}" for name, family in pairs if family != name)


def _looks(document: Document) -> Iterator[tuple[Look, str]]:
    for section in document.sections:
        yield from _looks_of(section.blocks)
        for strips in (section.headers, section.footers):
            for blocks in (strips.usual, strips.first or (), strips.even or ()):
                yield from _looks_of(blocks)


def _looks_of(blocks: tuple[Block, ...]) -> Iterator[tuple[Look, str]]:
    for block in blocks:
        if isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from _looks_of(cell.blocks)
        elif isinstance(block, Paragraph):
            for piece in block.pieces:
                if isinstance(piece, Text):
                    yield piece.look, piece.text
                elif isinstance(piece, (Field, Tab)):
                    yield piece.look, "0"
