"""领导: everything that waits for a leader, one list; each line is answered by the act it asks for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from reception_desk.errors import CannotNow
from reception_desk.forms import leader_desk as form
from reception_desk.forms.form import Values
from reception_desk.models.accounts import everybody
from reception_desk.models.lists import leading as lists
from reception_desk.models.lists.leading import WaitingRow
from reception_desk.models.work import Look
from reception_desk.services.acts import Done
from reception_desk.services.answering import supervision
from reception_desk.services.desk import Desk
from reception_desk.services.leading import entered as leading
from reception_desk.services.leading.risk import wanted_lately
from reception_desk.services.matters import after_closing
from reception_desk.services.matters.rules_of import day_of
from reception_desk.services.registers import screening
from reception_desk.vocabulary.leading import Circumstance, FirstWay, Step, SuggestionKind, Trigger, Waits
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

MOST = 100
"""So many lines of a kind stand among everything that waits."""


@dataclass(frozen=True, slots=True)
class DeskLine:
    """One thing that waits: `kind` by its code, `key` of the row that is answered, 0 where it is none."""

    id: int
    kind: str
    key: int
    matter_id: int
    title: str
    since: date
    due: date | None
    who: str
    text: str
    visit_id: int = 0
    more: int = 0
    """How many more of the kind there are, of the line that says so."""

    @property
    def what(self) -> str:
        """Return for what it waits, in words."""
        return Waits(self.kind).label


def everything(desk: Desk, only: Waits | None = None) -> list[DeskLine]:
    """Return everything that waits for a leader: what is due first on top, what has no day by its age.

    Of a kind of which very much waits the first `MOST` stand there, and last a line with how many more there are;
    with `only` one kind stands there whole.
    """
    most = MOST if only is None else None
    found = [line for waits, read in _READ.items() if only in (None, waits) for line in read(desk, most)]
    found.sort(key=lambda each: (each.more, each.due is None, each.due or each.since))
    return [replace(each, id=at) for at, each in enumerate(found, 1)]


def leader_named(desk: Desk) -> str:
    """Return whose word is written down: the leader who signed in, else the only one who has an account, else ""."""
    if Role.LEADER in desk.clerk.roles:
        return desk.clerk.name
    names = [each.shown_name for each in desk.read(everybody) if each.active and Role.LEADER in each.roles]
    return names[0] if len(names) == 1 else ""


def answer(desk: Desk, line: DeskLine, values: Values) -> Done[Any]:
    """Write what was typed by the act that a line asks for; raises CannotNow where it is answered otherwise."""
    values = values.settled(desk.today())
    words, day = values.text(form.WORDS), day_of(values, desk.today())
    if line.kind == Waits.DEED.value:
        return leading.carry_out(desk, line.key, words)
    if line.kind == Waits.SUPERVISION.value:
        return supervision.answer_supervision(desk, line.key, words, day)
    if line.kind == Waits.LOOK_BACK.value:
        return supervision.look_back(desk, line.matter_id, line.key, words)
    if line.kind == Waits.SCREENING.value:
        return screening.read_screening(desk, line.key, words)
    adopted = values[form.ADOPTED] if line.kind == Waits.SUGGESTION.value else None
    if adopted is None:
        raise CannotNow(tr("这一条请按 Enter 打开事项办理。"))
    return after_closing.answer_suggestion(desk, line.key, words, day, adopted)


def _lines(
    waits: Waits,
    read: Callable[[Look, int | None], Sequence[WaitingRow]],
    what: Callable[[str], str],
    desk: Desk,
    most: int | None,
) -> list[DeskLine]:
    found = desk.read(read, most)
    lines = [
        DeskLine(
            *(0, waits.value, each.id, each.matter_id or 0, f"{each.number} {each.title}".strip()),
            *(each.day, each.due, each.who, "：".join(filter(None, (what(each.code), each.text)))),
        )
        for each in found
    ]
    return _cut(desk, waits, lines, found[0].all if found else 0)


def _risks(desk: Desk, most: int | None) -> list[DeskLine]:
    wanted = wanted_lately(desk)
    lines = [
        DeskLine(
            *(0, Waits.RISK.value, 0, each.matter_id, f"{each.number} {each.title}", each.opened_on, None, ""),
            text="、".join(what.label for what in Circumstance if what in why),
        )
        for each, why in wanted[:most]
    ]
    return _cut(desk, Waits.RISK, lines, len(wanted))


def _look_backs(desk: Desk, most: int | None) -> list[DeskLine]:
    found = desk.read(lists.returned, most)
    lines = [
        DeskLine(
            *(0, Waits.LOOK_BACK.value, each.visit_id, each.matter_id, f"{each.number} {each.title}"),
            *(each.came_on, None, "", tr("{day} 办过又来").format(day=each.handled_on)),
        )
        for each in found
    ]
    return _cut(desk, Waits.LOOK_BACK, lines, found[0].all if found else 0)


def _call_backs(desk: Desk, most: int | None) -> list[DeskLine]:
    found = after_closing.calls_due(desk, most)
    lines = [
        DeskLine(
            *(0, Waits.CALL_BACK.value, 0, each.matter_id, f"{each.number} {each.title}"),
            *(each.closed_on, due, "", tr("{day} 办结").format(day=each.closed_on)),
        )
        for each, due in found
    ]
    return _cut(desk, Waits.CALL_BACK, lines, found[0][0].all if found else 0)


def _screenings(desk: Desk, _most: int | None) -> list[DeskLine]:
    return [
        DeskLine(0, Waits.SCREENING.value, each.id, 0, each.title, day, None, "", each.summary)
        for each, day in screening.unread(desk)
    ]


def _cut(desk: Desk, waits: Waits, lines: list[DeskLine], all_of_them: int) -> list[DeskLine]:
    """Return the lines, and one more where they are not all."""
    more = all_of_them - len(lines)
    if more <= 0:
        return lines
    words = more_words(waits, more)
    return [*lines, DeskLine(0, waits.value, 0, 0, words, desk.today(), None, "", tr("Enter 全部列出"), more=more)]


def more_words(waits: Waits, more: int) -> str:
    """Return …另有 8,742 件待回访."""
    return tr("…另有 {n} 件{what}").format(n=f"{more:,}", what=waits.label)


def _nothing(_code: str) -> str:
    return ""


_READ: Mapping[Waits, Callable[[Desk, int | None], list[DeskLine]]] = {
    Waits.FIRST: partial(_lines, Waits.FIRST, lists.unread_first, lambda code: FirstWay(code).label),
    Waits.DECISION: partial(_lines, Waits.DECISION, lists.unsigned, lambda code: Step(code).label),
    Waits.DEED: partial(_lines, Waits.DEED, lists.open_instructions, _nothing),
    Waits.SUPERVISION: partial(_lines, Waits.SUPERVISION, lists.open_supervisions, lambda code: Trigger(code).label),
    Waits.KEY: partial(_lines, Waits.KEY, lists.key_matters, _nothing),
    Waits.SUGGESTION: partial(
        _lines, Waits.SUGGESTION, lists.open_suggestions, lambda code: SuggestionKind(code).label
    ),
    Waits.RISK: _risks,
    Waits.LOOK_BACK: _look_backs,
    Waits.CALL_BACK: _call_backs,
    Waits.SCREENING: _screenings,
}
