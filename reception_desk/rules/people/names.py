"""How alike two names are: to the eye, to the ear, to the keyboard."""

import functools
import unicodedata
from enum import Enum, auto

from reception_desk.characters import simplified
from reception_desk.paths import resource
from reception_desk.rules.readings import initials_of, readings_of, surname_length, syllables_of

NO_NAMES = frozenset({"不详", "匿名", "无名氏", "未署名"})
"""What clerks write where no name was told; two of them are no evidence."""

_LONGEST = 100
"""Characters beyond which nobody's name goes, nor an organisation's."""
_COARSE = (("ngg", "ng"), ("zh", "z"), ("ch", "c"), ("sh", "s"), ("ng", "n"), ("l", "n"), ("v", "u"))


class NameFit(Enum):
    """What two names have in common, the strongest first."""

    SAME = auto()
    VARIANT = auto()
    HOMOPHONE = auto()
    NEAR_SOUND = auto()
    LOOK_ALIKE = auto()
    READING = auto()
    BEGINNING = auto()
    SHORTER = auto()
    ONE_OTHER = auto()
    OTHER = auto()
    UNKNOWN = auto()


def fit(typed: str, known: str) -> NameFit:
    """Compare a name being typed, in characters or pinyin letters, with a known one."""
    ours, theirs = plain(typed), plain(known)
    if not ours or not theirs or {ours, theirs} & NO_NAMES:
        return NameFit.UNKNOWN
    if ours == theirs:
        return NameFit.SAME
    if simplified(ours) == simplified(theirs):
        return NameFit.VARIANT
    if is_spelt(ours) and not theirs.isascii():
        return NameFit.READING if _spells(ours, theirs) else NameFit.OTHER
    return _by_length(simplified(ours), simplified(theirs))


@functools.lru_cache(512)
def plain(name: str) -> str:
    """Return the letters and characters of a name, small and of one width; dots and blanks are left out.

    What is longer than anybody's name was pasted by mistake: its beginning is enough to know it again.
    """
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", name[:_LONGEST]).lower()))


def is_spelt(name: str) -> bool:
    """Tell whether a plain name is nothing but letters, as when it is asked for by pinyin."""
    return name.isascii() and name.isalpha()


def coarse(reading: str) -> str:
    """Return the sound that dialects leave of a reading: zh/z, ch/c, sh/s, -ng/-n, n/l and ü/u fall together.

    Letters typed without a gap do not say whether the g of `jianguo` ends a syllable or begins one, so it falls, too.
    """
    for fine, rough in _COARSE:
        reading = reading.replace(fine, rough)
    return reading


def look_alikes(character: str) -> frozenset[str]:
    """Return the characters that are easily taken for this one."""
    return _look_alikes().get(character, frozenset())


@functools.cache
def _look_alikes() -> dict[str, frozenset[str]]:
    rows = resource("code_tables", "look_alikes.txt").read_text("utf-8").splitlines()
    table: dict[str, set[str]] = {}
    for group in (each for row in rows if not row.startswith("#") for each in row.split()):
        for character in group:
            table.setdefault(character, set()).update(group)
    return {character: frozenset(group - {character}) for character, group in table.items()}


def _spells(letters: str, name: str) -> bool:
    """Tell whether letters are the initials of a name, or the beginning of its pinyin down to the second syllable."""
    if letters in initials_of(name):
        return True
    return len(letters) > 3 and any(reading.startswith(letters) for reading in readings_of(name))


def _by_length(ours: str, theirs: str) -> NameFit:
    if len(ours) == len(theirs):
        return _by_character(ours, theirs)
    shorter, longer = sorted((ours, theirs), key=len)
    if len(shorter) < 2:
        return NameFit.OTHER
    if theirs.startswith(ours):
        return NameFit.BEGINNING
    one_less = any(
        longer[:place] + longer[place + 1 :] == shorter for place in range(surname_length(longer), len(longer))
    )
    return NameFit.SHORTER if one_less else NameFit.OTHER


def _by_character(ours: str, theirs: str) -> NameFit:
    """Compare names of one length, character by character; a name is as unlike as its least like character."""
    each_of_both = zip(ours, theirs, syllables_of(ours), syllables_of(theirs), strict=True)
    unlike = [_character(*both) for both in each_of_both if both[0] != both[1]]
    worst = max(unlike, key=lambda each: each.value)
    if worst is not NameFit.OTHER:
        return worst if len(unlike) < len(ours) or worst is NameFit.HOMOPHONE else NameFit.OTHER
    exchanged = len(unlike) == 2 and sorted(ours) == sorted(theirs)
    return NameFit.ONE_OTHER if len(ours) > 2 and (len(unlike) == 1 or exchanged) else NameFit.OTHER


@functools.lru_cache(1024)
def _character(one: str, other: str, sounds: tuple[str, ...], other_sounds: tuple[str, ...]) -> NameFit:
    if set(sounds) & set(other_sounds):
        return NameFit.HOMOPHONE
    if set(map(coarse, sounds)) & set(map(coarse, other_sounds)):
        return NameFit.NEAR_SOUND
    return NameFit.LOOK_ALIKE if other in look_alikes(one) else NameFit.OTHER
