"""The facts on which the lawful outcomes of a matter depend, as they were answered."""

from reception_desk.models.matters import MatterState
from reception_desk.rules.outcomes import Competence, LegalClass, MatterFacts
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.channels import Channel

_BOOLS = tuple(name for name, kind in MatterFacts.__annotations__.items() if kind is bool or kind == "bool")


def facts_of(desk: Desk, state: MatterState) -> MatterFacts:
    """Return the facts on which the outcome depends, as they were answered for a matter."""
    answered = state.columns["facts"]
    given = {name: bool(answered[name]) for name in _BOOLS if name in answered}
    wanted = state.columns["legal_class"] or LegalClass.OTHER.value
    return MatterFacts(
        profile=desk.office.profile,
        channel=Channel(answered.get("channel", Channel.VISIT.value)),
        legal_class=LegalClass(wanted),
        competence=Competence(state.columns["competence"]),
        route=state.columns["route"],
        simple=str(answered.get("simple", "")),
        grounds=frozenset(answered.get("grounds", ())),
        **given,
    )
