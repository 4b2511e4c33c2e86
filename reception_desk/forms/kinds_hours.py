"""The kinds of answer that say when an office is open: hours from–to, and days of the week."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time

from reception_desk.forms.kinds import Kind, clean
from reception_desk.rules.roster.hours import Span, days_words, span_words
from reception_desk.wording import tr

_HOUR = r"(\d{1,2})(?:[:.点时](\d{2})?分?)?"
_SPAN = re.compile(rf"{_HOUR}\s*(?:[-—–―~至到]+)\s*{_HOUR}")
_DAYS = {**{name: at for at, name in enumerate("一二三四五六日")}, **{str(at + 1): at for at in range(7)}, "天": 6}
_RANGE = re.compile("([一二三四五六日天1-7])[-—–―~至到]+([一二三四五六日天1-7])")
_ALL = {"每天": frozenset(range(7)), "工作日": frozenset(range(5))}


@dataclass(frozen=True)
class Hours(Kind[Span]):
    """Hours from–to, as 9:00—11:30; kept as 09:00 and 11:30."""

    def read(self, raw: str) -> Span | None:
        """Return beginning and end; None too where the end is not later."""
        found = _SPAN.fullmatch(_folded(raw))
        if found is None:
            return None
        try:
            begins, ends = (time(int(found[at]), int(found[at + 1] or 0)) for at in (1, 3))
        except ValueError:
            return None
        return (f"{begins:%H:%M}", f"{ends:%H:%M}") if begins < ends else None

    def show(self, value: Span) -> str:
        """Return the hours as they are written on the wall."""
        return span_words(value)

    def check(self, raw: str) -> Iterable[str]:
        """Say how hours are written."""
        if self.read(raw) is None:
            yield tr("“{raw}”看不出从几点到几点，请写成 9:00—11:30。").format(raw=clean(raw)[:20])


@dataclass(frozen=True)
class Weekdays(Kind[frozenset[int]]):
    """Days of the week, as 周一至周五, 1-5, 周一、周三 or 每天; Monday is 0."""

    def read(self, raw: str) -> frozenset[int] | None:
        """Return the days."""
        text = _folded(raw)
        if text in _ALL:
            return _ALL[text]
        text = re.sub("星期|礼拜|周|和|[、，,;；]", "", text)
        found: set[int] = set()
        for first, last in _RANGE.findall(text):
            span = (_DAYS[last] - _DAYS[first]) % 7  # 周六至周一 goes over the end of the week
            found.update((_DAYS[first] + n) % 7 for n in range(span + 1))
        rest = _RANGE.sub("", text)
        if not set(rest) <= _DAYS.keys():
            return None
        return frozenset(found | {_DAYS[each] for each in rest}) or None

    def show(self, value: frozenset[int]) -> str:
        """Return the days in words."""
        return days_words(value)

    def check(self, raw: str) -> Iterable[str]:
        """Say how days are written."""
        if self.read(raw) is None:
            yield tr("“{raw}”看不出是周几，请写成 周一至周五，或 周一、周三。").format(raw=clean(raw)[:20])


def _folded(raw: str) -> str:
    return "".join(unicodedata.normalize("NFKC", clean(raw)).split())
