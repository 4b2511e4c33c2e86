"""A list of keys as one value of a statement, so that the statement is made once, however many keys there are."""

import json
from collections.abc import Iterable

from sqlalchemy import ColumnElement, Integer, ScalarSelect, bindparam, text

_VALUES = "SELECT value FROM json_each(:{name})"


def among(column: ColumnElement[int], name: str = "keys") -> ColumnElement[bool]:
    """Return the condition that a column is one of the keys by which `name` is filled."""
    return column.in_(_keys(name))


def one_of(column: ColumnElement[int], of: Iterable[int]) -> ColumnElement[bool]:
    """Return the condition that a column is one of these keys."""
    filled = text(_VALUES.format(name="keys")).bindparams(bindparam("keys", keys(of), unique=True))
    return column.in_(filled.columns(value=Integer).scalar_subquery())


def keys(of: Iterable[int]) -> str:
    """Return what fills a list of keys."""
    return json.dumps(sorted(of))


def _keys(name: str) -> ScalarSelect[int]:
    return text(_VALUES.format(name=name)).columns(value=Integer).scalar_subquery()
