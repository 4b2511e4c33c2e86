"""销毁清册: drawn up, and carried out line by line; what was said goes, what is counted stays."""

import uuid
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import JSON, ColumnElement, LargeBinary, RowMapping, Table, Text, func, insert, or_, select, update

from reception_desk.models import people
from reception_desk.models.lists.retention import Due
from reception_desk.models.merging import MATTER, PERSON, family
from reception_desk.models.papers_sealed import papers_of_matter
from reception_desk.models.seal_words import around
from reception_desk.models.sqlite import index
from reception_desk.models.tables.attachments import attachment
from reception_desk.models.tables.kept import kept_change
from reception_desk.models.tables.matters import matter, matter_person, merge, outer_number, visit_matter
from reception_desk.models.tables.papers import paper, paper_signature
from reception_desk.models.tables.people import person_pair
from reception_desk.models.tables.responsible import responsible
from reception_desk.models.tables.security import destruction, destruction_item
from reception_desk.models.tables.visits import visit, visit_person
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.files import AttachmentState

_COUNTED = frozenset({"content", "region", "unit", "handling", "number", "way", "article"})
"""Columns of text that figures are counted by, or that name an office's own paper: they tell of nobody."""
_CODES = ("intent", "channel", "mode", "purpose", "people")
"""Answers of a visit that stay, so that its line can still be read and counted."""
_APART = frozenset({responsible.name})
"""Tables of colleagues: who answered for it is no petitioner's word."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A list as it is to be carried out."""

    id: int
    number: str
    dropped: bool
    carried_out: bool


def draw(work: Work, year: int, lines: Sequence[tuple[Due, date]]) -> Drawn:
    """Write a list down, with a number of its year."""
    start = f"XH{year}-"
    count = select(func.count()).select_from(destruction).where(destruction.c.number.startswith(start))
    number = f"{start}{(work.connection.execute(count).scalar() or 0) + 1:02}"
    values = {"uuid": str(uuid.uuid4()), "number": number, "at": work.now, "clerk_id": work.clerk}
    held = insert(destruction).values(values).returning(destruction.c.id)
    list_id = int(work.connection.execute(held).scalar_one())
    rows = [
        {
            **{"destruction_id": list_id, "place": place, "matter_id": each.matter_id, "visit_id": each.visit_id},
            **{"kind": each.kind, "number": each.number, "ended_on": each.ended_on, "kept_until": until},
            **{"visits": each.visits, "files": each.files},
        }
        for place, (each, until) in enumerate(lines, 1)
    ]
    work.connection.execute(insert(destruction_item), rows)
    return Drawn(list_id, number, dropped=False, carried_out=False)


def find(look: Look | Work, list_id: int) -> Drawn | None:
    """Return a list, None where there is none."""
    row = look.connection.execute(select(destruction).where(destruction.c.id == list_id)).one_or_none()
    if row is None:
        return None
    return Drawn(row.id, row.number, row.dropped_at is not None, row.carried_out_at is not None)


def drop(work: Work, list_id: int) -> None:
    """Take a list back that was not carried out."""
    work.connection.execute(update(destruction).where(destruction.c.id == list_id).values(dropped_at=work.now))


def waiting(look: Look | Work, list_id: int) -> list[tuple[int, Due]]:
    """Return lines of a list that are not carried out yet, with their keys."""
    wanted = (
        select(destruction_item)
        .where(destruction_item.c.destruction_id == list_id, destruction_item.c.destroyed_at.is_(None))
        .order_by(destruction_item.c.place)
    )
    return [
        (row.id, Due(row.kind, row.matter_id, row.visit_id, row.number, row.ended_on, row.visits, row.files))
        for row in look.connection.execute(wanted)
    ]


def finish(work: Work, list_id: int, reason: str, agreed: str) -> None:
    """Write down that a list was carried out, why, and who agreed; lines that wait now were passed over."""
    values = {"carried_out_at": work.now, "reason": reason, "agreed": agreed}
    work.connection.execute(update(destruction).where(destruction.c.id == list_id).values(values))


def destroy(work: Work, item_id: int, line: Due, mark: str) -> list[str]:
    """Destroy what a line names; `mark` stands in its place. Return the uuids of the files that are to be removed."""
    matters = _family(work, line.matter_id) if line.matter_id else []
    visits = [line.visit_id] if line.visit_id else _visits(work, matters)
    persons = _persons(work, visits, matters)
    files = _files(work, visits)
    _empty_papers(work, visits, matters)
    for root, keys in ((matter, matters), (visit, visits)):
        for table, which in around(root, root.c.id.in_(keys)) if keys else ():
            _empty(work, table, which)
    _mark(work, visits, matters, mark)
    _forget_changes(work, matters)
    _forget_merges(work, MATTER, matters)
    work.connection.execute(
        update(destruction_item).where(destruction_item.c.id == item_id).values(destroyed_at=work.now)
    )
    for each in _left_alone(work, persons):
        _erase(work, family(work, PERSON, each))
    index.ask_sweep(work.connection)
    return files


def _family(work: Work, matter_id: int) -> list[int]:
    former = select(matter.c.id).where(matter.c.merged_into == matter_id)
    return [matter_id, *work.connection.execute(former).scalars()]


def _visits(work: Work, matters: Collection[int]) -> list[int]:
    wanted = select(visit_matter.c.visit_id).where(visit_matter.c.matter_id.in_(matters)).distinct()
    return list(work.connection.execute(wanted).scalars())


