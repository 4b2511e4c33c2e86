"""规定资料 of the office: documents kept in versions, one of which is read, removed and put back."""

import hashlib
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, insert, select, update

from reception_desk.models.sqlite import knowledge_index
from reception_desk.models.tables.knowledge import knowledge_document, knowledge_passage, knowledge_version
from reception_desk.models.work import Look, Work


@dataclass(frozen=True, slots=True)
class PassageFacts:
    """A passage as it is kept."""

    heading: str
    chapter: str
    article: int
    text: str


@dataclass(frozen=True, slots=True)
class Standing:
    """What a document is now: its title, its source, the version that is read, whether it was removed."""

    title: str
    source: str
    version_id: int
    removed: bool


def add(work: Work, title: str, source: str) -> int:
    """Make a document without a version; return its key."""
    values = {"uuid": str(uuid.uuid4()), "title": title, "source": source, "at": work.now, "clerk_id": work.clerk}
    made = insert(knowledge_document).values(values).returning(knowledge_document.c.id)
    return int(work.connection.execute(made).scalar_one())


def call(work: Work, document_id: int, title: str, source: str) -> None:
    """Call a document otherwise."""
    held = knowledge_document.c.id == document_id
    work.connection.execute(update(knowledge_document).where(held).values(title=title, source=source))


def keep(work: Work, document_id: int, name: str, content: bytes, passages: Sequence[PassageFacts]) -> int:
    """Keep a file as the next version of a document, which is read from now on; return the version's key."""
    last = select(func.coalesce(func.max(knowledge_version.c.number), 0))
    number = work.connection.execute(last.where(knowledge_version.c.document_id == document_id)).scalar_one()
    values: dict[str, object] = {"uuid": str(uuid.uuid4()), "document_id": document_id, "number": number + 1}
    values |= {"name": name, "content": content, "digest": hashlib.sha256(content).hexdigest()}
    values |= {"at": work.now, "clerk_id": work.clerk}
    made = insert(knowledge_version).values(values).returning(knowledge_version.c.id)
    version_id = int(work.connection.execute(made).scalar_one())
    rows = [
        {"version_id": version_id, "place": place, "heading": each.heading, "chapter": each.chapter}
        | {"article": each.article, "text": each.text}
        for place, each in enumerate(passages)
    ]
    work.connection.execute(insert(knowledge_passage), rows)
    use(work, document_id, version_id)
    return version_id


def use(work: Work, document_id: int, version_id: int) -> int:
    """Read a version of a document from now on; return the one that was read before."""
    before = find(work, document_id)
    if before is not None and before.version_id:
        knowledge_index.leave(work.connection, before.version_id)
    held = knowledge_document.c.id == document_id
    work.connection.execute(update(knowledge_document).where(held).values(version_id=version_id))
    if before is not None and not before.removed:
        _enter(work, version_id)
    return before.version_id if before is not None else 0


def set_removed(work: Work, document_id: int, *, removed: bool) -> None:
    """Take a document out of what is read and found, or put it back."""
    held = knowledge_document.c.id == document_id
    mark = work.now if removed else None
    work.connection.execute(update(knowledge_document).where(held).values(removed_at=mark))
    now = find(work, document_id)
    if now is not None and removed:
        knowledge_index.leave(work.connection, now.version_id)
    elif now is not None:
        _enter(work, now.version_id)


def find(look: Look | Work, document_id: int) -> Standing | None:
    """Return what a document is now, None where there is none."""
    row = look.connection.execute(select(knowledge_document).where(knowledge_document.c.id == document_id)).first()
    return None if row is None else Standing(row.title, row.source, row.version_id, row.removed_at is not None)


def titled(look: Look | Work, title: str) -> int | None:
    """Return the document of a title that is read, None where there is none."""
    held = (knowledge_document.c.title == title) & knowledge_document.c.removed_at.is_(None)
    found: int | None = look.connection.execute(select(knowledge_document.c.id).where(held)).scalar()
    return found


def version_of(look: Look | Work, document_id: int, content: bytes) -> int | None:
    """Return the version of a document that holds just these bytes."""
    digest = hashlib.sha256(content).hexdigest()
    held = (knowledge_version.c.document_id == document_id) & (knowledge_version.c.digest == digest)
    found: int | None = look.connection.execute(select(knowledge_version.c.id).where(held)).scalar()
    return found


def _enter(work: Work, version_id: int) -> None:
    wanted = select(knowledge_passage.c.id, knowledge_passage.c.heading, knowledge_passage.c.text)
    rows = work.connection.execute(wanted.where(knowledge_passage.c.version_id == version_id)).all()
    knowledge_index.enter(work.connection, ((row.id, f"{row.heading}\n{row.text}") for row in rows))
