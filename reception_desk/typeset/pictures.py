"""Reads pictures out of drawings, inline and floating, and names the drawings that are something else."""

from __future__ import annotations

from PySide6.QtGui import QImage

from reception_desk.typeset import refusals
from reception_desk.typeset.document import Image, Look, Piece, Place
from reception_desk.typeset.looks import number
from reception_desk.typeset.package import Element, Package, R, local
from reception_desk.typeset.refusals import Refusals

EMU = 1 / 12700
BESIDE = 114300  # the free space beside an inline picture that does not say its own, as the reference has it
KINDS = {"chart": refusals.CHART, "diagram": refusals.DIAGRAM}


class PictureReader:
    """Reads the drawings of one part."""

    def __init__(self, package: Package, part: str, refused: Refusals) -> None:
        self._package = package
        self._part = part
        self._refused = refused

    def read(self, element: Element, look: Look) -> list[Piece]:
        """Read a `w:drawing`, `w:pict` or a choice between them."""
        name = local(element.tag)
        if name == "AlternateContent":
            return [piece for branch in list(element)[:1] for child in branch for piece in self.read(child, look)]
        if name == "pict":
            return self._old_picture(element, look)
        return [piece for child in element for piece in self._drawing(child, look)]

    def _drawing(self, frame: Element, look: Look) -> list[Piece]:
        blip = next((e for e in frame.iter() if local(e.tag) == "blip"), None)
        graphic = next((e for e in frame.iter() if local(e.tag) == "graphicData"), None)
        uri = graphic.get("uri", "") if graphic is not None else ""
        if blip is None or not uri.endswith("picture"):
            boxed = any(local(e.tag) == "txbxContent" for e in frame.iter())
            kind = KINDS.get(uri.rpartition("/")[2], refusals.TEXT_BOX if boxed else refusals.SHAPE)
            self._refused.add(kind)
            return []
        extent = next(e for e in frame if local(e.tag) == "extent")
        width, height = number(dict(extent.attrib), "cx") * EMU, number(dict(extent.attrib), "cy") * EMU
        content = self._picture(blip.get(f"{R}embed", ""))
        if not content:
            return []
        if local(frame.tag) == "anchor":
            return [Image(content, width, height, look, self._place(frame))]
        beside = {name: number(dict(frame.attrib), name, otherwise=BESIDE) * EMU for name in ("distL", "distR")}
        return [Image(content, width, height, look, before=beside["distL"], after=beside["distR"])]

    def _old_picture(self, element: Element, look: Look) -> list[Piece]:
        names = {local(e.tag) for e in element.iter()}
        found = next((e for e in element.iter() if local(e.tag) == "imagedata"), None)
        shape = next((e for e in element.iter() if local(e.tag) in ("shape", "rect") and e.get("style")), None)
        if found is None or shape is None:
            boxed = "textbox" in names or "txbxContent" in names
            self._refused.add(refusals.TEXT_BOX if boxed else refusals.SHAPE)
            return []
        sizes = dict(part.split(":", 1) for part in shape.get("style", "").split(";") if ":" in part)
        content = self._picture(found.get(f"{R}id", ""))
        width, height = number(sizes, "width") / 20, number(sizes, "height") / 20
        if "absolute" in sizes.get("position", ""):
            self._refused.add(refusals.WRAPPING)
        return [Image(content, width, height, look)] if content and width and height else []

    def _picture(self, relation: str) -> bytes:
        target = self._package.related(self._part).get(relation, ("", ""))[1]
        content = self._package.bytes_of(target)
        if QImage.fromData(content).isNull():
            self._refused.add(refusals.PICTURE_KIND)
            return b""
        return content

    def _place(self, anchor: Element) -> Place:
        wraps = {local(child.tag) for child in anchor}
        if not wraps & {"wrapNone"}:
            self._refused.add(refusals.WRAPPING)
        across = next((c for c in anchor if local(c.tag) == "positionH"), None)
        down = next((c for c in anchor if local(c.tag) == "positionV"), None)
        origin_x, x, align_x = _position(across, "column")
        origin_y, y, align_y = _position(down, "paragraph")
        return Place(origin_x, x, align_x, origin_y, y, align_y, anchor.get("behindDoc") in ("1", "true"))


def _position(element: Element | None, otherwise: str) -> tuple[str, float, str]:
    if element is None:
        return otherwise, 0.0, ""
    values = {local(child.tag): child.text or "" for child in element}
    return element.get("relativeFrom", otherwise), number(values, "posOffset") * EMU, values.get("align", "")
