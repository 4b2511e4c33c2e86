"""Who sits down in the demo office, by which password and clock: asked at every start, so it brings nothing along."""

from collections.abc import Callable
from datetime import datetime, time

from reception_desk.moments import BEIJING, beijing_now

FIRST_CLERK = "lichunmei"
PASSWORD = "Jiefang-2026"
OPENS, _CLOSES, _QUIET = time(8, 30), time(17, 0), time(10, 42)


def demo_clock() -> Callable[[], datetime]:
    """Return the demo's clock: the real one in office hours, otherwise one that starts at 10:42 of the same day."""
    start = beijing_now()
    if OPENS < start.time() < _CLOSES:
        return beijing_now
    shift = datetime.combine(start.date(), _QUIET, BEIJING) - start
    return lambda: beijing_now() + shift
