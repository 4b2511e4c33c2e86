"""Papers of matters in words: beside the matter and as lines of the office's books."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from reception_desk.models import matter_papers as model
from reception_desk.models.deliveries import DeliveryRow
from reception_desk.models.lists.paper_books import ids
from reception_desk.models.lists.unserved import UnservedRow, unserved
from reception_desk.models.matter_papers import PaperRow
from reception_desk.models.work import Look
from reception_desk.rules.matter_papers import paper_rules, served_kinds
from reception_desk.services.papers.record_signed import signature_words
from reception_desk.services.papers.serving import delivery_words, under_way
from reception_desk.vocabulary.papers import PaperBook, PaperKind, PaperState, RecordSigned
from reception_desk.wording import tr

_BEHIND = "（密）"


@dataclass(frozen=True)
class PaperLine:
    """A paper in words: how it stands and in which colour, what its books say of it; `voided` strikes it out.

    `visitor` is how the visitor signed a 补充笔录.
    """

    id: int
    matter_id: int
    kind: str
    title: str
    number: str
    standing: str
    colour: str
    to: str
    about: str
    copies: str
    signed_by: str
    done: str
    signed_on: str
    clerk: str
    served: str
    stamp: str
    stamped_by: str
    stamped_on: str
    stamp_copies: str
    remark: str
    voided: bool
    visitor: str = ""


def paper_line(row: PaperRow) -> PaperLine:
    """Return a paper in words; one behind the seal keeps its number alone."""
    standing, colour = _standing(row)
    behind = not row.matter_id
    return PaperLine(
        id=row.id,
        matter_id=row.matter_id,
        kind=row.kind,
        title=PaperKind(row.kind).label,
        number=row.number,
        standing=standing,
        colour=colour,
        to=_BEHIND if behind else row.addressee,
        about=_BEHIND if behind else row.about,
        copies=str(len(row.copies) or 1),
        signed_by=row.signed_by,
        done=_done(row),
        signed_on=row.signed_on.isoformat() if row.signed_on else "",
        clerk=row.clerk,
        served=_served(row.deliveries),
        stamp=row.stamp,
        stamped_by=row.stamped_by,
        stamped_on=row.stamped_on.isoformat() if row.stamped_on else "",
        stamp_copies=str(row.stamp_copies or ""),
        remark=tr("{day} 作废：{why}").format(day=row.void_on, why=row.void_reason) if row.void_on else "",
        voided=row.state is PaperState.VOID,
        visitor=signature_words(row.signature),
    )


def paper_lines(look: Look, wanted: Sequence[int]) -> list[PaperLine]:
    """Return these papers in words, in the order asked for."""
    return [paper_line(each) for each in model.by_keys(look, wanted)]


def book_ids(look: Look, book: PaperBook, year: int, month: int = 0) -> "array[int]":
    """Return the papers of a book in a year or in one month of it, in the order of its lines."""
    return ids(look, book, year, month, served_kinds())


def unserved_papers(look: Look) -> list[UnservedRow]:
    """Return the issued papers that wait to be served, the oldest first."""
    return unserved(look, served_kinds())


def unprinted(look: Look, wanted: Sequence[int]) -> list[int]:
    """Return which of these papers hold and were never printed, in the order asked for."""
    rows = model.by_keys(look, wanted)
    return [each.id for each in rows if each.state is PaperState.ISSUED and not each.prints and each.matter_id]


def _served(deliveries: Sequence[DeliveryRow]) -> str:
    return "；".join(
        " ".join(filter(None, (each.served_on.isoformat() if each.served_on else tr("在途"), delivery_words(each))))
        for each in deliveries
    )


def _done(row: PaperRow) -> str:
    """Return who signed a paper when; a slip needs no signature and was issued by somebody."""
    if row.signed_on is None:
        return ""
    told = tr("{who} {day} 签发") if paper_rules()[PaperKind(row.kind)].word else tr("{who} {day} 出具")
    return told.format(who=row.signed_by, day=row.signed_on.isoformat())


def _standing(row: PaperRow) -> tuple[str, str]:
    """Return how a paper stands: what it waits for next."""
    rule = paper_rules()[PaperKind(row.kind)]
    if row.state is PaperState.VOID:
        return PaperState.VOID.label, "overdue"
    if row.state is PaperState.DRAFT:
        return PaperState.DRAFT.label, "due"
    if row.kind == PaperKind.SUPPLEMENT.value:
        return _standing_of_signature(row)
    if not rule.served:
        return (PaperState.ISSUED.label if rule.word else tr("已出具")), "ok"
    if row.served_on is not None:
        return tr("{day} 送达").format(day=row.served_on.isoformat()), "ok"
    return (tr("在途"), "info") if under_way(row) is not None else (tr("未送达"), "due")


def _standing_of_signature(row: PaperRow) -> tuple[str, str]:
    if row.signature is None:
        return tr("待签名"), "due"
    return (tr("已签名") if row.signature.how is RecordSigned.SIGNED else tr("拒签")), "ok"
