"""The dry run: every row looked over, nothing written; what came of it takes little room for however many."""

from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from reception_desk.errors import CannotNow
from reception_desk.models import imports as model
from reception_desk.models.imports import Run
from reception_desk.models.work import Look
from reception_desk.services.desk import Desk
from reception_desk.services.importing.judging import Judge, Judged
from reception_desk.services.importing.prepared import Prepared, prepared
from reception_desk.services.importing.source import Source, reading
from reception_desk.vocabulary.imports import COMING, Verdict
from reception_desk.wording import tr

CHUNK = 100
"""Rows judged in one reading."""
LISTED = 2000
"""Rows of each verdict that are listed; all are counted."""

Told = Callable[[float, str], None]
"""Hears how far it is; raises CannotNow where the clerk pressed cancel."""


@dataclass(frozen=True)
class DryRun:
    """What a table would do: how many rows of each verdict, the first of each, and the places of those that come in."""

    source: Source
    counts: Mapping[Verdict, int]
    listed: tuple[Judged, ...]
    coming: "array[int]"
    before: Run | None = None

    @property
    def rows(self) -> int:
        """Return how many rows were looked over."""
        return sum(self.counts.values())


def quiet(_share: float, _words: str) -> None:
    """Hear how far it is, and tell nobody."""


def dry_run(desk: Desk, source: Source, told: Told = quiet, each: Callable[[Judged], None] | None = None) -> DryRun:
    """Look every row over; `each` hears of every one. Raises CannotNow where the table lacks what it needs."""
    if source.missing:
        raise CannotNow(source.missing, tr("请在“列”里选定以后再看。"))
    counts: Counter[Verdict] = Counter()
    listed: list[Judged] = []
    coming = array("L")
    for row in _judged(desk, source, told):
        counts[row.verdict] += 1
        if counts[row.verdict] <= LISTED:
            listed.append(row)
        if row.verdict in COMING:
            coming.append(row.place)
        if each is not None:
            each(row)
    before = desk.read(model.imported_before, source.digest, source.sheet)
    return DryRun(source, {verdict: counts[verdict] for verdict in Verdict}, tuple(listed), coming, before)


def _judged(desk: Desk, source: Source, told: Told) -> Iterator[Judged]:
    judge, number = Judge(desk, source.kind), 0
    with reading(source) as rows:
        told(0.0, tr("正在看……"))
        typed = iter(rows)
        while chunk := [prepared(source.kind, each, desk.now()) for each in islice(typed, CHUNK)]:
            yield from desk.read(_judge_all, judge, chunk)
            number += len(chunk)
            told(rows.share, tr("已看 {n} 行").format(n=number))


def _judge_all(look: Look, judge: Judge, chunk: list[Prepared]) -> list[Judged]:
    return [judge.judged(look, each) for each in chunk]
