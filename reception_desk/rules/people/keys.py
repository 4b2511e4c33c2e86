"""By what a person is found again: the keys a store keeps of each person, and the questions a typed form asks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from reception_desk.characters import simplified
from reception_desk.rules.people.id_numbers import lengthened
from reception_desk.rules.people.identity import fold_number, read_id_number
from reception_desk.rules.people.likeness import Typed
from reception_desk.rules.people.names import NO_NAMES, coarse, is_spelt, look_alikes, plain
from reception_desk.rules.people.places import read
from reception_desk.rules.readings import initials_of, readings_of

VERSION = 1
"""Raised whenever the keys below change their form: people with an older version are given their keys anew."""

SOUND, INITIALS, NUMBER, NUMBER_BACKWARD, PHONE, PHONE_BACKWARD, BIRTH = "sinepqb"
_READINGS = 12
_SHORT, _ENDING = 4, 8
_AREA = 7
_TO_MONTH, _TO_BIRTH = 11, 14
_WHOLE_NUMBER = re.compile("[0-9]{15}|[0-9X]{17,19}")


@dataclass(frozen=True, slots=True)
class Probe:
    """A question to the store: all keys of a kind that are `start`, or begin with it; `weight` ranks the answers."""

    kind: str
    start: str
    whole: bool
    weight: int


def keys_of(name: str, id_number: str, phone: str, birth: date | None) -> frozenset[tuple[str, str]]:
    """Return the keys of a person as kind and text: sound, initials, number and telephone both ways round, birth."""
    return frozenset(_keys(plain(name), fold_number(id_number), fold_number(phone), birth))


def probes_of(typed: Typed) -> tuple[Probe, ...]:
    """Return the questions for what has been typed so far; none where it could be anybody's."""
    number, phone = fold_number(typed.id_number), fold_number(typed.phone)
    asked = [*_of_name(plain(typed.name)), *_of_number(number), *_of_phone(phone)]
    identity = read_id_number(number)
    birth = identity.birth if identity else typed.birth
    if birth:
        asked.append(Probe(BIRTH, birth.isoformat(), True, 2))
    return tuple(asked)


def village_of(address: str) -> str:
    """Return the word of an address by which people of one name are told apart: 柳林 of 石桥镇柳林村 2 组 15 号."""
    return read(address).village


def _keys(name: str, number: str, phone: str, birth: date | None) -> Iterator[tuple[str, str]]:
    if name and name not in NO_NAMES:
        yield from ((SOUND, each) for each in _sounds(name))
        yield from ((INITIALS, each) for each in islice(sorted(initials_of(name)), _READINGS))
    if number:
        whole = lengthened(number)
        yield NUMBER, whole
        yield NUMBER_BACKWARD, _ending(whole, _ENDING)
    if phone:
        yield PHONE, phone
        yield PHONE_BACKWARD, _ending(phone, _ENDING)
    if birth:
        yield BIRTH, birth.isoformat()


def _sounds(name: str) -> list[str]:
    """Return the sounds of a name: of its characters as written and as simplified, since old forms read differently."""
    spoken = {coarse(each) for form in {name, simplified(name)} for each in readings_of(form)}
    return sorted(spoken)[:_READINGS]


def _of_name(name: str) -> Iterator[Probe]:
    if len(name) < 2 or name in NO_NAMES:
        return
    if is_spelt(name):
        yield Probe(INITIALS, name, True, 3)
        if len(name) > 3:
            yield Probe(SOUND, coarse(name), False, 3)
        return
    for sound in _sounds(name):
        yield Probe(SOUND, sound, True, 4)
        yield Probe(SOUND, sound, False, 1)
    alike = (name[:at] + each + name[at + 1 :] for at, one in enumerate(name) for each in sorted(look_alikes(one)))
    written = {sound for other in alike for sound in _sounds(other)}
    yield from (Probe(SOUND, sound, True, 2) for sound in sorted(written))


def _of_number(number: str) -> Iterator[Probe]:
    """Ask for the number, and for both its halves where it may hold a slip: one slip leaves the other half right.

    The first half goes as far as the birth date, the second is sequence and check digit. A number still being typed
    is asked for from its month on, since a county shares the digits before; a few digits are an ending.
    """
    if _WHOLE_NUMBER.fullmatch(number):
        whole = lengthened(number)
        yield Probe(NUMBER, whole, True, 10)
        yield Probe(NUMBER, whole[:_TO_BIRTH], False, 2)
        yield Probe(NUMBER_BACKWARD, _ending(whole, _SHORT), False, 2)
    elif _SHORT <= len(number) <= _ENDING:
        yield Probe(NUMBER_BACKWARD, number[::-1], False, 3)
    elif len(number) > _TO_MONTH or (number and not number.isdigit()):
        yield Probe(NUMBER, number, False, 3)


def _of_phone(number: str) -> Iterator[Probe]:
    """Ask for the telephone by its ending, since area codes come and go, and by its beginning for a slip in the end."""
    if len(number) >= _SHORT:
        yield Probe(PHONE_BACKWARD, _ending(number, _ENDING), False, 4 if len(number) >= _AREA else 2)
    if len(number) >= _AREA:
        yield Probe(PHONE_BACKWARD, _ending(number, _SHORT), False, 1)
        yield Probe(PHONE, number[:_AREA], False, 1)


def _ending(text: str, length: int) -> str:
    """Return the last characters of a text, the last one first."""
    return text[: -length - 1 : -1]
