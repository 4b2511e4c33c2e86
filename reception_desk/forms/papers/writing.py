"""How dates, moments and long texts are written on a paper."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime

from reception_desk.moments import BEIJING

_STOPS = "，。；：、！？…,;!? "


def paper_date(day: date) -> str:
    """Return 2026年11月3日: Arabic digits, no zero padding (GB/T 9704)."""
    return f"{day.year}年{day.month}月{day.day}日"


def paper_moment(moment: datetime) -> str:
    """Return 2026年11月3日 10:42 in Beijing time.

    Raises ValueError for a moment without a time zone.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment on a paper needs its time zone")
    local = moment.astimezone(BEIJING)
    return f"{paper_date(local)} {local.hour}:{local.minute:02}"


def one_line(text: str) -> str:
    """Return `text` in one line: line ends become a full-width semicolon where no mark stands already."""
    rows = [" ".join(row.split()) for row in text.splitlines()]
    joined = ""
    for row in filter(None, rows):
        joined += row if not joined or joined[-1] in _STOPS else f"；{row}"
    return joined


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a text without the blanks around them; empty ones are left out."""
    return [row.strip() for row in text.splitlines() if row.strip()]


def numbered(texts: Iterable[str]) -> list[str]:
    """Return texts in one line each, numbered 1. 2. where there are several."""
    rows = [row for row in map(one_line, texts) if row]
    return [f"{place}. {row}" for place, row in enumerate(rows, 1)] if len(rows) > 1 else rows


def shortened(text: str, most: int) -> str:
    """Return `text` in at most `most` characters, cut with … at a mark, else between two words."""
    if len(text) <= most:
        return text
    end = most - 1
    mark = max(text.rfind(stop, most // 2, end) for stop in _STOPS)
    if mark > 0 and not _inside_number(text, mark):
        return text[:mark].rstrip(_STOPS) + "…"
    while end > most // 2 and _sticks(text[end - 1], text[end]):
        end -= 1
    return text[:end].rstrip(_STOPS) + "…"


def room(text: str, ems: float) -> int:
    """Return how many characters of `text` fit into `ems` widths of a Han character."""
    left = ems
    for count, character in enumerate(text):
        left -= 1 if unicodedata.east_asian_width(character) in "WFA" else 0.55
        if left < 0:
            return count
    return len(text)


def _inside_number(text: str, place: int) -> bool:
    return re.fullmatch(r"\d,\d", text[place - 1 : place + 2]) is not None


def _sticks(left: str, right: str) -> bool:
    """Tell whether two characters must not be parted: letters of a word, digits, a mark on its letter."""
    if unicodedata.combining(right) or unicodedata.category(right) in ("Mn", "Me", "Cf"):
        return True
    if left == "\u200d":
        return True
    return re.fullmatch(r"[0-9A-Za-z.,%-]{2}", left + right) is not None
