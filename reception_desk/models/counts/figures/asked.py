"""What is asked of the figures: from which day to which, and how the office judges lateness and its total."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import Date, String, bindparam

from reception_desk.models.tables.base import Moment
from reception_desk.moments import BEIJING
from reception_desk.vocabulary.figures import RateBase

SEALED = "密"
"""The part into which accusations fall wherever figures are divided by more than day and channel (条30③)."""
NOT_A_VISIT = "非"
"""The part of letters, calls and the rest, which nobody received in person."""
NOWHERE = ""
"""The part of what says nothing of that by which figures are divided."""


# The statements are made once, since making one takes longer than a small office's answer; a period fills them in.
FIRST, LAST, TODAY = (bindparam(name, type_=Date()) for name in ("first", "last", "today"))
BEGINS, ENDS = (bindparam(name, type_=Moment()) for name in ("begins", "ends"))
PART = bindparam("part", type_=String())


@dataclass(frozen=True, slots=True)
class Asked:
    """A period with its first and last day, as it is seen on `today`.

    `by_legal` judges lateness by the legal day; `base` tells of what 按期答复率 is a share; `with_old` counts what was
    left over from before into a court's total.
    """

    first: date
    last: date
    today: date
    by_legal: bool = False
    base: RateBase = RateBase.DUE
    with_old: bool = False

    def values(self, part: str = "") -> dict[str, object]:
        """Return what fills the statements."""
        return {
            **{"first": self.first, "last": self.last, "today": self.today, "part": part},
            "begins": datetime.combine(self.first, time(), BEIJING),
            "ends": datetime.combine(self.last + timedelta(days=1), time(), BEIJING),
        }
