"""A list of people as it is pasted: one person a line, name, ID number and telephone in any order."""

import functools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from reception_desk.forms.kinds import Kind, clean
from reception_desk.rules.people import fold_number, is_phone, read_id_number
from reception_desk.wording import tr

_BETWEEN = re.compile(r"[\s,，、;；|]+")
_PLACE = re.compile(r"^\s*[（(\[【]?[0-9０-９]{1,4}[)）\]】]?\s*[.．、:：)）]?\s*(?=\D)")
_GLUED = re.compile(r"(?<=[\u4e00-\u9fff])(?=[A-Za-z]{0,3}[0-9０-９]{6})|(?<=[0-9Xx])(?=[\u4e00-\u9fff])")
_NUMBER = re.compile(r"[A-Z]{0,3}[0-9]{6,}[0-9X()-]*")
_ID_LENGTHS = (15, 18)
_NAMED = 3


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """One person of a list; `id_right` tells that the number passes as 公民身份号码, which then has 18 digits."""

    name: str
    id_number: str = ""
    phone: str = ""
    id_right: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """What can be said of a whole list: how many, how many numbers pass or fail, who stands there twice."""

    people: int
    right: int
    wrong: int
    twice: tuple[str, ...]


@dataclass(frozen=True)
class PeopleList(Kind[tuple[ListedPerson, ...]]):
    """随访人: pasted or typed, numbered or not, with blanks, tabs or commas between name, number and telephone."""

    lines = True

    def read(self, raw: str) -> tuple[ListedPerson, ...] | None:
        """Return one person for each line that holds anything."""
        return listed(raw) or None

    def show(self, value: tuple[ListedPerson, ...]) -> str:
        """Return one line each."""
        return "\n".join(" ".join(filter(None, (each.name, each.id_number, each.phone))) for each in value)

    def check(self, raw: str) -> Iterator[str]:
        """Say how many numbers fail and who stands in the list twice."""
        tally = tallied(raw)
        if tally.wrong:
            yield tr("名单里有 {n} 个证件号码没有通过校验，照原样保存。").format(n=tally.wrong)
        if tally.twice:
            yield tr("名单里重复：{names}，照原样保存。").format(names=_some(tally.twice))

    def brief(self, raw: str) -> str:
        """Return how many people are listed."""
        people = tallied(raw).people
        return tr("{n} 人").format(n=people) if people else ""

    def told(self, raw: str) -> str:
        """Return what stands below the list while it is typed."""
        tally = tallied(raw)
        if not tally.people:
            return tr("一行一人：姓名 证件号码 电话，次序不限，可以粘贴")
        told = [tr("已列 {n} 人，{right} 个证件号码通过校验").format(n=tally.people, right=tally.right)]
        if tally.wrong:
            told.append(tr("{n} 个未通过").format(n=tally.wrong))
        if tally.twice:
            told.append(tr("重复：{names}").format(names=_some(tally.twice)))
        return "；".join(told)


@functools.lru_cache(8)
def listed(raw: str) -> tuple[ListedPerson, ...]:
    """Return the people of a list, each line as it can be understood; a line is never left out."""
    lines = (line.strip() for line in clean(raw, lines=True).split("\n"))
    return tuple(_person(line) for line in lines if _BETWEEN.sub("", line))


@functools.lru_cache(8)
def tallied(raw: str) -> Tally:
    """Return what can be said of a list."""
    people = listed(raw)
    numbers = [each for each in people if each.id_number]
    keys = Counter(each.id_number or each.name for each in people)
    twice = dict.fromkeys(each.name or each.id_number for each in people if keys[each.id_number or each.name] > 1)
    right = sum(each.id_right for each in numbers)
    return Tally(len(people), right, len(numbers) - right, tuple(twice))


@functools.lru_cache(2048)
def _person(line: str) -> ListedPerson:
    words: list[str] = []
    number = phone = ""
    for part in filter(None, _BETWEEN.split(_GLUED.sub(" ", _PLACE.sub("", line)))):
        folded = fold_number(part)
        if not _NUMBER.fullmatch(folded):
            words.append(part)
        elif is_phone(folded) and len(folded) not in _ID_LENGTHS and not phone:
            phone = folded
        elif not number:
            number = folded
        else:
            words.append(part)
    identity = read_id_number(number) if number else None
    return ListedPerson(" ".join(words), identity.number if identity else number, phone, identity is not None)


def _some(names: tuple[str, ...]) -> str:
    shown = "、".join(names[:_NAMED])
    return tr("{names} 等 {n} 人").format(names=shown, n=len(names)) if len(names) > _NAMED else shown
