"""What ten times as many visits cost (at a million a hundred times): a save, a search, a start, large against small."""

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from benchmarks.entry import Entry, compared, median, timed
from benchmarks.make_office import sit_down, typed_visits
from benchmarks.offices import visits_of
from benchmarks.questions import Question, questions
from benchmarks.search import ours
from benchmarks.startup import at_shipped_cost, opened
from reception_desk.models.lists.ledger import VisitFilter
from reception_desk.models.sqlite.connect import connect
from reception_desk.services.desk import Desk
from reception_desk.services.visits.ledger import find_first
from reception_desk.services.visits.registering import register_visit

TARGET = 1.3
SAVES, ASKED, OPENINGS = 200, 12, 3
_HOUSE = Path(__file__).parent.parent


def measure(
    small: Path, large: Path, saves: int = SAVES, asked: int = ASKED, openings: int = OPENINGS
) -> dict[str, Entry]:
    """Return `growth_save`, `growth_search` and `growth_start`, marked with both sizes.

    A search is what the window asks first and shows at once; `growth_search_whole`, which grows with what is found,
    is printed besides.
    """
    sizes = [visits_of(each) for each in (small, large)]
    note = f"{sizes[0]:,} → {sizes[1]:,}"
    found = {
        "growth_save": _saves(small, large, saves),
        "growth_search": _searches(small, large, asked, first_hits),
        "growth_search_whole": replace(_searches(small, large, asked, ours), target=None),
        "growth_start": _starts(small, large, openings),
    }
    return {name: replace(each, size=sizes[1], note=note) for name, each in found.items()}


def _saves(small: Path, large: Path, count: int) -> Entry:
    """Save the same visits in both by turns, twice in the small one."""
    sat = [sit_down(each) for each in (small, large)]
    times: tuple[list[float], ...] = [], [], []
    try:
        for turn, (key, now, values) in enumerate(typed_visits(3 * count)):
            at = turn % 3  # every visit is saved once, in the small office two of three
            desk, clock = sat[at == 1]
            clock.moment = now
            times[at].append(timed(lambda: register_visit(desk, key, values)))  # noqa: B023
            desk.idle_work()
    finally:
        for desk, _ in sat:
            desk.close()
    return compared(times[1], (times[0], times[2]), TARGET, count)


def first_hits(desk: Desk, text: str) -> list[int]:
    """Return the keys of the visits that the program shows first."""
    return list(desk.read(find_first, VisitFilter(text=text)).ids)


def _searches(small: Path, large: Path, asked: int, ask: Callable[[Desk, str], list[int]]) -> Entry:
    """Ask both the same questions by turns: what a person would, who was here and a number's end."""
    desks = [sit_down(each)[0] for each in (small, large)]
    by_hand = connect(desks[0].store.path, desks[0].store.key, read_only=True)
    try:
        kinds = questions(by_hand, asked)
    finally:
        by_hand.close()
    words: Sequence[Question] = [each for few in kinds.values() for each in few]
    first, large_ones, again = [], [], []
    try:
        for each in words:
            work: list[Callable[[], object]] = [lambda desk=desk, each=each: ask(desk, each.text) for desk in desks]  # type: ignore[misc]
            for once in work:
                once()
            first.append(timed(work[0]))
            large_ones.append(timed(work[1]))
            again.append(timed(work[0]))
    finally:
        for desk in desks:
            desk.close()
    return compared(large_ones, (first, again), TARGET, len(words))


def _starts(small: Path, large: Path, openings: int) -> Entry:
    """Open both by turns, the small one twice, and take the time from the password to typing."""
    for each in (small, large):
        at_shipped_cost(each)
    command = [str(_HOUSE / "tools" / "screen.sh"), sys.executable, "-m", "benchmarks.growth"]
    command += [str(small), str(large), str(openings)]
    done = subprocess.run(command, cwd=_HOUSE, stdout=subprocess.PIPE, text=True, check=True)
    first, second, again = json.loads(done.stdout.splitlines()[-1])
    print(f"  from the password to typing {median(first + again):.0f} ms, in the large office {median(second):.0f} ms")
    return compared(second, (first, again), TARGET, openings)


def run_rounds(small: Path, large: Path, openings: int) -> list[list[float]]:
    """Return the milliseconds of each opening: small, large, small again; the first of each is left out."""
    home = small.with_name("home")
    taken: list[list[float]] = [[], [], []]
    for _ in range(openings + 1):
        for times, office in zip(taken, (small, large, small), strict=True):
            told = opened(office, home, "ready")
            times.append(told["ready"] - told["signed"])
    return [each[1:] for each in taken]


if __name__ == "__main__":
    print(json.dumps(run_rounds(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))))
