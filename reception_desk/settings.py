"""What belongs to this computer (`desk.json`): window, text size, theme, language, printer per paper."""

import json
from collections.abc import Container
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from reception_desk.paths import config_folder

TEXT_SIZES = (100, 125, 150, 175)
_CHOICES: dict[str, Container[object]] = {
    "text_size": range(TEXT_SIZES[0], TEXT_SIZES[-1] + 1),
    "theme": ("light", "dark", "contrast"),
    "language": ("zh", "en"),
}
_MAPS: dict[str, type] = {
    **{"printers": str, "trays": str, "print_copies": int, "both_sides": bool, "two_up": bool},
    "lists": str,
}
"""What maps names to values of one type."""
OF_PRINTING = ("printers", "trays", "print_copies", "both_sides", "two_up", "shifts")
"""What is written where papers are printed, on a lane of its own."""
_MOST_SHIFT = 100.0


@dataclass(frozen=True)
class DeskSettings:
    """The computer's own settings; an unreadable or strange file gives the defaults.

    `text_size` in per cent (100–175), `theme` one of light, dark, contrast, `language` zh or en,
    `printers` maps a paper's code to the printer's name, `trays` to its tray, `print_copies` to how many are printed,
    `both_sides` and `two_up` to how; `shifts` maps a printer and its tray to the millimetres, to the right and down, by
    which everything is moved there; `data_folder` the office's folder where it
    was chosen at set-up ("" for the ordinary place), `geometry` Qt's saved window geometry in base 64,
    `lists` maps a clerk's number and a list's name to how that clerk has it: its columns in their order with their
    widths in pixels at 100 % (0: as wide as its words), behind a bar the column it is sorted by, with a - behind it
    where the highest comes first.
    """

    text_size: int = 100
    theme: str = "light"
    language: str = "zh"
    data_folder: str = ""
    geometry: str = ""
    printers: dict[str, str] = field(default_factory=dict)
    trays: dict[str, str] = field(default_factory=dict)
    print_copies: dict[str, int] = field(default_factory=dict)
    both_sides: dict[str, bool] = field(default_factory=dict)
    two_up: dict[str, bool] = field(default_factory=dict)
    shifts: dict[str, list[float]] = field(default_factory=dict)
    lists: dict[str, str] = field(default_factory=dict)


def _file() -> Path:
    return config_folder() / "desk.json"


def load() -> DeskSettings:
    """Read the computer's settings."""
    try:
        stored = json.loads(_file().read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return DeskSettings()
    if not isinstance(stored, dict):
        return DeskSettings()
    default = DeskSettings()
    return replace(
        default, **{name: stored[name] for name in asdict(default) if _fits(name, stored.get(name), default)}
    )


def _fits(name: str, value: object, default: DeskSettings) -> bool:
    if name in _CHOICES:
        return type(value) is type(getattr(default, name)) and value in _CHOICES[name]
    if name in _MAPS:
        return isinstance(value, dict) and all(type(each) is _MAPS[name] for each in value.values())
    if name == "shifts":
        return isinstance(value, dict) and all(map(_is_shift, value.values()))
    return isinstance(value, str)


def _is_shift(value: object) -> bool:
    """Tell whether a value is two lengths in millimetres that a sheet can hold."""
    if not isinstance(value, list) or len(value) != 2:
        return False
    return all(type(each) in (int, float) and abs(each) <= _MOST_SHIFT for each in value)


def save(settings: DeskSettings) -> None:
    """Write the computer's settings aside and rename them into place.

    Raises OSError where the folder cannot be written.
    """
    target = _file()
    target.parent.mkdir(parents=True, exist_ok=True)
    aside = target.with_suffix(".part")
    aside.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=1), "utf-8")
    aside.replace(target)
