"""What is told at the counter: statements with median 140, mean 300 and at most 3,000 characters, demands, notes."""

import functools
import math
import random
import tomllib
from dataclasses import dataclass
from pathlib import Path

from benchmarks.records.people import anybody
from benchmarks.records.regions import VILLAGES

MEDIAN, MEAN, MOST = 140, 300, 3000
_SHORTEST = 8
_POOL = 20_000
_SPREAD = 1.28
"""Of the logarithm: with the longest cut at 3,000, the mean comes out at 300."""

_WORDS = tomllib.loads((Path(__file__).parent.parent / "office_words.toml").read_text("utf-8"))
_SENTENCES, _NOTES = _WORDS["statement"]["sentences"], _WORDS["notes"]["sentences"]
MATTERS: int = len(_WORDS["matters"])


@dataclass(frozen=True)
class Matter:
    """What a visit is about, in codes and demands."""

    purpose: str
    content: str
    demands: tuple[str, ...]


def matter(which: int, chance: random.Random) -> Matter:
    """Return matter `which` with its blanks filled."""
    row = _WORDS["matters"][which]
    return Matter(row["purpose"], row["content"], tuple(_filled(each, chance) for each in row["demands"]))


def purpose_of(which: int) -> str:
    """Return the purpose of matter `which`."""
    return str(_WORDS["matters"][which]["purpose"])


def statement(chance: random.Random) -> str:
    """Return a statement, cut at the length that was drawn for it."""
    length = max(_SHORTEST, min(MOST, round(math.exp(chance.gauss(math.log(MEDIAN), _SPREAD)))))
    told, pool = "", _pool()
    while length > len(told):
        told += pool[int(chance.random() * len(pool))]
    return told[:length].rstrip()


def note(chance: random.Random) -> str:
    """Return what was said and answered on a 简记."""
    return _filled(chance.choice(_NOTES), chance)


@functools.cache
def _pool() -> tuple[str, ...]:
    """Return sentences with their blanks filled, enough of them that no two statements are alike."""
    chance = random.Random(_POOL)
    return tuple(_filled(chance.choice(_SENTENCES), chance) for _ in range(_POOL))


def _filled(sentence: str, chance: random.Random) -> str:
    if "{" not in sentence:
        return sentence
    return sentence.format(
        year=chance.randint(2008, 2026),
        month=chance.randint(1, 12),
        day=chance.randint(1, 28),
        money=f"{chance.randint(3, 9000) * 10:,}",
        mu=f"{chance.randint(3, 90) / 10:.1f}",
        n=chance.randint(2, 9),
        age=chance.randint(60, 95),
        village=chance.choice(VILLAGES),
        other=chance.choice(VILLAGES),
        office=chance.choice(_WORDS["statement"]["offices"]),
        thing=chance.choice(_WORDS["statement"]["things"]),
        name=anybody(chance),
    )
