"""风险评估: only where circumstances of the matter ask for it; never a score of a person."""

from collections.abc import Collection

from reception_desk.vocabulary.leading import Circumstance, RiskStage
from reception_desk.vocabulary.office import Profile

GROUP, MANY, OFTEN = 5, 20, 3
"""Persons of a 集体访, persons that make a matter one of many, visits from which it is one of three and more."""

_COURT = (RiskStage.FILING, RiskStage.TRIAL, RiskStage.ENFORCING)


def circumstances(*, people: int, visits: int, urgent: bool, asked: bool) -> frozenset[Circumstance]:
    """Return what of a matter asks for a checklist."""
    found = {
        Circumstance.GROUP: people >= GROUP,
        Circumstance.MANY: people >= MANY,
        Circumstance.THREAT: urgent,
        Circumstance.THRICE: visits >= OFTEN,
        Circumstance.ASKED: asked,
    }
    return frozenset(each for each, holds in found.items() if holds)


def stages(profile: Profile) -> tuple[RiskStage, ...]:
    """Return the stages a 预案 is made for: a court's are those of its case."""
    return _COURT if profile is Profile.FAYUAN else tuple(each for each in RiskStage if each not in _COURT)


def is_wanted(found: Collection[Circumstance], signed: Collection[str]) -> bool:
    """Tell whether a checklist is still to be filled: a circumstance was found that stood in none that was signed."""
    return not {each.value for each in found} <= set(signed)
