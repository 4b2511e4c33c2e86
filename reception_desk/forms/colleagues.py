"""The names of the office's clerks, by which 接谈人 completes; read from the accounts at sign-in."""

from collections.abc import Iterable

_NAMES: list[str] = []


def take_colleagues(names: Iterable[str]) -> None:
    """Complete by these names from now on."""
    _NAMES[:] = dict.fromkeys(filter(None, names))


def colleagues() -> tuple[str, ...]:
    """Return the names, in the order of the accounts."""
    return tuple(_NAMES)
