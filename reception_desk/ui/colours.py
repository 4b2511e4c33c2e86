"""The colours of the window, by what they mean: light, dark and high contrast have the same names."""

from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette

CONTRAST_LEAST = 4.5
"""Least contrast of text to its ground (GB/T 37668, WCAG 1.4.3)."""


class Colours(NamedTuple):
    """One set of colours, each `#RRGGBB`; a name ending in `_tint` is the ground its colour is written on.

    `tick` names the drawing of the mark in a ticked box.
    """

    ink: str
    secondary: str
    line: str
    edge: str
    ground: str
    card: str
    field: str
    rail: str
    rail_ink: str
    rail_secondary: str
    rail_chosen: str
    rail_ring: str
    accent: str
    accent_tint: str
    accent_strong: str
    on_accent: str
    due: str
    due_tint: str
    overdue: str
    overdue_tint: str
    done: str
    done_tint: str
    disabled: str
    tick: str


LIGHT = Colours(
    ink="#1D2733",
    secondary="#5B6875",
    line="#DCE1E7",
    edge="#B9C2CC",
    ground="#F4F6F8",
    card="#FFFFFF",
    field="#FFFFFF",
    rail="#17324F",
    rail_ink="#FFFFFF",
    rail_secondary="#B4C3D3",
    rail_chosen="#25507C",
    rail_ring="#8EC1FF",
    accent="#1F5AA6",
    accent_tint="#E8F0FA",
    accent_strong="#17467F",
    on_accent="#FFFFFF",
    due="#8F5300",
    due_tint="#FFF4E0",
    overdue="#B3261E",
    overdue_tint="#FBEAE9",
    done="#2B6E3F",
    done_tint="#E7F4EA",
    disabled="#8A95A1",
    tick="light",
)

DARK = Colours(
    ink="#E4EAF1",
    secondary="#A5B2C0",
    line="#313C48",
    edge="#55636F",
    ground="#12171D",
    card="#1B222B",
    field="#141A21",
    rail="#0C1620",
    rail_ink="#F2F6FA",
    rail_secondary="#9FB1C4",
    rail_chosen="#1F3E5F",
    rail_ring="#8EC1FF",
    accent="#84B6F7",
    accent_tint="#1D3048",
    accent_strong="#A9CDFB",
    on_accent="#0B1826",
    due="#F0B45C",
    due_tint="#3A2C13",
    overdue="#FF9C94",
    overdue_tint="#40201F",
    done="#86CF9B",
    done_tint="#193424",
    disabled="#7B8794",
    tick="dark",
)

# Colours of the web-safe cube, so that a remote screen of 256 colours shows them as they are.
CONTRAST = Colours(
    ink="#000000",
    secondary="#333333",
    line="#000000",
    edge="#000000",
    ground="#FFFFFF",
    card="#FFFFFF",
    field="#FFFFFF",
    rail="#000000",
    rail_ink="#FFFFFF",
    rail_secondary="#FFFFFF",
    rail_chosen="#003399",
    rail_ring="#FFFF00",
    accent="#000099",
    accent_tint="#CCFFFF",
    accent_strong="#000066",
    on_accent="#FFFFFF",
    due="#663300",
    due_tint="#FFFFCC",
    overdue="#990000",
    overdue_tint="#FFCCCC",
    done="#003300",
    done_tint="#CCFFCC",
    disabled="#666666",
    tick="light",
)

THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


def contrast(ink: str, ground: str) -> float:
    """Return the contrast ratio of two colours, 1.0 to 21.0 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(ink), _luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def palette(colours: Colours) -> QPalette:
    """Return the same colours as Qt's palette, for what is painted without the style sheet."""
    roles = QPalette.ColorRole
    by_role = {
        roles.Window: colours.ground,
        roles.WindowText: colours.ink,
        roles.Base: colours.field,
        roles.AlternateBase: colours.ground,
        roles.Text: colours.ink,
        roles.PlaceholderText: colours.secondary,
        roles.Button: colours.card,
        roles.ButtonText: colours.ink,
        roles.BrightText: colours.overdue,
        roles.Highlight: colours.accent,
        roles.HighlightedText: colours.on_accent,
        roles.Link: colours.accent,
        roles.LinkVisited: colours.accent,
        roles.ToolTipBase: colours.card,
        roles.ToolTipText: colours.ink,
        roles.Light: colours.card,
        roles.Midlight: colours.line,
        roles.Mid: colours.line,
        roles.Dark: colours.edge,
        roles.Shadow: colours.edge,
        roles.Accent: colours.accent,
    }
    made = QPalette()
    for role, colour in by_role.items():
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    return made
