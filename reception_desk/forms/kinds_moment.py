"""A day with its time, as one types it: 3.12 14:30, 昨天 9点, 20261103 1430; the raw text stays what was typed."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from reception_desk.forms.kinds import Day, Kind, clean
from reception_desk.moments import BEIJING, beijing_now
from reception_desk.wording import tr

_TIME = re.compile(
    r"(?:(?P<part>凌晨|早上|上午|中午|下午|晚上)\s*)?"
    r"(?P<hour>\d{1,2})(?:[:点时](?:(?P<half>半)|(?P<minute>\d{1,2})分?)?|(?P<plain>\d{2}))(?::\d{2})?$"
)
_AFTERNOON = ("中午", "下午", "晚上")
_NEAR = timedelta(days=60)
"""A day without a year that lies ahead is one of last year where that is not longer ago: 12.30 typed in January."""


@dataclass(frozen=True)
class Moment(Kind[datetime]):
    """A moment in Beijing time; a time alone is one of today, `now` supplies day and year."""

    now: Callable[[], datetime] = beijing_now

    def read(self, raw: str) -> datetime | None:
        """Return the moment, aware, to the minute; None without a time of day."""
        text = unicodedata.normalize("NFKC", raw).strip().replace("T", " ")
        found = _TIME.search(text)
        if found is None:
            return None
        before = text[: found.start()].strip()
        at = _time_of(found)
        day = self._day(before) if before else self.now().date()
        return datetime.combine(day, at, BEIJING) if at is not None and day is not None else None

    def show(self, value: datetime) -> str:
        """Return it as 2026-11-03 09:05."""
        return f"{value.astimezone(BEIJING):%Y-%m-%d %H:%M}"

    def settle(self, raw: str, today: date) -> str:
        """Return the moment where it can be read: 昨天 9点 is another one tomorrow."""
        value = Moment(lambda: datetime.combine(today, time(), BEIJING)).read(raw)
        return raw if value is None else self.show(value)

    def check(self, raw: str) -> Iterable[str]:
        """Say how a moment is typed."""
        if self.read(raw) is None:
            yield tr("“{raw}”看不出是哪天几点，可以写 3.12 14:30、昨天 9点。").format(raw=clean(raw)[:20])

    def _day(self, text: str) -> date | None:
        today = self.now().date()
        found = Day(lambda: today).read(text)
        without_year = re.fullmatch(r"\d{1,2}\D+\d{1,2}日?", text)
        if found is None or found <= today or not without_year:
            return found
        try:
            former = found.replace(year=found.year - 1)
        except ValueError:
            return found
        return former if today - former <= _NEAR else found


def _time_of(found: "re.Match[str]") -> time | None:
    hour = int(found["hour"])
    minute = 30 if found["half"] else int(found["minute"] or found["plain"] or 0)
    if found["part"] in _AFTERNOON and hour < 12 and not (found["part"] == "中午" and hour == 11):
        hour += 12
    return time(hour, minute) if hour < 24 and minute < 60 else None
