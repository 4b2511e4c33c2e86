"""Follows a docx's defaults and styles down to the properties that hold at one place."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree

from reception_desk.typeset.package import Package, W, attributes, local

Element = ElementTree.Element
Props = dict[str, dict[str, str]]

NESTED = {"pBdr", "tblBorders", "tcBorders", "tblCellMar", "tcMar", "numPr"}
BLENDED = {"ind", "spacing", "rFonts", "lang"}
RIVALS = {"firstLine": ("hanging", "hangingChars"), "hanging": ("firstLine", "firstLineChars")}
THEMED = {
    "asciiTheme": "ascii",
    "hAnsiTheme": "hAnsi",
    "eastAsiaTheme": "eastAsia",
    "cstheme": "cs",
}
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def merged(layers: Iterable[Props]) -> Props:
    """Lay property layers over each other, the later winning."""
    result: Props = {}
    for layer in layers:
        for name, values in layer.items():
            if name in BLENDED and name in result:
                kept = dict(result[name])
                for given in values:
                    for rival in RIVALS.get(given, ()):
                        kept.pop(rival, None)
                result[name] = kept | values
            else:
                result[name] = values
    return result


class Styles:
    """The defaults, styles and theme fonts of one docx."""

    def __init__(self, package: Package) -> None:
        self._fonts = _theme_fonts(package.part_of_kind("theme"))
        self._styles: dict[str, Element] = {}
        self._default: dict[str, str] = {}
        self._known: dict[tuple[str, str], Props] = {}
        self.run_defaults: Props = {}
        self.paragraph_defaults: Props = {}
        root = package.part_of_kind("styles")
        for style in root.iter(f"{W}style") if root is not None else ():
            name = style.get(f"{W}styleId", "")
            self._styles[name] = style
            if style.get(f"{W}default") in ("1", "true", "on"):
                self._default[style.get(f"{W}type", "")] = name
        if root is not None:
            self.run_defaults = self.flat(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"))
            self.paragraph_defaults = self.flat(root.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr"))

    def flat(self, element: Element | None) -> Props:
        """Return the properties under `element`: name to attributes; groups become `group/name`."""
        found: Props = {}
        for child in element if element is not None else ():
            name = local(child.tag)
            if name in NESTED:
                found.update({f"{name}/{local(part.tag)}": attributes(part) for part in child})
            elif name == "tabs":
                for stop in child:
                    values = attributes(stop)
                    found[f"tabs/{values.get('pos', '0')}"] = values
            elif name == "rFonts":
                found[name] = self._named_fonts(attributes(child))
            elif name != "rPr":
                found[name] = attributes(child)
        return found

    def default_of(self, kind: str) -> str:
        """Return the id of the default style of `kind` (paragraph, table …)."""
        return self._default.get(kind, "")

    def of(self, name: str, part: str) -> Props:
        """Return the properties `part` (pPr, rPr, tblPr, tcPr) of style `name` with what it is based on."""
        key = (name, part)
        if key not in self._known:
            layers: list[Props] = []
            seen: set[str] = set()
            while name in self._styles and name not in seen:
                seen.add(name)
                style = self._styles[name]
                layers.append(self.flat(style.find(f"{W}{part}")))
                based = style.find(f"{W}basedOn")
                name = based.get(f"{W}val", "") if based is not None else ""
            self._known[key] = merged(reversed(layers))
        return self._known[key]

    def has_conditions(self, name: str) -> bool:
        """Tell whether table style `name` dresses some rows or columns differently."""
        style = self._styles.get(name)
        return style is not None and style.find(f"{W}tblStylePr") is not None

    def _named_fonts(self, values: dict[str, str]) -> dict[str, str]:
        named = {key: value for key, value in values.items() if key not in THEMED}
        for theme, slot in THEMED.items():
            font = self._fonts.get(values.get(theme, ""), "")
            if font:
                named[slot] = font
        return named


def _theme_fonts(root: Element | None) -> dict[str, str]:
    """Return the theme's fonts by the names the styles use, such as minorHAnsi or majorEastAsia."""
    found: dict[str, str] = {}
    for size in ("major", "minor"):
        scheme = root.find(f".//{DRAWING}{size}Font") if root is not None else None
        if scheme is None:
            continue
        latin, asian = scheme.find(f"{DRAWING}latin"), scheme.find(f"{DRAWING}ea")
        name = latin.get("typeface", "") if latin is not None else ""
        found[f"{size}HAnsi"] = found[f"{size}Ascii"] = name
        hans = [f.get("typeface", "") for f in scheme.iter(f"{DRAWING}font") if f.get("script") == "Hans"]
        found[f"{size}EastAsia"] = (asian.get("typeface", "") if asian is not None else "") or (hans or [""])[0]
    return found
