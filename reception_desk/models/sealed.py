"""Writing what is sealed (条30③): the content of a 检举控告, its people, passages and readers, files and papers."""

import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, Text, delete, insert, select, text, update

from reception_desk.models.papers_sealed import papers_of_matter, take_parts
from reception_desk.models.search import cut
from reception_desk.models.tables.attachments import attachment
from reception_desk.models.tables.base import metadata
from reception_desk.models.tables.matters import matter, matter_event, visit_matter
from reception_desk.models.tables.papers import delivery
from reception_desk.models.tables.sealed import (
    sealed_event,
    sealed_file,
    sealed_matter,
    sealed_passage,
    sealed_person,
    sealed_reader,
)
from reception_desk.models.tables.visits import visit, visit_change
from reception_desk.models.work import Work
from reception_desk.vocabulary.seals import SealState
from reception_desk.vocabulary.visits import Purpose

NEUTRAL = "附件（密）"
"""What the row of a file behind the seal is called."""

_ENTER = text("INSERT INTO sealed_index(rowid, who, words) VALUES (:id, :who, :words)")
_LEAVE = text("DELETE FROM sealed_index WHERE rowid = :id")
_SAID = frozenset(
    {"title", "content", "region", "unit", "facts", "overrides", "disposition", "case_number", "judge", "division"}
)
"""What a matter's own row says in words."""


@dataclass(frozen=True, slots=True)
class SecretPerson:
    """One person behind the seal: who accuses, who came along, who is accused."""

    role: str
    name: str
    id_number: str = ""
    phone: str = ""
    address: str = ""


@dataclass(frozen=True)
class SecretFacts:
    """What lies behind the seal of one visit.

    `raw` is what was typed, `kept` what no field could take, `words` all of it as the search finds it and as it is
    asked whether somebody is named in it; `divided` tells that nothing in the open waits to be taken behind.
    """

    raw: Mapping[str, str]
    kept: Mapping[str, str]
    title: str
    words: str
    accused_name: str
    accused_unit: str
    accused_post: str
    divided: bool
    people: Sequence[SecretPerson] = ()
    passages: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class SecretEvent:
    """What is recorded of a sealed matter."""

    kind: str
    text: str = ""
    day: date | None = None
    detail: Mapping[str, object] = field(default_factory=dict)


def keep(work: Work, visit_id: int, matter_id: int | None, opened_on: date, facts: SecretFacts) -> int:
    """Open a sealed matter; return its key. `matter_id` is the ordinary matter from which it was split off."""
    values = {
        **_columns(facts),
        "uuid": str(uuid.uuid4()),
        "visit_id": visit_id,
        "matter_id": matter_id,
        "opened_on": opened_on,
        "recorded_by": work.clerk,
        "state": SealState.OPEN.value,
        "version": 1,
    }
    seal_id = int(work.connection.execute(insert(sealed_matter).returning(sealed_matter.c.id), values).scalar_one())
    _write_around(work, seal_id, facts)
    return seal_id


def rewrite(work: Work, seal_id: int, matter_id: int | None, facts: SecretFacts) -> None:
    """Write a sealed matter anew; what it said before is an event the caller adds."""
    changed = update(sealed_matter).where(sealed_matter.c.id == seal_id)
    values = {**_columns(facts), "matter_id": matter_id, "state": SealState.OPEN.value}
    work.connection.execute(changed.values({**values, "version": sealed_matter.c.version + 1}))
    work.connection.execute(delete(sealed_person).where(sealed_person.c.sealed_id == seal_id))
    _write_around(work, seal_id, facts)


def set_state(work: Work, seal_id: int, state: SealState, closed_on: date | None = None) -> None:
    """Say how far a sealed matter is."""
    values = {"state": state.value, "closed_on": closed_on, "version": sealed_matter.c.version + 1}
    work.connection.execute(update(sealed_matter).where(sealed_matter.c.id == seal_id).values(values))


def add_event(work: Work, seal_id: int, told: SecretEvent) -> int:
    """Write down what happened to a sealed matter; rows are only ever added."""
    values = {
        **{"sealed_id": seal_id, "kind": told.kind, "text": told.text, "day": told.day, "detail": dict(told.detail)},
        **{"at": work.now, "clerk_id": work.clerk},
    }
    return int(work.connection.execute(insert(sealed_event).returning(sealed_event.c.id), values).scalar_one())


def grant(work: Work, seal_id: int, account_id: int, reason: str) -> None:
    """Let somebody read; who was let in before and out again is let in anew, and the events tell both."""
    key = (sealed_reader.c.sealed_id == seal_id) & (sealed_reader.c.account_id == account_id)
    work.connection.execute(delete(sealed_reader).where(key))
    values = {"sealed_id": seal_id, "account_id": account_id, "reason": reason}
    values |= {"granted_by": work.clerk, "granted_at": work.now}
    work.connection.execute(insert(sealed_reader).values(values))


