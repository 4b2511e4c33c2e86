"""The office's own fields of the visit form: their rows in the store, in the order of the form."""

from dataclasses import dataclass

from sqlalchemy import delete, func, insert, select, update

from reception_desk.models.tables.own_fields import own_field
from reception_desk.models.work import Look, Work


@dataclass(frozen=True)
class OwnFieldRow:
    """One field as it is kept; its `name` is made once and never changes."""

    name: str
    label: str
    kind: str
    choices: tuple[str, ...]
    place: int
    internal: bool
    retired: bool


def own_fields(look: Look | Work) -> list[OwnFieldRow]:
    """Return all fields, retired ones too, in their order."""
    found = look.connection.execute(select(own_field).order_by(own_field.c.place, own_field.c.name))
    return [
        OwnFieldRow(row.name, row.label, row.kind, tuple(row.choices), row.place, row.internal, row.retired)
        for row in found
    ]


def keep_own_field(work: Work, row: OwnFieldRow) -> None:
    """Write a field, over the one of its name."""
    values = {
        "label": row.label,
        "kind": row.kind,
        "choices": list(row.choices),
        "place": row.place,
        "internal": row.internal,
        "retired": row.retired,
        "changed_at": work.now,
    }
    changed = work.connection.execute(update(own_field).where(own_field.c.name == row.name).values(values))
    if changed.rowcount == 0:
        work.connection.execute(insert(own_field).values(name=row.name, **values))


def forget_own_field(work: Work, name: str) -> None:
    """Take a field away that was made a moment ago."""
    work.connection.execute(delete(own_field).where(own_field.c.name == name))


def next_place(look: Look | Work) -> int:
    """Return the place after the last field."""
    return int(look.connection.execute(select(func.coalesce(func.max(own_field.c.place), 0))).scalar_one()) + 1
