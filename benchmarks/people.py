"""Whether the person who comes again is recognised: on made pairs, and how fast among a hundred thousand people."""

import itertools
import random
import time
import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import insert

from benchmarks.entry import Entry, median, p95
from benchmarks.make_office import make_office, sit_down
from benchmarks.people_set import Pair, Sheet, pairs, sheets
from reception_desk.models.tables.people import person, person_key
from reception_desk.models.work import Work
from reception_desk.rules.people import read_id_number
from reception_desk.rules.people.keys import VERSION, keys_of, probes_of
from reception_desk.rules.people.likeness import Claim, Typed, compare
from reception_desk.services.desk import Desk
from reception_desk.services.people.recognising import who

TUNED, UNSEEN = 1, 20261117
"""The seed that the likeness was looked at with while it was written, and the one that gives the figure."""

PAIRS = 4000
PEOPLE = 100_000
ASKED = 150
BUSY = 2.0
"""The 95th of 100 equal sums may take so many times the middle one; beyond, the computer was busy with others."""

_CHUNK = 2000
_SUM = 20_000


@dataclass(frozen=True)
class Known:
    """A sheet as the store knows the person."""

    name: str
    id_number: str
    birth: date | None
    phones: tuple[str, ...]
    addresses: tuple[str, ...]


@dataclass(frozen=True)
class Score:
    """How good the claim “the same person” is: of the same how many are claimed, of the claimed how many are true."""

    recall: float
    precision: float
    pairs: int


def measure(place: Path, people: int = PEOPLE) -> dict[str, Entry]:
    """Measure what is missed, what is claimed falsely, and the time of an answer in milliseconds."""
    tuned, unseen = score(pairs(TUNED, PAIRS)), score(pairs(UNSEEN, PAIRS))
    for name, each in (("tuned seed", tuned), ("unseen seed", unseen)):
        print(f"  {name}: recall {each.recall:.4f}, precision {each.precision:.4f} on {each.pairs} pairs")
    times, pulses = answers(place, people)
    jitter = p95(pulses) / median(pulses)
    return {
        "person_miss": _share(1 - unseen.recall, 1 - tuned.recall, 0.02),
        "person_false": _share(1 - unseen.precision, 1 - tuned.precision, 0.05),
        "person_answer_ms": Entry(
            p95(times), 10, median(times), p95(times), median(pulses), len(times), jitter, people, jitter > BUSY
        ),
    }


def score(made: Iterable[Pair]) -> Score:
    """Judge the pairs and compare with what they are."""
    said = [(claimed_same(each), each.same) for each in made]
    true = sum(claimed and same for claimed, same in said)
    return Score(true / sum(same for _, same in said), true / sum(claimed for claimed, _ in said), len(said))


def claimed_same(pair: Pair) -> bool:
    """Tell whether the program says of a pair that it is one person: found by its keys, then judged the same."""
    typed, known = _typed(pair.typed), _known(pair.known)
    return _found(typed, pair.known) and compare(typed, known).claim is Claim.SAME


def _found(typed: Typed, known: Sheet) -> bool:
    """Tell whether the store would come upon the person at all."""
    keys = keys_of(known.name, known.id_number, known.phone, known.birth)
    return any(
        text == probe.start if probe.whole else text.startswith(probe.start)
        for probe in probes_of(typed)
        for kind, text in keys
        if kind == probe.kind
    )


def answers(place: Path, people: int) -> tuple[list[float], list[float]]:
    """Return the milliseconds of each answer while visitors are typed in, field by field, among so many people.

    Beside it those of one fixed sum before each answer, by which a computer busy with other things is known.
    """
    desk, _ = sit_down(make_office(place))
    try:
        known = _fill(desk, people)
        chance = random.Random(UNSEEN)
        typings = [typed for sheet in chance.sample(known, ASKED) for typed in _typing(sheet)]
        times = [(_milliseconds(lambda: sum(range(_SUM))), _asked(desk, typed)) for typed in typings]
        return [asked for _, asked in times], [pulse for pulse, _ in times]
    finally:
        desk.close()


def _share(value: float, tuned: float, target: float) -> Entry:
    return Entry(value, target, value, value, tuned, 1, 1, PAIRS, False)


def _typed(sheet: Sheet) -> Typed:
    """Return a sheet as it is typed: no birth date stands beside a number that fails its check and fills none."""
    birth = sheet.birth if not sheet.id_number or read_id_number(sheet.id_number) else None
    return Typed(sheet.name, sheet.id_number, sheet.phone, sheet.address, birth)


def _known(sheet: Sheet) -> Known:
    phones, addresses = (tuple(filter(None, (each,))) for each in (sheet.phone, sheet.address))
    return Known(sheet.name, sheet.id_number, sheet.birth, phones, addresses)


def _fill(desk: Desk, people: int) -> list[Sheet]:
    """Write people with their keys straight into the tables, so that the answer is measured and not the saving."""
    known = list(itertools.islice(sheets(UNSEEN), people))
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        for start in range(0, people, _CHUNK):
            _write(work, known[start : start + _CHUNK], start + 1)
    desk.idle_work()
    return known


def _write(work: Work, sheets: list[Sheet], first: int) -> None:
    numbered = list(enumerate(sheets, first))
    rows = [
        {
            "id": key,
            "uuid": str(uuid.UUID(int=key, version=4)),
            "name": each.name,
            "id_number": each.id_number,
            "id_checked": bool(each.id_number),
            "sex": "",
            "birth": each.birth,
            "phone": each.phone,
            "address": each.address,
            "made_at": work.now,
            "keyed": VERSION,
        }
        for key, each in numbered
    ]
    work.connection.execute(insert(person), rows)
    work.connection.execute(insert(person_key), [row for key, each in numbered for row in _keys(key, each)])


def _keys(person_id: int, sheet: Sheet) -> list[dict[str, object]]:
    keys = keys_of(sheet.name, sheet.id_number, sheet.phone, sheet.birth)
    return [{"kind": kind, "key": text, "person_id": person_id} for kind, text in keys]


def _typing(sheet: Sheet) -> Iterator[dict[str, str]]:
    """Return what stands on the form after each field, and the short cuts: initials, endings, a name half typed."""
    typed: dict[str, str] = {}
    for field in ("name", "id_number", "phone", "address"):
        typed[field] = getattr(sheet, field)
        yield dict(typed)
    yield {"name": sheet.name, "phone": sheet.phone, "address": sheet.address}
    yield {"name": sheet.name[:2]}
    yield {"id_number": sheet.id_number[-4:]}
    yield {"phone": sheet.phone[-4:]}


def _asked(desk: Desk, typed: dict[str, str]) -> float:
    return _milliseconds(lambda: desk.read(who, **typed))


def _milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000
