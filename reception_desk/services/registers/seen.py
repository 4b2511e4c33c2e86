"""台账: the registers that stand beside matters, read as they are shown; what of them waits today."""

from dataclasses import dataclass

from reception_desk.models.counts.registers import Waiting, waiting
from reception_desk.models.kept import Kept
from reception_desk.models.work import Look
from reception_desk.services.counting.hints import seen_hints
from reception_desk.services.desk import Desk
from reception_desk.services.leading.proposals import proposals
from reception_desk.services.registers.activities_seen import activities
from reception_desk.services.registers.leading_seen import key_matters, ratings, risks, suggestions, supervisions
from reception_desk.services.registers.lines import Listed, Register, Wanted
from reception_desk.services.registers.screening_seen import screenings
from reception_desk.vocabulary.papers import ListPaper

PAPERS: dict[Register, ListPaper] = {
    Register.ACTIVITIES: ListPaper.ACTIVITIES,
    Register.SCREENINGS: ListPaper.SCREENINGS,
    Register.SUGGESTIONS: ListPaper.SUGGESTIONS,
    Register.SUPERVISIONS: ListPaper.SUPERVISIONS,
    Register.KEYS: ListPaper.KEY_MATTERS,
    Register.RATINGS: ListPaper.RATINGS,
    Register.RISKS: ListPaper.RISKS,
}
KEPT: dict[Register, Kept] = {
    Register.ACTIVITIES: Kept.ACTIVITY,
    Register.SUGGESTIONS: Kept.SUGGESTION,
    Register.SUPERVISIONS: Kept.SUPERVISION,
    Register.KEYS: Kept.KEY_MATTER,
    Register.RATINGS: Kept.SATISFACTION,
    Register.RISKS: Kept.RISK,
}
"""Of which rows a register is; a 排查 is of several."""


@dataclass(frozen=True, slots=True)
class RegisterFigures:
    """What of the registers waits today: counted by the store, and how many suggestions the closings ask for.

    `hints` are the 苗头 that nobody has taken up.
    """

    waiting: Waiting
    proposed: int
    hints: int = 0


def read_register(desk: Desk, wanted: Wanted) -> Listed:
    """Return a register as it is shown."""
    asked = proposals(desk) if wanted.register is Register.SUGGESTIONS else ()

    def found(look: Look) -> Listed:
        match wanted.register:
            case Register.ACTIVITIES:
                return activities(look, wanted)
            case Register.SCREENINGS:
                return screenings(desk, look, wanted)
            case Register.SUGGESTIONS:
                return suggestions(desk, look, wanted, asked)
            case Register.SUPERVISIONS:
                return supervisions(desk, look, wanted)
            case Register.KEYS:
                return key_matters(look, wanted)
            case Register.RATINGS:
                return ratings(desk, look, wanted)
            case Register.RISKS:
                return risks(look, wanted)

    return desk.read(found)


def figures(desk: Desk) -> RegisterFigures:
    """Return what of the registers waits today: the figures are those of the lists."""
    hints = sum(not each.taken for each in seen_hints(desk))
    return RegisterFigures(desk.read(waiting, desk.today()), len(proposals(desk)), hints)
