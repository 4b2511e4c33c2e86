"""How long until it is known who the visitor may be, while particulars are typed, among all who ever came."""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.entry import Entry, alone, beat, p95, timed
from benchmarks.make_office import sit_down
from benchmarks.questions import SEED
from reception_desk.models.sqlite.connect import connect
from reception_desk.services.people.recognising import who

MOST_MS = 16.0
ASKED = 100


def measure(office: Path, asked: int = ASKED) -> dict[str, Entry]:
    """Return `person_lookup_ms_p95`: one frame, after which what is typed must be on the screen."""
    desk, _ = sit_down(office)
    by_hand = connect(desk.store.path, desk.store.key, read_only=True)
    try:
        size = by_hand.execute("SELECT count(*) FROM visit").fetchone()[0]
        people = list(_some(by_hand, asked))
    finally:
        by_hand.close()
    times, beats = [], []
    try:
        for each in people:
            for typed in _typing(*each):
                beats.append(beat())
                times.append(timed(lambda typed=typed: desk.read(who, **typed)))  # type: ignore[misc]
            assert any(each[0] == offer.person.name for offer in desk.read(who, name=each[0], id_number=each[1]))
    finally:
        desk.close()
    return {"person_lookup_ms_p95": alone(times, MOST_MS, beats, size, p95)}


def _some(by_hand: Any, asked: int) -> Iterator[tuple[str, str, str, str]]:
    chance = random.Random(SEED)
    last = by_hand.execute("SELECT max(id) FROM person").fetchone()[0]
    read = "SELECT name, id_number, phone, address FROM person WHERE id = ? AND id_checked AND phone != ''"
    while asked:
        row = by_hand.execute(read, (chance.randint(1, last),)).fetchone()
        if row is not None:
            asked -= 1
            yield row


def _typing(name: str, id_number: str, phone: str, address: str) -> Iterator[dict[str, str]]:
    """Give what stands on the form after each field, and the short cuts: endings, a name half typed."""
    typed = {"name": name}
    yield dict(typed)
    for field, text in (("id_number", id_number), ("phone", phone), ("address", address)):
        typed[field] = text
        yield dict(typed)
    yield {"name": name, "phone": phone, "address": address}
    yield {"name": name[:2]}
    yield {"id_number": id_number[-4:]}
    yield {"phone": phone[-4:]}
