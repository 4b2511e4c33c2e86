"""A made set of labelled pairs: what a clerk types of a visitor, and a person the office knows.

Written before the program's own likeness, from what a counter meets, and not changed to suit it. Shares of all pairs:

* half are the same person come again, half are two people;
* 10 % two people of one name and one village: half of these father and son, half no kin;
* 5 % twins: one birth, one home, names and ID numbers that differ a little;
* 10 % one name, different villages; 8 % names of one sound in one village; 7 % a relative with the same home and
  often the same telephone; 2 % look-alike names in one village; 3 % neighbours whose ID numbers differ by a digit or
  two; 5 % two people who share nothing;
* 30 % of all are typed without an ID number, and of 15 % of the known no number was ever written down.

What changes when the same person comes again, each drawn by itself: name 7 % homophone, 4 % look-alike, 3 % old form
of a character, 3 % near sound, 1 % a character missing; ID number 6 % one digit wrong, 3 % two digits exchanged, 4 %
in its 15 digits, 3 % full width or blanks; telephone 12 % another, 2 % one digit wrong, 6 % not told; address 15 %
written otherwise, 7 % only the village, 5 % moved, 3 % not told. Without an ID number the birth date is asked and
written down in 60 of 100. The number of another person goes wrong as often.
"""

import random
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from reception_desk.rules.people import with_check_digit

_WORDS = tomllib.loads(Path(__file__).with_name("people_words.toml").read_text("utf-8"))
_OTHERS = {
    "father and son": 0.05,
    "same name and village": 0.05,
    "twins": 0.05,
    "same name elsewhere": 0.10,
    "same sound": 0.08,
    "relatives": 0.07,
    "look-alike name": 0.02,
    "neighbouring numbers": 0.03,
    "strangers": 0.05,
}
_SAME = 1 - sum(_OTHERS.values())
_WITHOUT_NUMBER, _NEVER_NUMBERED, _BIRTH_ASKED = 0.30, 0.15, 0.60


@dataclass(frozen=True)
class Sheet:
    """What stands of one person on one form; anything may be empty."""

    name: str
    id_number: str
    phone: str
    address: str
    birth: date | None


@dataclass(frozen=True)
class Pair:
    """What is typed, who is known, whether they are one person, and how the pair was made."""

    typed: Sheet
    known: Sheet
    same: bool
    kind: str


@dataclass(frozen=True)
class _Home:
    town: str
    village: str
    group: int
    door: int

    def full(self) -> str:
        return f"{self.town}{self.village} {self.group} 组 {self.door} 号"


@dataclass(frozen=True)
class _Person:
    name: str
    county: str
    birth: date
    order: int
    phone: str
    home: _Home

    @property
    def number(self) -> str:
        return with_check_digit(f"{self.county}{self.birth:%Y%m%d}{self.order:03}")


def pairs(seed: int, count: int) -> list[Pair]:
    """Return `count` labelled pairs, the same ones for the same seed."""
    chance = random.Random(seed)
    kinds = {"same person": _SAME, **_OTHERS}
    drawn = chance.choices(list(kinds), list(kinds.values()), k=count)
    return [_pair(kind, chance) for kind in drawn]


def sheets(seed: int) -> Iterator[Sheet]:
    """Return people as the office knows them, one after another without end, the same ones for the same seed."""
    chance = random.Random(seed)
    while True:
        yield _written(_someone(chance), chance)


def _pair(kind: str, chance: random.Random) -> Pair:
    same = kind == "same person"
    known = _someone(chance)
    while _TABLES.get(kind) and _swapped(known.name, _WORDS[_TABLES[kind]], random.Random(0)) == known.name:
        known = _someone(chance)
    other = known if same else _MAKERS[kind](known, chance)
    typed = _come_again(other, chance) if same else _told(other, chance)
    numbered = chance.random() >= _WITHOUT_NUMBER
    kept = chance.random() >= _NEVER_NUMBERED
    return Pair(
        _without_number(typed, chance) if not numbered else typed,
        _written(known, chance) if kept else _without_number(_written(known, chance), chance),
        same,
        kind,
    )


def _without_number(sheet: Sheet, chance: random.Random) -> Sheet:
    return replace(sheet, id_number="", birth=sheet.birth if chance.random() < _BIRTH_ASKED else None)