def withdraw(work: Work, seal_id: int, account_id: int) -> bool:
    """Take somebody's right to read away; return whether he had it. The row stays."""
    key = (sealed_reader.c.sealed_id == seal_id) & (sealed_reader.c.account_id == account_id)
    held = update(sealed_reader).where(key, sealed_reader.c.withdrawn_at.is_(None))
    return work.connection.execute(held.values(withdrawn_at=work.now)).rowcount == 1


def take_files(work: Work, seal_id: int, visit_uuid: str) -> None:
    """Take the files of a visit behind the seal: their names, and that they belong to the visit."""
    of_visit = select(attachment.c.id, attachment.c.name).where(attachment.c.visit_uuid == visit_uuid)
    for row in work.connection.execute(of_visit).all():
        _take_file(work, seal_id, row.id, row.name)


def take_file(work: Work, seal_id: int, attachment_id: int) -> None:
    """Take one file behind the seal."""
    name = select(attachment.c.name).where(attachment.c.id == attachment_id)
    _take_file(work, seal_id, attachment_id, work.connection.execute(name).scalar_one())


def give_files(work: Work, seal_id: int, visit_uuid: str, only: int | None = None) -> None:
    """Give files back to a visit, under their own names: all, or `only` one."""
    wanted = select(sealed_file.c.attachment_id, sealed_file.c.name).where(sealed_file.c.sealed_id == seal_id)
    wanted = wanted if only is None else wanted.where(sealed_file.c.attachment_id == only)
    for row in work.connection.execute(wanted).all():
        own = {"visit_uuid": visit_uuid, "name": row.name}
        work.connection.execute(update(attachment).where(attachment.c.id == row.attachment_id).values(own))
        work.connection.execute(delete(sealed_file).where(sealed_file.c.attachment_id == row.attachment_id))


def owner_of(work: Work, attachment_id: int) -> str:
    """Return the uuid a file goes by: its visit's, or that of the sealed matter it lies behind."""
    wanted = select(attachment.c.visit_uuid).where(attachment.c.id == attachment_id)
    return work.connection.execute(wanted).scalar() or ""


def take_changes(work: Work, seal_id: int, visit_id: int, names: Collection[str] | None = None) -> None:
    """Take what a visit said before behind the seal: of these answers, or of all; that it was changed stays."""
    rows = work.connection.execute(select(visit_change).where(visit_change.c.visit_id == visit_id)).all()
    for row in rows:
        behind = {name: said for name, said in row.before.items() if names is None or name in names}
        reason = row.reason if names is None else ""
        if not behind and not reason:
            continue
        detail = {"before": behind, "version": row.version, "at": row.at.isoformat(), "by": row.clerk_id}
        add_event(work, seal_id, SecretEvent("earlier", reason, None, detail))
        rest = {"before": {name: said for name, said in row.before.items() if name not in behind}}
        values = rest if names is not None else {**rest, "reason": ""}
        work.connection.execute(update(visit_change).where(visit_change.c.id == row.id).values(values))


def take_matter(work: Work, seal_id: int, matter_id: int) -> None:
    """Take behind the seal what an ordinary matter says that nothing but the accusation told of.

    Its row stays, empty and shown nowhere; a matter that other visits are about keeps what is theirs.
    """
    of_matter = matter.c.id == matter_id
    row = work.connection.execute(select(matter).where(of_matter)).mappings().one()
    left = select(visit.c.summary).join(visit_matter, visit_matter.c.visit_id == visit.c.id)
    summaries = work.connection.execute(left.where(visit_matter.c.matter_id == matter_id).order_by(visit.c.id)).all()
    said = {name: plain(value) for name, value in row.items() if name in _SAID}
    if summaries:
        add_event(work, seal_id, SecretEvent("matter", row["title"]))
        work.connection.execute(update(matter).where(of_matter).values(title=summaries[0].summary))
        return
    detail: dict[str, object] = {"matter": said}
    take_parts(work, seal_id, papers_of_matter(matter_id))
    papers = delivery.c.matter_paper_id
    detail |= _taken_rows(work, delivery, papers, papers.in_(papers_of_matter(matter_id, of_register=True)))
    for table, link in hanging(matter):
        detail |= _taken_rows(work, table, link, link == matter_id)
    add_event(work, seal_id, SecretEvent("matter", row["title"], row["opened_on"], detail))
    empty = {"facts": {}, "overrides": {}, "disposition": [], "purpose": Purpose.ACCUSATION.value}
    texts = dict.fromkeys(_SAID - empty.keys(), "")
    work.connection.execute(update(matter).where(of_matter).values({**texts, **empty}))


