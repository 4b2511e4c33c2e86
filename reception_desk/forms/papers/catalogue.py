"""The papers the program can fill, each declared once in its own module, and what their templates are held to."""

import functools
import importlib
from collections.abc import Iterator, Mapping

from reception_desk.forms.own_fields import own_labels
from reception_desk.forms.papers.fields import Paper
from reception_desk.forms.papers.lint import asked_for, lint
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.wording import tr

_HOMES = {
    PaperKind.RECEIPT: "receipt",
    PaperKind.REGISTRATION: "registration",
    PaperKind.NOTE_SHEET: "note_sheet",
    PaperKind.RECORD: "record",
    PaperKind.MATERIALS: "materials",
    PaperKind.AUTHORITY: "authority",
    PaperKind.ACCEPTANCE: "acceptance",
    PaperKind.REFUSAL: "refusals",
    PaperKind.NO_LONGER: "refusals",
    PaperKind.LAWFUL_WAY: "lawful_way",
    PaperKind.TRANSFER: "transfers",
    PaperKind.ASSIGNMENT: "transfers",
    PaperKind.PASSED_ON: "transfers",
    PaperKind.EXTENSION: "extension",
    PaperKind.OPINION: "opinions",
    PaperKind.REVIEW: "opinions",
    PaperKind.SECOND_REVIEW: "opinions",
    PaperKind.RESPONSIBILITY: "responsibility",
    PaperKind.LEADER_DAY: "leader_day",
    PaperKind.BRIEF: "brief",
    PaperKind.SUPERVISION: "supervision",
    PaperKind.CLOSING_REPORT: "closing_report",
    PaperKind.SERVICE: "serving",
    PaperKind.SUBMISSION: "submission",
    PaperKind.PROGRESS: "progress",
    PaperKind.ROSTER: "roster",
    PaperKind.HANDOVER: "handover",
    PaperKind.DAY_SHEET: "day_sheet",
    PaperKind.YEAR_SHEET: "year_sheet",
    PaperKind.URGENT_REPORT: "urgent_report",
    PaperKind.AVOIDANCE: "avoidance",
    PaperKind.APPOINTMENT: "appointment",
    PaperKind.SETTLEMENT: "settlement",
    PaperKind.SUGGESTION_REPLY: "suggestion_reply",
    PaperKind.SUPPLEMENT: "supplement",
    PaperKind.ENVELOPE: "envelopes",
    PaperKind.LARGE_ENVELOPE: "envelopes",
    PaperKind.POST_LABEL: "envelopes",
    PaperKind.VISIT_NOTICE: "notices",
    PaperKind.PUBLIC_NOTICE: "notices",
    PaperKind.FILE_COVER: "dossier",
    PaperKind.FILE_CONTENTS: "dossier",
    PaperKind.FILE_NOTES: "dossier",
}
"""The module of each paper, whose constant has the name of its kind."""


class _Catalogue(Mapping[PaperKind, Paper]):
    """The papers by kind; the module of one is loaded when it is asked for, as start-up needs the receipt alone."""

    def __getitem__(self, kind: PaperKind) -> Paper:
        """Return the paper of that kind."""
        module = importlib.import_module(f"reception_desk.forms.papers.{_HOMES[kind]}")
        paper: Paper = getattr(module, kind.name)
        return paper

    def __iter__(self) -> Iterator[PaperKind]:
        """Give the kinds in the order of the glossary."""
        return iter(_HOMES)

    def __len__(self) -> int:
        """Return how many papers there are."""
        return len(_HOMES)


PAPERS: Mapping[PaperKind, Paper] = _Catalogue()


def lint_paper(kind: PaperKind, template: bytes) -> tuple[str, ...]:
    """Return a Chinese sentence for each thing that is wrong with a template of that kind.

    An internal field of any paper, and an internal one of the office's own, is refused on a paper for the visitor.
    """
    paper = PAPERS[kind]
    fields = {**{each.name: each.label for each in paper.fields}, **own_labels(internal=False)}
    inside = own_labels(internal=True)
    if not paper.for_visitor:
        return lint(template, {**fields, **inside})
    return lint(template, fields, _internal() | inside.keys())


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


@functools.cache
def _internal() -> frozenset[str]:
    return frozenset(field.name for each in PAPERS.values() for field in each.fields if field.internal)
