"""The papers the program can fill, each declared once, and what their templates are held to."""

from reception_desk.forms.own_fields import own_names
from reception_desk.forms.papers.authority import AUTHORITY
from reception_desk.forms.papers.fields import Paper
from reception_desk.forms.papers.lint import lint
from reception_desk.forms.papers.materials import MATERIALS
from reception_desk.forms.papers.note_sheet import NOTE_SHEET
from reception_desk.forms.papers.receipt import RECEIPT
from reception_desk.forms.papers.record import RECORD
from reception_desk.forms.papers.registration import REGISTRATION
from reception_desk.vocabulary import PaperKind

PAPERS: dict[PaperKind, Paper] = {
    each.kind: each for each in (RECEIPT, REGISTRATION, NOTE_SHEET, RECORD, MATERIALS, AUTHORITY)
}


def lint_paper(kind: PaperKind, template: bytes) -> tuple[str, ...]:
    """Return a Chinese sentence for each thing that is wrong with a template of that kind.

    An internal field of any paper, and an internal one of the office's own, is refused on a paper for the visitor.
    """
    paper, own = PAPERS[kind], own_names(internal=False)
    if not paper.for_visitor:
        return lint(template, (*paper.names, *own, *own_names(internal=True)))
    internal = {field.name for each in PAPERS.values() for field in each.fields if field.internal}
    return lint(template, (*paper.names, *own), internal | own_names(internal=True))
