"""Issuing papers of visits: filled once, frozen, the same byte for byte ever after."""

import uuid
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from reception_desk.errors import CannotNow, NotPermitted
from reception_desk.forms.form import Values
from reception_desk.forms.own_fields import own_labels, recorded_form
from reception_desk.forms.papers.catalogue import PAPERS
from reception_desk.forms.papers.codes import DIGITS, code_of, qr_picture
from reception_desk.forms.papers.fill import fill, make_ready
from reception_desk.forms.papers.freeze import Frozen, freeze, thaw
from reception_desk.forms.sealing import joined
from reception_desk.forms.visit_people import copies
from reception_desk.models import keys, templates
from reception_desk.models import papers as model
from reception_desk.models.lists.sealed import Seal, parts_of
from reception_desk.models.lists.visits import VisitRow
from reception_desk.models.papers_sealed import take_papers
from reception_desk.models.work import Look, Work
from reception_desk.paths import resource
from reception_desk.rules import papers as rules
from reception_desk.rules.words import internal_words
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.papers.facts import Source, context
from reception_desk.services.seal.sealing import opened_by
from reception_desk.services.visits.persons import person_of
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.papers import CopyFor, ListPaper, PaperForm, PaperKind
from reception_desk.vocabulary.visits import Purpose
from reception_desk.wording import tr


@dataclass(frozen=True)
class Issued:
    """An issued paper: its docx as it stays for ever, and how often it was printed so far.

    `copies` are for whom it is printed the first time; what is `void` carries that on every page. Of a 送签稿, which is
    no issued paper, `draft_id` is the key; of blanks, `blanks` are those of them that are printed. `code` is the one in
    the margin by which the very paper is found again.
    """

    paper_id: int
    visit_id: int
    number: str
    title: str
    form: PaperForm
    docx: bytes
    check_code: str
    prints: int
    kind: PaperKind | ListPaper = PaperKind.RECEIPT
    copies: tuple[CopyFor, ...] = ()
    void: bool = False
    draft_id: int = 0
    blanks: tuple[int, ...] = ()
    code: str = ""


def template_of(look: Look | Work, name: str) -> bytes:
    """Return the template of that name: the office's own where it took one, else the shipped one."""
    return templates.own(look, name) or resource("templates", name).read_bytes()


def get_ready(desk: Desk) -> None:
    """Check and prepare the receipt's template ahead of the first visitor, outside any transaction."""
    prepare_receipt(desk.office.receipt_form, lambda name: desk.read(template_of, name))


def prepare_receipt(sheet: PaperForm, template: Callable[[str], bytes]) -> None:
    """Check the receipt's template for a sheet, as `template` gives it by its name, and keep it ready."""
    receipt = PAPERS[PaperKind.RECEIPT]
    name = receipt.templates[sheet.value]
    make_ready(template(name), (*receipt.names, *own_labels(internal=False)), file=name)
    qr_picture("0" * DIGITS)


def offered(desk: Desk, visit: VisitRow) -> tuple[PaperKind, ...]:
    """Return the kinds of paper this office issues of a visit, in the order they are offered."""
    if visit.voided:
        return ()
    return rules.offered(desk.office.profile, visit.channel, noted=visit.noted, accusation=visit.accusation)


def visit_papers() -> tuple[PaperKind, ...]:
    """Return every kind of paper that a visit may have, in the order of the catalogue."""
    return tuple(kind for kind in PaperKind if kind in rules.of_visits())


def issue_receipt(desk: Desk, visit_id: int, form: PaperForm | None = None) -> Done[Issued]:
    """Issue the receipt of a visit (条21②), or give the one issued before, the same byte for byte.

    Raises CannotNow where there is no such visit, TemplateTrouble, PaperTrouble.
    """
    return issue_paper(desk, visit_id, PaperKind.RECEIPT, form)


@act(Action.ISSUE_PAPER, Role.CLERK, Role.HEAD)
def issue_paper(
    desk: Desk, work: Work, visit_id: int, kind: PaperKind, form: PaperForm | None = None
) -> Result[Issued]:
    """Issue a paper of a visit, or give the one issued before, the same byte for byte.

    One that names the matters of the visit is issued anew once another was raised there.
    `form` is the sheet; without it the receipt takes the office's, every other paper its only one.
    Raises CannotNow where there is no such visit or the paper is not offered for it, TemplateTrouble, PaperTrouble.
    """
    sheet = _sheet(desk, kind, form)
    subject = model.subject(work, visit_id)
    secret = subject is not None and subject.purpose == Purpose.ACCUSATION.value
    seal = opened_by(work, visit_id, whole=secret)
    before = model.issued(work, visit_id, kind.value, sheet.value)
    if before is not None and not (kind in _NAMES_MATTERS and model.raised_since(work, before)):
        said = before.parts or parts_of(work, work.clerk, before.id)
        if said is None:
            raise NotPermitted(tr("这份文书只能由登记人补打。"), tr("请找登记人或科长。"))
        return Result(_issued(replace(before, parts=said), visit_id, kind, sheet), unchanged=True)
    kept = _filled(desk, work, _with_seal(subject, seal) if secret else subject, kind, sheet)
    paper_id = model.keep(work, visit_id, kind.value, PAPERS[kind].templates[sheet.value], kept)
    if secret and seal is not None:
        take_papers(work, seal.id, visit_id)
    issued = _issued(replace(kept, id=paper_id), visit_id, kind, sheet)
    detail = {"number": kept.number, "digest": kept.digest, "kind": kind.value, "form": sheet.value}
    return Result(issued, f"paper {paper_id}", detail, changes("papers", visits=(visit_id,)))


