"""How long the page of a year's figures takes against the best statements written by hand, and whether it is right."""

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.entry import Entry, compared, timed, told
from benchmarks.floor import figures as floor
from benchmarks.make_office import sit_down
from reception_desk.models.sqlite.connect import connect
from reception_desk.rules.figures.periods import Period, last_year, period_of
from reception_desk.services.counting.figures import figures
from reception_desk.services.counting.views import View, shown
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.figures import Division, Figure, Span

RATIO = 1.2
ROUNDS = 15


def measure(office: Path, rounds: int = ROUNDS) -> dict[str, Entry]:
    """Return `figures_ratio`, and `figures_wrong` against a recount of every row."""
    desk, _ = sit_down(office)
    by_hand = connect(desk.store.path, desk.store.key, read_only=True)
    try:
        size = by_hand.execute("SELECT count(*) FROM visit").fetchone()[0]
        return {"figures_ratio": _ratio(desk, by_hand, rounds, size), "figures_wrong": _wrong(desk, by_hand, size)}
    finally:
        by_hand.close()
        desk.close()


def _ratio(desk: Desk, by_hand: Any, rounds: int, size: int) -> Entry:
    """Show the year by turns with the statements of the floor, which must give the same figures."""
    year = period_of(Span.YEAR, desk.today())
    seen, told_by_hand = figures(desk, year), _by_hand(by_hand, year, desk.today())
    assert (seen.numbers, seen.year_ago) == told_by_hand[:2], _unlike(seen.numbers, told_by_hand[0])
    first, ours, again = [], [], []
    for _ in range(rounds):
        first.append(timed(lambda: _by_hand(by_hand, year, desk.today())))
        ours.append(timed(lambda: shown(desk, year, View.TOTALS, Division.CHANNEL)))
        again.append(timed(lambda: _by_hand(by_hand, year, desk.today())))
    return compared(ours, (first, again), RATIO, size)


def _by_hand(by_hand: Any, year: Period, today: date) -> tuple[Counter[Figure], Counter[Figure], tuple[int, int], Any]:
    """Ask by hand for all that the page says: this year, the one before, the days taken, and what cannot be."""
    ago = last_year(year)
    by_hand.execute("BEGIN")
    try:
        now, before = (floor.figures(by_hand.execute, each.first, each.last, today) for each in (year, ago))
        taken = floor.days_taken(by_hand.execute, year.first, year.last)
        return now, before, taken, floor.out_of_order(by_hand.execute)
    finally:
        by_hand.execute("ROLLBACK")


def _unlike(ours: Any, theirs: Any) -> str:
    return ", ".join(f"{each.label}: {ours[each]} and {theirs[each]}" for each in Figure if ours[each] != theirs[each])


def _wrong(desk: Desk, by_hand: Any, size: int) -> Entry:
    """Count the figures of the year that are not those of a recount of all rows, one by one."""
    year = period_of(Span.YEAR, desk.today())
    seen = figures(desk, year).numbers
    counted = _recount(by_hand, year.first.isoformat(), year.last.isoformat())
    wrong = [each for each, number in counted.items() if seen[each] != number]
    return told(len(wrong), 0, size, f"{len(counted)} figures recounted")


def _recount(by_hand: Any, first: str, last: str) -> Counter[Figure]:
    """Look at every visit and every matter that was ever recorded."""
    counted: Counter[Figure] = Counter()
    asked = "SELECT received_on, channel, noted, intent, people FROM visit WHERE voided_at IS NULL"
    for day, channel, noted, intent, people in by_hand.execute(asked):
        if not first <= day <= last or channel == "notice":
            continue
        if noted:
            counted[Figure.NOTED] += 1
            continue
        counted[Figure.TOTAL] += 1
        if channel in ("visit", "video"):
            counted[Figure.BATCHES] += 1
            counted[Figure.PERSONS] += people
            counted[Figure.AGAIN if intent == "2" else Figure.FIRST] += 1
            counted[Figure.GROUPS] += people >= 5
    asked = "SELECT opened_on, closed_on FROM matter WHERE purpose != '4' AND merged_into IS NULL"
    for opened, closed in by_hand.execute(asked):
        counted[Figure.NEW] += first <= opened <= last
        counted[Figure.OLD] += opened < first and (closed is None or closed >= first)
        counted[Figure.CLOSED] += closed is not None and first <= closed <= last
        counted[Figure.LEFT] += opened <= last and (closed is None or closed > last)
    asked = "SELECT DISTINCT matter_id, proved_on FROM closing WHERE proof != '' AND undone_at IS NULL"
    counted[Figure.SETTLED] = sum(first <= (day or "") <= last for _, day in by_hand.execute(asked))
    return counted
