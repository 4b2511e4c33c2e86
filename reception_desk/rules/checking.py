"""When the whole store is read again behind the clerk's work."""

from datetime import datetime, timedelta

EVERY = timedelta(hours=24)
"""A page that went bad by itself is found within this time, and at once by whoever reads it: its checksum is wrong."""


def is_due(last: datetime | None, now: datetime, *, untouched: bool) -> bool:
    """Tell whether the store is to be read whole: never read, long ago, or not as it was left; a clock may be set."""
    return last is None or not untouched or not timedelta() <= now - last < EVERY