def _written(person: _Person, chance: random.Random) -> Sheet:
    """Return a person as one writes them down without mistakes; one in twenty tells no telephone."""
    phone = person.phone if chance.random() < 0.95 else ""
    address = _otherwise(person.home, chance) if chance.random() < 0.15 else person.home.full()
    return Sheet(person.name, person.number, phone, address, person.birth)


def _told(person: _Person, chance: random.Random) -> Sheet:
    """Return another person as typed: only the ID number goes wrong as often as when the same one comes again."""
    return replace(_written(person, chance), id_number=_number_again(person, chance))


# Who is known


def _someone(chance: random.Random) -> _Person:
    woman = chance.random() < 0.45
    born = date(2026, 11, 2) - timedelta(days=chance.randint(20 * 365, 84 * 365))
    order = chance.randint(0, 299) * 2 + (0 if woman else 1)
    return _Person(_name(chance, woman), chance.choice(_WORDS["counties"]), born, order, _phone(chance), _home(chance))


def _name(chance: random.Random, woman: bool) -> str:
    given = chance.choice(_WORDS["given_women" if woman else "given_men"])
    if chance.random() < 0.02:
        return str(chance.choice(_WORDS["compound_surnames"]) + given)
    return str(chance.choice(_WORDS["surnames"]) + given)


def _phone(chance: random.Random) -> str:
    if chance.random() < 0.1:
        return f"0531{chance.randint(20000000, 89999999)}"
    return f"1{chance.choice(['30', '35', '38', '39', '50', '58', '86', '87'])}{chance.randint(0, 99_999_999):08}"


def _home(chance: random.Random) -> _Home:
    town, village = chance.choice(_WORDS["towns"]), chance.choice(_WORDS["villages"])
    return _Home(town, village, chance.randint(1, 9), chance.randint(1, 80))


# Two people


def _son(known: _Person, chance: random.Random) -> _Person:
    """Return a man with his father's name: half still live in his house, half of those share its telephone."""
    born = known.birth + timedelta(days=chance.choice([-1, 1]) * chance.randint(20 * 365 + 5, 35 * 365))
    together = chance.random() < 0.5
    home = known.home if together else replace(known.home, door=known.home.door + chance.randint(1, 30))
    phone = known.phone if together and chance.random() < 0.5 else _phone(chance)
    return replace(known, birth=born, order=_order(known, chance), phone=phone, home=home)


def _namesake(known: _Person, chance: random.Random) -> _Person:
    """Return another person of the same name in the same village, of any age, in another house."""
    home = replace(known.home, group=known.home.group % 9 + 1, door=chance.randint(1, 80))
    return replace(_someone(chance), name=known.name, county=known.county, home=home)


def _twin(known: _Person, chance: random.Random) -> _Person:
    """Return a twin, who mostly shares one character of the name; one number in four says another sex."""
    surname = known.name[: 2 if known.name[:2] in _WORDS["compound_surnames"] else 1]
    ours = known.name[len(surname) :]
    names = [each for pair in _WORDS["twin_pairs"] for each in pair if each[-1] != ours[-1]]
    given = chance.choice(names)
    if len(ours) == 2:
        given = ours[0] + given[1]
    phone = known.phone if chance.random() < 0.5 else _phone(chance)
    order = abs(known.order + chance.choice([-2, 2, 1, 4]))
    return replace(known, name=surname + given, order=order, phone=phone)


def _namesake_elsewhere(known: _Person, chance: random.Random) -> _Person:
    other = _someone(chance)
    while other.home.village == known.home.village:
        other = _someone(chance)
    return replace(other, name=known.name)


def _sounding_alike(known: _Person, chance: random.Random) -> _Person:
    home = replace(known.home, group=chance.randint(1, 9), door=chance.randint(1, 80))
    name = _swapped(known.name, _WORDS["homophones"], chance)
    return replace(_someone(chance), name=name, county=known.county, home=home)


def _looking_alike(known: _Person, chance: random.Random) -> _Person:
    home = replace(known.home, group=chance.randint(1, 9), door=chance.randint(1, 80))
    name = _swapped(known.name, _WORDS["look_alikes"], chance)
    return replace(_someone(chance), name=name, county=known.county, home=home)


def _relative(known: _Person, chance: random.Random) -> _Person:
    """Return husband, wife, child or parent: another name, the same home, often the same telephone."""
    other = _someone(chance)
    name = known.name[0] + other.name[1:] if chance.random() < 0.6 else other.name
    phone = known.phone if chance.random() < 0.6 else other.phone
    if name == known.name:
        name = known.name[0] + "传福"
    return replace(other, name=name, county=known.county, phone=phone, home=known.home)


