"""Words of an accusation around an ordinary matter are taken behind the seal: out of its history, letters, merges."""

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import JSON, Column, ColumnElement, RowMapping, Table, Text, or_, select, update

from reception_desk.models.merging import MATTER
from reception_desk.models.sealed import SecretEvent, add_event, hanging, plain
from reception_desk.models.tables.matters import demand, matter, matter_pair, merge, visit_matter
from reception_desk.models.tables.visits import visit
from reception_desk.models.work import Look, Work

Without = Callable[[str], str]
"""Gives a text as it may stand in the open."""


def take_words(work: Work, seal_id: int, matter_id: int, without: Without, in_title: Without) -> None:
    """Let every text that is kept of a matter say in the open what `without` leaves of it; all it said goes behind.

    So it is with what hangs on the matter or on one merged into it, whatever part of the program wrote it, and with
    the snapshots of merges; `in_title` is for the title, and for what was asked beside the visit's own answers. What
    any other demand asks follows the answer of its visit.
    """
    taken: dict[str, object] = {}
    for table, which in _kept_of(work, matter_id):
        taken |= _cleaned(work, table, which, in_title if table is matter else without)
        if table is demand:
            asked = list(_changed(work, table, which & _BESIDE, in_title, (demand.c.text,)))
            taken |= {"demand.text": _write(work, table, asked)} if asked else {}
    if taken:
        add_event(work, seal_id, SecretEvent("earlier", detail={"around": taken}))


def entries_naming(look: Look, matter_id: int, without: Without) -> int:
    """Count the entries kept of a matter that `without` would leave otherwise: those in which a name stands."""
    found = sum(len(list(_changed(look, table, which, without))) for table, which in _kept_of(look, matter_id))
    asked = ((table, which & _BESIDE) for table, which in _kept_of(look, matter_id) if table is demand)
    return found + sum(len(list(_changed(look, *each, without, (demand.c.text,)))) for each in asked)


_BESIDE = (
    select(visit_matter.c.visit_id)
    .where(visit_matter.c.visit_id == demand.c.visit_id, visit_matter.c.matter_id == demand.c.matter_id)
    .where(visit_matter.c.place > 0)
    .exists()
)
"""The demands that no answer of a visit's form says."""


def others_naming(work: Work | Look, matter_id: int, visit_id: int, names: Collection[str]) -> list[str]:
    """Return the numbers of the other visits of a matter in whose answers one of these names stands."""
    rows = select(visit.c.number, visit.c.raw).join(visit_matter, visit_matter.c.visit_id == visit.c.id)
    found = work.connection.execute(rows.where(visit_matter.c.matter_id == matter_id, visit.c.id != visit_id))
    texts = ((row.number, "".join("".join(row.raw.values()).split())) for row in found)
    return [number for number, text in texts if any(each in text for each in names)]


def _kept_of(look: Look | Work, matter_id: int) -> Iterator[tuple[Table, ColumnElement[bool]]]:
    """Give the tables with words about a matter or one merged into it, and which rows; snapshots of merges, too."""
    former = look.connection.execute(select(matter.c.id).where(matter.c.merged_into == matter_id)).scalars()
    family = [matter_id, *former]
    yield from around(matter, matter.c.id.in_(family))
    sides = or_(merge.c.kept_id.in_(family), merge.c.gone_id.in_(family))
    yield merge, (merge.c.kind == MATTER) & sides


def around(root: Table, which: ColumnElement[bool]) -> Iterator[tuple[Table, ColumnElement[bool]]]:
    """Give the tables whose rows hang on those of another, and which rows; those that hang on these, too."""
    yield root, which
    keys = select(root.c.id).where(which)
    for table, link in hanging(root):
        if "id" in table.c and table is not matter_pair:
            yield from around(table, link.in_(keys))
        else:
            yield table, link.in_(keys)


def _cleaned(work: Work, table: Table, which: ColumnElement[bool], without: Without) -> dict[str, object]:
    taken = _write(work, table, list(_changed(work, table, which, without)))
    return {table.name: taken} if taken else {}


def _write(work: Work, table: Table, found: Collection[tuple[RowMapping, dict[str, Any]]]) -> list[dict[str, object]]:
    """Write what is left of these rows; return what they said."""
    own = list(table.primary_key.columns)
    taken = []
    for row, changed in found:
        key = [each == row[each.name] for each in own]
        work.connection.execute(update(table).where(*key).values(changed))
        taken.append({**{each.name: plain(row[each.name]) for each in own}, **{name: row[name] for name in changed}})
    return taken


def _changed(
    look: Look | Work,
    table: Table,
    which: ColumnElement[bool],
    without: Without,
    only: Sequence[Column[Any]] = (),
) -> Iterator[tuple[RowMapping, dict[str, Any]]]:
    """Give the rows of which `without` leaves something else, with what it leaves: in all words, or `only` in these."""
    left_alone = {"uuid", *(("text",) if table is demand else ())}
    words = (each for each in table.columns if isinstance(each.type, (Text, JSON)) and each.name not in left_alone)
    columns = list(only or words)
    if not columns:
        return
    for row in look.connection.execute(select(*table.primary_key.columns, *columns).where(which)).mappings():
        now = {each.name: _said(row[each.name], without) for each in columns}
        changed = {name: value for name, value in now.items() if value != row[name]}
        if changed:
            yield row, changed


def _said(value: Any, without: Without) -> Any:
    """Return a value with every text in it as it may stand in the open."""
    if isinstance(value, str):
        parted = _parted(value)
        if parted is None:
            return without(value)
        now = _said(parted, without)
        return value if now == parted else json.dumps(now, ensure_ascii=False)
    if isinstance(value, Mapping):
        return {name: _said(each, without) for name, each in value.items()}
    return [_said(each, without) for each in value] if isinstance(value, list) else value


def _parted(text: str) -> Any:
    """Return what a text says that is itself JSON, None for any other."""
    if text[:1] not in ("{", "["):
        return None
    try:
        return json.loads(text)
    except ValueError:
        return None
