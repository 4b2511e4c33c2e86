"""A connection that collects the rows a service writes and hands them to the store many at a time.

The services themselves decide every row, so that a made office is what a clerk would have written; only the ways
to the database are saved. What it does not know it does at once, after writing what was collected.
"""

# ruff: noqa: SLF001  (it must know the services' statements by themselves)

import functools
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from datetime import date
from typing import Any
from unittest.mock import patch

from sqlalchemy import Connection, Delete, Insert, Select, Table, func, insert, select, update

from reception_desk.models import audit as audit_model
from reception_desk.models import merging
from reception_desk.models import people as people_model
from reception_desk.models import sealed as sealed_model
from reception_desk.models import visits as visits_model
from reception_desk.models.lists import people as people_list
from reception_desk.models.sqlite import index
from reception_desk.models.sqlite.prepared import Prepared
from reception_desk.models.tables.accounts import audit
from reception_desk.models.tables.base import metadata
from reception_desk.models.tables.matters import visit_matter
from reception_desk.models.tables.office import counter
from reception_desk.models.tables.people import person
from reception_desk.models.tables.visits import visit

Row = dict[str, Any]


@functools.cache
def _turns() -> dict[str, int]:
    """Return the place of each table among those that others point to, once all of them are known."""
    return {table.name: turn for turn, table in enumerate(metadata.sorted_tables)}


_NONE_YET = frozenset({"sealed_passage", "attachment", "paper", "visit_change", "destruction"})
"""Tables in which nothing stands of a visit that is just being written, in an office that destroyed nothing."""


class _Answer:
    """An answer of one value, or of one row, or of none."""

    def __init__(self, value: Any = None) -> None:
        self._value = value

    def scalar(self) -> Any:
        return self._value

    def all(self) -> list[Any]:
        """Return the value as rows of one column."""
        return [] if self._value is None else [(self._value,)]

    def scalars(self) -> list[Any]:
        return [] if self._value is None else [self._value]

    def __iter__(self) -> Iterator[Any]:
        return iter(self.scalars())

    scalar_one = one_or_none = first = scalar


class _Head(_Answer):
    """The last entry of the audit, as the chain asks for it."""

    def all(self) -> list[Any]:
        return [self._value]


class _Shared:
    """Who has one number with two names, or one name and birth with two numbers, the numbers being checked ones."""

    def __init__(self, connection: Connection) -> None:
        self._names: dict[str, set[str]] = {}
        self._numbers: dict[tuple[str, date | None], set[str]] = {}
        for row in connection.execute(select(person.c.id_number, person.c.name, person.c.birth, person.c.id_checked)):
            self.add(*row)

    def add(self, number: str, name: str, birth: date | None, checked: bool) -> None:
        self._names.setdefault(number, set()).add(name)
        if checked:
            self._numbers.setdefault((name, birth), set()).add(number)

    def by_another(self, asked: Mapping[str, Any]) -> bool:
        names = self._names.get(asked["id_number"], set()) - {asked["name"]}
        return bool(names or self._numbers.get((asked["name"], asked["birth"]), set()) - {asked["id_number"]})


