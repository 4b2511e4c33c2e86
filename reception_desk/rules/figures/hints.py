"""苗头: one place and one class come again and again, or more than last year; places and matters, never persons."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reception_desk.vocabulary.term import Term
from reception_desk.wording import later


@dataclass(frozen=True, slots=True)
class HintFrom:
    """From when on it is told: so many visits or people within so many days."""

    days: int = 30
    visits: int = 3
    people: int = 10


class HintKind(Term):
    """Why something is told."""

    TOGETHER = "together", later("同地同类集中来访")
    RISEN = "risen", later("比去年同期上升")


@dataclass(frozen=True, slots=True)
class Together:
    """What came from one place about one class: which visits, with how many people in all, how many a year ago."""

    place: str
    content: str
    visits: tuple[int, ...]
    people: int
    year_ago: int = 0


@dataclass(frozen=True, slots=True)
class Hint:
    """One 苗头 with why it is told."""

    kind: HintKind
    found: Together


_TWICE = 2


def hints(found: Iterable[Together], start: HintFrom) -> Sequence[Hint]:
    """Return what is told of these, what has most people first.

    A rise is told from twice as many as in the same days of last year on, where there were any.
    """
    told = [Hint(kind, each) for each in found if (kind := _kind(each, start)) is not None]
    return sorted(told, key=lambda each: (-each.found.people, -len(each.found.visits), each.found.place))


def _kind(each: Together, start: HintFrom) -> HintKind | None:
    if not each.place or not each.content:
        return None
    if len(each.visits) >= start.visits or each.people >= start.people:
        return HintKind.TOGETHER
    if each.year_ago and len(each.visits) >= _TWICE * each.year_ago:
        return HintKind.RISEN
    return None
