"""How long the page of 交接班 is read on a day of 200 visits, in an office that has been at work for a while."""

import time
from functools import partial
from pathlib import Path

from benchmarks.entry import Entry, against_itself, median, p95
from benchmarks.make_office import OPENED, made_office, sit_down, typed_visits
from reception_desk.models.lists.visits import of_day
from reception_desk.services.handover.given import Told, close_day
from reception_desk.services.handover.opening import opened
from reception_desk.services.visits.registering import register_visit

TARGET_MS = 200.0
VISITS, BEFORE, ROUNDS = 200, 3000, 30


def measure(place: Path, visits: int = VISITS, before: int = BEFORE, rounds: int = ROUNDS) -> dict[str, Entry]:
    """Return `handover_page_ms`: the whole page read, beside the list of the day's visits alone."""
    office = place / "office"
    made_office(office, before)
    desk, clock = sit_down(office)
    try:
        close_day(desk, Told())  # the day before is handed over
        for key, _moment, values in typed_visits(visits):
            clock.moment = OPENED
            register_visit(desk, key, values)
        pages = _times(partial(opened, desk), rounds)
        lists = [_times(partial(desk.read, of_day, desk.today()), rounds) for _ in range(2)]
        counted = opened(desk).seen.figures
    finally:
        desk.close()
    entry = Entry(
        value=p95(pages),
        target=TARGET_MS,
        median=median(pages),
        p95=p95(pages),
        reference=median(lists[0]),
        rounds=rounds,
        aa=against_itself(*lists),
        size=counted.batches + counted.letters + counted.calls + counted.others + counted.noted + counted.notices,
        void=False,
    )
    return {"handover_page_ms": entry}


def _times(work: "partial[object]", rounds: int) -> list[float]:
    work()
    found = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        found.append((time.perf_counter() - begun) * 1000)
    return found
