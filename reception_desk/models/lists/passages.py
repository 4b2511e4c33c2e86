"""The passage by which a visit was found: a line of its words, or of what is written of its matter, with the places."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from reception_desk.models import matter_words
from reception_desk.models.search import fold, marked
from reception_desk.models.tables.matters import demand, visit_matter
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look
from reception_desk.vocabulary import Purpose

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
        held = next((each for each in texts if any(term in fold(each) for term in asked)), None)
        if held is not None:
            found[visit_id] = piece(held, asked)
    rest = [each for each in visits if each > 0 and each not in found]
    linked = select(visit_matter.c.visit_id, visit_matter.c.matter_id).where(visit_matter.c.visit_id.in_(rest))
    links = {row.visit_id: row.matter_id for row in look.connection.execute(linked)} if rest else {}
    said = matter_words.holding(look, list(set(links.values())), asked) if links else {}
    for visit_id, matter_id in links.items():
        if matter_id in said:
            found[visit_id] = piece(said[matter_id].text, asked, said[matter_id].kind)
    return found


def piece(text: str, terms: Iterable[str], kind: str = "") -> Passage:
    """Return the piece of a text around the first term in it."""
    plain = " ".join(text.split())
    spans = marked(plain, terms)
    first = spans[0][0] if spans else 0
    start = max(0, first - _BEFORE)
    if start <= 2:
        start = 0
    shown, lead = plain[start : start + _LONG], "…" if start else ""
    moved = len(lead) - start
    held = [(begin + moved, min(end, start + _LONG) + moved) for begin, end in spans if begin < start + _LONG]
    return Passage(lead + shown + ("…" if start + _LONG < len(plain) else ""), tuple(held), kind)


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