def take_raised(work: Work, seal_id: int, matter_id: int, visit_id: int) -> None:
    """Take behind the seal that a visit raised a matter beside its own, and what was said of it there."""
    told = (matter_event.c.matter_id == matter_id) & (matter_event.c.visit_id == visit_id)
    rows = [dict(row) for row in work.connection.execute(select(matter_event).where(told)).mappings()]
    if not rows:
        return
    said = [{name: row[name] for name in ("kind", "text", "detail")} for row in rows]
    add_event(work, seal_id, SecretEvent("matter", detail={"raised": said}))
    work.connection.execute(delete(matter_event).where(told))


def _taken_rows(work: Work, table: Table, by: Column[Any], which: ColumnElement[bool]) -> dict[str, object]:
    """Take rows out, with those that hang on them, and return what they said; one that stays says nothing more."""
    taken: dict[str, object] = {}
    for child, link in [] if by.nullable else hanging(table):
        taken |= _taken_rows(work, child, link, link.in_(select(table.c.id).where(which)))
    rows = work.connection.execute(select(table).where(which)).mappings()
    said = [{name: plain(value) for name, value in row.items()} for row in rows]
    taken |= {f"{table.name}.{by.name}": said} if said else {}
    if not by.nullable:
        work.connection.execute(delete(table).where(which))
        return taken
    texts = {each.name: "" for each in table.columns if isinstance(each.type, Text) and not each.nullable}
    work.connection.execute(update(table).where(which).values({**texts, by.name: None}))
    return taken


def hanging(root: Table) -> list[tuple[Table, Column[Any]]]:
    """Return the tables whose rows hang on those of another, and the column by which they do."""
    tables = (
        each for each in reversed(metadata.sorted_tables) if each is not root and not each.name.startswith("sealed_")
    )
    columns = ((table, column) for table in tables if table is not visit_matter for column in table.columns)
    return [(t, column) for t, column in columns if any(key.column.table is root for key in column.foreign_keys)]


def plain(value: object) -> object:
    """Return a value as an event keeps it."""
    return value.isoformat() if isinstance(value, date) else value


def _compact(words: str) -> str:
    """Return words without blanks, so that a name is found in them however it was spaced."""
    return "".join(words.split())


def _columns(facts: SecretFacts) -> dict[str, object]:
    return {
        **{"raw": dict(facts.raw), "kept": dict(facts.kept), "title": facts.title, "facts": _compact(facts.words)},
        **{name: _compact(getattr(facts, name)) for name in ("accused_name", "accused_unit", "accused_post")},
        "settled": facts.divided,
    }


def _write_around(work: Work, seal_id: int, facts: SecretFacts) -> None:
    rows = [
        {"sealed_id": seal_id, "place": place, **{name: getattr(each, name) for name in SecretPerson.__slots__}}
        for place, each in enumerate(facts.people, 1)
    ]
    if rows:
        work.connection.execute(insert(sealed_person), rows)
    _write_passages(work, seal_id, facts.passages)
    who = "\n".join(f"{each.name} {each.id_number} {each.phone}" for each in facts.people)
    work.connection.execute(_LEAVE, {"id": seal_id})
    work.connection.execute(_ENTER, {"id": seal_id, "who": cut(who), "words": cut(facts.words)})


def _write_passages(work: Work, seal_id: int, passages: Sequence[str]) -> None:
    """Keep passages with who moved them and when; one that stood there before keeps both."""
    of_matter: ColumnElement[bool] = sealed_passage.c.sealed_id == seal_id
    before = {row.text: row for row in work.connection.execute(select(sealed_passage).where(of_matter))}
    work.connection.execute(delete(sealed_passage).where(of_matter))
    rows = []
    for each in passages:
        known = before.get(each)
        moved = (known.moved_at, known.moved_by) if known else (work.now, work.clerk)
        row = {"sealed_id": seal_id, "field": "statement", "text": each, "moved_at": moved[0], "moved_by": moved[1]}
        rows.append(row)
    if rows:
        work.connection.execute(insert(sealed_passage), rows)


def _take_file(work: Work, seal_id: int, attachment_id: int, name: str) -> None:
    owner = select(sealed_matter.c.uuid).where(sealed_matter.c.id == seal_id)
    values = {"attachment_id": attachment_id, "sealed_id": seal_id, "name": name}
    work.connection.execute(insert(sealed_file).values(values))
    _stem, dot, ending = name.rpartition(".")
    neutral = f"{NEUTRAL}.{ending}" if dot and ending.isascii() and ending.isalnum() and len(ending) < 6 else NEUTRAL
    hidden = {"visit_uuid": owner.scalar_subquery(), "name": neutral}
    work.connection.execute(update(attachment).where(attachment.c.id == attachment_id).values(hidden))
