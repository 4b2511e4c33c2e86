"""Read where each character of a PDF stands, from its content streams."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field

from pypdf import PageObject, PdfReader
from pypdf.generic import ContentStream, DictionaryObject

Matrix = tuple[float, float, float, float, float, float]
UNIT: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass
class Mark:
    """One character: left edge, baseline from the page's top, advance, size (all pt)."""

    text: str
    x: float
    y: float
    advance: float
    size: float


@dataclass
class TextLine:
    """Characters that share one baseline on one page."""

    y: float
    marks: list[Mark] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(mark.text for mark in self.marks)

    @property
    def left(self) -> float:
        return min((m.x for m in self.marks if m.text.strip()), default=0.0)

    @property
    def right(self) -> float:
        return max((m.x + m.advance for m in self.marks if m.text.strip()), default=0.0)


def times(a: Matrix, b: Matrix) -> Matrix:
    """Multiply two PDF matrices, the first applied first."""
    return (
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    )


class PdfFont:
    """Decode the codes of one font of a page."""

    def __init__(self, entry: DictionaryObject) -> None:
        self.wide = entry["/Subtype"] == "/Type0"
        self.letters = read_unicode_map(entry["/ToUnicode"].get_object().get_data()) if "/ToUnicode" in entry else {}
        self.widths: dict[int, float] = {}
        self.default = 0.0
        if self.wide:
            inner = entry["/DescendantFonts"][0].get_object()
            self.default = float(inner.get("/DW", 1000))
            self._read_runs(list(inner.get("/W", [])))
        else:
            first = int(entry.get("/FirstChar", 0))
            self.widths = {first + i: float(w.get_object()) for i, w in enumerate(entry.get("/Widths", []))}

    def _read_runs(self, runs: list) -> None:
        at = 0
        while at < len(runs):
            start, second = int(runs[at]), runs[at + 1].get_object()
            if isinstance(second, list):
                self.widths.update({start + i: float(w) for i, w in enumerate(second)})
                at += 2
            else:
                self.widths.update(dict.fromkeys(range(start, int(second) + 1), float(runs[at + 2])))
                at += 3

    def codes(self, raw: bytes) -> list[int]:
        if self.wide:
            return [raw[i] << 8 | raw[i + 1] for i in range(0, len(raw) - 1, 2)]
        return list(raw)


def read_unicode_map(stream: bytes) -> dict[int, str]:
    """Read a ToUnicode stream: code to text."""
    found: dict[int, str] = {}

    def text(hexes: bytes) -> str:
        return bytes.fromhex(hexes.decode()).decode("utf-16-be", "replace")

    for block in re.findall(rb"beginbfchar(.*?)endbfchar", stream, re.S):
        for code, value in re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            found[int(code, 16)] = text(value)
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", stream, re.S):
        for low, high, values in re.findall(
            rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(\[.*?\]|<[0-9A-Fa-f]+>)", block, re.S
        ):
            each = re.findall(rb"<([0-9A-Fa-f]+)>", values)
            start, stop = int(low, 16), int(high, 16)
            for i in range(stop - start + 1):
                if values.startswith(b"["):
                    found[start + i] = text(each[i])
                else:
                    base = text(each[0])
                    found[start + i] = base[:-1] + chr(ord(base[-1]) + i)
    return found


class Reader:
    """Follow the text operators of one page."""

    def __init__(self, page: PageObject) -> None:
        self.page = page
        self.height = float(page.mediabox.height)
        fonts = page["/Resources"].get_object().get("/Font", {}).get_object()
        self.fonts = {name: PdfFont(entry.get_object()) for name, entry in fonts.items()}
        self.ctm: Matrix = UNIT
        self.stack: list[tuple] = []
        self.tm = self.tlm = UNIT
        self.font, self.size = None, 0.0
        self.char_space = self.word_space = self.leading = self.rise = 0.0
        self.scale = 1.0
        self.marks: list[Mark] = []

    def read(self) -> list[Mark]:
        stream = ContentStream(self.page["/Contents"].get_object(), self.page.pdf)
        for operands, operator in stream.operations:
            self.step(operator.decode("latin-1"), operands)
        return self.marks

    def step(self, op: str, args: list) -> None:
        if op == "q":
            self.stack.append(
                (self.ctm, self.font, self.size, self.char_space, self.word_space, self.scale, self.leading)
            )
        elif op == "Q":
            (self.ctm, self.font, self.size, self.char_space, self.word_space, self.scale, self.leading) = (
                self.stack.pop()
            )
        elif op == "cm":
            self.ctm = times(tuple(map(float, args)), self.ctm)
        elif op == "BT":
            self.tm = self.tlm = UNIT
        elif op == "Tf":
            self.font, self.size = self.fonts[args[0]], float(args[1])
        elif op == "Tm":
            self.tm = self.tlm = tuple(map(float, args))
        elif op in ("Td", "TD"):
            self.tlm = self.tm = times((1, 0, 0, 1, float(args[0]), float(args[1])), self.tlm)
        elif op == "Tc":
            self.char_space = float(args[0])
        elif op == "Tw":
            self.word_space = float(args[0])
        elif op == "Tz":
            self.scale = float(args[0]) / 100
        elif op == "Tj":
            self.show(args[0])
        elif op == "TJ":
            for item in args[0]:
                if isinstance(item, (int, float)):
                    shift = -float(item) / 1000 * self.size * self.scale
                    self.tm = times((1, 0, 0, 1, shift, 0), self.tm)
                else:
                    self.show(item)

    def show(self, raw) -> None:
        data = raw if isinstance(raw, bytes) else raw.original_bytes
        for code in self.font.codes(data):
            width = self.font.widths.get(code, self.font.default) / 1000 * self.size
            place = times(self.tm, self.ctm)
            shift = (
                width + self.char_space + (self.word_space if code == 32 and not self.font.wide else 0)
            ) * self.scale
            across = abs(place[0])
            letter = self.font.letters.get(code, "\N{REPLACEMENT CHARACTER}")
            self.marks.append(
                Mark(letter, place[4], self.height - place[5], width * self.scale * across, self.size * abs(place[3]))
            )
            self.tm = times((1, 0, 0, 1, shift, 0), self.tm)


def gathered(marks: list[Mark]) -> list[TextLine]:
    """Gather characters that share a baseline (0.5 pt) into lines, top to bottom."""
    lines: list[TextLine] = []
    for mark in sorted(marks, key=lambda m: (m.y, m.x)):
        near = next((line for line in reversed(lines[-6:]) if abs(line.y - mark.y) < 0.5), None)
        if near is None:
            near = TextLine(mark.y)
            lines.append(near)
        near.marks.append(mark)
    for line in lines:
        line.marks.sort(key=lambda m: m.x)
    return lines


def read_pages(content: bytes) -> list[list[TextLine]]:
    """Read a PDF: for each page its lines, top to bottom."""
    reader = PdfReader(io.BytesIO(content))
    return [gathered([mark for mark in Reader(page).read() if mark.text]) for page in reader.pages]
