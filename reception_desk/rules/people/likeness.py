"""Whether the person whose particulars are being typed is one the office knows, with the reasons in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from reception_desk.rules.people import id_numbers, names, phones, places
from reception_desk.rules.people.id_numbers import NumberFit
from reception_desk.rules.people.identity import read_id_number
from reception_desk.rules.people.names import NameFit
from reception_desk.rules.people.phones import PhoneFit
from reception_desk.rules.people.places import PlaceFit
from reception_desk.rules.people.reasons import Fits, against, reasons
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later

SAME_FROM, PERHAPS_FROM = 6.0, 2.0
"""Points that make it the same person, and those that make it worth showing."""

# One point is about a doubling of the odds twice over; the scale is set so that a name together with one more firm
# thing (birth, telephone, house) reaches SAME_FROM, and a name in a village alone does not: whole villages share them.
_NUMBER = {
    NumberFit.SAME: 10.0,
    NumberFit.OLD_FORM: 10.0,
    NumberFit.SLIP: 6.0,
    NumberFit.ENDING: 3.0,
    NumberFit.BEGINNING: 0.5,
    NumberFit.SEQUENCE: -12.0,
    NumberFit.OTHER: -12.0,
    NumberFit.UNSURE: -3.0,
    NumberFit.UNKNOWN: 0.0,
}
_NAME = {
    NameFit.SAME: 4.0,
    NameFit.VARIANT: 4.0,
    NameFit.HOMOPHONE: 3.0,
    NameFit.NEAR_SOUND: 2.5,
    NameFit.LOOK_ALIKE: 2.5,
    NameFit.READING: 2.0,
    NameFit.BEGINNING: 2.0,
    NameFit.SHORTER: 1.5,
    NameFit.ONE_OTHER: -3.0,
    NameFit.OTHER: -6.0,
    NameFit.UNKNOWN: 0.0,
}
_PHONE = {
    PhoneFit.SAME: 4.0,
    PhoneFit.FORMER: 3.0,
    PhoneFit.SLIP: 2.5,
    PhoneFit.ENDING: 2.0,
    PhoneFit.BEGINNING: 0.5,
    PhoneFit.OTHER: -1.0,
    PhoneFit.UNKNOWN: 0.0,
}
_PLACE = {
    PlaceFit.HOUSE: 4.0,
    PlaceFit.PLACE: 1.5,
    PlaceFit.OTHER_HOUSE: -0.5,
    PlaceFit.OTHER: -2.0,
    PlaceFit.UNKNOWN: 0.0,
}
_SAME_BIRTH, _OTHER_BIRTH = 4.0, -8.0

_ONE_NUMBER = frozenset({NumberFit.SAME, NumberFit.OLD_FORM, NumberFit.SLIP})
_TWO_NUMBERS = frozenset({NumberFit.OTHER, NumberFit.SEQUENCE})
_ONE_NAME = frozenset({NameFit.SAME, NameFit.VARIANT, NameFit.HOMOPHONE, NameFit.NEAR_SOUND, NameFit.LOOK_ALIKE})


class Claim(Term):
    """What the program says of two sets of particulars; the clerk decides."""

    SAME = "same", later("同一人")
    PERHAPS = "perhaps", later("可能是同一人")
    DIFFERENT = "different", later("不是同一人")


@dataclass(frozen=True, slots=True)
class Typed:
    """What has been typed so far, as it was typed; anything may be empty or unfinished."""

    name: str = ""
    id_number: str = ""
    phone: str = ""
    address: str = ""
    birth: date | None = None


class Known(Protocol):
    """A person the office knows; the birth date is told or the ID number's, telephones have the newest first."""

    @property
    def name(self) -> str:
        """The name as it was written down."""

    @property
    def id_number(self) -> str:
        """The number of the ID, empty where none is known."""

    @property
    def birth(self) -> date | None:
        """The birth date."""

    @property
    def phones(self) -> Sequence[str]:
        """Every telephone that was told."""

    @property
    def addresses(self) -> Sequence[str]:
        """Every address that was told."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """The claim, how strongly it is felt, and what it rests on."""

    claim: Claim
    points: float
    fits: Fits

    @property
    def reasons(self) -> tuple[str, ...]:
        """What speaks for one person, in words for the clerk, the strongest first."""
        return reasons(self.fits)

    @property
    def against(self) -> tuple[str, ...]:
        """What speaks against it; of a person who may be the same, telephone and home have changed."""
        return against(self.fits, changed=self.claim is not Claim.DIFFERENT)


def compare(typed: Typed, known: Known) -> Likeness:
    """Judge whether two sets of particulars are one person's: SAME is claimed only where 19 in 20 claims are true."""
    fits = _fits(typed, known)
    points = _points(fits)
    return Likeness(_claim(fits, points), points, fits)


def _fits(typed: Typed, known: Known) -> Fits:
    number = id_numbers.fit(typed.id_number, known.id_number)
    ours, theirs = _birth(typed.birth, typed.id_number), known.birth
    return Fits(
        number=number,
        name=names.fit(typed.name, known.name),
        phone=phones.fit(typed.phone, known.phones),
        place=_best_place(typed.address, known.addresses),
        same_birth=None if ours is None or theirs is None else ours == theirs,
        years=round(abs((ours - theirs).days) / 365.25) if ours and theirs else 0,
        known_name=known.name,
    )


def _birth(told: date | None, id_number: str) -> date | None:
    """Return the birth date that a right ID number says, else the one that was told."""
    identity = read_id_number(id_number)
    return identity.birth if identity else told


def _best_place(typed: str, known: Sequence[str]) -> PlaceFit:
    return min((places.fit(typed, each) for each in known), key=lambda each: each.value, default=PlaceFit.UNKNOWN)


def _points(fits: Fits) -> float:
    points = _NUMBER[fits.number] + _NAME[fits.name] + _PHONE[fits.phone] + _PLACE[fits.place]
    if fits.same_birth is None or fits.number in _ONE_NUMBER:
        return points  # one number says the birth already
    return points + (_SAME_BIRTH if fits.same_birth else _OTHER_BIRTH)


def _claim(fits: Fits, points: float) -> Claim:
    if fits.number in _ONE_NUMBER:
        return Claim.SAME if points >= SAME_FROM else Claim.PERHAPS
    if fits.number in _TWO_NUMBERS:  # one person with two numbers does happen: everything else must fit
        whole = fits.name is NameFit.SAME and fits.same_birth and fits.place is PlaceFit.HOUSE
        return Claim.PERHAPS if whole else Claim.DIFFERENT
    if fits.same_birth is False or points < PERHAPS_FROM:
        return Claim.DIFFERENT
    one_name = fits.name in _ONE_NAME or (fits.name is NameFit.SHORTER and fits.same_birth)
    return Claim.SAME if points >= SAME_FROM and one_name else Claim.PERHAPS
