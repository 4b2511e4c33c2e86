"""规定资料 as they are read: the office's documents, their versions, the passages that hold what is searched for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select

from reception_desk.models.sqlite import knowledge_index
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.knowledge import knowledge_document, knowledge_passage, knowledge_version
from reception_desk.models.work import Look, Work

_D, _V, _P = knowledge_document, knowledge_version, knowledge_passage
_READ = (_P.c.version_id == _D.c.version_id) & _D.c.removed_at.is_(None)


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document of the office with the version that is read; `removed` tells that it is read no more."""

    id: int
    title: str
    source: str
    version_id: int
    number: int
    name: str
    at: datetime
    clerk: str
    removed: bool


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A version of a document: its number, the file it came in, when and by whom."""

    id: int
    number: int
    name: str
    at: datetime
    clerk: str


@dataclass(frozen=True, slots=True)
class PassageRow:
    """A passage of the version that is read."""

    id: int
    document_id: int
    heading: str
    chapter: str
    article: int
    text: str


def documents(look: Look | Work) -> list[DocumentRow]:
    """Return every document in the order they came in, those that were removed last."""
    wanted = (
        select(_D.c.id, _D.c.title, _D.c.source, _D.c.version_id, _D.c.removed_at)
        .add_columns(_V.c.number, _V.c.name, _V.c.at, account.c.shown_name.label("clerk"))
        .join(_V, _V.c.id == _D.c.version_id)
        .join(account, account.c.id == _V.c.clerk_id)
        .order_by(_D.c.removed_at.is_not(None), _D.c.id)
    )
    return [
        DocumentRow(
            *(row.id, row.title, row.source, row.version_id, row.number, row.name, row.at, row.clerk),
            removed=row.removed_at is not None,
        )
        for row in look.connection.execute(wanted)
    ]


def versions(look: Look | Work, document_id: int) -> list[VersionRow]:
    """Return the versions of a document, the newest first."""
    wanted = (
        select(_V.c.id, _V.c.number, _V.c.name, _V.c.at, account.c.shown_name.label("clerk"))
        .join(account, account.c.id == _V.c.clerk_id)
        .where(_V.c.document_id == document_id)
        .order_by(_V.c.number.desc())
    )
    return [VersionRow(*row) for row in look.connection.execute(wanted)]


def content(look: Look | Work, version_id: int) -> bytes | None:
    """Return the file of a version as it came in."""
    found: bytes | None = look.connection.execute(select(_V.c.content).where(_V.c.id == version_id)).scalar()
    return found


def passages(
    look: Look | Work, terms: Sequence[str], document_id: int | None, most: int
) -> tuple[list[PassageRow], int]:
    """Return the passages that hold every term, in reading order and `most` of them, and how many there are."""
    wanted = select(_P.c.id, _D.c.id.label("document_id"), _P.c.heading, _P.c.chapter, _P.c.article, _P.c.text)
    wanted = _narrowed(wanted, terms, document_id).order_by(_D.c.id, _P.c.place).limit(most)
    counted = _narrowed(select(func.count()), terms, document_id)
    rows = [PassageRow(*row) for row in look.connection.execute(wanted)]
    return rows, len(rows) if len(rows) < most else look.connection.execute(counted).scalar_one()


def of_article(look: Look | Work, number: int, document_id: int | None) -> list[PassageRow]:
    """Return the articles of a number."""
    wanted = select(_P.c.id, _D.c.id.label("document_id"), _P.c.heading, _P.c.chapter, _P.c.article, _P.c.text)
    wanted = _narrowed(wanted, (), document_id).where(_P.c.article == number).order_by(_D.c.id, _P.c.place)
    return [PassageRow(*row) for row in look.connection.execute(wanted)]


def article(look: Look | Work, document_id: int, number: int) -> int | None:
    """Return the passage that is an article of a document; 0 asks for the document's first passage."""
    wanted = select(_P.c.id).select_from(_P).join(_D, _READ).where(_D.c.id == document_id).order_by(_P.c.place)
    found: int | None = look.connection.execute(wanted.where(_P.c.article == number) if number else wanted).scalar()
    return found


def _narrowed(wanted: Select[Any], terms: Sequence[str], document_id: int | None) -> Select[Any]:
    narrowed = wanted.select_from(_P).join(_D, _READ)
    if document_id is not None:
        narrowed = narrowed.where(_D.c.id == document_id)
    hits = knowledge_index.holding(terms)
    return narrowed if hits is None else narrowed.where(_P.c.id.in_(hits))