_NAMES_MATTERS = frozenset({PaperKind.RECEIPT, PaperKind.REGISTRATION, PaperKind.NOTE_SHEET})
"""The papers that name every matter of a visit: once another is raised they are issued anew, the old one is kept."""


def issued_again(kept: model.KeptPaper) -> Issued:
    """Return a paper of a visit as it was issued; raises PaperTrouble where its digest no longer fits."""
    return _issued(kept, kept.visit_id, PaperKind(kept.kind), PaperForm(kept.form))


def _sheet(desk: Desk, kind: PaperKind, form: PaperForm | None) -> PaperForm:
    sheets = [PaperForm(each) for each in PAPERS[kind].templates]
    if form is None:
        return desk.office.receipt_form if desk.office.receipt_form in sheets else sheets[0]
    if form not in sheets:
        raise CannotNow(tr("《{title}》不能用这种纸。").format(title=kind.label))
    return form


def _with_seal(subject: model.PaperSubject | None, seal: Seal | None) -> model.PaperSubject | None:
    """Return what the receipt of an accusation says: who came and how many papers he left, and nothing of why."""
    if subject is None or seal is None:
        return subject
    values = Values(recorded_form(), joined(subject.raw, seal.raw))
    return replace(subject, raw=values.raw, name=person_of(values).name, materials=copies(values))


def _filled(
    desk: Desk, work: Work, subject: model.PaperSubject | None, kind: PaperKind, sheet: PaperForm
) -> model.KeptPaper:
    if subject is None:
        raise CannotNow(tr("没有这次登记。"))
    _hold_to_rules(desk, subject, kind)
    own = str(uuid.uuid4())
    # the receipt's code is read out before there is a receipt; every other paper has one of its own
    told = subject.uuid if kind is PaperKind.RECEIPT else own
    check_code = keys.check_code(desk.store.key, f"{subject.number}|{told}")
    name = PAPERS[kind].templates[sheet.value]
    template = template_of(work, name)
    words = context(kind, Source(desk, subject, check_code, work.now))
    if PAPERS[kind].for_visitor:
        refuse_internal(words, kind, _HIS_OWN)
    frozen = freeze(template, fill(template, words, file=name))
    return model.KeptPaper(
        id=0,
        number=subject.number,
        form=sheet.value,
        check_code=check_code,
        template=template,
        template_digest=frozen.template_digest,
        parts=frozen.parts,
        digest=frozen.digest,
        prints=0,
        uuid=own,
    )


def _hold_to_rules(desk: Desk, subject: model.PaperSubject, kind: PaperKind) -> None:
    """Refuse what this office does not issue of such a visit; an accusation has only its neutral receipt (条30③)."""
    if subject.voided:
        raise CannotNow(tr("这次登记已作废，不再出具文书。"), tr("要出具，请先恢复这次登记。"))
    accusation = subject.purpose == Purpose.ACCUSATION.value
    channel = Channel(subject.channel)
    if kind in rules.offered(desk.office.profile, channel, noted=subject.noted, accusation=accusation):
        return
    if accusation:
        raise CannotNow(tr("检举控告事项只出具登记回执，不出具《{title}》。").format(title=kind.label))
    raise CannotNow(tr("这次登记不出具《{title}》。").format(title=kind.label))


def refuse_internal(words: Mapping[str, object], kind: PaperKind, his_own: Collection[str]) -> None:
    """Refuse a paper for the visitor on which the office's internal words stand; what he said himself is his (条27)."""
    said = "\n".join(text for name, each in words.items() if name not in his_own for text in _texts(each))
    found = [each for each in sorted(internal_words()) if each in said]
    if found:
        told = tr("《{title}》是给来访人的，上面不能有内部用语“{words}”。")
        raise CannotNow(told.format(title=kind.label, words="、".join(found)), tr("请换个说法，再出具。"))


_HIS_OWN = frozenset({"statement", "lines"})
"""What a paper writes down in the visitor's own words."""


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _texts(each)


def _issued(kept: model.KeptPaper, visit_id: int, kind: PaperKind, sheet: PaperForm) -> Issued:
    docx = thaw(kept.template, Frozen(kept.parts, kept.template_digest, kept.digest))
    title = f"{kind.label} {kept.number}"
    code = margin_code(kept, kind)
    return Issued(kept.id, visit_id, kept.number, title, sheet, docx, kept.check_code, kept.prints, kind, code=code)


def margin_code(kept: model.KeptPaper, kind: PaperKind) -> str:
    """Return the code in a paper's margin, "" for what goes on a letter."""
    return code_of(kept.uuid) if kept.uuid and kind not in _WITHOUT_CODE else ""


_WITHOUT_CODE = (PaperKind.ENVELOPE, PaperKind.LARGE_ENVELOPE, PaperKind.POST_LABEL)
