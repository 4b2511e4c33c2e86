"""Words of the office that never reach a paper for the visitor, and terms that the regulation of 2022 no longer has."""

import functools
import tomllib
from collections.abc import Mapping
from typing import Any

from reception_desk.paths import resource
from reception_desk.rules import dispositions


@functools.cache
def internal_words() -> frozenset[str]:
    """Return the words that never reach a paper for the visitor (条27: 疏导教育, no label on a person)."""
    return frozenset(_table()["internal"]) | dispositions.internal_words()


@functools.cache
def old_terms() -> Mapping[str, str]:
    """Return the terms that are no longer used, each with the one that took its place."""
    terms: Mapping[str, str] = _table()["old"]
    return terms


@functools.cache
def _table() -> dict[str, Any]:
    return tomllib.loads(resource("rules", "words.toml").read_text("utf-8"))
