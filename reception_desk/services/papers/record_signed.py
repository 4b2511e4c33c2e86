"""笔录签名: that the visitor signed a record or a supplement, or would not; from then on it is only added to."""

from dataclasses import replace
from datetime import datetime

from reception_desk.errors import CannotNow
from reception_desk.forms.kinds import clean
from reception_desk.models import matter_papers, signatures
from reception_desk.models import papers as kept_papers
from reception_desk.models.lists.papers import of_visit
from reception_desk.models.lists.sealed import witness_of
from reception_desk.models.matter_papers import PaperRow
from reception_desk.models.signatures import Signature
from reception_desk.models.work import Look, Work
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.personal.destroyed import refuse_destroyed_matter
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.papers import PaperKind, PaperState, RecordSigned
from reception_desk.wording import tr

FROZEN = frozenset({"statement", "demand"})
"""What a signed record says of the visit, which is not changed any more."""


@act(Action.SIGN_RECORD, Role.CLERK, Role.HEAD)
def sign_record(
    desk: Desk, work: Work, visit_id: int, how: RecordSigned, at: datetime | None = None, witness: str = ""
) -> Result[int]:
    """Write down that the visitor signed the record of a visit, or would not, why, and who saw it; return the key.

    Raises CannotNow where no record was issued, where that is written already, and for a moment to come.
    """
    subject = kept_papers.subject(work, visit_id)
    issued = [each for each in of_visit(work, visit_id) if each.kind is PaperKind.RECORD]
    if subject is None or subject.voided or not issued:
        raise CannotNow(tr("还没有出具接谈笔录。"), tr("先打印《接谈笔录》，念给来访人听，签了名再记。"))
    if signatures.of_visit(work, visit_id) is not None:
        raise CannotNow(tr("已经记过这份笔录怎么签的。"), tr("记错了的，再按一次这个键撤回。"))
    key = _written(work, issued[-1].id, issued[-1].issued_at, how, at, witness)
    detail = {"paper": issued[-1].id, "how": how.value}
    return Result(key, f"visit {visit_id}", detail, changes("papers", "visits", visits=(visit_id,)))


@act(Action.SIGN_RECORD, Role.CLERK, Role.HEAD)
def sign_supplement(
    desk: Desk, work: Work, paper_id: int, how: RecordSigned, at: datetime | None = None, witness: str = ""
) -> Result[int]:
    """Write down that the visitor signed a 补充笔录, or would not, why, and who saw it; return the key.

    From then on it cannot be made void: what is added is another one. Raises CannotNow for any other paper, for one
    that is void, where that is written already, and for a moment to come.
    """
    row = _supplement(work, paper_id)
    if row.state is not PaperState.ISSUED:
        raise CannotNow(tr("这份补充笔录没有出具，或者已经作废。"))
    if row.signature is not None:
        raise CannotNow(tr("已经记过这份笔录怎么签的。"), tr("记错了的，再按一次这个键撤回。"))
    refuse_destroyed_matter(work, row.matter_id)
    key = _written(work, row.paper_id, row.at, how, at, witness)  # a slip is issued as it is begun
    detail = {"paper": row.paper_id, "how": how.value}
    return Result(key, f"matter_paper {paper_id}", detail, changes("papers", "matters"))


@act(Action.SIGN_RECORD, Role.CLERK, Role.HEAD)
def take_signature_back(desk: Desk, work: Work, visit_id: int) -> Result[bool]:
    """Take back what was written of a record's signing; asked twice it changes nothing."""
    found = signatures.of_visit(work, visit_id)
    done = found is not None and signatures.take_back(work, found.id)
    told = changes("papers", "visits", visits=(visit_id,))
    return Result(done, f"visit {visit_id}", {"taken_back": done}, told, unchanged=not done)


@act(Action.SIGN_RECORD, Role.CLERK, Role.HEAD)
def take_supplement_back(desk: Desk, work: Work, paper_id: int) -> Result[bool]:
    """Take back what was written of a supplement's signing; asked twice it changes nothing."""
    found = _supplement(work, paper_id).signature
    done = found is not None and signatures.take_back(work, found.id)
    told = changes("papers", "matters")
    return Result(done, f"matter_paper {paper_id}", {"taken_back": done}, told, unchanged=not done)


def signed_words(look: Look | Work, visit_id: int) -> str:
    """Return how the record of a visit was signed and when, "" where nothing was written of that."""
    found = signatures.of_visit(look, visit_id)
    if found is not None and isinstance(look, Look) and not found.witness:
        found = replace(found, witness=witness_of(look, look.reader, found.paper_id))
    return signature_words(found)


def signature_words(found: Signature | None) -> str:
    """Return how a paper was signed, when, and who saw that it was not; "" where nothing was written of that."""
    if found is None:
        return ""
    seen = tr("，见证人 {witness}").format(witness=found.witness) if found.witness else ""
    return f"{found.how.label} {found.at:%Y-%m-%d %H:%M}{seen}"


def hold_to_signature(work: Work, visit_id: int, fields: tuple[str, ...]) -> None:
    """Refuse to change what a signed record says; raises CannotNow."""
    if FROZEN & set(fields) and signatures.of_visit(work, visit_id) is not None:
        raise CannotNow(
            tr("接谈笔录已经由来访人签名（或记明拒签），诉求和陈述不再改动。"),
            tr("要补充或更正的，在事项的文书里做“补充笔录”；别的项目可以照改。"),
        )


def refuse_signed(row: PaperRow) -> None:
    """Refuse to make a supplement void that was signed; raises CannotNow."""
    if row.signature is not None:
        raise CannotNow(
            tr("这份补充笔录已经由来访人签名（或记明拒签），不能作废。"),
            tr("要再补充或更正的，另做一份“补充笔录”；签名记错了的，先撤回签名。"),
        )


def _supplement(work: Work, paper_id: int) -> PaperRow:
    row = matter_papers.find(work, paper_id)
    if row is None or row.kind != PaperKind.SUPPLEMENT.value:
        raise CannotNow(tr("这里只记补充笔录怎么签的。"), tr("接谈笔录的签名，在来访登记那一页记。"))
    return row


def _written(
    work: Work, paper_id: int, issued_at: datetime, how: RecordSigned, at: datetime | None, witness: str
) -> int:
    """Write a signature down; raises CannotNow for a moment to come, or before the paper was issued."""
    moment = at or work.now
    if moment > work.now:
        raise CannotNow(tr("签名的时间还没有到。"), tr("请核对日期和钟点。"))
    if moment < issued_at:
        raise CannotNow(tr("签名的时间早于出具笔录的时间。"), tr("请核对日期和钟点。"))
    seen = "" if how is RecordSigned.SIGNED else clean(witness).strip()
    return signatures.add(work, paper_id, moment, how, seen)
