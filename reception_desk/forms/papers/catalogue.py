"""The papers the program can fill, each declared once, and what their templates are held to."""

from reception_desk.forms.own_fields import own_names
from reception_desk.forms.papers.acceptance import ACCEPTANCE
from reception_desk.forms.papers.appointment import APPOINTMENT
from reception_desk.forms.papers.authority import AUTHORITY
from reception_desk.forms.papers.avoidance import AVOIDANCE
from reception_desk.forms.papers.closing_report import CLOSING_REPORT
from reception_desk.forms.papers.day_sheet import DAY_SHEET
from reception_desk.forms.papers.extension import EXTENSION
from reception_desk.forms.papers.fields import Paper
from reception_desk.forms.papers.handover import HANDOVER
from reception_desk.forms.papers.lawful_way import LAWFUL_WAY
from reception_desk.forms.papers.leader_day import LEADER_DAY
from reception_desk.forms.papers.lint import asked_for, lint
from reception_desk.forms.papers.materials import MATERIALS
from reception_desk.forms.papers.note_sheet import NOTE_SHEET
from reception_desk.forms.papers.opinions import OPINION, REVIEW, SECOND_REVIEW
from reception_desk.forms.papers.progress import PROGRESS
from reception_desk.forms.papers.receipt import RECEIPT
from reception_desk.forms.papers.record import RECORD
from reception_desk.forms.papers.refusals import NO_LONGER, REFUSAL
from reception_desk.forms.papers.registration import REGISTRATION
from reception_desk.forms.papers.responsibility import RESPONSIBILITY
from reception_desk.forms.papers.roster import ROSTER
from reception_desk.forms.papers.serving import SERVICE
from reception_desk.forms.papers.settlement import SETTLEMENT
from reception_desk.forms.papers.submission import SUBMISSION
from reception_desk.forms.papers.suggestion_reply import SUGGESTION_REPLY
from reception_desk.forms.papers.supervision import SUPERVISION
from reception_desk.forms.papers.transfers import ASSIGNMENT, PASSED_ON, TRANSFER
from reception_desk.forms.papers.urgent_report import URGENT_REPORT
from reception_desk.forms.papers.year_sheet import YEAR_SHEET
from reception_desk.vocabulary import PaperKind
from reception_desk.wording import tr

_COUNTER = (RECEIPT, REGISTRATION, NOTE_SHEET, RECORD, MATERIALS, AUTHORITY)
_OF_MATTERS = (
    *(ACCEPTANCE, REFUSAL, NO_LONGER, LAWFUL_WAY, TRANSFER, ASSIGNMENT, PASSED_ON, EXTENSION, OPINION),
    *(REVIEW, SECOND_REVIEW, RESPONSIBILITY, LEADER_DAY, SUPERVISION, CLOSING_REPORT, SERVICE, SUBMISSION, PROGRESS),
    *(URGENT_REPORT, AVOIDANCE, APPOINTMENT, SETTLEMENT, SUGGESTION_REPLY),
)
_OF_THE_OFFICE = (ROSTER, HANDOVER, DAY_SHEET, YEAR_SHEET)

PAPERS: dict[PaperKind, Paper] = {each.kind: each for each in (*_COUNTER, *_OF_MATTERS, *_OF_THE_OFFICE)}


def lint_paper(kind: PaperKind, template: bytes) -> tuple[str, ...]:
    """Return a Chinese sentence for each thing that is wrong with a template of that kind.

    An internal field of any paper, and an internal one of the office's own, is refused on a paper for the visitor.
    """
    paper, own = PAPERS[kind], own_names(internal=False)
    if not paper.for_visitor:
        return lint(template, (*paper.names, *own, *own_names(internal=True)))
    internal = {field.name for each in PAPERS.values() for field in each.fields if field.internal}
    return lint(template, (*paper.names, *own), internal | own_names(internal=True))


def template_faults(kind: PaperKind, template: bytes, shipped: bytes) -> tuple[str, ...]:
    """Return a sentence for each thing that is wrong with an office's own template.

    What the shipped one asks for and must not be empty must stand on the office's one too.
    """
    found = lint_paper(kind, template)
    if found:
        return found
    needed = {each.name: each.label for each in PAPERS[kind].fields if not each.may_be_empty}
    lost = (asked_for(shipped) & needed.keys()) - asked_for(template)
    told = tr("少了必须有的“{label}”，请把 {{{{ {name} }}}} 写回去。")
    return tuple(told.format(label=needed[name], name=name) for name in sorted(lost))
