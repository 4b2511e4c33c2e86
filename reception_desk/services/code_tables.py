"""The office's own rows of code tables and its phrases, taken from the store at sign-in."""

from collections import Counter

from reception_desk.forms import code_tables as tables
from reception_desk.forms.code_tables import OwnRow
from reception_desk.forms.kinds_place import Place
from reception_desk.forms.phrases import Phrase, shipped_phrases, with_own
from reception_desk.forms.regions import REGIONS
from reception_desk.models import code_tables as model
from reception_desk.models.lists.place_texts import lately
from reception_desk.services.desk import Desk

_taken: tuple[Phrase, ...] | None = None


def get_ready(desk: Desk) -> None:
    """Take the office's own rows and phrases, and make what is looked through while the clerk types (about 0.1 s)."""
    global _taken
    rows = desk.read(model.code_rows)
    tables.take_own_rows(OwnRow(row.table, row.code, row.label, row.aliases, row.parent, row.retired) for row in rows)
    _taken = with_own(Phrase(row.name, row.text, own=True) for row in desk.read(model.phrases))
    tables.take_uses(REGIONS, _place_uses(desk))
    tables.make_ready()


def _place_uses(desk: Desk) -> Counter[str]:
    """Count how often each region and village was written lately."""
    place = Place()
    found = (place.read(text) for text in desk.read(lately))
    return Counter(each.code for each in found if each is not None and each.code)


def phrases() -> tuple[Phrase, ...]:
    """Return the phrases that can be called: the office's own first; the shipped ones before anybody signed in."""
    return _taken if _taken is not None else shipped_phrases()
