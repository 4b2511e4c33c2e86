"""我负责的: what one person is answerable for, in one list with its days."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from reception_desk.errors import NotPermitted
from reception_desk.models import letters
from reception_desk.models.accounts import AccountRow, everybody
from reception_desk.models.lists import duties as lists
from reception_desk.models.lists.leading import open_instructions
from reception_desk.models.lists.matters import rows as matter_rows
from reception_desk.models.lists.promises import open_ones
from reception_desk.models.work import Look
from reception_desk.rules.leading.after_closing import CALL_BACK_DAYS, call_back_due
from reception_desk.rules.responsibility import Answerable
from reception_desk.services.answering.correspondence import out_of
from reception_desk.services.answering.letter_lines import line_of
from reception_desk.services.desk import Desk
from reception_desk.services.matters.closing import SERVED
from reception_desk.services.matters.lists import next_step, standing
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later, tr


class Duty(Term):
    """For what somebody is answerable."""

    MATTER = "matter", later("事项")
    PROMISE = "promise", later("答应的事")
    LETTER = "letter", later("单位未回")
    UNSERVED = "unserved", later("办结未送达")
    CALL_BACK = "call_back", later("待回访")
    DEED = "deed", later("待落实")


@dataclass(frozen=True, slots=True)
class DutyRow:
    """One thing: `kind` by its code, as what, by when, how it stands and its colour, the matter or visit it opens."""

    id: int
    kind: str
    role: str
    due: date | None
    title: str
    words: str
    colour: str
    matter_id: int = 0
    visit_id: int = 0

    @property
    def what(self) -> str:
        """Return the kind in words."""
        return Duty(self.kind).label


@dataclass(frozen=True)
class Duties:
    """What a person has, the earliest day first; how many matters in all, how many closings were sent back."""

    name: str
    rows: tuple[DutyRow, ...]
    matters: int
    sent_back: int


def duties(desk: Desk, account_id: int) -> Duties:
    """Return what an account is answerable for; raises NotPermitted for a colleague's, which the head sees."""
    if account_id != desk.clerk.id and not may_see_others(desk):
        raise NotPermitted(tr("只有负责人看得到同事负责的。"), tr("看自己的，或请科长看。"))
    return desk.read(_duties, desk, account_id)


def may_see_others(desk: Desk) -> bool:
    """Tell whether the clerk sees what colleagues are answerable for."""
    return bool({Role.HEAD, Role.LEADER} & desk.clerk.roles)


def people(desk: Desk) -> list[tuple[int, str]]:
    """Return whose duties the clerk may look at: the own, else everybody's who is in office."""
    if not may_see_others(desk):
        return [(desk.clerk.id, desk.clerk.name)]
    return [(each.id, each.shown_name) for each in desk.read(everybody) if each.active and each.roles & _ANSWERING]


_ANSWERING = frozenset({Role.CLERK, Role.HEAD, Role.LEADER})


def _duties(look: Look, desk: Desk, account_id: int) -> Duties:
    account = next(each for each in everybody(look) if each.id == account_id)
    mine = lists.open_of(look, account_id)
    found = [
        *_matters(look, desk, account_id),
        *_promises(look, desk, account_id),
        *_letters(look, desk, mine),
        *_unserved(look, desk, account_id),
        *_call_backs(look, desk, account_id),
        *_deeds(look, desk, account, mine),
    ]
    found.sort(key=lambda each: (each.due is None, each.due or date.max, each.kind))
    numbered = tuple(replace(each, id=at) for at, each in enumerate(found, 1))
    since = date(desk.today().year, 1, 1)
    return Duties(account.shown_name, numbered, len(mine), lists.sent_back(look, account_id, since))


def _matters(look: Look, desk: Desk, account_id: int) -> list[DutyRow]:
    held = dict(lists.matters_of(look, account_id))
    found = []
    for row in matter_rows(look, list(held)):
        roles = "、".join(each.label for each in Answerable if each.value in held[row.id])
        state = standing(desk, row)
        words, colour = next_step(row) or tr("没有在走的期限"), state.colour if state else ""
        found.append(DutyRow(0, Duty.MATTER.value, roles, row.due, f"{row.number} {row.title}", words, colour, row.id))
    return found


def _promises(look: Look, desk: Desk, account_id: int) -> list[DutyRow]:
    promises = open_ones(look)
    visits = lists.promised_by(look, account_id, [each.visit_id for each in promises])
    of = lists.of_visits(look, visits)
    return [
        DutyRow(
            *(0, Duty.PROMISE.value, "", each.due, f"{each.number} {each.name}", each.promise),
            _colour(desk, each.due),
            *(of.get(each.visit_id, 0), each.visit_id),
        )
        for each in promises
        if each.visit_id in visits
    ]


def _letters(look: Look, desk: Desk, mine: frozenset[int]) -> list[DutyRow]:
    found = []
    for each in letters.still_out(look):
        if each.matter_id in mine:
            line = line_of(out_of(desk, each))
            words = " ".join(filter(None, (line.unit, line.number, line.standing)))
            of = (Duty.LETTER.value, line.kind, each.facts.due_on, line.matter)
            found.append(DutyRow(0, *of, words, line.colour, line.matter_id))
    return found


def _unserved(look: Look, desk: Desk, account_id: int) -> list[DutyRow]:
    """Return the matters closed this year of which no record says that the answer was served."""
    words = tr("请补送达，再记送达日期")
    return [
        DutyRow(
            *(0, Duty.UNSERVED.value, tr("{day} 办结").format(day=each.closed_on), None),
            *(f"{each.number} {each.title}", words, "due", each.matter_id),
        )
        for each in lists.unserved(look, account_id, date(desk.today().year, 1, 1), SERVED)
    ]


def _call_backs(look: Look, desk: Desk, account_id: int) -> list[DutyRow]:
    return [
        DutyRow(
            *(0, Duty.CALL_BACK.value, "", call_back_due(each.closed_on), f"{each.number} {each.title}"),
            tr("{day} 办结").format(day=each.closed_on),
            *(_colour(desk, call_back_due(each.closed_on)), each.matter_id),
        )
        for each in lists.call_backs(look, account_id, desk.today() - timedelta(days=CALL_BACK_DAYS))
    ]


def _deeds(look: Look, desk: Desk, account: AccountRow, mine: frozenset[int]) -> list[DutyRow]:
    """Return the instructions to be carried out: by name, else by whoever answers for the matter."""
    return [
        DutyRow(
            *(0, Duty.DEED.value, each.who, each.due, f"{each.number} {each.title}", each.text),
            *(_colour(desk, each.due), each.matter_id),
        )
        for each in open_instructions(look)
        if each.who == account.shown_name or (not each.who and each.matter_id in mine)
    ]


def _colour(desk: Desk, due: date | None) -> str:
    if due is None or due > desk.today():
        return "info"
    return "due" if due == desk.today() else "overdue"
