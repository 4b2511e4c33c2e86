"""What goes with an entry of a matter's history that is taken back: a paper is void, a try to serve it is off."""

from collections.abc import Mapping
from typing import Any

from reception_desk.models import deliveries, letters, matters
from reception_desk.models import matter_papers as model
from reception_desk.models.work import Work
from reception_desk.services.papers.record_signed import refuse_signed
from reception_desk.vocabulary.papers import PaperState


def paper_taken_back(work: Work, detail: Mapping[str, Any]) -> None:
    """Make a paper void whose 签发 is taken back: its number stays; raises CannotNow for one the visitor signed."""
    row = model.find(work, int(detail["issued"]))
    if row is not None:
        refuse_signed(row)
    model.make_void(work, int(detail["issued"]), work.now.date(), "撤销签发")


def paper_restored(work: Work, detail: Mapping[str, Any]) -> None:
    """Let a paper hold again that was made void by mistake, with what was struck for it."""
    paper_id = int(detail["voided"])
    row = model.find(work, paper_id)
    if row is None or row.state is not PaperState.VOID:
        return
    model.hold_again(work, paper_id)
    matters.hold_again(work, [int(each) for each in detail["struck"]])
    if detail["letter_of"]:
        letters.hold_again(work, int(detail["letter_of"]))


def delivery_taken_back(work: Work, detail: Mapping[str, Any]) -> None:
    """Take back a try to serve a paper."""
    deliveries.take_back(work, int(detail["delivery"]))


def receipt_taken_back(work: Work, detail: Mapping[str, Any]) -> None:
    """Open a try to serve a paper again whose receipt was written by mistake."""
    deliveries.complete(work, int(detail["receipt"]), None, str(detail["receiver"]), str(detail["relation"]))
