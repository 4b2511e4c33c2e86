"""Turns resolved properties into values in points: looks of characters, shapes of paragraphs, border lines."""

from __future__ import annotations

from reception_desk.typeset.document import NO_EDGE, Align, Edge, Edges, LineRule, Look, Shape, Stop
from reception_desk.typeset.strokes import whole_width
from reception_desk.typeset.styles import Props

TWIP = 1 / 20
AUTO_SPACE = 14.0
LINE_UNIT = 12.0
LARGEST = 1e9
SIZES = (1.0, 1638.0)
ALIGNS = {
    "left": Align.LEFT,
    "start": Align.LEFT,
    "right": Align.RIGHT,
    "end": Align.RIGHT,
    "center": Align.CENTER,
    "both": Align.BOTH,
    "distribute": Align.SPREAD,
}
HIGHLIGHTS = {
    "yellow": "FFFF00",
    "green": "00FF00",
    "cyan": "00FFFF",
    "magenta": "FF00FF",
    "blue": "0000FF",
    "red": "FF0000",
    "darkBlue": "000080",
    "darkCyan": "008080",
    "darkGreen": "008000",
    "darkMagenta": "800080",
    "darkRed": "800000",
    "darkYellow": "808000",
    "darkGray": "808080",
    "lightGray": "C0C0C0",
    "black": "000000",
    "white": "FFFFFF",
}


def number(values: dict[str, str], *names: str, otherwise: float = 0.0) -> float:
    """Return the first of `names` that holds a number; a value in `pt` is counted in twips like the others."""
    for name in names:
        try:
            found = float(values[name].removesuffix("pt")) * (20 if values[name].endswith("pt") else 1)
        except (KeyError, ValueError):
            continue
        if abs(found) <= LARGEST:
            return found
    return otherwise


def on(props: Props, name: str, otherwise: bool = False) -> bool:
    """Tell whether the switch `name` is on."""
    if name not in props:
        return otherwise
    return props[name].get("val", "true") not in ("0", "false", "off")


def colour(value: str, otherwise: str) -> str:
    """Return six hexadecimal digits, or `otherwise` for automatic and unreadable colours."""
    digits = value.lstrip("#").upper()
    return digits if len(digits) == 6 and all(d in "0123456789ABCDEF" for d in digits) else otherwise


def shade(props: Props) -> str:
    """Return the fill colour behind text, paragraph or cell; empty means none."""
    values = props.get("shd", {})
    if values.get("val") == "solid":
        return colour(values.get("color", ""), "000000")
    return colour(values.get("fill", ""), "")


def look(props: Props) -> Look:
    """Return how characters with these run properties look."""
    fonts = props.get("rFonts", {})
    underline = props.get("u", {}).get("val", "single" if "u" in props else "none")
    highlight = HIGHLIGHTS.get(props.get("highlight", {}).get("val", ""), "")
    strike = "double" if on(props, "dstrike") else "single" if on(props, "strike") else ""
    script = props.get("vertAlign", {}).get("val", "")
    return Look(
        latin=fonts.get("ascii", fonts.get("hAnsi", "")),
        han=fonts.get("eastAsia", ""),
        size=min(max(number(props.get("sz", {}), "val", otherwise=20.0) / 2, SIZES[0]), SIZES[1]),
        bold=on(props, "b"),
        italic=on(props, "i"),
        underline="" if underline == "none" else underline,
        strike=strike,
        colour=colour(props.get("color", {}).get("val", ""), "000000"),
        shade=highlight or shade(props),
        spacing=number(props.get("spacing", {}), "val") * TWIP,
        stretch=max(number(props.get("w", {}), "val", otherwise=100.0), 1.0) / 100,
        script=script if script in ("superscript", "subscript") else "",
        lift=number(props.get("position", {}), "val") / 2,
        caps=on(props, "caps"),
        kern=number(props.get("kern", {}), "val") / 2,
        language=props.get("lang", {}).get("val", ""),
        han_language=props.get("lang", {}).get("eastAsia", ""),
    )


def edge(values: dict[str, str] | None) -> Edge:
    """Return one border line; `sz` counts eighths of a point."""
    if values is None or values.get("val", "nil") in ("nil", "none"):
        return NO_EDGE
    return Edge(
        style=values["val"],
        width=whole_width(values["val"], number(values, "sz", otherwise=4.0) / 8),
        colour=colour(values.get("color", ""), "000000"),
        space=number(values, "space"),
    )


def paragraph_edges(props: Props) -> Edges:
    """Return the border lines of a paragraph."""
    return Edges(
        top=edge(props.get("pBdr/top")),
        left=edge(props.get("pBdr/left", props.get("pBdr/start"))),
        bottom=edge(props.get("pBdr/bottom")),
        right=edge(props.get("pBdr/right", props.get("pBdr/end"))),
        between=edge(props.get("pBdr/between")),
    )


def stops(props: Props) -> tuple[Stop, ...]:
    """Return the tab stops that are left when cleared ones are gone, from left to right."""
    found = [
        Stop(number(values, "pos") * TWIP, values.get("val", "left"), values.get("leader", ""))
        for name, values in props.items()
        if name.startswith("tabs/") and values.get("val") not in ("clear", "bar", "num")
    ]
    return tuple(sorted(found, key=lambda stop: stop.at))


def _space(values: dict[str, str], side: str) -> float:
    if values.get(f"{side}Autospacing") in ("1", "true", "on"):
        return AUTO_SPACE
    lines = number(values, f"{side}Lines") / 100 * LINE_UNIT
    return number(values, side, otherwise=lines / TWIP) * TWIP


def _reach(indent: dict[str, str], size: float, *names: str) -> float:
    chars = next((number(indent, f"{name}Chars") / 100 * size for name in names if f"{name}Chars" in indent), 0.0)
    return number(indent, *names, otherwise=chars / TWIP) * TWIP


def shape(props: Props, style: str, size: float) -> Shape:
    """Return how a paragraph of these properties is set; `size` (points) measures indents given in characters."""
    indent, spacing = props.get("ind", {}), props.get("spacing", {})
    rule = LineRule(spacing.get("lineRule", "auto")) if spacing.get("lineRule") in tuple(LineRule) else LineRule.FACTOR
    line = number(spacing, "line", otherwise=240.0)
    return Shape(
        style=style,
        align=ALIGNS.get(props.get("jc", {}).get("val", "left"), Align.LEFT),
        left=_reach(indent, size, "left", "start"),
        right=_reach(indent, size, "right", "end"),
        first=_reach(indent, size, "firstLine") - _reach(indent, size, "hanging"),
        before=_space(spacing, "before"),
        after=_space(spacing, "after"),
        line_rule=rule,
        line=line / 240 if rule is LineRule.FACTOR else line * TWIP,
        tight=on(props, "contextualSpacing"),
        stops=stops(props),
        keep_next=on(props, "keepNext"),
        keep_lines=on(props, "keepLines"),
        widows=on(props, "widowControl", otherwise=True),
        new_page=on(props, "pageBreakBefore"),
        hanging_marks=on(props, "overflowPunct", otherwise=True),
        forbidden_rules=on(props, "kinsoku", otherwise=True),
        script_gap=on(props, "autoSpaceDE", otherwise=True),
        grid=on(props, "snapToGrid", otherwise=True),
        edges=paragraph_edges(props),
        shade=shade(props),
    )
