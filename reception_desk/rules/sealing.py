"""条30③: what is accused never reaches the accused, neither the person nor the unit."""

import re
from collections.abc import Iterable

from reception_desk.characters import simplified

SOMEBODY = "有关人员"
"""What stands in the open for the name of the accused: it tells nobody that there is a sealed half."""
LEFT_OUT = "……"
"""What stands in the open for a sentence that lies behind the seal."""

_BETWEEN = re.compile(r"[、，,;；/]")
_TITLE = re.compile(
    r"(?:副?(?:书记|镇长|乡长|县长|区长|市长|科长|股长|所长|局长|处长|院长|庭长|站长|队长|校长|主任|部长|厅长)|法官|同志)+$"
)
_NOBODY = frozenset({"不明", "不详", "未知", "某某", "某人", "领导", "干部", "有关人员"})
_SENTENCE = re.compile(r"[^。！？；\n]*[。！？；\n]?")
_BLANK = re.compile(r"\s+")
_SAME = (("人民政府", "政府"), ("党委会", "党委"), ("共产党", ""), ("中国共", ""))


def is_own_unit(receiver: str, accused_unit: str) -> bool:
    """Tell whether whoever shall get an accusation is the accused's own unit or stands under it (条30③).

    A unit is known by its name: 清河县公安局城关派出所 stands under 清河县公安局, and 城关派出所 is that same station.
    """
    to, own = _plain(receiver), _plain(accused_unit)
    return bool(to and own) and (own in to or own.endswith(to))


def names_accused(receiver: str, accused_name: str) -> bool:
    """Tell whether whoever shall get an accusation is the accused person (条30③)."""
    to = _plain(receiver)
    return any(len(name) > 1 and name in to for name in _BETWEEN.split(_plain(accused_name)))


def accused_names(typed: str) -> tuple[str, ...]:
    """Return the names by which whoever is accused is known in a text, with a title and without it (条30③).

    不明 and the like are nobody's name, nor is a single character.
    """
    names: list[str] = []
    for each in _BETWEEN.split(_BLANK.sub("", typed)):
        names += [each, _TITLE.sub("", each)]
    return tuple(dict.fromkeys(each for each in names if len(each) > 1 and each not in _NOBODY))


def without_names(text: str, names: Iterable[str]) -> str:
    """Return a text in which 有关人员 stands for each of these names, however it is spaced (条30③)."""
    for each in names:
        text = re.sub(r"\s*".join(map(re.escape, each)), SOMEBODY, text)
    return text


def without_sentences(text: str, words: Iterable[str]) -> str:
    """Return a text in which …… stands for every sentence that holds one of these words (条30③).

    Where one of them runs over several sentences, all of the text is …….
    """
    asked = [plain for each in words if len(plain := _BLANK.sub("", each)) > 1]

    def holds(part: str) -> bool:
        return any(each in _BLANK.sub("", part) for each in asked)

    left = "".join(LEFT_OUT if holds(part) else part for part in _SENTENCE.findall(text))
    return LEFT_OUT if holds(left) else re.sub(f"(?:{LEFT_OUT})+", LEFT_OUT, left)


def _plain(text: str) -> str:
    plain = _BLANK.sub("", simplified(text))
    for long, short in _SAME:
        plain = plain.replace(long, short)
    return plain
