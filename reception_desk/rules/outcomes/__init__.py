"""What may be done with a matter: which outcomes are lawful for which office, class and facts, and why."""

from reception_desk.rules.outcomes.facts import Competence, LegalClass, MatterFacts, class_of
from reception_desk.rules.outcomes.offers import Offer, Province, offers, suits_simple
from reception_desk.rules.outcomes.repeats import Guidance, Stage, guidance

__all__ = [
    "Competence",
    "Guidance",
    "LegalClass",
    "MatterFacts",
    "Offer",
    "Province",
    "Stage",
    "class_of",
    "guidance",
    "offers",
    "suits_simple",
]
