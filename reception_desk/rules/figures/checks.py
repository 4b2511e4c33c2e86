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
    """What does not add up, in words, and the keys of the records, visits or matters, by which it does not.

    `to_sign` keeps a report from being signed and nothing else: the figures themselves add up.
    """

    sentence: str
    records: tuple[int, ...]
    of_visits: bool = False
    to_sign: bool = False


def faults(numbers: Mapping[Figure, int], records: Records, *, court: bool = False) -> tuple[Fault, ...]:
    """Return what does not add up; records are asked for only where it does not."""
    found = [_unequal(left, right, numbers, records) for left, right in PARTITIONS]
    if court and numbers.get(Figure.NO_RESULT, 0):
        told = tr("{n} 件没有写明年终结果，写明以后才能签发。").format(n=numbers[Figure.NO_RESULT])
        found.append(Fault(told, tuple(records(Figure.NO_RESULT)), to_sign=True))
    return tuple(each for each in found if each is not None)


def part_faults(
    figures: Sequence[Figure],
    numbers: Mapping[Figure, int],
    parts: Sequence[Mapping[Figure, int]],
    records: Records,
    *,
    of_visits: bool,
) -> tuple[Fault, ...]:
    """Return the figures whose parts together are not the whole, each with all its records."""
    found = []
    for figure in figures:
        whole, total = numbers.get(figure, 0), sum(each.get(figure, 0) for each in parts)
        if whole != total:
            told = tr("{figure}各部分之和（{a}）和总数（{b}）不相等。")
            words = told.format(figure=figure.label, a=f"{total:,}", b=f"{whole:,}")
            found.append(Fault(words, tuple(records(figure)), of_visits))
    return tuple(found)


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
    return Fault(told, offending or tuple(every), left[0] in (Figure.BATCHES, Figure.TOTAL))


def _words(side: tuple[Figure, ...]) -> str:
    return " + ".join(each.label for each in side)
