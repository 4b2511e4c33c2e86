"""领导: everything that waits for a leader, one list; each line is answered by the act it asks for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from reception_desk.errors import CannotNow
from reception_desk.forms import leader_desk as form
from reception_desk.forms.form import Values
from reception_desk.models.accounts import everybody
from reception_desk.models.lists import leading as lists
from reception_desk.models.lists.leading import WaitingRow
from reception_desk.services import after_closing, leading, screening, supervision
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.matter_rules import day_of
from reception_desk.services.risk import wanted_lately
from reception_desk.vocabulary import Role, Term
from reception_desk.vocabulary_of_leading import Circumstance, FirstWay, Step, SuggestionKind, Trigger
from reception_desk.wording import later, tr


class Waits(Term):
    """For what something on the leader's page waits."""

    FIRST = "first", later("待阅")
    DECISION = "decision", later("待批示")
    DEED = "deed", later("待落实")
    SUPERVISION = "supervision", later("督办待反馈")
    KEY = "key", later("重点事项")
    SUGGESTION = "suggestion", later("建议待反馈")
    RISK = "risk", later("待风险评估")
    LOOK_BACK = "look_back", later("待倒查")
    CALL_BACK = "call_back", later("待回访")
    SCREENING = "screening", later("排查待阅")


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

    @property
    def what(self) -> str:
        """Return for what it waits, in words."""
        return Waits(self.kind).label


def everything(desk: Desk) -> list[DeskLine]:
    """Return everything that waits for a leader: what is due first on top, what has no day by its age."""
    found = [
        *_lines(Waits.FIRST, desk.read(lists.unread_first), lambda code: FirstWay(code).label),
        *_lines(Waits.DECISION, desk.read(lists.unsigned), lambda code: Step(code).label),
        *_lines(Waits.DEED, desk.read(lists.open_instructions), _nothing),
        *_lines(Waits.SUPERVISION, desk.read(lists.open_supervisions), lambda code: Trigger(code).label),
        *_lines(Waits.KEY, desk.read(lists.key_matters), _nothing),
        *_lines(Waits.SUGGESTION, desk.read(lists.open_suggestions), lambda code: SuggestionKind(code).label),
        *(
            DeskLine(
                *(0, Waits.RISK.value, 0, each.matter_id, f"{each.number} {each.title}", each.opened_on, None, ""),
                text="、".join(what.label for what in Circumstance if what in why),
            )
            for each, why in wanted_lately(desk)
        ),
        *(
            DeskLine(
                *(0, Waits.LOOK_BACK.value, each.visit_id, each.matter_id, f"{each.number} {each.title}"),
                *(each.came_on, None, "", tr("{day} 办过又来").format(day=each.handled_on)),
            )
            for each in desk.read(lists.returned)
        ),
        *(
            DeskLine(
                *(0, Waits.CALL_BACK.value, 0, each.matter_id, f"{each.number} {each.title}"),
                *(each.closed_on, due, "", tr("{day} 办结").format(day=each.closed_on)),
            )
            for each, due in after_closing.calls_due(desk)
        ),
        *(
            DeskLine(0, Waits.SCREENING.value, each.id, 0, each.title, day, None, "", each.summary)
            for each, day in screening.unread(desk)
        ),
    ]
    found.sort(key=lambda each: (each.due is None, each.due or each.since))
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


def _lines(waits: Waits, rows: Sequence[WaitingRow], what: Callable[[str], str]) -> list[DeskLine]:
    return [
        DeskLine(
            *(0, waits.value, each.id, each.matter_id or 0, f"{each.number} {each.title}".strip()),
            *(each.day, each.due, each.who, "：".join(filter(None, (what(each.code), each.text)))),
        )
        for each in rows
    ]


def _nothing(_code: str) -> str:
    return ""
