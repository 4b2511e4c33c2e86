"""How alike two addresses are, however they were written: 石桥镇柳林村 2 组 15 号, 柳林2-15."""

import functools
import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, auto

from reception_desk.characters import simplified

_HAN = {"零": "0", "一": "1", "二": "2", "三": "3", "四": "4", "五": "5", "六": "6", "七": "7", "八": "8", "九": "9"}
_DOOR = "组队社号户栋单元楼室幢层院排巷弄"
_HAN_DOOR = re.compile(rf"([零一二三四五六七八九十]+)(?=第?[{_DOOR}])")
_ABOVE = re.compile(r"^.{2,8}?(?:自治区|省|自治州|市|地区|盟|自治县|县|自治旗|旗|(?<![社小校厂园])区)(?=..)")
_TOWN = re.compile(r"^(.{1,6}?(?:街道办事处|街道|镇|乡|苏木|办事处))(?=.)")
_KIND_OF_TOWN = re.compile(r"(?:街道办事处|办事处|街道|镇|乡|苏木)$")
_BEFORE_DIGIT, _DIGITS = re.compile(r"(?=\d)"), re.compile(r"\d+")
_SUFFIX = re.compile(r"(?:村民委员会|居民委员会|村委会|居委会|行政村|自然村|社区|村|屯)$")


class PlaceFit(Enum):
    """What two addresses have in common; PLACE where one of them names no house."""

    HOUSE = auto()
    PLACE = auto()
    OTHER_HOUSE = auto()
    OTHER = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Place:
    """An address taken apart: town, village or street without what it is called, the numbers of the house."""

    town: str
    village: str
    doors: tuple[str, ...]


def fit(typed: str, known: str) -> PlaceFit:
    """Compare two addresses."""
    ours, theirs = read(typed), read(known)
    if not ours.village or not theirs.village:
        return PlaceFit.UNKNOWN
    towns = ours.town == theirs.town or not (ours.town and theirs.town)
    if not towns or ours.village != theirs.village:
        return PlaceFit.OTHER
    if not ours.doors or not theirs.doors:
        return PlaceFit.PLACE
    shorter, longer = sorted((ours.doors, theirs.doors), key=len)
    return PlaceFit.HOUSE if longer[-len(shorter) :] == shorter else PlaceFit.OTHER_HOUSE


@functools.lru_cache(512)
def read(address: str) -> Place:
    """Take an address apart; province, city and county are left out, since most people leave them out."""
    text = "".join(simplified(unicodedata.normalize("NFKC", address)).split())
    text = _HAN_DOOR.sub(lambda found: _digits(found.group(1)), text)
    head, doors = _BEFORE_DIGIT.split(text, maxsplit=1)[0], tuple(str(int(each)) for each in _DIGITS.findall(text))
    while above := _ABOVE.match(head):
        head = head[above.end() :]
    town = _TOWN.match(head)
    village = head[town.end() :] if town else head
    return Place(_stem(town.group(1)) if town else "", _SUFFIX.sub("", village) or village, doors)


def _stem(town: str) -> str:
    """Return the town's name alone: towns become subdistricts, and people keep the old word."""
    return _KIND_OF_TOWN.sub("", town)


def _digits(number: str) -> str:
    """Return a Chinese number below a hundred in digits."""
    tens, ten, ones = number.rpartition("十")
    if not ten:
        return "".join(_HAN[each] for each in number)
    return str(int(_HAN.get(tens[-1:], "1")) * 10 + int(_HAN.get(ones[:1], "0")))
