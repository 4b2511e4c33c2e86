"""Days and spans of days as one types them into a search: 11.3, 11.1-11.20, 11月1日到今天, 上周, 11月, 2025."""

import re
from datetime import date, timedelta

from reception_desk.forms.kinds import Day

Span = tuple[date | None, date | None]

_BETWEEN = re.compile(r"\s*(?:至|到|~|～|—+|–|\.\.)\s*|(?<=[\d日天])\s*-\s*(?=\d+\.)")
_MONTH = re.compile(r"(?:(\d{4})\s*[-./年]\s*)?(\d{1,2})\s*月?份?")
_YEAR = re.compile(r"(\d{4})\s*年?")
_CALLED = {
    "今天": "today",
    "昨天": "yesterday",
    "本周": "week",
    "这周": "week",
    "上周": "last_week",
    "本月": "month",
    "上月": "last_month",
    "上个月": "last_month",
    "本年": "year",
    "今年": "year",
    "去年": "last_year",
}


def span_of(rest: str, today: date) -> Span:
    """Return first and last day of a word (today, week, month, year, …), or of two days with a comma between."""
    first = today.replace(day=1)
    monday = today - timedelta(days=today.weekday())
    before = (first - timedelta(days=1)).replace(day=1)
    known: dict[str, Span] = {
        "today": (today, today),
        "yesterday": (today - timedelta(days=1), today - timedelta(days=1)),
        "week": (monday, monday + timedelta(days=6)),
        "last_week": (monday - timedelta(days=7), monday - timedelta(days=1)),
        "month": (first, (today.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)),
        "last_month": (before, first - timedelta(days=1)),
        "year": (date(today.year, 1, 1), date(today.year, 12, 31)),
        "last_year": (date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)),
    }
    if rest in known:
        return known[rest]
    since, _, until = rest.partition(",")
    return date.fromisoformat(since) if since else None, date.fromisoformat(until) if until else None


def days_typed(typed: str, today: date, *, ahead: bool = False) -> Span | None:
    """Return the days that were typed, None for none; a month without a year is the last one, `ahead` the next."""
    read = Day(lambda: today).read
    text = typed.strip()
    if text in _CALLED:
        return span_of(_CALLED[text], today)
    if (whole := _whole(text, today, ahead=ahead)) is not None:
        return whole
    if text.endswith(("起", "以来")):
        begin = text.removesuffix("起").removesuffix("以来").strip()
        whole = _whole(begin, today, ahead=ahead)
        return _known(whole[0] if whole is not None else read(begin), None)
    if text.startswith(("到", "至")):
        return _known(None, read(text[1:]))
    parts = _BETWEEN.split(text)
    if len(parts) == 2:
        since, until = map(read, parts)
        return (min(since, until), max(since, until)) if since and until else None
    day = read(text) if any(map(str.isdigit, text)) or not text.isascii() else None
    return _known(day, day)


def _whole(text: str, today: date, *, ahead: bool) -> Span | None:
    """Return the days of a month or a year that was typed: 2026-11, 11月, 2025年."""
    if (year := _YEAR.fullmatch(text)) is not None and 1900 <= int(year[1]) <= today.year + 1:
        return date(int(year[1]), 1, 1), date(int(year[1]), 12, 31)
    month = _MONTH.fullmatch(text)
    if month is None or not (month[1] or "月" in text) or not 1 <= int(month[2]) <= 12:
        return None
    other = (int(month[2]) < today.month) if ahead else -(int(month[2]) > today.month)
    of_year = int(month[1]) if month[1] else today.year + other
    first = date(of_year, int(month[2]), 1)
    return first, (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _known(since: date | None, until: date | None) -> Span | None:
    return None if since is None and until is None else (since, until)
