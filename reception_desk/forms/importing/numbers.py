"""Numbers of a spreadsheet as texts: days that are kept as numbers, and numbers too long to be kept."""

import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation

_EPOCH, _EPOCH_1904 = datetime(1899, 12, 30, tzinfo=UTC), datetime(1904, 1, 1, tzinfo=UTC)
_LEAP_BUG = 60
"""Excel counts a 29 February 1900 that never was; days before it are one off."""
_LAST_DAY = 2_958_465
_KEPT_DIGITS = 15
_DATE_FORMATS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_ASIDE = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]')
_DAYS = (18_000, 73_050)
"""Numbers that stand for a day of 1949 to 2100 where a day is asked for and a plain number stands."""
RUINED = re.compile(r"\d(?:\.\d+)?[Ee]\+?1[4-9]")
"""A long number as a spreadsheet shows it: 4.4E+17."""


def is_date_format(number: int, code: str) -> bool:
    """Tell whether a number format shows days or times; `code` is the office's own format, "" for a built-in one."""
    if not code:
        return number in _DATE_FORMATS
    plain = _ASIDE.sub("", code.split(";")[0]).lower()
    return "general" not in plain and re.search(r"[ymdhs年月日]", plain) is not None


def day_of_serial(value: float, *, since_1904: bool = False) -> str:
    """Return a day, or a moment, of a spreadsheet's number as one would type it; "" where it is none."""
    if not 0 <= value <= _LAST_DAY:
        return ""
    if value < 1:
        return f"{_EPOCH + timedelta(minutes=round(value * 1440)):%H:%M}"
    early = not since_1904 and value < _LEAP_BUG
    at = (_EPOCH_1904 if since_1904 else _EPOCH) + timedelta(days=int(value) + early)
    at += timedelta(minutes=round((value % 1) * 1440))
    return f"{at:%Y-%m-%d}" if value == int(value) else f"{at:%Y-%m-%d %H:%M}"


def day_of_text(text: str) -> str:
    """Return the day that a bare number stands for where a day is asked for; "" where it stands for none."""
    if not re.fullmatch(r"\d{5}(?:\.\d+)?", text.strip()):
        return ""
    value = float(text)
    return day_of_serial(value) if _DAYS[0] <= value <= _DAYS[1] else ""


def plain(value: str) -> tuple[str, bool]:
    """Return a number as its digits, and whether some of them are lost: a spreadsheet keeps fifteen."""
    try:
        number = Decimal(value.strip())
    except InvalidOperation:
        return value, False
    if not number.is_finite() or abs(number.adjusted()) > 400:
        return value, False
    if number == number.to_integral_value() and number.adjusted() >= _KEPT_DIGITS:
        return f"{number:.5E}", True
    if number == number.to_integral_value():
        return f"{int(number)}", False
    return f"{float(number):.15g}", False
