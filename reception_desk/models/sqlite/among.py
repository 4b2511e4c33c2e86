"""A list of keys as one value of a statement, so that the statement is made once, however many keys there are."""

import json
from collections.abc import Iterable

from sqlalchemy import ColumnElement, Integer, ScalarSelect, text


def among(column: ColumnElement[int], name: str = "keys") -> ColumnElement[bool]:
    """Return the condition that a column is one of the keys by which `name` is filled."""
    return column.in_(_keys(name))


def keys(of: Iterable[int]) -> str:
    """Return what fills a list of keys."""
    return json.dumps(sorted(of))


def _keys(name: str) -> ScalarSelect[int]:
    return text(f"SELECT value FROM json_each(:{name})").columns(value=Integer).scalar_subquery()
