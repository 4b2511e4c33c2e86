"""Unfinished forms: kept while the clerk types, offered at sign-in, dropped after the commit, or taken over."""

from reception_desk.models.drafts import SHIFT, Draft, Journal, OtherDraft, TakenDraft
from reception_desk.models.work import Work
from reception_desk.services.acts import Result, act
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role

CHANGE = "visit_change"
"""The form of a draft that changes a recorded visit; `about` is then the visit as it was taken in hand."""

COMPANIONS_LATER = "visit_companions"
"""The form of a draft that holds a list of companions, to be added to the recorded visit of `about`."""

FURTHER_LATER = "visit_further"
"""The form of a draft that raises another matter in the recorded visit of `about`."""

RECORDED = frozenset({CHANGE, COMPANIONS_LATER, FURTHER_LATER})
"""The forms of drafts that belong to a recorded visit."""

__all__ = [
    "CHANGE",
    "COMPANIONS_LATER",
    "FURTHER_LATER",
    "RECORDED",
    "SHIFT",
    "Draft",
    "Journal",
    "OtherDraft",
    "TakenDraft",
    "allow_giving_back",
    "allow_taking",
    "open_journal",
]


def open_journal(desk: Desk) -> Journal:
    """Open the draft journal of the desk's office; raises StoreTrouble."""
    return Journal(desk.folder, desk.store.key)


@act(Action.TAKE_DRAFT, Role.HEAD)
def allow_taking(desk: Desk, work: Work, other: OtherDraft) -> Result[OtherDraft]:
    """Write down that the head takes over a colleague's draft, before it leaves that clerk's list.

    The journal lies apart from the store, so that the entry comes first: a draft is never taken without one.
    """
    detail = {"clerk": other.clerk_id, "at": other.at.isoformat(timespec="seconds")}
    return Result(other, f"draft {other.uuid}", detail)


@act(Action.GIVE_DRAFT_BACK, Role.HEAD)
def allow_giving_back(desk: Desk, work: Work, other: OtherDraft) -> Result[OtherDraft]:
    """Write down that the head gives a draft back that was taken over by mistake; `other` is as it lay before."""
    return Result(other, f"draft {other.uuid}", {"clerk": other.clerk_id})
