"""What must add up before a report is signed: partitions, and 旧存 + 新收 = 办结 + 未结; the offenders are named."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from reception_desk.vocabulary.figures import Figure
from reception_desk.wording import tr

Records = Callable[[Figure], Sequence[int]]
"""Gives the keys of the records of a figure."""

PARTITIONS: tuple[tuple[tuple[Figure, ...], tuple[Figure, ...]], ...] = (
    ((Figure.BATCHES,), (Figure.FIRST, Figure.AGAIN)),
    (
        (Figure.TOTAL,),
        (*(Figure.BATCHES, Figure.LETTERS, Figure.CALLS, Figure.ONLINE), Figure.BOX, Figure.REFERRED),
    ),
    ((Figure.OLD, Figure.NEW), (Figure.CLOSED, Figure.LEFT)),
)
"""What stands on one side, and what on the other; every record stands once on each."""
COURT = (Figure.IN_PROCEDURE, Figure.HANDLED, Figure.REPEAT_SOLVED, Figure.OTHER_RESULT)
"""The results of a court; together they are its total, and a matter without one keeps a report from being signed."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What does not add up, in words, and the keys of the records, visits or matters, by which it does not."""

    sentence: str
    records: tuple[int, ...]
    of_visits: bool = False


def faults(numbers: Mapping[Figure, int], records: Records, *, court: bool = False) -> tuple[Fault, ...]:
    """Return what does not add up; records are asked for only where it does not."""
    found = [_unequal(left, right, numbers, records) for left, right in PARTITIONS]
    if court and numbers.get(Figure.NO_RESULT, 0):
        told = tr("{n} 件没有写明年终结果，写明以后才能签发。").format(n=numbers[Figure.NO_RESULT])
        found.append(Fault(told, tuple(records(Figure.NO_RESULT))))
    return tuple(each for each in found if each is not None)


def _unequal(
    left: tuple[Figure, ...], right: tuple[Figure, ...], numbers: Mapping[Figure, int], records: Records
) -> Fault | None:
    sums = [sum(numbers.get(each, 0) for each in side) for side in (left, right)]
    if sums[0] == sums[1]:
        return None
    sides = [[key for each in side for key in records(each)] for side in (left, right)]
    every = sorted({*sides[0], *sides[1]})
    offending = tuple(key for key in every if sides[0].count(key) != sides[1].count(key))
    told = tr("{left}（{a}）和{right}（{b}）不相等。").format(
        left=_words(left), right=_words(right), a=f"{sums[0]:,}", b=f"{sums[1]:,}"
    )
    return Fault(told, offending, left[0] in (Figure.BATCHES, Figure.TOTAL))


def _words(side: tuple[Figure, ...]) -> str:
    return " + ".join(each.label for each in side)
