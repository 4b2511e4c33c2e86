"""Issuing the receipt and counting its prints; a failed print never undoes a saved visit."""

from dataclasses import dataclass, replace

from reception_desk.errors import CannotNow
from reception_desk.forms.papers.fill import fill, make_ready
from reception_desk.forms.papers.freeze import Frozen, freeze, thaw
from reception_desk.forms.papers.receipt import RECEIPT_FIELDS, TEMPLATES, ReceiptFacts, receipt_context
from reception_desk.models import keys
from reception_desk.models import papers as model
from reception_desk.models.work import Work
from reception_desk.paths import resource
from reception_desk.rules.deadlines import first_step
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.vocabulary import Action, Outcome, PaperForm, PaperKind, PrintWay, Purpose, Role
from reception_desk.wording import tr


@dataclass(frozen=True)
class Issued:
    """An issued paper: its docx as it stays for ever, and how often it was printed so far."""

    paper_id: int
    visit_id: int
    number: str
    title: str
    form: PaperForm
    docx: bytes
    check_code: str
    prints: int


def get_ready(desk: Desk) -> None:
    """Check and prepare the receipt's template ahead of the first visitor, outside any transaction."""
    name = TEMPLATES[desk.office.receipt_form.value]
    make_ready(resource("templates", name).read_bytes(), [each.name for each in RECEIPT_FIELDS], file=name)


@act(Action.ISSUE_RECEIPT, Role.CLERK, Role.HEAD)
def issue_receipt(desk: Desk, work: Work, visit_id: int, form: PaperForm | None = None) -> Result[Issued]:
    """Issue the receipt of a visit (条21②), or give the one issued before, the same byte for byte.

    Raises CannotNow where there is no such visit, TemplateTrouble, PaperTrouble.
    """
    sheet = form or desk.office.receipt_form
    before = model.issued(work, visit_id, PaperKind.RECEIPT.value, sheet.value)
    if before is not None:
        return Result(_issued(before, visit_id, sheet), unchanged=True)
    kept = _filled(desk, work, visit_id, sheet)
    paper_id = model.keep(work, visit_id, PaperKind.RECEIPT.value, TEMPLATES[sheet.value], kept)
    issued = _issued(replace(kept, id=paper_id), visit_id, sheet)
    detail = {"number": kept.number, "digest": kept.digest, "form": sheet.value}
    return Result(issued, f"paper {paper_id}", detail, changes("papers", visits=(visit_id,)))


@act(Action.PRINT_PAPER, Role.CLERK, Role.HEAD)
def record_print(desk: Desk, work: Work, paper_id: int, way: PrintWay, outcome: Outcome, note: str = "") -> Result[int]:
    """Write down that a paper was printed or could not be; return which copy it is (above 1: 补打)."""
    if model.by_id(work, paper_id) is None:
        raise CannotNow(tr("没有这份文书。"))
    copy = model.write_print(work, paper_id, way.value, outcome.value, note)
    detail = {"way": way.value, "outcome": outcome.value, "copy": copy}
    return Result(copy, f"paper {paper_id}", detail, changes("papers"))


def _filled(desk: Desk, work: Work, visit_id: int, sheet: PaperForm) -> model.KeptPaper:
    subject = model.subject(work, visit_id)
    if subject is None:
        raise CannotNow(tr("没有这次登记。"))
    check_code = keys.check_code(desk.store.key, f"{subject.number}|{subject.uuid}")
    name = TEMPLATES[sheet.value]
    template = resource("templates", name).read_bytes()
    facts = _facts(desk, work, subject, check_code)
    frozen = freeze(template, fill(template, receipt_context(facts), file=name))
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
    )


def _facts(desk: Desk, work: Work, subject: model.PaperSubject, check_code: str) -> ReceiptFacts:
    accusation = subject.purpose == Purpose.ACCUSATION.value
    step = first_step(desk.office.profile, subject.received_at.date(), accusation=accusation)
    return ReceiptFacts(
        number=subject.number,
        name=subject.name,
        people=subject.people,
        visited_at=subject.received_at,
        demand=subject.demand,
        accusation=accusation,
        office=desk.office.name,
        window=desk.office.window,
        clerk=subject.receiver,
        materials=subject.materials or 0,
        next_step=step.sentence,
        latest=subject.latest,
        telephone=desk.office.telephone,
        check_code=check_code,
        printed_at=work.now,
        printed_by=desk.clerk.name,
    )


def _issued(kept: model.KeptPaper, visit_id: int, sheet: PaperForm) -> Issued:
    docx = thaw(kept.template, Frozen(kept.parts, kept.template_digest, kept.digest))
    title = f"{PaperKind.RECEIPT.label} {kept.number}"
    return Issued(kept.id, visit_id, kept.number, title, sheet, docx, kept.check_code, kept.prints)
