"""Reads a docx into a Document: settings, sections with their pages, headers, footers and blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reception_desk.typeset import looks, refusals
from reception_desk.typeset.blocks import ParagraphReader, Story
from reception_desk.typeset.document import (
    Block,
    Break,
    Document,
    Field,
    Section,
    Strips,
    Tab,
    Table,
    Text,
)
from reception_desk.typeset.grids import TableReader
from reception_desk.typeset.looks import TWIP, number
from reception_desk.typeset.numbering import Numbering
from reception_desk.typeset.package import MAIN_PART, Element, Package, R, W, attributes, local
from reception_desk.typeset.refusals import Refusals
from reception_desk.typeset.styles import Styles

WRAPPERS = ("sdt", "sdtContent", "customXml", "ins", "moveTo")
A4 = {"w": "11906", "h": "16838"}
SHIFTING_MODES = 15


@dataclass(frozen=True, slots=True)
class Settings:
    """What `settings.xml` says about the whole document."""

    tab_width: float
    mode: float
    even_pages: bool
    spacing_adds: bool


def read_docx(content: bytes) -> Document:
    """Read the bytes of a docx.

    Raises TemplateTrouble when the file is broken, too large, or no docx.
    """
    package = Package(content)
    root = package.tree_of(MAIN_PART)
    body = root.find(f"{W}body") if root is not None else None
    if body is None:
        body = Element("body")
    return _Reader(package).read(body)


def text_of(document: Document) -> list[str]:
    """Return the text of a document in reading order: headers, body, footers; one entry per paragraph line."""
    lines: list[str] = []
    for section in document.sections:
        for blocks in (*_strips(section.headers), section.blocks, *_strips(section.footers)):
            lines.extend(_lines(blocks))
    return lines


def _strips(strips: Strips) -> Iterator[tuple[Block, ...]]:
    yield from (blocks for blocks in (strips.first, strips.usual, strips.even) if blocks)


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from _lines(cell.blocks)
            continue
        line = ""
        for piece in block.pieces:
            if isinstance(piece, Text):
                line += piece.text
            elif isinstance(piece, Tab):
                line += "\t"
            elif isinstance(piece, Field):
                line += "#"
            elif isinstance(piece, Break):
                yield line
                line = ""
        yield line


class _Reader:
    """Reads the body and the strips of one docx with one set of styles."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._refused = Refusals()
        self._styles = Styles(package)
        self._numbering = Numbering(package, self._styles, self._refused)
        self._settings = _settings(package)
        self._paragraphs = self._paragraph_reader(MAIN_PART)
        self._strips: dict[tuple[str, str], tuple[Block, ...]] = {}

    def read(self, body: Element) -> Document:
        """Read the body: blocks up to each section's end."""
        sections: list[Section] = []
        blocks: list[Block] = []
        last = body.find(f"{W}sectPr")
        for child in _flat(body):
            if local(child.tag) == "p":
                blocks.append(self._paragraphs.read(child))
                ending = child.find(f"{W}pPr/{W}sectPr")
                if ending is not None:
                    sections.append(self._section(ending, blocks))
                    blocks = []
            elif local(child.tag) == "tbl":
                blocks.append(self._table(child, self._paragraphs))
            elif local(child.tag) in ("oMath", "oMathPara"):
                self._refused.add(refusals.FORMULA)
        if blocks or not sections:
            sections.append(self._section(last if last is not None else Element("sectPr"), blocks))
        return Document(
            sections=tuple(sections),
            unsupported=self._refused.names(),
            tab_width=self._settings.tab_width,
            spacing_adds=self._settings.spacing_adds,
        )

    def _paragraph_reader(self, part: str) -> ParagraphReader:
        return ParagraphReader(Story(self._package, self._styles, self._numbering, part, self._refused))

    def _table(self, element: Element, paragraphs: ParagraphReader) -> Table:
        def blocks(cell: Element, style: str) -> tuple[Block, ...]:
            return tuple(self._blocks(cell, paragraphs, style))

        return TableReader(self._styles, self._refused, self._settings.mode < SHIFTING_MODES, blocks).read(element)

    def _blocks(self, element: Element, paragraphs: ParagraphReader, style: str = "") -> Iterator[Block]:
        for child in _flat(element):
            if local(child.tag) == "p":
                yield paragraphs.read(child, style)
            elif local(child.tag) == "tbl":
                yield self._table(child, paragraphs)

    def _section(self, element: Element, blocks: list[Block]) -> Section:
        props = self._styles.flat(element)
        size, margins = {**A4, **props.get("pgSz", {})}, props.get("pgMar", {})
        grid = props.get("docGrid", {})
        self._note(props)
        columns = number(props.get("cols", {}), "num", otherwise=1)
        if columns > 1:
            self._refused.add(refusals.COLUMNS)
        gutter = number(margins, "gutter") * TWIP
        numbers = props.get("pgNumType", {})
        return Section(
            blocks=tuple(blocks),
            width=number(size, "w") * TWIP,
            height=number(size, "h") * TWIP,
            top=abs(number(margins, "top", otherwise=1440)) * TWIP,
            bottom=abs(number(margins, "bottom", otherwise=1440)) * TWIP,
            left=number(margins, "left", otherwise=1800) * TWIP + gutter,
            right=number(margins, "right", otherwise=1800) * TWIP,
            header_at=number(margins, "header", otherwise=851) * TWIP,
            footer_at=number(margins, "footer", otherwise=992) * TWIP,
            headers=self._strips_of(element, "header", looks.on(props, "titlePg")),
            footers=self._strips_of(element, "footer", looks.on(props, "titlePg")),
            start=props.get("type", {}).get("val", "nextPage"),
            grid=number(grid, "linePitch") * TWIP if grid.get("type") in ("lines", "linesAndChars") else 0.0,
            first_number=int(number(numbers, "start")) if "start" in numbers else None,
            number_style=numbers.get("fmt", "decimal"),
        )

    def _note(self, props: dict[str, dict[str, str]]) -> None:
        if props.get("docGrid", {}).get("type") in ("linesAndChars", "snapToChars"):
            self._refused.add(refusals.CHARACTER_GRID)
        if props.get("textDirection", {}).get("val", "lrTb") != "lrTb":
            self._refused.add(refusals.UPRIGHT)
        if "pgBorders" in props:
            self._refused.add(refusals.PAGE_BORDER)

    def _strips_of(self, section: Element, kind: str, first: bool) -> Strips:
        """Read the strips a section names; those it does not name go on from the section before."""
        for reference in section.findall(f"{W}{kind}Reference"):
            part = self._package.related(MAIN_PART).get(reference.get(f"{R}id", ""), ("", ""))[1]
            root = self._package.tree_of(part)
            if root is not None:
                blocks = tuple(self._blocks(root, self._paragraph_reader(part)))
                self._strips[kind, reference.get(f"{W}type", "default")] = blocks
        usual = self._strips.get((kind, "default"), ())
        return Strips(
            usual=usual,
            first=self._strips.get((kind, "first"), ()) if first else None,
            even=self._strips.get((kind, "even"), ()) if self._settings.even_pages else None,
        )


def _flat(element: Element) -> Iterator[Element]:
    """Yield block elements, looking through content controls."""
    for child in element:
        if local(child.tag) in WRAPPERS:
            yield from _flat(child)
        else:
            yield child


def _settings(package: Package) -> Settings:
    root = package.part_of_kind("settings")
    if root is None:
        return Settings(36.0, 12, False, False)
    found = {local(child.tag): attributes(child) for child in root}
    compat = root.find(f"{W}compat")
    switches = {local(c.tag): attributes(c) for c in compat} if compat is not None else {}
    modes = [
        number(attributes(c), "val") for c in root.iter(f"{W}compatSetting") if c.get(f"{W}name") == "compatibilityMode"
    ]
    return Settings(
        tab_width=number(found.get("defaultTabStop", {}), "val", otherwise=720) * TWIP,
        mode=modes[0] if modes else 12,
        even_pages=looks.on(found, "evenAndOddHeaders"),
        spacing_adds=looks.on(switches, "doNotUseHTMLParagraphAutoSpacing"),
    )
