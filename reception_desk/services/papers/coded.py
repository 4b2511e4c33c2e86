"""An issued paper found again by its code: scanned from the margin, or the check code typed."""

from dataclasses import dataclass, replace

from reception_desk.errors import CannotNow, NotPermitted
from reception_desk.forms.papers.codes import uuid_start
from reception_desk.models import keys, matter_papers, papers
from reception_desk.models.lists.papers import coded
from reception_desk.models.lists.sealed import parts_of
from reception_desk.models.work import Look
from reception_desk.services.desk import Desk
from reception_desk.services.issuing.filling import shown_paper
from reception_desk.services.papers.of_visits import Issued, issued_again
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.wording import tr


@dataclass(frozen=True, slots=True)
class CodedPaper:
    """An issued paper that goes by a code: its key and its name with the number."""

    kept_id: int
    title: str


def may_be_code(typed: str) -> bool:
    """Tell whether a text could be the code of a paper."""
    return bool(uuid_start(typed) or keys.fold_check_code(typed))


def papers_coded(desk: Desk, typed: str) -> tuple[CodedPaper, ...]:
    """Return the papers that go by this code, the newest first; a receipt has one on each of its sheets."""
    start, check_code = uuid_start(typed), keys.fold_check_code(typed)
    return desk.read(_found, start, check_code) if start or check_code else ()


def _found(look: Look, start: str, check_code: str) -> tuple[CodedPaper, ...]:
    kept = (papers.by_id(look, each) for each in coded(look, start, check_code))
    return tuple(
        CodedPaper(each.id, f"{PaperKind(each.kind).label} {each.number}") for each in kept if each is not None
    )


def coded_paper(desk: Desk, kept_id: int) -> Issued:
    """Return the very paper that was issued.

    Raises CannotNow where there is none, PaperTrouble where its digest no longer fits, NotPermitted where its words
    lie behind a seal of others.
    """
    return desk.read(_shown, desk, kept_id)


def _shown(look: Look, desk: Desk, kept_id: int) -> Issued:
    row = matter_papers.frozen_as(look, kept_id)
    if row is not None:
        return shown_paper(look, desk.clerk.id, row)
    kept = papers.by_id(look, kept_id)
    if kept is None:
        raise CannotNow(tr("没有这份文书。"))
    parts = kept.parts or parts_of(look, desk.clerk.id, kept.id)
    if parts is None:
        raise NotPermitted(tr("这份文书只能由登记人补打。"), tr("请找登记人或科长。"))
    return issued_again(replace(kept, parts=parts))
