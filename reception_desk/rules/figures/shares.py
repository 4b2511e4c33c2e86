"""Shares and comparisons in decimal numbers, halves rounded up; what has no base is — and never 0 (§3.7)."""

from decimal import ROUND_HALF_UP, Decimal

NONE = "—"
"""What is printed where there is nothing to divide by."""
_HUNDRED = Decimal(100)


def share(part: int, whole: int, places: int = 1) -> str:
    """Return what share of the whole a part is, in percent and so many decimals; — where the whole is 0."""
    return NONE if whole == 0 else percent(Decimal(part) / Decimal(whole), places)


def change(now: int, before: int, places: int = 1) -> str:
    """Return by how much a number rose or fell against an earlier one (同比, 环比), with its sign; — from 0."""
    if before == 0:
        return NONE
    told = percent(Decimal(now - before) / Decimal(before), places)
    return f"+{told}" if now > before else told


def percent(ratio: Decimal, places: int = 1) -> str:
    """Return a ratio in percent; half a unit of the last decimal is rounded away from 0."""
    return f"{(ratio * _HUNDRED).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)}%"


def average(total: int, number: int, places: int = 1) -> str:
    """Return a mean; — where there is nothing to divide by."""
    if number == 0:
        return NONE
    return str((Decimal(total) / Decimal(number)).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))
