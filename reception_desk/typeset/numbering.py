"""Counts the labels of numbered paragraphs: 一、 （一） 1. （1） and their like."""

from __future__ import annotations

from dataclasses import dataclass

from reception_desk.typeset import refusals
from reception_desk.typeset.looks import number
from reception_desk.typeset.package import Element, Package, W, attributes
from reception_desk.typeset.refusals import Refusals
from reception_desk.typeset.styles import Props, Styles

HAN = "〇一二三四五六七八九"
UNITS = ("", "十", "百", "千")
STEMS = "甲乙丙丁戊己庚辛壬癸"
ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
         (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip


@dataclass(slots=True)
class Level:
    """One level of one list, counting as its paragraphs are read."""

    list: List
    depth: int
    indent: Props
    letters: Props
    text: str
    style: str
    start: int
    tabbed: bool

    def next_label(self) -> str:
        """Count one paragraph and return its label."""
        counts = self.list.counts
        counts[self.depth] = counts.get(self.depth, self.start - 1) + 1
        for deeper in [depth for depth in counts if depth > self.depth]:
            del counts[deeper]
        label = self.text
        for depth in range(9):
            level = self.list.levels.get(depth)
            if level and f"%{depth + 1}" in label:
                label = label.replace(f"%{depth + 1}", counted(counts.get(depth, level.start), level.style))
        return label


@dataclass(slots=True)
class List:
    """One abstract list of the document, shared by all that number along it."""

    levels: dict[int, Level]
    counts: dict[int, int]


class Numbering:
    """The lists of one docx."""

    def __init__(self, package: Package, styles: Styles, refused: Refusals) -> None:
        self._lists: dict[str, List] = {}
        root = package.part_of_kind("numbering")
        if root is None:
            return
        abstract = {e.get(f"{W}abstractNumId", ""): e for e in root.iter(f"{W}abstractNum")}
        shared: dict[str, List] = {}
        for item in root.iter(f"{W}num"):
            link = item.find(f"{W}abstractNumId")
            name = link.get(f"{W}val", "") if link is not None else ""
            if name in abstract:
                if name not in shared or item.find(f"{W}lvlOverride") is not None:
                    shared[name] = _read_list(abstract[name], styles, refused)
                self._lists[item.get(f"{W}numId", "")] = shared[name]

    def level_of(self, props: Props) -> Level | None:
        """Return the list level a paragraph with these properties stands on, if any."""
        found = self._lists.get(props.get("numPr/numId", {}).get("val", ""))
        return found.levels.get(int(number(props.get("numPr/ilvl", {}), "val"))) if found else None


def _read_list(element: Element, styles: Styles, refused: Refusals) -> List:
    made = List({}, {})
    for level in element.iter(f"{W}lvl"):
        values = {child.tag: attributes(child).get("val", "") for child in level}
        style = values.get(f"{W}numFmt", "decimal")
        if f"{W}lvlPicBulletId" in values:
            refused.add(refusals.NUMBERING)
        depth = int(number(attributes(level), "ilvl"))
        letters = styles.flat(level.find(f"{W}rPr"))
        text = values.get(f"{W}lvlText", "")
        if style == "bullet" and any("\uf000" <= letter <= "\uf0ff" for letter in text):
            text, letters = "●" if text == "\uf06c" else "•", {}
        made.levels[depth] = Level(
            made, depth, styles.flat(level.find(f"{W}pPr")), letters, text, style,
            int(number({"v": values.get(f"{W}start", "1")}, "v", otherwise=1)),
            values.get(f"{W}suff", "tab") == "tab",
        )  # fmt: skip
    return made


def counted(count: int, style: str) -> str:
    """Return `count` written in the numbering style of a docx."""
    if style in ("chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCountingThousand"):
        return han_number(count)
    if style in ("ideographTraditional",):
        return STEMS[(count - 1) % 10]
    if style in ("upperLetter", "lowerLetter"):
        letter = chr(ord("A") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letter if style == "upperLetter" else letter.lower()
    if style in ("upperRoman", "lowerRoman"):
        digits, rest = "", count
        for value, sign in ROMAN:
            digits, rest = digits + sign * (rest // value), rest % value
        return digits if style == "upperRoman" else digits.lower()
    if style == "decimalEnclosedCircleChinese" or style == "decimalEnclosedCircle":
        return chr(0x2460 + count - 1) if 1 <= count <= 20 else str(count)
    if style == "decimalFullWidth":
        return "".join(chr(ord("0") - ord("0") + ord("\N{FULLWIDTH DIGIT ZERO}") + int(d)) for d in str(count))
    if style == "decimalZero":
        return f"{count:02d}"
    return "" if style == "none" else str(count)


def han_number(count: int) -> str:
    """Return a number up to 9999 in Chinese: 十二, 一百零三."""
    if not 0 < count < 10000:
        return "".join(HAN[int(digit)] for digit in str(count))
    digits = [int(digit) for digit in reversed(str(count))]
    written = ""
    for place, digit in reversed(list(enumerate(digits))):
        if digit:
            written += HAN[digit] + UNITS[place]
        elif written and not written.endswith("零") and any(digits[:place]):
            written += "零"
    return written.removeprefix("一") if 10 <= count < 20 else written
