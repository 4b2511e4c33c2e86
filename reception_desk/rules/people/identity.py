"""居民身份证号码 and telephone numbers: reading what was typed (GB 11643-1999)."""

import functools
import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from stdnum.cn import ric
from stdnum.exceptions import ValidationError

from reception_desk.vocabulary.visits import Sex

_BLANKS = re.compile(r"[\s\u00b7\u200b-\u200f\u202a-\u202e\u2060\ufeff-]+")
_PRESENT = re.compile(r"[1-9][0-9]{5}(18|19|20)[0-9]{9}[0-9X]")
_OLD = re.compile(r"[1-9][0-9]{14}")
_MOBILE = re.compile(r"1[3-9][0-9]{9}")
_LANDLINE = re.compile(r"(0[0-9]{2,3})?[2-9][0-9]{6,7}(转?[0-9]{1,6})?")


@dataclass(frozen=True, slots=True)
class Identity:
    """What a valid number says: the number in 18 digits, birth date and sex."""

    number: str
    birth: date
    sex: Sex


@functools.lru_cache(512)
def fold_number(text: str) -> str:
    """Return `text` without blanks and dashes, full-width digits made plain, x made X."""
    return _BLANKS.sub("", unicodedata.normalize("NFKC", text)).upper()


@functools.lru_cache(maxsize=1)
def read_id_number(text: str) -> Identity | None:
    """Read a resident's number of 18 digits, or an old one of 15; None where it fails its check.

    The place in it is not looked up: a number keeps the code of the county that once gave it out, which may have
    been founded after the birth and dissolved since.
    """
    number = fold_number(text)
    if _OLD.fullmatch(number):
        number = _lengthened(number)
    if not _PRESENT.fullmatch(number) or number[-1] != ric.calc_check_digit(number):
        return None
    try:
        birth = ric.get_birth_date(number)
    except ValidationError:
        return None
    return Identity(number, birth, Sex.MALE if int(number[16]) % 2 else Sex.FEMALE)


def _lengthened(old: str) -> str:
    """Return the 18-digit form of an old number; the old ones were given to people born before 2000."""
    return with_check_digit(f"{old[:6]}19{old[6:]}")


def with_check_digit(body: str) -> str:
    """Return the 18-digit number of its first 17 digits."""
    return body + ric.calc_check_digit(body + "0")


def is_phone(text: str) -> bool:
    """Tell whether `text` is a mobile number or a landline with or without its area code."""
    number = fold_number(text)
    return bool(_MOBILE.fullmatch(number) or _LANDLINE.fullmatch(number))


def age_on(birth: date, day: date) -> int:
    """Return the completed years of life on `day`."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))