def _neighbour(known: _Person, chance: random.Random) -> _Person:
    """Return a neighbour of about the same age: the numbers differ by a digit or two and the check digit."""
    other = _someone(chance)
    born = known.birth + timedelta(days=chance.choice([-2, -1, 0, 1, 2]))
    home = replace(known.home, door=known.home.door + 1)
    order = abs(known.order + chance.choice([-1, 1, 2]))
    return replace(other, county=known.county, birth=born, order=order, home=home)


def _stranger(_: _Person, chance: random.Random) -> _Person:
    return _someone(chance)


def _order(known: _Person, chance: random.Random) -> int:
    return chance.randint(0, 299) * 2 + known.order % 2


_MAKERS: dict[str, Callable[[_Person, random.Random], _Person]] = {
    "father and son": _son,
    "same name and village": _namesake,
    "twins": _twin,
    "same name elsewhere": _namesake_elsewhere,
    "same sound": _sounding_alike,
    "relatives": _relative,
    "look-alike name": _looking_alike,
    "neighbouring numbers": _neighbour,
    "strangers": _stranger,
}

_TABLES = {"same sound": "homophones", "look-alike name": "look_alikes"}

# The same person come again


def _come_again(person: _Person, chance: random.Random) -> Sheet:
    return Sheet(
        _name_again(person.name, chance),
        _number_again(person, chance),
        _phone_again(person.phone, chance),
        _address_again(person.home, chance),
        person.birth,
    )


def _name_again(name: str, chance: random.Random) -> str:
    way = chance.random()
    for share, table in ((0.07, "homophones"), (0.04, "look_alikes"), (0.03, "variants"), (0.03, "near_sounds")):
        if way < share:
            return _swapped(name, _WORDS[table], chance)
        way -= share
    return name[:1] + name[2:] if way < 0.01 and len(name) > 2 else name


def _swapped(name: str, groups: list[str], chance: random.Random) -> str:
    """Return the name with one character taken for another of its group; unchanged where none has a group."""
    places = [(place, group) for place, each in enumerate(name) for group in groups if each in group and len(group) > 1]
    if not places:
        return name
    place, group = chance.choice(places)
    return name[:place] + chance.choice(group.replace(name[place], "")) + name[place + 1 :]


def _number_again(person: _Person, chance: random.Random) -> str:
    number, way = person.number, chance.random()
    if way < 0.06:
        return _one_digit_wrong(number, chance)
    if way < 0.09:
        unlike = [place for place in range(16) if number[place] != number[place + 1]]
        place = chance.choice(unlike)
        return number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    if way < 0.13 and person.birth.year < 2000:
        return number[:6] + number[8:17]
    if way < 0.16:
        wide = str.maketrans("0123456789", "０１２３４５６７８９")
        return chance.choice([number.translate(wide), f"{number[:6]} {number[6:14]} {number[14:]}", number.lower()])
    return number


def _one_digit_wrong(number: str, chance: random.Random) -> str:
    digits = [place for place, each in enumerate(number) if each.isdigit()]
    place = chance.choice(digits)
    return number[:place] + str((int(number[place]) + chance.randint(1, 9)) % 10) + number[place + 1 :]


def _phone_again(phone: str, chance: random.Random) -> str:
    way = chance.random()
    if way < 0.12:
        return _phone(chance)
    if way < 0.14:
        return _one_digit_wrong(phone, chance)
    return "" if way < 0.20 else phone


def _address_again(home: _Home, chance: random.Random) -> str:
    way = chance.random()
    if way < 0.15:
        return _otherwise(home, chance)
    if way < 0.22:
        return home.town + home.village
    if way < 0.27:
        return _home(chance).full()
    return "" if way < 0.30 else home.full()


def _otherwise(home: _Home, chance: random.Random) -> str:
    """Return the same home in one of the ways that clerks write it."""
    county = _WORDS["county_name"]
    short = home.village.removesuffix("村")
    han = "零一二三四五六七八九"[home.group]
    return str(
        chance.choice(
            [
                f"{county}{home.full()}".replace(" ", ""),
                home.full().replace(" ", ""),
                f"{home.village}{home.group}组{home.door}号",
                f"{home.town}{short}{home.group}组{home.door}号",
                f"山东省{county}{home.town}{home.village}{han}组{home.door}号",
                f"{home.town}{home.village}{home.group}-{home.door}",
            ]
        )
    )
