"""首访责任制: who is answerable for a matter from its first visit on, and that this never ends silently (§1.13)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reception_desk.findings import Finding
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later, tr


class Answerable(Term):
    """What somebody is answerable as; the first two are each held by exactly one."""

    FIRST = "first", later("首接责任人")
    FIRST_UNIT = "unit", later("首办责任单位")
    LEAD = "lead", later("主办单位")
    JOINT = "joint", later("协办单位")
    HANDLER = "handler", later("承办人")
    CHIEF = "chief", later("部门负责人（庭长）")
    LEADER = "leader", later("主管领导")
    CASE_LEADER = "case", later("包案领导")
    FOLLOW = "follow", later("跟办人")

    @property
    def is_unit(self) -> bool:
        """Tell whether a unit holds it and not a person."""
        return self in _UNITS

    @property
    def one(self) -> bool:
        """Tell whether one alone holds it, so that whoever comes takes it from who had it."""
        return self in _ONE


_UNITS = frozenset({Answerable.FIRST_UNIT, Answerable.LEAD, Answerable.JOINT})
_ONE = frozenset({Answerable.FIRST, Answerable.FIRST_UNIT, Answerable.LEAD, Answerable.HANDLER, Answerable.FOLLOW})
TRIAD = (Answerable.LEADER, Answerable.CHIEF, Answerable.HANDLER)
"""一名主管领导、一名庭长、一名案件承办人 (S1): the three who answer for one case together."""

_ORDER = (Answerable.HANDLER, Answerable.FOLLOW, *(each for each in Answerable if not each.is_unit))
"""Whom to ask first: who handles it, who follows it in the first receiver's place, the first receiver, the others."""


@dataclass(frozen=True, slots=True)
class Held:
    """One who is answerable: as what, by account (None: a person or unit without one), since and until when."""

    id: int
    role: Answerable
    account_id: int | None
    name: str
    since: date
    ended_on: date | None = None
    working: bool = True
    """False for whoever has left the office: the account is closed."""
    away: bool = False
    """True for whoever is on leave today."""

    @property
    def held(self) -> bool:
        """Tell whether it is held still."""
        return self.ended_on is None


def answerable(held: Sequence[Held]) -> Held | None:
    """Return the one person to ask now, who is there before who is on leave; None where nobody is left.

    The 承办人 is asked first, then the 跟办人, the 首接责任人, and the others.
    """
    living = [each for each in held if each.held and each.working and not each.role.is_unit]
    return min(living, key=lambda each: (each.away, _ORDER.index(each.role)), default=None)


def taken_as(role: Answerable, held: Sequence[Held], giver_id: int) -> Answerable:
    """Return as what somebody takes over a duty: the first receiver stays named as what happened (§1.13).

    Whoever takes the place of the 首接责任人 handles the matter, and where another handles it, follows it.
    """
    if role is not Answerable.FIRST:
        return role
    living = [each for each in held if each.held and each.working and each.account_id != giver_id]
    handled = any(each.role is Answerable.HANDLER for each in living)
    return Answerable.FOLLOW if handled else Answerable.HANDLER


def replaced(held: Sequence[Held], role: Answerable) -> list[Held]:
    """Return who gives up a role when another takes it, where one alone holds it."""
    return [each for each in held if each.held and each.role is role] if role.one else []


def holder_findings(role: Answerable, name: str, unit: str, phone: str, since: date, today: date) -> list[Finding]:
    """Say what is missing of who shall be answerable: a unit's people need a name and a telephone."""
    found = []
    if role.is_unit and not unit:
        found.append(Finding("unit", tr("“{role}”要写单位。").format(role=role.label)))
    if not role.is_unit and not name:
        found.append(Finding("name", tr("“{role}”要写姓名。").format(role=role.label)))
    if not role.is_unit and unit and name and not phone:
        found.append(Finding("phone", tr("外单位的人请留电话，找得到人才算落实到人。")))
    if since > today:
        found.append(Finding("since", tr("负责的日期 {day} 还没有到。").format(day=since)))
    return found


def lacking(held: Sequence[Held], wanted: Sequence[Answerable]) -> list[Answerable]:
    """Return which of the wanted roles nobody holds."""
    present = {each.role for each in held if each.held}
    return [each for each in wanted if each not in present]
