"""Register numbers one can say on the telephone: kind, year, station letter, running number."""

import re
import string

DEFAULT_PATTERN = "{kind}{year}-{station}{running:04}"
_PARTS = {"kind", "year", "station", "running"}
_DIGITS = re.compile(r"0[1-9]d?")


def register_number(pattern: str, kind: str, year: int, station: str, running: int) -> str:
    """Return the number of one visit, e.g. LF2026-A0312; a pattern that cannot serve falls back to the default."""
    chosen = pattern if pattern_serves(pattern) else DEFAULT_PATTERN
    return chosen.format(kind=kind, year=year, station=station, running=running)


def pattern_serves(pattern: str) -> bool:
    """Tell whether a pattern names all four parts once and in full, so that no two visits can share a number.

    Only the running number may be told how many digits it has at least ("04"), any shortening could give doubles.
    """
    try:
        parts = [part[1:] for part in string.Formatter().parse(pattern) if part[1] is not None]
    except ValueError:
        return False
    whole = all(
        how is None and (not spec or (name == "running" and _DIGITS.fullmatch(spec))) for name, spec, how in parts
    )
    return whole and sorted(name or "" for name, _, _ in parts) == sorted(_PARTS)
