"""笔录签名: that the visitor signed the record, or would not; from then on it is only added to (补充笔录)."""

from datetime import datetime

from reception_desk.errors import CannotNow
from reception_desk.models import papers as kept_papers
from reception_desk.models import signatures
from reception_desk.models.lists.papers import of_visit
from reception_desk.models.work import Look, Work
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.papers import PaperKind, RecordSigned
from reception_desk.wording import tr

FROZEN = frozenset({"statement", "demand"})
"""What a signed record says of the visit, which is not changed any more."""


@act(Action.SIGN_RECORD, Role.CLERK, Role.HEAD)
def sign_record(desk: Desk, work: Work, visit_id: int, how: RecordSigned, at: datetime | None = None) -> Result[int]:
    """Write down that the visitor signed the record of a visit, or would not and why; return the key of the row.

    Raises CannotNow where no record was issued, where that is written already, and for a moment to come.
    """
    subject = kept_papers.subject(work, visit_id)
    issued = [each for each in of_visit(work, visit_id) if each.kind is PaperKind.RECORD]
    if subject is None or subject.voided or not issued:
        raise CannotNow(tr("还没有出具接谈笔录。"), tr("先打印《接谈笔录》，念给来访人听，签了名再记。"))
    if signatures.of_visit(work, visit_id) is not None:
        raise CannotNow(tr("已经记过这份笔录怎么签的。"), tr("记错了的，再按一次这个键撤回。"))
    moment = at or work.now
    if moment > work.now:
        raise CannotNow(tr("签名的时间还没有到。"), tr("请核对日期和钟点。"))
    if moment < issued[-1].issued_at:
        raise CannotNow(tr("签名的时间早于出具笔录的时间。"), tr("请核对日期和钟点。"))
    key = signatures.add(work, issued[-1].id, moment, how)
    detail = {"paper": issued[-1].id, "how": how.value}
    return Result(key, f"visit {visit_id}", detail, changes("papers", "visits", visits=(visit_id,)))


@act(Action.SIGN_RECORD, Role.CLERK, Role.HEAD)
def take_signature_back(desk: Desk, work: Work, visit_id: int) -> Result[bool]:
    """Take back what was written of a record's signing; asked twice it changes nothing."""
    found = signatures.of_visit(work, visit_id)
    done = found is not None and signatures.take_back(work, found.id)
    told = changes("papers", "visits", visits=(visit_id,))
    return Result(done, f"visit {visit_id}", {"taken_back": done}, told, unchanged=not done)


def signed_words(look: Look | Work, visit_id: int) -> str:
    """Return how the record of a visit was signed and when, "" where nothing was written of that."""
    found = signatures.of_visit(look, visit_id)
    return f"{found.how.label} {found.at:%Y-%m-%d %H:%M}" if found is not None else ""


def hold_to_signature(work: Work, visit_id: int, fields: tuple[str, ...]) -> None:
    """Refuse to change what a signed record says; raises CannotNow."""
    if FROZEN & set(fields) and signatures.of_visit(work, visit_id) is not None:
        raise CannotNow(
            tr("接谈笔录已经由来访人签名（或记明拒签），诉求和陈述不再改动。"),
            tr("要补充或更正的，在事项的文书里做“补充笔录”；别的项目可以照改。"),
        )
