"""The look of the window: Fusion, one style sheet, a palette, and a text size from which all measures follow."""

import re

from PySide6.QtGui import QFont, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication

from reception_desk.paths import resource
from reception_desk.settings import DeskSettings
from reception_desk.ui import measures
from reception_desk.ui.colours import LIGHT, THEMES, Colours, palette

FAMILIES = (
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Noto Sans SC",
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "PingFang SC",
    "HarmonyOS Sans SC",
    "WenQuanYi Micro Hei",
    "Noto Sans",
    "sans-serif",
)
SMALL_SCREEN_POINTS = 10.5
LARGE_SCREEN_POINTS = 12.0
LARGE_WIDTH = 1600
_TOKEN = re.compile(r"@(\d+pt|\d+|[a-z_]+)")

_colours: Colours = LIGHT


def apply(app: QApplication, settings: DeskSettings) -> None:
    """Give the application its look; called again, it changes what is already shown."""
    global _colours
    _colours = THEMES.get(settings.theme, LIGHT)
    points = base_points() * settings.text_size / 100
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    if app.styleSheet():
        app.setStyleSheet("")  # a sheet put over another costs five times as much as one put over none
    app.setFont(font(points))
    app.setPalette(palette(_colours))
    measures.set_scale(app, QFontInfo(font(points)).pixelSize() / measures.BASE_HEIGHT)
    app.setStyleSheet(style_sheet(_colours, points))


def colours() -> Colours:
    """Return the colours that are shown now."""
    return _colours


def base_points() -> float:
    """Return the base text's size at 100 %: 12 pt on a large screen, 10.5 pt on a small one."""
    screen = QGuiApplication.primaryScreen()
    wide = screen is not None and screen.availableGeometry().width() >= LARGE_WIDTH
    return LARGE_SCREEN_POINTS if wide else SMALL_SCREEN_POINTS


def font(points: float) -> QFont:
    """Return the window's font: Han first, digits of equal width."""
    made = QFont()
    made.setFamilies(list(FAMILIES))
    made.setPointSizeF(points)
    if hasattr(QFont.Tag, "fromString"):  # 6.8 cannot make a tag in Python; Noto's digits are of equal width anyway
        made.setFeature(QFont.Tag.fromString("tnum"), 1)
    made.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return made


def style_sheet(colours: Colours, points: float) -> str:
    """Return `base.qss` with `@name` a colour, `@12` twelve pixels at 100 %, `@9pt` nine of the sketches' points."""
    names = colours._asdict() | {"icons": resource("icons").as_posix()}

    def value(found: re.Match[str]) -> str:
        token = found.group(1)
        if token.endswith("pt"):
            return f"{float(token[:-2]) * points / SMALL_SCREEN_POINTS:.2f}pt"
        return f"{measures.px(int(token))}px" if token.isdigit() else names[token]

    return _TOKEN.sub(value, resource("style", "base.qss").read_text("utf-8"))
