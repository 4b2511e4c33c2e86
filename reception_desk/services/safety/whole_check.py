"""The whole store read behind the clerk's work, at most once a day: its pages, and the counts kept with every save.

What is asked of a store at every sign-in does not grow with it: whether it opens, is ours and no older than we know.
A backup that was proved read every page as well, so where backups are made nothing is left for the next sign-in.
"""

from dataclasses import dataclass
from datetime import date, datetime

from reception_desk.models import last_checked
from reception_desk.rules import checking
from reception_desk.services.counting.kept import wrong_days
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.acts import Action


@dataclass(frozen=True)
class Found:
    """Whether every page is right, and the days whose counts are not those of their visits."""

    right: bool = True
    days: tuple[date, ...] = ()


def is_due(desk: Desk) -> bool:
    """Tell whether anything is to be read whole."""
    return _pages_due(desk) or _counts_due(desk)


def check(desk: Desk) -> Found:
    """Read whole what is due; long work. Where a page is bad, the next sign-in offers the backups."""
    pages, counts = _pages_due(desk), _counts_due(desk)
    right = not pages or desk.store_is_right()
    if pages and right:
        last_checked.note_pages(desk.folder, desk.now())
    days = tuple(wrong_days(desk)) if counts and right else ()
    if counts and right and not days:
        last_checked.note_counts(desk.folder, desk.now())
    desk.untouched = desk.untouched or right
    return Found(right, days)


def _pages_due(desk: Desk) -> bool:
    return checking.is_due(_moment(last_checked.read(desk.folder).pages), desk.now(), untouched=desk.untouched)


def _counts_due(desk: Desk) -> bool:
    """Tell whether the counts are to be held against the visits, by somebody who may put them right."""
    last = _moment(last_checked.read(desk.folder).counts)
    return desk.may(Action.COUNT_ANEW) and checking.is_due(last, desk.now(), untouched=desk.untouched)


def _moment(noted: str) -> datetime | None:
    return datetime.fromisoformat(noted) if noted else None