class Collecting:
    """Stands where a service expects its connection; `flush` writes what was collected.

    It knows people by checked number and name, the counters and the head of the audit, all read when it is made:
    nobody else may write meanwhile. It holds that no visit stood there when it was made.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._waiting: dict[Any, list[Row]] = {}
        self._ids: dict[str, int] = {}
        rows = connection.execute(select(person.c.id_number, person.c.name, person.c.id).where(person.c.id_checked))
        self._people = {(number, name): key for number, name, key in rows}
        self._shared = _Shared(connection)
        self._counters = {tuple(row[:3]): row[3] for row in connection.execute(select(*counter.c))}
        self._numbers: dict[int, str] = {}
        self._matters: dict[str, int] = {}
        self._raised: set[tuple[str, int, str]] = set()
        self._head = audit_model._head(connection)

    def on(self, connection: Connection) -> None:
        """Go on in another transaction."""
        self._connection = connection

    def execute(self, statement: Any, values: Row | list[Row] | None = None) -> Any:
        """Do what a connection does, as late as can be."""
        if statement is visits_model._BY_UUID.statement:
            return _Answer()
        if statement is people_model._KNOWN.statement and isinstance(values, dict):
            return _Answer(self._people.get((values["id_number"], values["name"])))
        if statement is merging._INTO.statement:
            return _Answer()
        alone = people_list.SHARING.statement
        if statement is alone and isinstance(values, dict) and not self._shared.by_another(values):
            return _Answer()
        if statement is visits_model._RAISE_COUNTER.statement and isinstance(values, dict):
            return _Answer(self._raise_counter(values))
        if statement is visits_model._MATTER_OF and isinstance(values, dict):
            return _Answer(self._matters.get(values["number"]))
        if statement is visits_model._BY_OWN_NUMBER:
            return _Answer()  # no matter is raised beside another here
        if statement is audit_model._HEAD.statement:
            return _Head(self._head)
        if self._may_wait(statement) and values is not None:
            return _Answer(self._collect(statement, values))
        if statement is sealed_model._LEAVE or _of_a_new_visit(statement):
            return _Answer()
        self.flush()
        return self._connection.execute(statement, values)

    def flush(self) -> None:
        """Write what was collected: new rows first, those that others point to before the others."""
        waiting, self._waiting = self._waiting, {}
        for statement in sorted(waiting, key=_turn):
            self._connection.execute(_plain(statement), waiting[statement])
        for place in self._raised:
            now = update(counter).where(*(c == value for c, value in zip(counter.c, place, strict=False)))
            self._connection.execute(now.values(last=self._counters[place]))
        self._raised.clear()

    def _may_wait(self, statement: Any) -> bool:
        """Tell whether nothing that is read before the flush depends on a statement."""
        if isinstance(statement, Insert):
            return True
        waits = (index._INSERT.statement, sealed_model._ENTER, people_model._NUMBER_LEARNT)
        return any(statement is each for each in waits) or _takes_over(statement)

    def _collect(self, statement: Any, values: Row | list[Row]) -> int | None:
        rows = values if isinstance(values, list) else [values]
        key = None
        if isinstance(statement, Insert) and statement._returning:
            key = self._next_id(statement.table)  # type: ignore[arg-type]
            rows = [{"id": key, **rows[0]}]
        self._waiting.setdefault(statement, []).extend(map(dict, rows))
        self._watch(statement, rows[0])
        return key

    def _watch(self, statement: Any, row: Mapping[str, Any]) -> None:
        """Remember what is asked for later."""
        if not isinstance(statement, Insert) or statement.select is not None:
            return
        if statement.table is person:
            self._shared.add(row["id_number"], row["name"], row["birth"], row["id_checked"])
        if statement.table is person and row["id_checked"]:
            self._people.setdefault((row["id_number"], row["name"]), row["id"])
        elif statement.table is visit:
            self._numbers[row["id"]] = row["number"]
        elif statement.table is visit_matter:
            self._matters.setdefault(self._numbers[row["visit_id"]], row["matter_id"])
        elif statement.table is counter:
            self._counters[row["kind"], row["year"], row["station"]] = row["last"]
        elif statement.table is audit:
            self._head = row["seq"], row["hash"]

    def _raise_counter(self, values: Row) -> int | None:
        place = values["of_kind"], values["of_year"], values["of_station"]
        if place not in self._counters:
            return None
        self._counters[place] += 1
        self._raised.add(place)
        return int(self._counters[place])

    def _next_id(self, table: Table) -> int:
        if table.name not in self._ids:
            self._ids[table.name] = self._connection.execute(select(func.max(table.c.id))).scalar() or 0
        self._ids[table.name] += 1
        return self._ids[table.name]


@contextmanager
def gathered() -> Iterator[None]:
    """Let prepared statements come to a collecting connection as all others do; others run as ever."""
    with ExitStack() as held:
        for name in ("run", "run_each", "rows"):
            held.enter_context(patch.object(Prepared, name, _routed(name, getattr(Prepared, name))))
        yield


def _routed(name: str, usual: Any) -> Any:
    def routed(prepared: Prepared, connection: Any, given: Row | Sequence[Row]) -> Any:
        if not isinstance(connection, Collecting):
            return usual(prepared, connection, given)
        answer = connection.execute(prepared.statement, given)
        return answer.all() if name == "rows" else 1

    return routed


def _of_a_new_visit(statement: Any) -> bool:
    """Tell whether a statement asks for, or takes out, what a visit that is just being written cannot have."""
    if isinstance(statement, Delete):
        return statement.table.name in _NONE_YET  # type: ignore[attr-defined]
    tables = {each.table.name for each in statement.selected_columns} if isinstance(statement, Select) else set()
    return bool(tables) and tables <= _NONE_YET


def _takes_over(statement: Any) -> bool:
    """Tell whether a statement brings a known person's particulars up to date."""
    return getattr(statement, "table", None) is person and getattr(statement, "is_update", False)


def _turn(statement: Any) -> int:
    return _turns()[statement.table.name] if isinstance(statement, Insert) else len(_turns())


def _plain(statement: Any) -> Any:
    """Return a statement without what it gives back, which many rows at once cannot."""
    return insert(statement.table) if isinstance(statement, Insert) and statement._returning else statement
