"""Searches that are kept as lists of their own, the office's and a clerk's."""

import uuid
from dataclasses import dataclass

from sqlalchemy import insert, or_, select, update

from reception_desk.models.tables.searches import saved_search
from reception_desk.models.work import Look, Work


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A kept search: the line as it was typed and the codes of its chips; `everybody` tells that it is the office's."""

    id: int
    name: str
    asked: str
    conditions: tuple[str, ...]
    everybody: bool


def mine(look: Look | Work, reader: int) -> list[SavedSearch]:
    """Return the searches of the office, then those of a clerk, in the order they were kept."""
    seen = or_(saved_search.c.owner_id.is_(None), saved_search.c.owner_id == reader)
    wanted = select(saved_search).where(seen, saved_search.c.dropped_at.is_(None))
    wanted = wanted.order_by(saved_search.c.owner_id.is_not(None), saved_search.c.id)
    return [
        SavedSearch(row.id, row.name, row.asked, tuple(row.conditions.split()), row.owner_id is None)
        for row in look.connection.execute(wanted)
    ]


def add(work: Work, name: str, asked: str, conditions: tuple[str, ...], owner: int | None) -> int:
    """Keep a search; return its key. One of the same name that the same people see makes room for it."""
    same = saved_search.c.owner_id.is_(None) if owner is None else saved_search.c.owner_id == owner
    older = update(saved_search).where(saved_search.c.name == name, same, saved_search.c.dropped_at.is_(None))
    work.connection.execute(older.values(dropped_at=work.now))
    values: dict[str, object] = {
        "uuid": str(uuid.uuid4()),
        "name": name,
        "asked": asked,
        "conditions": " ".join(conditions),
    }
    values |= {"owner_id": owner, "made_by": work.clerk, "made_at": work.now}
    return int(work.connection.execute(insert(saved_search).values(values).returning(saved_search.c.id)).scalar_one())


def set_dropped(work: Work, search_id: int, *, dropped: bool) -> bool:
    """Drop a search the clerk may see, or take it up again; return whether that changed anything."""
    mark = saved_search.c.dropped_at
    seen = or_(saved_search.c.owner_id.is_(None), saved_search.c.owner_id == work.clerk)
    held = (saved_search.c.id == search_id) & seen & (mark.is_(None) if dropped else mark.is_not(None))
    changed = update(saved_search).where(held).values(dropped_at=work.now if dropped else None)
    return work.connection.execute(changed).rowcount == 1