def _persons(work: Work, visits: Collection[int], matters: Collection[int]) -> set[int]:
    came = select(visit_person.c.person_id).where(visit_person.c.visit_id.in_(visits))
    behind = select(matter_person.c.person_id).where(matter_person.c.matter_id.in_(matters))
    return {*work.connection.execute(came).scalars(), *work.connection.execute(behind).scalars()}


def _left_alone(work: Work, persons: Iterable[int]) -> Iterator[int]:
    """Give those of whom nothing but what was destroyed tells any more."""
    for each in sorted(persons):
        came = (
            select(visit.c.id)
            .join(visit_person, visit_person.c.visit_id == visit.c.id)
            .where(visit_person.c.person_id == each, ~_gone(visit.c.id))
        )
        gone = select(destruction_item.c.matter_id).where(destruction_item.c.destroyed_at.is_not(None))
        named = select(matter_person.c.matter_id).where(matter_person.c.person_id == each)
        there = named.where(matter_person.c.matter_id.not_in(gone.where(destruction_item.c.matter_id.is_not(None))))
        if not any(work.connection.execute(asked.limit(1)).first() for asked in (came, there)):
            yield each


def _erase(work: Work, records: Sequence[int]) -> None:
    """Leave nothing of a person, whose records were merged from one to the next."""
    _forget_merges(work, PERSON, records)
    for each in records:
        people.erase(work, each)
        people.forget(work, each)
    pairs = or_(person_pair.c.first_id.in_(records), person_pair.c.second_id.in_(records))
    work.connection.execute(update(person_pair).where(pairs).values(reason=""))


def _gone(visit_id: ColumnElement[int]) -> ColumnElement[bool]:
    done = destruction_item.c.destroyed_at.is_not(None)
    of_matter = select(visit_matter.c.visit_id).join(
        destruction_item, destruction_item.c.matter_id == visit_matter.c.matter_id
    )
    alone = select(destruction_item.c.id).where(done, destruction_item.c.visit_id == visit_id)
    return or_(alone.exists(), of_matter.where(done, visit_matter.c.visit_id == visit_id).exists())


def _files(work: Work, visits: Collection[int]) -> list[str]:
    """Give up the files of these visits; return their uuids."""
    of_them = attachment.c.visit_uuid.in_(select(visit.c.uuid).where(visit.c.id.in_(visits)))
    gone = {"name": "", "digest": "", "state": AttachmentState.SWEPT.value, "removed_at": work.now}
    return list(
        work.connection.execute(update(attachment).where(of_them).values(gone).returning(attachment.c.uuid)).scalars()
    )


def _empty_papers(work: Work, visits: Collection[int], matters: Collection[int]) -> None:
    of_visit = paper.c.visit_id.in_(visits)
    keys = [each for one in matters for each in work.connection.execute(papers_of_matter(one)).scalars()]
    which = or_(of_visit, paper.c.id.in_(keys))
    work.connection.execute(update(paper).where(which).values(parts=b"", digest=""))
    signed = paper_signature.c.paper_id.in_(select(paper.c.id).where(which))
    work.connection.execute(update(paper_signature).where(signed).values(witness=""))


def _empty(work: Work, table: Table, which: ColumnElement[bool]) -> None:
    """Empty every word of these rows but for what is counted."""
    if table.name in _APART:
        return
    columns = [
        each
        for each in table.columns
        if isinstance(each.type, (Text, JSON, LargeBinary)) and (each.name not in _COUNTED or table is outer_number)
    ]
    if not columns:
        return
    own = list(table.primary_key.columns)
    for row in work.connection.execute(select(*own, *columns).where(which)).mappings().all():
        emptied = {each.name: _nothing(row[each.name]) for each in columns}
        here: list[ColumnElement[bool]] = [each == row[each.name] for each in own]
        work.connection.execute(update(table).where(*here).values(emptied))


def _nothing(value: Any) -> Any:
    """Return what is left of a value: nothing of the same kind."""
    return None if value is None else type(value)()


def _mark(work: Work, visits: Collection[int], matters: Collection[int], mark: str) -> None:
    """Say in the place of what was said by which list it went; codes that are counted stay readable."""
    for each in visits:
        row: RowMapping = work.connection.execute(select(visit).where(visit.c.id == each)).mappings().one()
        codes = {name: str(row[name]) for name in _CODES if row[name]}
        work.connection.execute(update(visit).where(visit.c.id == each).values(summary=mark, raw=codes))
        index.remove(work.connection, each)
    work.connection.execute(update(matter).where(matter.c.id.in_(matters)).values(title=mark))


def _forget_changes(work: Work, matters: Collection[int]) -> None:
    rows = kept_change.c.matter_id.in_(matters)
    work.connection.execute(update(kept_change).where(rows).values(before="", reason=""))


def _forget_merges(work: Work, kind: str, keys: Collection[int]) -> None:
    """Keep nothing of these in the snapshots of merges: what was merged cannot be parted any more."""
    sides = or_(merge.c.kept_id.in_(keys), merge.c.gone_id.in_(keys))
    values = {
        "kept_before": {},
        "gone_before": {},
        "reason": "",
        "undone_at": func.coalesce(merge.c.undone_at, work.now),
    }
    work.connection.execute(update(merge).where(merge.c.kind == kind, sides).values(values))
