"""The list of accounts, for the page of the office."""

from reception_desk.models.accounts import AccountRow, everybody
from reception_desk.models.work import Look

__all__ = ["AccountRow", "all_of"]


def all_of(look: Look) -> list[AccountRow]:
    """Return all accounts in the order they were made."""
    return everybody(look)
