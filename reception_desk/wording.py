"""Marks the Chinese source strings and shows them in the chosen language.

`app.py` installs the finder (Qt's translator); without one every text is shown as it stands, so the rooms below
the window need no Qt.
"""

from collections.abc import Callable

_find: Callable[[str], str] = str
_language = "zh"


def install(find: Callable[[str], str], language: str = "zh") -> None:
    """Take `find` as the function that turns a Chinese source string into the shown `language`, zh or en."""
    global _find, _language
    _find, _language = find, language


def language() -> str:
    """Return the shown language, zh or en: code tables bring their own labels in both."""
    return _language


def tr(source: str) -> str:
    """Return the literal `source` in the shown language."""
    return _find(source)


def later(source: str) -> str:
    """Mark the literal `source` for translation; it is translated by `shown` when it is shown."""
    return source


def shown(label: str) -> str:
    """Return a label marked by `later` in the shown language."""
    return _find(label)
