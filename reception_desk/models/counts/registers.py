"""What of the registers waits: 督办 and suggestions without feedback, 重点事项, units that owe a 排查."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from reception_desk.models.lists.leading import key_matters, open_supervisions
from reception_desk.models.lists.screenings import returns, rounds
from reception_desk.models.tables.leader import suggestion
from reception_desk.models.work import Look


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much waits, and how much of it is late; of the newest 排查 how many units have not returned."""

    key_matters: int
    supervisions: int
    supervisions_late: int
    suggestions: int
    unreturned: int
    troubles: int = 0


def waiting(look: Look, today: date) -> Waiting:
    """Return what waits today."""
    out = open_supervisions(look)
    late = sum(each.due is not None and each.due < today for each in out)
    rows = suggestion.c
    asked = select(func.count()).where(rows.feedback_on.is_(None), rows.undone_at.is_(None))
    newest = next(iter(rounds(look)), None)
    owing = 0
    if newest is not None and newest.reported_on is None:
        owing = sum(each.found is None for each in returns(look, newest.id, newest.kinds))
    suggestions = int(look.connection.execute(asked).scalar_one())
    return Waiting(len(key_matters(look)), len(out), late, suggestions, owing)
