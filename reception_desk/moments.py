"""Beijing time, the only one the desk knows; everything but the start of the program is handed its clock."""

from datetime import datetime, timedelta, timezone

BEIJING = timezone(timedelta(hours=8))


def beijing_now() -> datetime:
    """Return the moment, aware, in Beijing time."""
    return datetime.now(BEIJING)
