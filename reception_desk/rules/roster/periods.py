"""重点时段 over the roster: each post doubled, somebody there for 24 h, a leader within reach on every day."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from reception_desk.rules.calendars.days import DayKind
from reception_desk.rules.roster.month import Post
from reception_desk.vocabulary.duty import Slot


@dataclass(frozen=True, slots=True)
class Period:
    """A named run of days, both included."""

    name: str
    since: date
    until: date
    doubled: bool = True
    round_clock: bool = False

    def covers(self, day: date) -> bool:
        """Tell whether a day lies in it."""
        return self.since <= day <= self.until


def extra(
    days: Iterable[date], posts: Sequence[Post], periods: Sequence[Period], kind: Callable[[date], DayKind]
) -> dict[tuple[date, int], int]:
    """Return how many stand at each post on the days of these periods, by day and key of the post."""
    found = {}
    for day in days:
        over = [each for each in periods if each.covers(day)]
        manned = any(each.needed(kind(day)) for each in posts if not each.leading and each.slot is not Slot.NIGHT)
        for post in posts if over else ():
            found[day, post.id] = _heads(post.needed(kind(day)), post, over, manned=manned)
    return found


def _heads(usual: int, post: Post, over: Sequence[Period], *, manned: bool) -> int:
    """Return how many stand at a post that usually needs `usual`; 带班 is one and stays one.

    `manned` tells whether anybody is at the office by day at all: where a rest day has nobody and the period is one of
    24 h, the posts of a working day are held.
    """
    heads = usual
    if any(each.round_clock for each in over):
        if post.leading or post.slot is Slot.NIGHT:
            heads = max(usual, 1)
        elif not manned:
            heads = post.worked
    return heads * 2 if any(each.doubled for each in over) and not post.leading else heads
