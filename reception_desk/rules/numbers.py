"""Register numbers one can say on the telephone: kind, year, station letter, running number."""

import string

DEFAULT_PATTERN = "{kind}{year}-{station}{running:04}"
_PARTS = {"kind", "year", "station", "running"}


def register_number(pattern: str, kind: str, year: int, station: str, running: int) -> str:
    """Return the number of one visit, e.g. LF2026-A0312; a pattern that cannot serve falls back to the default."""
    chosen = pattern if pattern_serves(pattern) else DEFAULT_PATTERN
    return chosen.format(kind=kind, year=year, station=station, running=running)


def pattern_serves(pattern: str) -> bool:
    """Tell whether a pattern names all four parts, so that no two visits can share a number, and nothing else."""
    try:
        named = [name for _, name, _, _ in string.Formatter().parse(pattern) if name is not None]
        pattern.format(kind="LF", year=2026, station="A", running=1)
    except (ValueError, LookupError, AttributeError):
        return False
    return set(named) == _PARTS and len(named) == len(_PARTS)
