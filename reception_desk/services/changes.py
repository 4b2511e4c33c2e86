"""What an act changed, so that the open pages know whether it concerns them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """The task words that changed (visits, people, papers, office, accounts) and the keys of the visits."""

    words: frozenset[str] = frozenset()
    ids: frozenset[int] = frozenset()


def changes(*words: str, visits: tuple[int, ...] = ()) -> Changes:
    """Return the changes of these task words."""
    return Changes(frozenset(words), frozenset(visits))
