"""Days and spans of days as one types them into a search: 11.3, 11.1-11.20, 11月1日到今天, 11.3 起, 上周."""

import re
from datetime import date, timedelta

from reception_desk.forms.kinds import Day

Span = tuple[date | None, date | None]

_BETWEEN = re.compile(r"\s*(?:至|到|~|～|—+|–|\.\.)\s*|(?<=[\d日天])\s*-\s*(?=\d+\.)")
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


def days_typed(typed: str, today: date) -> Span | None:
    """Return the days that were typed, None for what is no day."""
    read = Day(lambda: today).read
    text = typed.strip()
    if text in _CALLED:
        return span_of(_CALLED[text], today)
    if text.endswith(("起", "以来")):
        return _known(read(text.removesuffix("起").removesuffix("以来")), None)
    if text.startswith(("到", "至")):
        return _known(None, read(text[1:]))
    parts = _BETWEEN.split(text)
    if len(parts) == 2:
        since, until = map(read, parts)
        return (min(since, until), max(since, until)) if since and until else None
    day = read(text) if any(map(str.isdigit, text)) or not text.isascii() else None
    return _known(day, day)


def _known(since: date | None, until: date | None) -> Span | None:
    return None if since is None and until is None else (since, until)
