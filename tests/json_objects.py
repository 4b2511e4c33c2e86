"""Strategies for whatever a JSON line may hold."""

from hypothesis import strategies as some

TEXT = some.text(some.characters(codec=None), max_size=30)
"""Any text that JSON can express, lone surrogates too."""

ATOMS = some.none() | some.booleans() | some.integers(-(10**30), 10**30) | some.floats() | TEXT


def objects(names):
    """Return a strategy for JSON objects, many of whose keys are drawn from `names`."""
    answers = some.recursive(
        ATOMS, lambda inner: some.lists(inner, max_size=4) | some.dictionaries(TEXT, inner, max_size=4)
    )
    return some.dictionaries(names | TEXT, answers, max_size=8)
