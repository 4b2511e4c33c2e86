"""三项建议 that closings ask for: one cause and one unit repeat; proposed only, remembered when refused."""

from dataclasses import dataclass
from datetime import date

from reception_desk.forms.kinds import clean
from reception_desk.models.kept import Kept
from reception_desk.models.lists import leading as lists
from reception_desk.models.lists.registers import refusals
from reception_desk.models.work import Work
from reception_desk.rules.leading.after_closing import repeated
from reception_desk.services.acts import Result, act
from reception_desk.services.desk import Desk
from reception_desk.services.leading.kept import Written, needed, told
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.leading import Cause, Led
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr


@dataclass(frozen=True, slots=True)
class Proposal:
    """A suggestion that the closings themselves ask for: one cause repeats with one unit."""

    cause: Cause
    unit: str
    times: int


@act(Action.REFUSE_PROPOSAL, Role.CLERK, Role.HEAD, Role.LEADER)
def refuse_proposal(desk: Desk, work: Work, proposal: Proposal, reason: str) -> Result[Written]:
    """Decide to suggest nothing, with why; it is proposed again only when the cause has repeated as often once more."""
    values = {
        **{"cause": proposal.cause.value, "unit": proposal.unit, "times": proposal.times, "day": desk.today()},
        "text": needed(clean(reason), tr("请写明为什么不提。")),
    }
    return told(work, Kept.REFUSED, Led.SUGGESTION, values, "", detail={"cause": proposal.cause.value})


def proposals(desk: Desk) -> tuple[Proposal, ...]:
    """Return the suggestions that this year's closings ask for and nobody made or refused yet."""
    year = date(desk.today().year, 1, 1)
    closings = [(Cause(cause), unit) for cause, unit in desk.read(lists.causes, year)]
    known = {(Cause(cause), unit): times for (cause, unit), times in desk.read(refusals, year).items()}
    return tuple(Proposal(*each) for each in repeated(closings, desk.office.repeats, known))


def proposed(proposal: Proposal) -> str:
    """Return what a proposal would suggest, as a first wording for the clerk to change."""
    told = tr("今年 {n} 件事项办结时成因都是“{cause}”，建议{unit}查找原因、改进工作。")
    return told.format(n=proposal.times, cause=proposal.cause.label, unit=proposal.unit)
