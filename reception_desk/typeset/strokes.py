"""The strokes that make up a border line: how wide the line is, and where each stroke lies in it.

Sizes are those of the reference; a line whose name says thin and thick has its first-named stroke inside.
"""

from __future__ import annotations

THIN = 0.75
WIDE = 1.5
GAPS = ("SmallGap", "MediumGap", "LargeGap")

# Lengths of strokes and gaps of broken lines, counted in line widths.
PATTERNS = {
    "dotted": (1.0, 1.0),
    "dash": (3.0, 2.0),
    "dashed": (3.0, 3.0),
    "dashSmallGap": (3.0, 1.0),
    "dashLong": (8.0, 3.0),
    "dotDash": (4.0, 2.0, 1.0, 2.0),
    "dotDotDash": (4.0, 2.0, 1.0, 2.0, 1.0, 2.0),
}
PLAIN = frozenset({"single", "thick", "hairline", "inset", "outset", "double", "triple", *PATTERNS})
KNOWN = PLAIN | {f"{pair}{gap}" for pair in ("thinThick", "thickThin") for gap in GAPS}


def whole_width(style: str, size: float) -> float:
    """Return how wide a line is whose docx says `size` points."""
    if style in ("double", "triple"):
        return size * 3
    if style.endswith("SmallGap") and style not in PLAIN:
        return size + 2 * THIN
    if style.endswith("MediumGap"):
        return size * 2
    return size + THIN + WIDE if style.endswith("LargeGap") else size


def strokes(style: str, width: float) -> tuple[tuple[float, float], ...]:
    """Return the strokes of a line of `width` points: where each begins, from the inner side, and how wide it is."""
    if style in ("double", "triple"):
        return (0.0, width / 3), (width * 2 / 3, width / 3)
    if style.endswith("Gap") and style not in PLAIN:
        thin, thick = _thin_and_thick(style, width)
        widths = (thin, thick) if style.startswith("thin") else (thick, thin)
        return (0.0, widths[0]), (width - widths[1], widths[1])
    return ((0.0, width),)


def _thin_and_thick(style: str, width: float) -> tuple[float, float]:
    if style.endswith("SmallGap"):
        return THIN, max(width - 2 * THIN, THIN)
    if style.endswith("MediumGap"):
        return width / 4, width / 2
    return THIN, WIDE
