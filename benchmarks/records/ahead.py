"""What of a visit can be worked out before it is registered, done by a second process while the first one writes.

The functions are the program's own and know of nothing but their arguments: the findings and the index's tokens.
Where there is no second process, they are asked where they are needed.
"""

import multiprocessing
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from multiprocessing.pool import AsyncResult

from benchmarks.records.people import person
from benchmarks.records.plan import Planned
from benchmarks.records.typed import numbered, raw_of
from reception_desk.findings import Finding
from reception_desk.forms import visits as form
from reception_desk.forms.form import Values
from reception_desk.forms.kinds import clean
from reception_desk.models.search import cut
from reception_desk.models.sqlite import index
from reception_desk.services.visits import registering

WORTH = 3000
"""Visits from which on a second process pays."""

_ANY_NUMBER = "LF2020-A0001"
"""Stands for the number of an earlier visit: whichever it is, the same is said of it."""

_AHEAD = 3


@dataclass(frozen=True)
class Ready:
    """What is typed of a visit, what is said of it (None: not asked yet), and tokens of its texts."""

    raw: dict[str, str]
    findings: tuple[Finding, ...] | None = None
    tokens: Mapping[str, str] = field(default_factory=dict)


def parts(plan: Sequence[Planned], size: int, seed: int, local: str) -> Iterator[list[tuple[Planned, Ready]]]:
    """Give the plan in parts of `size`, each visit with what was worked out of it."""
    cuts = [plan[start : start + size] for start in range(0, len(plan), size)]
    if len(plan) < WORTH or "fork" not in multiprocessing.get_all_start_methods():
        for part in cuts:
            yield [(each, Ready(raw_of(each, person(seed, each.person), seed))) for each in part]
        return
    with multiprocessing.get_context("fork").Pool(1) as pool:
        ask = partial(pool.apply_async, _work_out)
        asked: dict[int, AsyncResult[list[Ready]]] = {}
        for at, part in enumerate(cuts):
            for place in range(at, min(at + _AHEAD, len(cuts))):  # and no more: each holds its statements
                asked[place] = asked.get(place) or ask((cuts[place], seed, local))
            yield list(zip(part, asked.pop(at).get(), strict=True))


def _work_out(part: Sequence[Planned], seed: int, local: str) -> list[Ready]:
    return [worked_out(each, seed, local) for each in part]


def worked_out(visit: Planned, seed: int, local: str) -> Ready:
    """Return a visit with its findings and the tokens of what is said in it."""
    raw = raw_of(visit, person(seed, visit.person), seed)
    values = numbered(raw, "" if visit.again is None else _ANY_NUMBER)
    values = Values(values.form, {name: clean(text, lines=True) for name, text in values.raw.items()})
    values = values.settled(visit.moment.date())
    told = "\n".join([*(values[form.DEMAND] or ()), values[form.STATEMENT] or "", values.text(form.REGION)])
    return Ready(raw, registering.findings_of(values, visit.moment, local), {told: cut(told)})


@contextmanager
def known() -> Iterator[Callable[[Ready], None]]:
    """Let the program take what was worked out instead of asking again; gives what tells of the visit in hand."""
    before, cut_before = registering.findings_of, index.cut
    at_hand = Ready({})

    def take(ready: Ready) -> None:
        nonlocal at_hand
        at_hand = ready

    def findings(*given: object) -> tuple[Finding, ...]:
        return before(*given) if at_hand.findings is None else at_hand.findings  # type: ignore[arg-type]

    def tokens(text: str) -> str:
        return at_hand.tokens.get(text) or cut_before(text)

    registering.findings_of, index.cut = findings, tokens  # type: ignore[assignment]
    try:
        yield take
    finally:
        registering.findings_of, index.cut = before, cut_before
