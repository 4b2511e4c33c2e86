"""Letters in words: as a line of the list of what units owe, and beside the matter's time line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reception_desk.models import letters as model
from reception_desk.models.work import Look
from reception_desk.rules.correspondence import Dispatch, Entry, Lack, received_on
from reception_desk.services.answering.correspondence import Out, came_of, out_of, sent_of, still_out
from reception_desk.services.desk import Desk
from reception_desk.wording import tr

ALL = "all"
_COLOURS = {
    **{Lack.OVERDUE: "overdue", Lack.SOON: "due", Lack.UNTOLD: "due", Lack.UNSIGNED: "due"},
    Lack.UNANSWERED: "info",
}


@dataclass(frozen=True)
class LetterLine:
    """A letter in words: what it lacks most and its colour, what came back last; `lacks` are the codes of all."""

    id: int
    matter_id: int
    unit: str
    kind: str
    number: str
    matter: str
    sent_on: str
    signed_on: str
    due_on: str
    standing: str
    colour: str
    last: str
    lacks: tuple[str, ...]


def line_of(out: Out) -> LetterLine:
    """Return a letter in words."""
    row, facts = out.row, out.row.facts
    signed = any(each.facts.kind == Entry.SIGNED.value for each in row.entries)
    standing, colour = _standing(out)
    return LetterLine(
        *(row.id, row.matter_id, facts.unit, Dispatch(facts.kind).label, facts.number),
        matter=" ".join(filter(None, (row.matter_number, row.matter_title))),
        sent_on=facts.sent_on.isoformat(),
        signed_on=received_on(sent_of(row), came_of(row)).isoformat() if signed else "",
        due_on=facts.due_on.isoformat() if facts.due_on else "",
        standing=standing,
        colour=colour,
        last=_last(out),
        lacks=tuple(each.value for each in out.lacks),
    )


def lines_of(desk: Desk, look: Look, wanted: Sequence[int]) -> list[LetterLine]:
    """Return these letters in words, in the order asked for."""
    return [line_of(out_of(desk, each)) for each in model.rows(look, wanted)]


def lack_choices() -> list[tuple[str, str]]:
    """Return by what the list of letters is narrowed down, code and words."""
    return [(ALL, tr("全部未回")), *((each.value, each.label) for each in Lack if each is not Lack.UNANSWERED)]


@dataclass(frozen=True)
class OwedFigures:
    """How many letters units owe an answer on, and label and number of each lack by its code."""

    out: int = 0
    lacking: Mapping[str, tuple[str, int]] = field(default_factory=dict)


def owed(desk: Desk) -> OwedFigures:
    """Return the figures of what units owe: they are those of the list."""
    outs = still_out(desk)
    found = {
        each.value: (each.label, sum(each in out.lacks for out in outs)) for each in Lack if each is not Lack.UNANSWERED
    }
    return OwedFigures(len(outs), found)


def _standing(out: Out) -> tuple[str, str]:
    if out.lacks:
        return out.lacks[-1].label, _COLOURS[out.lacks[-1]]
    returned = any(each.facts.kind == Entry.AGREED.value for each in out.row.entries)
    return (tr("已退回") if returned else tr("已回")), "ok"


def _last(out: Out) -> str:
    if not out.row.entries:
        return ""
    facts = out.row.entries[-1].facts
    return " ".join(filter(None, (Entry(facts.kind).label, facts.day.isoformat(), facts.number, facts.who)))
