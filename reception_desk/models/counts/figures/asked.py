"""What is asked of the figures: from which day to which, and how the office judges lateness and its total."""

from dataclasses import dataclass
from datetime import date

from reception_desk.vocabulary_of_figures import RateBase

SEALED = "密"
"""The part into which accusations fall wherever figures are divided by more than day and channel (条30③)."""
NOWHERE = ""
"""The part of what says nothing of that by which figures are divided."""


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
