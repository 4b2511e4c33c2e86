"""A paper of a matter filled: held to what must stand on it and must not, frozen when issued, thawed ever after."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace

from reception_desk.errors import CannotNow, NotPermitted
from reception_desk.forms.papers.catalogue import PAPERS
from reception_desk.forms.papers.fill import fill
from reception_desk.forms.papers.freeze import Frozen, freeze, thaw
from reception_desk.forms.papers.plain import plain_words
from reception_desk.models import papers
from reception_desk.models.lists.sealed import parts_of
from reception_desk.models.matter_papers import PaperRow
from reception_desk.models.papers import KeptPaper
from reception_desk.models.work import Look, Work
from reception_desk.rules.matter_papers import paper_rules
from reception_desk.services.desk import Desk
from reception_desk.services.papers.of_visits import Issued, margin_code, refuse_internal, template_of
from reception_desk.vocabulary.papers import CopyFor, PaperForm, PaperKind, PaperState
from reception_desk.wording import tr

HIS_OWN = frozenset({"demands", "demand", "summary", "requests", "decisions", "name"})
"""What a paper writes down in the visitor's own words (条27)."""
_OF_THE_PRINT = frozenset({"printed_at", "printed_by", "check_code"})


def sheet_of(desk: Desk, kind: PaperKind) -> PaperForm:
    """Return the sheet a paper is made on: where there are several, the one the office takes for receipts."""
    sheets = PAPERS[kind].templates
    return desk.office.receipt_form if desk.office.receipt_form.value in sheets else PaperForm(next(iter(sheets)))


def digest_of(context: Mapping[str, object]) -> str:
    """Return a digest of what a paper tells, whoever prints it when."""
    told = {name: value for name, value in context.items() if name not in _OF_THE_PRINT}
    return hashlib.sha256(json.dumps(told, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def refuse_half(kind: PaperKind, context: Mapping[str, object]) -> None:
    """Refuse to issue a paper on which something is missing that must stand there, or an internal word stands."""
    missing = PAPERS[kind].missing(context)
    if missing:
        told = tr("《{title}》还缺：{what}。").format(title=kind.label, what="、".join(each.label for each in missing))
        signed = bool(paper_rules()[kind].word)
        raise CannotNow(told, tr("请改好送签稿再签发。") if signed else tr("请补上再出具。"))
    if PAPERS[kind].for_visitor:
        refuse_internal(context, kind, HIS_OWN)


def frozen_paper(
    desk: Desk, work: Work, kind: PaperKind, context: Mapping[str, object], number: str, check_code: str
) -> KeptPaper:
    """Return a paper filled and frozen; raises TemplateTrouble."""
    sheet = sheet_of(desk, kind)
    name = PAPERS[kind].templates[sheet.value]
    template = template_of(work, name)
    filled = fill(template, context, file=name)
    kept = freeze(template, filled)
    return KeptPaper(
        id=0,
        number=number,
        form=sheet.value,
        check_code=check_code,
        template=template,
        template_digest=kept.template_digest,
        parts=kept.parts,
        digest=kept.digest,
        prints=0,
        text=plain_words(filled),
    )


def draft_docx(desk: Desk, look: Look, kind: PaperKind, context: Mapping[str, object]) -> bytes:
    """Return a 送签稿 as a docx; raises TemplateTrouble."""
    name = PAPERS[kind].templates[sheet_of(desk, kind).value]
    return fill(template_of(look, name), context, file=name)


def shown_paper(look: Look | Work, reader: int, row: PaperRow) -> Issued:
    """Return an issued paper, the same byte for byte.

    Raises PaperTrouble where its digest no longer fits, NotPermitted where its words lie behind a seal of others.
    """
    kept = papers.by_id(look, row.paper_id)
    if kept is None:
        raise CannotNow(tr("没有这份文书。"))
    parts = kept.parts or parts_of(look, reader, kept.id)
    if parts is None:
        raise NotPermitted(tr("这份文书的内容已移入密件，只能由登记人补打。"), tr("请找登记人或科长。"))
    docx = thaw(kept.template, Frozen(parts, kept.template_digest, kept.digest))
    return issued_of(row, replace(kept, parts=parts), docx)


def issued_of(row: PaperRow, kept: KeptPaper | None, docx: bytes) -> Issued:
    """Return a paper of a matter as the preview and the printer take it; a 送签稿 has nothing that was kept.

    A slip of several sheets says itself whose it is and is printed once.
    """
    kind = PaperKind(row.kind)
    slip = len(PAPERS[kind].templates) > 1
    mark = PaperState.DRAFT.label if kept is None else row.number
    return Issued(
        paper_id=kept.id if kept is not None else 0,
        visit_id=0,
        number=row.number,
        title=f"{kind.label} {mark}",
        form=PaperForm(kept.form) if kept is not None else PaperForm.A4,
        docx=docx,
        check_code=kept.check_code if kept is not None else "",
        prints=kept.prints if kept is not None else 0,
        kind=kind,
        copies=() if slip else tuple(CopyFor(each) for each in row.copies if each in list(CopyFor)),
        void=row.state is PaperState.VOID,
        draft_id=row.id if kept is None else 0,
        code=margin_code(kept, kind) if kept is not None else "",
    )
