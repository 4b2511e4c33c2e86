"""How long what was handled is kept, and when it has passed (each office has its own 保管期限, 0 is for ever)."""

from dataclasses import dataclass
from datetime import date

ORDINARY_YEARS, IMPORTANT_YEARS, NOTED_YEARS = 10, 30, 10
"""Usual periods of an organ's files; every office has its own table, so these are only what a new one starts with."""
FOREVER = 0
MOST_ITEMS = 200
"""Lines of one list: so many as two people can still check against the shelf."""


@dataclass(frozen=True, slots=True)
class Periods:
    """Years by kind: 一般事项, 重要事项, 简记 and what became no matter; 0 keeps for ever."""

    ordinary: int = ORDINARY_YEARS
    important: int = IMPORTANT_YEARS
    noted: int = NOTED_YEARS


def kept_until(ended_on: date, years: int) -> date | None:
    """Return the last day of the period, which runs from the year after the end; None where it never ends."""
    return date(ended_on.year + years, 12, 31) if years else None


def last_end(today: date, years: int) -> date | None:
    """Return the last day of an end whose period has passed today, None where none has."""
    return date(today.year - years - 1, 12, 31) if years else None
