"""One matter merged into another, and taken out again: which visits, people, demands and outcomes go with it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update

from reception_desk.models.matters import MERGED_INTO
from reception_desk.models.merging import MATTER, Merge, columns_of, fill, move, move_back
from reception_desk.models.tables.matters import (
    demand,
    matter,
    matter_event,
    matter_outcome,
    matter_person,
    visit_matter,
)
from reception_desk.models.tables.visits import visit, visit_person
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.visits import PersonRole

_FILLED = (
    *("title", "legal_class", "route", "content", "region", "unit", "competent_level", "case_number", "stage", "judge"),
    *("division", "court_result", "handler_id", "disposition"),
)
"""What the one that stays takes from the one that goes where it has nothing."""

_EARLIER = ("opened_on", "first_on")
_VISITS = (
    select(visit_matter.c.visit_id, visit.c.number)
    .join(visit, visit.c.id == visit_matter.c.visit_id)
    .where(visit_matter.c.matter_id == bindparam("wanted"))
    .order_by(visit.c.received_at, visit.c.id)
)
_NAMED = (
    select(visit_person.c.person_id)
    .join(visit_matter, visit_matter.c.visit_id == visit_person.c.visit_id)
    .where(visit_matter.c.matter_id == bindparam("wanted"))
)
_BEHIND = insert(matter_person).prefix_with("OR IGNORE")


@dataclass(frozen=True)
class Side:
    """One of two matters before they are merged: its columns, its visits by key with their numbers."""

    columns: dict[str, object]
    visits: dict[int, str]


@dataclass(frozen=True)
class Since:
    """What was added to the one that stayed, and could not be parted: visits by number, entries, columns changed."""

    visits: tuple[str, ...]
    events: int
    columns: tuple[str, ...]


def side(look: Look | Work, matter_id: int) -> Side | None:
    """Return a matter as it is before a merge, None where there is none."""
    columns = columns_of(look, MATTER, matter_id)
    if columns is None:
        return None
    return Side(columns, _visits(look, matter_id))


def taken_from(kept: Side, gone: Side) -> dict[str, object]:
    """Return the columns that the one that stays takes from the one that goes."""
    wanted = {name: gone.columns[name] for name in _FILLED if not kept.columns[name] and gone.columns[name]}
    if kept.columns["competence"] == "unknown" != gone.columns["competence"]:
        wanted["competence"] = gone.columns["competence"]
    for name in _EARLIER:
        day, other = kept.columns[name], gone.columns[name]
        if other is not None and (day is None or str(other) < str(day)):
            wanted[name] = other
    return wanted


def put_into(work: Work, kept_id: int, gone_id: int, wanted: dict[str, object]) -> dict[str, object]:
    """Move everything of one matter to another; return what is needed to take it out again."""
    rows = move(work, MATTER, gone_id, kept_id)
    former = sorted(work.connection.execute(MERGED_INTO, {"wanted": gone_id}).scalars())
    work.connection.execute(update(matter).where(matter.c.id.in_(former)).values(merged_into=kept_id))
    gone = update(matter).where(matter.c.id == gone_id)
    work.connection.execute(gone.values(merged_into=kept_id, version=matter.c.version + 1))
    fill(work, MATTER, kept_id, wanted)
    return {"rows": rows, "former": former, "places": _take_places(work, kept_id, rows)}


def take_out(work: Work, merged: Merge, event_id: int) -> Since:
    """Take a merged matter out again; what came since and belongs to it goes with it, the rest stays and is told."""
    kept_id, gone_id, before = merged.kept_id, merged.gone_id, merged.gone_before
    own = update(matter).where(matter.c.id == gone_id)
    work.connection.execute(own.values(merged_into=None, version=matter.c.version + 1))
    work.connection.execute(update(matter).where(matter.c.id.in_(before["former"])).values(merged_into=gone_id))
    move_back(work, MATTER, gone_id, kept_id, before["rows"])
    _set_places(work, kept_id, before.get("places", {}))
    visits = _visits(work, gone_id)
    alone = set(visits) - set(_visits(work, kept_id))
    theirs = update(demand).where(demand.c.matter_id == kept_id, demand.c.visit_id.in_(alone))
    work.connection.execute(theirs.values(matter_id=gone_id))
    _part_what_came(work, merged, event_id, visits)
    changed = _put_right(work, merged)
    for each in (kept_id, gone_id):
        _settle_people(work, each)
    events = select(matter_event.c.id).where(
        matter_event.c.matter_id == kept_id,
        matter_event.c.id > event_id,
        matter_event.c.undone_at.is_(None),
        matter_event.c.kind.not_in(("merged", "unmerged", "taken_back")),
    )
    known = {*merged.kept_before["visits"], *(str(each) for each in visits)}
    added = [number for each, number in _visits(work, kept_id).items() if str(each) not in known]
    return Since(tuple(added), len(work.connection.execute(events).all()), changed)


def _take_places(work: Work, kept_id: int, rows: Mapping[str, Any]) -> dict[str, int]:
    """Let the one that stays be what the form of a visit tells of that raised both; return the places it had."""
    doubled = rows.get("visit_matter.matter_id", {"doubled": []})["doubled"]
    visits = [row["visit_id"] for row in doubled if row["place"] == 0]
    of_kept = visit_matter.c.matter_id == kept_id
    wanted = select(visit_matter.c.visit_id, visit_matter.c.place).where(of_kept, visit_matter.c.visit_id.in_(visits))
    places = {str(row.visit_id): row.place for row in work.connection.execute(wanted)}
    _set_places(work, kept_id, dict.fromkeys(places, 0))
    return places


def _set_places(work: Work, matter_id: int, places: Mapping[str, int]) -> None:
    for visit_id, place in places.items():
        link = update(visit_matter).where(visit_matter.c.matter_id == matter_id)
        work.connection.execute(link.where(visit_matter.c.visit_id == int(visit_id)).values(place=place))


def names_behind(look: Look | Work, matter_id: int) -> Collection[int]:
    """Return the persons behind a matter."""
    wanted = select(matter_person.c.person_id).where(matter_person.c.matter_id == matter_id)
    return frozenset(look.connection.execute(wanted).scalars())


def settle_people(work: Work, matters: Collection[int]) -> None:
    """Let the persons behind these matters be those who came about them."""
    for each in matters:
        _settle_people(work, each)


def _part_what_came(work: Work, merged: Merge, event_id: int, visits: Collection[int]) -> None:
    """Let what was recorded since of a demand, a letter or a visit that goes back go with it, outcomes too."""
    kept_id, gone_id, rows = merged.kept_id, merged.gone_id, merged.gone_before["rows"]
    moved = {name: {at[0] for at in rows.get(f"{name}.matter_id", _NONE)["moved"]} for name in _WITH_EVENTS}
    moved["demand"] = set(work.connection.execute(select(demand.c.id).where(demand.c.matter_id == gone_id)).scalars())
    since = select(matter_event).where(matter_event.c.matter_id == kept_id, matter_event.c.id > event_id)
    for row in work.connection.execute(since).all():
        about = any(row.detail.get(name) in keys for name, keys in moved.items())
        if about or row.visit_id in visits:
            own = update(matter_event).where(matter_event.c.id == row.id)
            work.connection.execute(own.values(matter_id=gone_id))
            if (outcome := row.detail.get("outcome")) is not None:
                chosen = update(matter_outcome).where(matter_outcome.c.id == outcome)
                work.connection.execute(chosen.values(matter_id=gone_id))


_WITH_EVENTS = ("letter", "responsible", "matter_paper")
"""Tables whose rows an entry of the history names."""
_NONE: dict[str, list[list[int]]] = {"moved": []}


def _put_right(work: Work, merged: Merge) -> tuple[str, ...]:
    """Give the one that stayed its columns of before back; return those that somebody changed since."""
    now = columns_of(work, MATTER, merged.kept_id) or {}
    written, before = merged.kept_before["written"], merged.kept_before["columns"]
    same = {name: before[name] for name, value in written.items() if now[name] == value}
    fill(work, MATTER, merged.kept_id, same)
    return tuple(sorted(set(written) - set(same)))


def _settle_people(work: Work, matter_id: int) -> None:
    named = set(work.connection.execute(_NAMED, {"wanted": matter_id}).scalars())
    came = _NAMED.where(visit_person.c.place == 1)
    for each in sorted(set(work.connection.execute(came, {"wanted": matter_id}).scalars())):
        row = {"matter_id": matter_id, "person_id": each, "role": PersonRole.PETITIONER.value}
        work.connection.execute(_BEHIND, row)
    nobody = delete(matter_person).where(
        matter_person.c.matter_id == matter_id, matter_person.c.person_id.not_in(named)
    )
    work.connection.execute(nobody)


def _visits(look: Look | Work, matter_id: int) -> dict[int, str]:
    return {row.visit_id: row.number for row in look.connection.execute(_VISITS, {"wanted": matter_id})}
