"""The kept searches, for the page that searches."""

from reception_desk.models.saved_searches import SavedSearch
from reception_desk.models.saved_searches import mine as _mine
from reception_desk.models.work import Look

__all__ = ["SavedSearch", "mine"]


def mine(look: Look) -> list[SavedSearch]:
    """Return the searches of the office and those of whoever looks."""
    return _mine(look, look.reader)
