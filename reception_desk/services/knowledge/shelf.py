"""The shelf: the regulation that comes with the program, then the office's own documents; read, searched, opened."""

import functools
from collections.abc import Sequence
from dataclasses import dataclass

from reception_desk.forms.knowledge import passages_of
from reception_desk.models.lists import knowledge as lists
from reception_desk.models.lists.passages import piece
from reception_desk.models.search import fold, marked
from reception_desk.models.work import Look
from reception_desk.paths import resource
from reception_desk.rules.citations import REGULATION, number
from reception_desk.rules.citations import Citation as Citation
from reception_desk.rules.citations import cited as cited
from reception_desk.rules.citations import part_of as part_of
from reception_desk.services.desk import Desk

SHIPPED = 0
"""The key of the regulation among the documents; those of the office begin at one."""
MOST = 1_000
"""Passages that are listed at the most."""
_COMMENT = "<!--"


@dataclass(frozen=True, slots=True)
class Document:
    """A document on the shelf, with what it is or where it comes from."""

    id: int
    title: str
    source: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A passage as a line of the list: `said` is what of it holds the words, `marks` where; `text` is all of it."""

    id: int
    document: Document
    heading: str
    chapter: str
    article: int
    text: str
    said: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What holds the words that were asked for, and how many passages there are of it in all."""

    pieces: tuple[Piece, ...]
    count: int


@functools.cache
def regulation() -> tuple[Document, tuple[lists.PassageRow, ...]]:
    """Return the regulation that comes with the program, word for word."""
    lines = resource("knowledge", "regulation.md").read_text("utf-8").splitlines()
    title, *text = (each for each in lines if each.strip() and not each.startswith(_COMMENT))
    passages = passages_of(text, marked=True)
    document = Document(SHIPPED, title.lstrip("# "), " ".join(passages[0].text.split("\n")))
    return document, tuple(
        lists.PassageRow(-1 - place, SHIPPED, each.heading, each.chapter, each.article, each.text)
        for place, each in enumerate(passages)
    )


def shelf(desk: Desk) -> tuple[Document, ...]:
    """Return every document that is read, the regulation first."""
    return desk.read(_shelf)


def found(desk: Desk, asked: str, document_id: int | None = None) -> Found:
    """Return the passages that hold every word asked for, all where none is; the article of that number comes first."""
    return desk.read(_found, asked, document_id)


def opened(desk: Desk, citation: Citation) -> int | None:
    """Return the passage that is cited, None where its law is not on the shelf or has no such article."""
    return desk.read(_opened, citation)


def marks_in(text: str, asked: str) -> list[tuple[int, int]]:
    """Return where the words that were asked for stand in a passage."""
    return marked(text, asked.split())


def article_asked(asked: str) -> int:
    """Return the number of the article somebody asks for: 23, 第23条 or 二十三条; 0 where it is none."""
    plain = "".join(asked.split())
    bare = plain.removeprefix("第").removesuffix("条")
    if not (plain.isdecimal() or plain.endswith("条")) or len(bare) > 5:
        return 0
    return number(bare)


def _shelf(look: Look) -> tuple[Document, ...]:
    own = (Document(each.id, each.title, each.source) for each in lists.documents(look) if not each.removed)
    return (regulation()[0], *own)


def _found(look: Look, asked: str, document_id: int | None) -> Found:
    terms = [fold(each) for each in asked.split() if fold(each)]
    article = article_asked(asked)
    documents = {each.id: each for each in _shelf(look)}
    shipped = regulation()[1] if document_id in (None, SHIPPED) else ()
    rows = [each for each in shipped if _holds(each, terms)]
    count = len(rows)
    first = [each for each in shipped if article and each.article == article]
    if document_id != SHIPPED:
        own, more = lists.passages(look, terms, document_id, MOST)
        rows, count = [*rows, *own], count + more
        first += lists.of_article(look, article, document_id) if article else []
    count += sum(not _holds(each, terms) for each in first)
    known = {each.id for each in first}
    rows = [*first, *(each for each in rows if each.id not in known)]
    return Found(tuple(_line(each, documents[each.document_id], terms) for each in rows[:MOST]), count)


def _holds(row: lists.PassageRow, terms: Sequence[str]) -> bool:
    folded = _folded(f"{row.heading}\n{row.text}")
    return all(each in folded for each in terms)


@functools.lru_cache(maxsize=256)
def _folded(text: str) -> str:
    """Return a passage folded; those of the regulation are asked at every key."""
    return fold(text)


def _line(row: lists.PassageRow, document: Document, terms: Sequence[str]) -> Piece:
    shown = piece(row.text, terms)
    return Piece(row.id, document, row.heading, row.chapter, row.article, row.text, shown.text, shown.marks)


def _opened(look: Look, citation: Citation) -> int | None:
    if citation.law == REGULATION:
        rows = regulation()[1]
        return next((each.id for each in rows if citation.article in (0, each.article)), None)
    titles = {each.id: each.title.strip("《》") for each in _shelf(look)[1:]}
    begun = [each for each, title in titles.items() if title.startswith(citation.law)]
    just = [each for each in begun if titles[each] == citation.law]  # before 实施细则 of the same beginning
    return lists.article(look, (just or begun)[0], citation.article) if begun else None
