"""Whether the computer's clock was set: against the last moment ever seen, and against a clock nobody can set."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from reception_desk.moments import BEIJING
from reception_desk.wording import tr

BACK = timedelta(minutes=5)
"""A clock that is put right by the network goes back by less."""
AWAY = timedelta(days=45)
"""A desk nobody signs in at for longer was either left or has its clock set far ahead."""
AHEAD = timedelta(days=1)
"""While the desk is open; a computer that slept over night is no jump."""


@dataclass(frozen=True, slots=True)
class Jump:
    """The clock now, and the moment it should at least, or at most, have shown."""

    expected: datetime
    now: datetime

    @property
    def back(self) -> bool:
        """Tell whether the clock went back."""
        return self.now < self.expected

    @property
    def sentence(self) -> str:
        """Return the one line that is told."""
        told = (
            tr("电脑时钟比上次看到的 {expected} 早了，现在是 {now}，请核对。已有的编号和日期都没有改动。")
            if self.back
            else tr("电脑时钟从 {expected} 一下子到了 {now}，请核对。已有的编号和日期都没有改动。")
        )
        return told.format(expected=_shown(self.expected), now=_shown(self.now))

    @property
    def subject(self) -> str:
        """Return what the audit keeps of it."""
        return f"{self.expected.isoformat(timespec='seconds')} → {self.now.isoformat(timespec='seconds')}"


def since_last_seen(seen: str, now: datetime) -> Jump | None:
    """Return the jump between the last moment ever seen ("" for none) and now."""
    if not seen:
        return None
    before = datetime.fromisoformat(seen)
    return Jump(before, now) if now < before - BACK or now > before + AWAY else None


def while_running(before: datetime, passed: float, now: datetime) -> Jump | None:
    """Return the jump where the clock shows other than `passed` seconds more than `before`."""
    expected = before + timedelta(seconds=passed)
    return Jump(expected, now) if now < expected - BACK or now > expected + AHEAD else None


def _shown(moment: datetime) -> str:
    return f"{moment.astimezone(BEIJING):%Y-%m-%d %H:%M}"
