"""保留: answers the clerk keeps for the next form, field by field; never who the person is, never beyond his stay."""

from weakref import WeakKeyDictionary

from reception_desk.forms import channels, urgent, visit_people
from reception_desk.forms import visits as questions
from reception_desk.forms.form import Values
from reception_desk.forms.own_fields import visit_form
from reception_desk.services.desk import Desk

NEVER = frozenset(
    each.name
    for each in (
        *(questions.NAME, questions.ID_NUMBER, questions.SEX, questions.PHONE, questions.BIRTH, questions.SAME_AS),
        *(questions.ID_STATE, questions.CIRCUMSTANCES),
        *(visit_people.PEOPLE, visit_people.AFFECTED, visit_people.REPRESENTATIVES, visit_people.COMPANIONS),
        *(visit_people.AGENTS, visit_people.MATERIALS),
        *(channels.CALL_NUMBER, channels.OUTER_NUMBER, channels.QUERY_CODE),
        *(urgent.URGENT, urgent.URGENT_AT, urgent.URGENT_TOLD),
    )
)
"""What belongs to one person or one visit alone: kept over, it would stand in somebody else's form."""

LIKE_LAST = (
    *(questions.CHANNEL, questions.MODE, channels.SOURCE, questions.CONTENT, questions.REGION),
    *(questions.HANDLING, questions.DESTINATION),
)
"""What one key takes from the last saved visit of the clerk: how it came, where and what about; no person, no words."""


class Pins:
    """The answers that are kept, by field name."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.proposed: dict[str, str] = {}
        """What the program proposes for the next form, such as who is on duty; what is kept goes before it."""

    def turn(self, name: str, text: str) -> bool:
        """Keep an answer from now on, or keep it no more; return whether it is kept now."""
        if name in self.kept:
            del self.kept[name]
            return False
        self.kept[name] = text
        return True

    def fresh(self) -> Values:
        """Return the values a new form begins with."""
        return Values(visit_form(), {**visit_form().empty().raw, **self.proposed, **self.kept})

    def learn(self, values: Values) -> None:
        """Take over what a kept field says now, so that the next form begins with the newest answer."""
        for name in self.kept:
            self.kept[name] = values.raw.get(name, "")

    def beyond(self, values: Values) -> bool:
        """Tell whether anything was typed beyond what a new form begins with."""
        fresh = self.fresh().raw
        return any(text.strip() and text != fresh.get(name, "") for name, text in values.raw.items())


_OF_DESK: WeakKeyDictionary[Desk, Pins] = WeakKeyDictionary()
"""A desk is one clerk's stay, so that another clerk begins with nothing."""


def pins_of(desk: Desk) -> Pins:
    """Return what the clerk of this desk keeps."""
    return _OF_DESK.setdefault(desk, Pins())


def like_last(raw: dict[str, str]) -> dict[str, str]:
    """Return of a saved visit what the next one may take over."""
    return {each.name: raw[each.name] for each in LIKE_LAST if raw.get(each.name, "").strip()}
