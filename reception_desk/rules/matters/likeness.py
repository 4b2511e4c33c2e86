"""§1.9: candidates for the same matter, ranked, each with its reasons in words; the clerk decides."""

import unicodedata
from dataclasses import dataclass

from reception_desk.wording import tr

LIKELY, POSSIBLE = 6, 3
"""From these points on a candidate is likely, or worth showing."""

_MUCH, _SOME = 0.5, 0.2
"""Shares of common two-character windows of the demands from which their words are alike, or somewhat."""


@dataclass(frozen=True, slots=True)
class MatterTraits:
    """What two matters are compared by: who is behind them, their class, place, unit, demands.

    `content` is the code of the second level; its first two digits are the first.
    """

    people: frozenset[int]
    content: str = ""
    region: str = ""
    unit: str = ""
    demands: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SameMatter:
    """How far two matters are alike; higher `points` stand first."""

    points: int
    reasons: tuple[str, ...]
    against: tuple[str, ...]

    @property
    def likely(self) -> bool:
        """Tell whether it is probably the same matter."""
        return self.points >= LIKELY

    @property
    def possible(self) -> bool:
        """Tell whether it is worth showing at all."""
        return self.points >= POSSIBLE


def compare(one: MatterTraits, other: MatterTraits) -> SameMatter:
    """Weigh whether two descriptions are of one matter: the same person with the same demand (§1.9)."""
    points = 0
    reasons: list[str] = []
    against: list[str] = []
    if one.people & other.people:
        points, reasons = points + 3, [tr("同一信访人")]
    for said, gained, agree in (_content(one, other), _region(one, other), _unit(one, other), _words(one, other)):
        points += gained
        (reasons if agree else against).extend([said] if said else [])
    return SameMatter(max(points, 0), tuple(reasons), tuple(against))


_Said = tuple[str, int, bool]


def _content(one: MatterTraits, other: MatterTraits) -> _Said:
    if not (one.content and other.content):
        return "", 0, True
    if one.content == other.content:
        return tr("内容分类相同"), 2, True
    if one.content[:2] == other.content[:2]:
        return tr("内容大类相同"), 1, True
    return tr("内容分类不同"), -1, False


def _region(one: MatterTraits, other: MatterTraits) -> _Said:
    if not (one.region and other.region):
        return "", 0, True
    if one.region in other.region or other.region in one.region:
        return tr("问题属地相同"), 1, True
    return tr("问题属地不同"), -1, False


def _unit(one: MatterTraits, other: MatterTraits) -> _Said:
    if not (one.unit and other.unit):
        return "", 0, True
    return (tr("责任单位相同"), 1, True) if one.unit == other.unit else (tr("责任单位不同"), 0, False)


def _words(one: MatterTraits, other: MatterTraits) -> _Said:
    share = max((_common(a, b) for a in one.demands for b in other.demands), default=None)
    if share is None:
        return "", 0, True
    if share >= _MUCH:
        return tr("诉求的说法很相近"), 3, True
    if share >= _SOME:
        return tr("诉求的说法有些相近"), 1, True
    return tr("诉求的说法不同"), -1, False


def _common(one: str, other: str) -> float:
    """Return the share of common two-character windows, of the shorter text."""
    first, second = _windows(one), _windows(other)
    return len(first & second) / max(min(len(first), len(second)), 1)


def _windows(text: str) -> frozenset[str]:
    plain = "".join(each for each in unicodedata.normalize("NFKC", text).lower() if each.isalnum())
    return frozenset(plain[place : place + 2] for place in range(max(len(plain) - 1, min(len(plain), 1))))
