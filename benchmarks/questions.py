"""What is asked of the search: pieces of statements, initials of names, endings of numbers; none names a class."""

import random
import re
from dataclasses import dataclass
from typing import Any

from benchmarks.floor.search import BY_NAME, BY_WORDS
from reception_desk.forms.code_tables import table
from reception_desk.models.search import fold, phrase

LENGTHS = (1, 2, 3, 4, 6)
ASKED = 32
SEED = 20261128
_TOLD = 4000
"""Visits whose statements are cut to pieces."""


@dataclass(frozen=True)
class Question:
    """What is typed, the SQL that answers it by hand, and how that asks the index."""

    text: str
    sql: str

    @property
    def match(self) -> str:
        """Return the phrase the index is asked for."""
        tokens, beginning = phrase(self.text) or ("", False)
        return f'"{tokens}"{" *" if beginning else ""}'


def questions(by_hand: Any, asked: int = ASKED) -> dict[str, list[Question]]:
    """Return the questions by their kind, the same ones for the same office."""
    chance = random.Random(SEED)
    told = _statements(by_hand, chance)
    classes = "\n".join(fold(name) for each in table("contents").entries for name in (each.label, *each.aliases))

    def piece(size: int) -> str:
        while True:
            runs = re.findall(rf"[一-龥]{{{size},}}", chance.choice(told))
            if runs:
                run = chance.choice(runs)
                at = chance.randrange(len(run) - size + 1)
                if run[at : at + size] not in classes:
                    return run[at : at + size]

    found = {str(size): [Question(piece(size), BY_WORDS) for _ in range(asked)] for size in LENGTHS}
    found["pinyin"] = [Question(each, BY_NAME) for each in _initials(by_hand, chance, asked)]
    found["id"] = [Question(each, BY_WORDS) for each in _endings(by_hand, chance, asked)]
    return found


def _statements(by_hand: Any, chance: random.Random) -> list[str]:
    last = by_hand.execute("SELECT max(id) FROM visit").fetchone()[0]
    keys = chance.sample(range(1, last + 1), min(last, _TOLD))
    read = "SELECT statement FROM visit WHERE id = ? AND statement != '' AND purpose != '4'"
    return [row[0] for key in keys for row in by_hand.execute(read, (key,)).fetchall()]


def _initials(by_hand: Any, chance: random.Random, asked: int) -> list[str]:
    keys = "SELECT DISTINCT key FROM person_key WHERE kind = 'i' AND length(key) BETWEEN 2 AND 3 ORDER BY key"
    known = [row[0] for row in by_hand.execute(keys) if row[0].isascii() and row[0].isalpha()]
    return [chance.choice(known) for _ in range(asked)]


def _endings(by_hand: Any, chance: random.Random, asked: int) -> list[str]:
    last = by_hand.execute("SELECT max(id) FROM person").fetchone()[0]
    read = "SELECT substr(id_number, -4) FROM person WHERE id = ? AND id_number != ''"
    found: list[str] = []
    while len(found) < asked:
        row = by_hand.execute(read, (chance.randint(1, last),)).fetchone()
        found += [row[0]] if row is not None and row[0].isdigit() else []
    return found
