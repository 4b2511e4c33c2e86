"""Reads the paragraphs of one part of a docx: runs, tabs, breaks, fields, numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from reception_desk.typeset import looks, refusals
from reception_desk.typeset.document import Break, Field, Look, Paragraph, Piece, Shape, Tab, Text
from reception_desk.typeset.fields import FieldState
from reception_desk.typeset.numbering import Numbering
from reception_desk.typeset.package import Element, Package, W, local
from reception_desk.typeset.pictures import PictureReader
from reception_desk.typeset.refusals import Refusals
from reception_desk.typeset.styles import Props, Styles, merged

TRANSPARENT = {"hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "customXml", "fldSimple", "dir", "bdo"}
UNDRAWN = {
    "object": refusals.OBJECT,
    "oMath": refusals.FORMULA,
    "oMathPara": refusals.FORMULA,
    "footnoteReference": refusals.FOOTNOTE,
    "endnoteReference": refusals.ENDNOTE,
    "ruby": refusals.SYMBOL,
}
PLAIN_CODE = re.compile(r"(?!F0)(?!D[89A-F])[0-9A-F]{4}")
FIXED = {"noBreakHyphen": "\N{NON-BREAKING HYPHEN}", "softHyphen": ""}
SYMBOLS = {
    "F0FE": "☑", "F0A8": "□", "F06F": "□", "F0A3": "□", "F071": "□", "F0FC": "✓", "F0FB": "✗",
    "F06C": "●", "F0B7": "·", "F06E": "■", "F075": "◆", "F0D8": "➢", "F0E0": "→", "F052": "☑", "F053": "☒",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Story:
    """What reading one part needs: its package and styles, its own name, and where refusals are noted."""

    package: Package
    styles: Styles
    numbering: Numbering
    part: str
    refused: Refusals


class ParagraphReader:
    """Reads paragraphs of one story, in order (fields and list numbers go on from one to the next)."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self._pictures = PictureReader(story.package, story.part, story.refused)
        self._fields = FieldState()
        self._looks: dict[tuple[str, str, str, str], Look] = {}
        self._shapes: dict[tuple[str, str, str, str, float], Shape] = {}

    def read(self, element: Element, table: str = "") -> Paragraph:
        """Read one `w:p`; `table` is the style of the table it stands in."""
        own = element.find(f"{W}pPr")
        direct = self.story.styles.flat(own)
        style = direct.get("pStyle", {}).get("val", "") or self.story.styles.default_of("paragraph")
        listed = self.story.numbering.level_of(merged([self.story.styles.of(style, "pPr"), direct]))
        if own is not None and own.find(f"{W}pPrChange") is not None:
            self.story.refused.add(refusals.CHANGES)
        mark = self._look(own.find(f"{W}rPr") if own is not None else None, style, table)
        shape = self._shape(style, table, listed.indent if listed else {}, direct, mark.size)
        pieces: list[Piece] = []
        if listed:
            numbered = looks.look(merged([self._layers(style, table), listed.letters]))
            pieces += [Text(listed.next_label(), numbered), *([Tab(numbered)] if listed.tabbed else [])]
        for child in element:
            self._child(child, style, table, pieces)
        return Paragraph(tuple(joined(pieces)), shape, mark)

    def _shape(self, style: str, table: str, listed: Props, direct: Props, size: float) -> Shape:
        """Return how a paragraph is set; many of a paper are set alike."""
        key = (style, table, repr(listed), repr(direct), size)
        if key not in self._shapes:
            styles = self.story.styles
            above = (styles.paragraph_defaults, styles.of(table, "pPr"), styles.of(style, "pPr"))
            props = merged([*above, listed, direct])
            self._note(props)
            self._shapes[key] = looks.shape(props, style, size)
        return self._shapes[key]

    def _note(self, props: Props) -> None:
        if "framePr" in props:
            dropped = "dropCap" in props["framePr"]
            self.story.refused.add(refusals.DROP_CAP if dropped else refusals.FRAME)
        if looks.on(props, "bidi"):
            self.story.refused.add(refusals.RIGHT_TO_LEFT)

    def _layers(self, style: str, table: str) -> Props:
        styles = self.story.styles
        return merged([styles.run_defaults, styles.of(table, "rPr"), styles.of(style, "rPr")])

    def _look(self, own: Element | None, style: str, table: str) -> Look:
        direct = self.story.styles.flat(own)
        key = (style, table, direct.get("rStyle", {}).get("val", ""), repr(direct))
        if key not in self._looks:
            character = self.story.styles.of(key[2] or self.story.styles.default_of("character"), "rPr")
            self._looks[key] = looks.look(merged([self._layers(style, table), character, direct]))
        return self._looks[key]

    def _child(self, child: Element, style: str, table: str, pieces: list[Piece]) -> None:
        name = local(child.tag)
        if name == "r":
            self._run(child, style, table, pieces)
        elif name in TRANSPARENT:
            if name in ("ins", "moveTo"):
                self.story.refused.add(refusals.CHANGES)
            if name == "fldSimple" and self._fields.simple(child.get(f"{W}instr", "")):
                first = child.find(f".//{W}r/{W}rPr")
                pieces.append(Field(self._fields.name, self._look(first, style, table)))
                return
            for inner in child:
                self._child(inner, style, table, pieces)
        elif name in ("del", "moveFrom"):
            self.story.refused.add(refusals.CHANGES)
        elif name in UNDRAWN:
            self.story.refused.add(UNDRAWN[name])

    def _run(self, run: Element, style: str, table: str, pieces: list[Piece]) -> None:
        own = run.find(f"{W}rPr")
        if own is not None and looks.on(self.story.styles.flat(own), "vanish"):
            return
        look = self._look(own, style, table)
        for child in run:
            name = local(child.tag)
            if name in ("fldChar", "instrText"):
                field = self._fields.step(child)
                if field:
                    pieces.append(Field(field, look))
            elif not self._fields.hides_result:
                self._content(child, name, look, pieces)

    def _content(self, child: Element, name: str, look: Look, pieces: list[Piece]) -> None:
        if name == "t":
            pieces.append(Text(child.text or "", look))
        elif name in ("tab", "ptab"):
            pieces.append(Tab(look))
        elif name == "br":
            if child.get(f"{W}type") == "column":
                self.story.refused.add(refusals.COLUMNS)
            pieces.append(Break(look, page=child.get(f"{W}type") in ("page", "column")))
        elif name == "cr":
            pieces.append(Break(look))
        elif name in FIXED:
            pieces.append(Text(FIXED[name], look))
        elif name == "sym":
            self._symbol(child, look, pieces)
        elif name in ("drawing", "pict", "AlternateContent"):
            pieces.extend(self._pictures.read(child, look))
        elif name in UNDRAWN:
            self.story.refused.add(UNDRAWN[name])

    def _symbol(self, child: Element, look: Look, pieces: list[Piece]) -> None:
        code = child.get(f"{W}char", "").upper()
        if code in SYMBOLS:
            pieces.append(Text(SYMBOLS[code], look))
        elif PLAIN_CODE.fullmatch(code):
            pieces.append(Text(chr(int(code, 16)), look))
        else:
            self.story.refused.add(refusals.SYMBOL)


def joined(pieces: list[Piece]) -> list[Piece]:
    """Join neighbouring texts of one look, capitalise where the look asks for it, drop empty ones."""
    result: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, Text):
            text = piece.text.replace("\r", "").replace("\n", " ")
            text = text.upper() if piece.look.caps else text
            last = result[-1] if result else None
            if isinstance(last, Text) and last.look == piece.look:
                result[-1] = replace(last, text=last.text + text)
            elif text:
                result.append(Text(text, piece.look))
        else:
            result.append(piece)
    return result
