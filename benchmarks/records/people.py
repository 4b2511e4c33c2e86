"""The people of the made office: number n is always the same one, the name shared by many, the ID number by nobody."""

import functools
import random
import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from benchmarks.records.regions import VILLAGES
from reception_desk.rules.people import with_check_digit

_WORDS = tomllib.loads((Path(__file__).parent.parent / "people_words.toml").read_text("utf-8"))
_EVERY = 10
"""One in ten never shows a paper: each time that person is a new one to the office."""

_DAYS, _FIRST_BIRTH = 20011, date(1945, 1, 1)
_ORDERS = 500


@dataclass(frozen=True)
class Made:
    """A person of the made office; `id_number` is empty for who never shows a paper."""

    number: int
    name: str
    id_number: str
    phone: str
    address: str


@functools.lru_cache(maxsize=200_000)
def person(seed: int, number: int) -> Made:
    """Return person `number` of the office of that seed."""
    chance = random.Random(seed * 1_000_003 + number)
    woman = chance.random() < 0.45
    given = chance.choice(_WORDS["given_women" if woman else "given_men"])
    round_, day = divmod(number * 7919, _DAYS)  # a prime: day and round together never come twice
    birth = _FIRST_BIRTH + timedelta(days=day)
    order = (round_ * 37 + day) % _ORDERS * 2 + (0 if woman else 1)
    digits = with_check_digit(f"{chance.choice(_WORDS['counties'])}{birth:%Y%m%d}{order:03}")
    home = f"{chance.choice(VILLAGES)} {chance.randint(1, 12)} 组 {chance.randint(1, 80)} 号"
    return Made(
        number,
        chance.choice(_WORDS["surnames"]) + given,
        digits if shows_paper(number) else "",
        f"1{chance.choice(['38', '39', '50', '86'])}{chance.randint(0, 99_999_999):08}",
        home,
    )


def shows_paper(number: int) -> bool:
    """Tell whether person `number` has an ID number that is asked and told."""
    return number % _EVERY != _EVERY - 1


def anybody(chance: random.Random) -> str:
    """Return a name that is spoken of."""
    return str(chance.choice(_WORDS["surnames"]) + chance.choice(_WORDS["given_men"]))
