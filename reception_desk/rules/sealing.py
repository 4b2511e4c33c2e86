"""条30③: what is accused never reaches the accused, neither the person nor the unit."""

import re

from reception_desk.characters import simplified

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
    return any(len(name) > 1 and name in to for name in re.split(r"[、，,;；/]", _plain(accused_name)))


def _plain(text: str) -> str:
    plain = _BLANK.sub("", simplified(text))
    for long, short in _SAME:
        plain = plain.replace(long, short)
    return plain
