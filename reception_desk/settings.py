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
_MAPS: dict[str, type] = {"printers": str, "ledger_columns": int}
"""What maps names to values of one type."""


@dataclass(frozen=True)
class DeskSettings:
    """The computer's own settings; an unreadable or strange file gives the defaults.

    `text_size` in per cent (100–175), `theme` one of light, dark, contrast, `language` zh or en,
    `printers` maps a paper's code to the printer's name, `data_folder` the office's folder where it
    was chosen at set-up ("" for the ordinary place), `geometry` Qt's saved window geometry in base 64,
    `ledger_columns` maps the columns shown in 查找, in their order, to their widths in pixels at 100 % (0: as wide as
    its words), `ledger_sort` names the column it is sorted by, with a - behind it where the highest comes first.
    """

    text_size: int = 100
    theme: str = "light"
    language: str = "zh"
    data_folder: str = ""
    geometry: str = ""
    printers: dict[str, str] = field(default_factory=dict)
    ledger_columns: dict[str, int] = field(default_factory=dict)
    ledger_sort: str = ""


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
    return isinstance(value, str)


def save(settings: DeskSettings) -> None:
    """Write the computer's settings aside and rename them into place.

    Raises OSError where the folder cannot be written.
    """
    target = _file()
    target.parent.mkdir(parents=True, exist_ok=True)
    aside = target.with_suffix(".part")
    aside.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=1), "utf-8")
    aside.replace(target)
