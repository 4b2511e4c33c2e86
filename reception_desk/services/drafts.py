"""Unfinished forms: kept while the clerk types, offered at sign-in, dropped after the commit."""

from reception_desk.models.drafts import Draft, Journal
from reception_desk.services.desk import Desk

__all__ = ["Draft", "Journal", "open_journal"]


def open_journal(desk: Desk) -> Journal:
    """Open the draft journal of the desk's office; raises StoreTrouble."""
    return Journal(desk.folder, desk.store.key)
