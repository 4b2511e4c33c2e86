"""The passage by which a visit was found: a line of its words, or of what is written of its matter, with the places."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from reception_desk.models import matter_words
from reception_desk.models.search import fold, marked
from reception_desk.models.tables.matters import demand, visit_matter
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look
from reception_desk.vocabulary.visits import Purpose

_BEFORE, _LONG = 10, 90
"""Characters shown before the first word that was found, and of a passage at most."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a text; `marks` are where the words stand in it, `kind` the table of the matter it stands in."""

    text: str
    marks: tuple[tuple[int, int], ...]
    kind: str = ""


def of_visits(look: Look, visits: Sequence[int], terms: Iterable[str]) -> dict[int, Passage]:
    """Return the passages of these visits that hold one of the terms; of an accusation there is none (条30③)."""
    asked = list(filter(None, map(fold, terms)))
    if not asked or not visits:
        return {}
    found = {}
    for visit_id, texts in _texts(look, visits).items():
        held = next((each for each in texts if _holds(each, asked)), None)
        if held is not None:
            found[visit_id] = piece(held, asked)
    rest = [each for each in visits if each > 0 and each not in found]
    linked = select(visit_matter.c.visit_id, visit_matter.c.matter_id).where(visit_matter.c.visit_id.in_(rest))
    links = look.connection.execute(linked.order_by(visit_matter.c.place)).all() if rest else []
    said = matter_words.holding(look, list({row.matter_id for row in links}), asked) if links else {}
    for visit_id, matter_id in links:
        if matter_id in said and visit_id not in found:
            found[visit_id] = piece(said[matter_id].text, asked, said[matter_id].kind)
    return found


def piece(text: str, terms: Sequence[str], kind: str = "") -> Passage:
    """Return the piece of a text around the first term in it."""
    plain = " ".join(text.split())
    start = max(0, _first(plain, terms) - _BEFORE)
    if start <= 2:
        start = 0
    shown, lead = plain[start : start + _LONG], "…" if start else ""
    held = [(begin + len(lead), end + len(lead)) for begin, end in marked(shown, terms)]
    return Passage(lead + shown + ("…" if start + _LONG < len(plain) else ""), tuple(held), kind)


def _holds(text: str, terms: Sequence[str]) -> bool:
    """Tell whether a text holds a term; it is folded only where it does not as it was written."""
    low = text.lower()
    if any(term in low for term in terms):
        return True
    folded = fold(text)
    return any(term in folded for term in terms)


def _first(plain: str, terms: Sequence[str]) -> int:
    """Return where the first term stands; a text is gone through by each character only where that must be."""
    low = plain.lower()
    found = [at for at in map(low.find, terms) if at >= 0] if len(low) == len(plain) else []
    if found:
        return min(found)
    return next((begin for begin, _ in marked(plain, terms)), 0)


def _texts(look: Look, visits: Sequence[int]) -> dict[int, list[str]]:
    """Return the demands and the statement of each visit, in this order."""
    texts: dict[int, list[str]] = {}
    plain = visit.c.purpose != Purpose.ACCUSATION.value
    for row in look.connection.execute(select(demand.c.visit_id, demand.c.text).where(demand.c.visit_id.in_(visits))):
        texts.setdefault(row.visit_id, []).append(row.text)
    told = select(visit.c.id, visit.c.statement).where(visit.c.id.in_(visits), plain)
    for row in look.connection.execute(told):
        texts.setdefault(row.id, []).append(row.statement)
    return texts
