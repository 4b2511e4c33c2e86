"""Statements that every save runs: compiled once and given to the driver, since asking anew costs twice their work."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

import sqlcipher3.dbapi2 as driver
from sqlalchemy import ClauseElement, Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler

T = TypeVar("T")

Given = Mapping[str, Any]
_Turn = Callable[[Any], Any] | None


class Prepared:
    """A statement whose named values come with each run; it gives back whole numbers and texts as they are stored."""

    def __init__(self, statement: ClauseElement) -> None:
        """Take the statement; it is compiled at its first run, for the values that are named then."""
        self.statement = statement
        self._made: dict[tuple[str, ...], _Compiled] = {}

    def run(self, connection: Connection, given: Given) -> int:
        """Run it once; return how many rows it changed."""
        made = self._compiled(connection, given)
        return _asked(connection, made.sql, lambda raw: int(raw.execute(made.sql, made.row(given)).rowcount))

    def run_each(self, connection: Connection, given: Sequence[Given]) -> None:
        """Run it for each of several, which all name the same values."""
        made = self._compiled(connection, given[0])
        rows = [made.row(each) for each in given]
        _asked(connection, made.sql, lambda raw: raw.executemany(made.sql, rows))

    def rows(self, connection: Connection, given: Given) -> list[tuple[Any, ...]]:
        """Return the rows it gives, all taken: a statement that runs on would keep the transaction open."""
        made = self._compiled(connection, given)
        return _asked(connection, made.sql, lambda raw: raw.execute(made.sql, made.row(given)).fetchall())

    def first(self, connection: Connection, given: Given) -> tuple[Any, ...] | None:
        """Return the first row it gives, None where it gives none."""
        found = self.rows(connection, given)
        return found[0] if found else None

    def key(self, connection: Connection, given: Given) -> int:
        """Return the key of the row that was inserted."""
        found = self.first(connection, given)
        assert found is not None
        return int(found[0])

    def _compiled(self, connection: Connection, given: Given) -> "_Compiled":
        names = tuple(given)
        made = self._made.get(names)
        if made is None:
            made = self._made[names] = _Compiled(self.statement, connection, names)
        return made


class _Compiled:
    """A statement as the driver takes it, and how its values become the row that stands for its marks."""

    def __init__(self, statement: ClauseElement, connection: Connection, names: Sequence[str]) -> None:
        compiled = statement.compile(dialect=connection.dialect, column_keys=list(names))
        assert isinstance(compiled, SQLCompiler)
        self.sql, fixed, dialect = compiled.string, compiled.params, compiled.dialect
        self._marks: list[tuple[str, Any, _Turn]] = []
        for name in compiled.positiontup or ():
            turn = compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect)
            if name in names:
                self._marks.append((name, None, turn))
            else:
                assert fixed[name] is not None, f"{name} would be filled in by SQLAlchemy: name it"
                self._marks.append(("", turn(fixed[name]) if turn else fixed[name], None))

    def row(self, given: Given) -> tuple[Any, ...]:
        """Return the values in the order of the marks, as the store keeps them."""
        return tuple(
            (fixed if not name else given[name] if turn is None else turn(given[name]))
            for name, fixed, turn in self._marks
        )


def _asked(connection: Connection, sql: str, ask: Callable[[Any], T]) -> T:
    """Ask the driver; its errors come as those of every other statement."""
    try:
        return ask(connection.connection.driver_connection)
    except driver.Error as error:
        raise DBAPIError.instance(sql, None, error, driver.Error) from error
