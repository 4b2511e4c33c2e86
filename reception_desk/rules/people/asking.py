"""What a term typed into a search may mean besides its own letters: a name in pinyin, a name by its sound, a number."""

import re
from itertools import islice

from reception_desk.characters import simplified
from reception_desk.rules.people.keys import INITIALS, SOUND, Probe
from reception_desk.rules.people.names import coarse, is_spelt, plain
from reception_desk.rules.readings import readings_of

_LEAST, _LONGEST_NAME = 2, 4
_SYLLABLE = 4
"""Letters from which a term may be the beginning of a whole reading and not only initials."""
_READINGS = 12
_NUMBER = re.compile(r"([a-z])0*([1-9][0-9]{0,8})")
_HAN = re.compile(r"[㐀-鿿\U00020000-\U000323af]+")


def by_letters(term: str) -> tuple[Probe, ...]:
    """Return the questions for a name whose initials, or whose pinyin, begin with a term of letters alone."""
    letters = plain(term)
    if len(letters) < _LEAST or not is_spelt(letters):
        return ()
    initials = Probe(INITIALS, letters, False, 1)
    return (initials, Probe(SOUND, coarse(letters), False, 1)) if len(letters) >= _SYLLABLE else (initials,)


def by_sound(term: str) -> tuple[Probe, ...]:
    """Return the questions for names that sound like a term of two to four characters."""
    name = plain(term)
    if not _LEAST <= len(name) <= _LONGEST_NAME or not _HAN.fullmatch(name):
        return ()
    sounds = sorted({coarse(each) for each in readings_of(simplified(name))})
    return tuple(Probe(SOUND, each, False, 1) for each in islice(sounds, _READINGS))


def running_number(term: str) -> tuple[str, int] | None:
    """Return station and running number of a register number told short: `a312` for LF2026-A0312."""
    told = _NUMBER.fullmatch(plain(term))
    return (told[1].upper(), int(told[2])) if told else None
