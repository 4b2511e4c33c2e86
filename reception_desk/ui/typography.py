"""Typography for what is shown: a thin gap between Han and digits or Latin letters, enumerations."""

import re
from collections.abc import Iterable

from reception_desk.wording import language, tr

GAP = "\u2009"
_MARKS = (
    (re.compile(r"(?<=[\w)])、(?=[\w(])", re.ASCII), ", "),
    (re.compile(r"(?<=[\w)])：\s*", re.ASCII), ": "),
    (re.compile(r"(?<![^\x00-\x7f])“"), '"'),
    (re.compile(r"”(?![^\x00-\x7f])"), '"'),
)
"""Marks of a Chinese sentence, and what stands for them between Latin words."""


def gapped(text: str) -> str:
    """Return `text` with a thin space wherever Han and digits or Latin letters touch."""
    if text.isascii():
        return text
    if language() == "en":
        text = _western(text)
    kinds = [_kind(sign) for sign in text]
    parts = [text[:1]]
    for before, here, sign in zip(kinds, kinds[1:], text[1:], strict=False):
        parts.append(GAP + sign if before + here in ("HL", "LH") else sign)
    return "".join(parts)


def _western(text: str) -> str:
    """Return `text` with the marks of an English sentence where a Chinese one stands beside a Latin word."""
    for found, mark in _MARKS:
        text = found.sub(mark, text)
    return text


def listed(words: Iterable[str]) -> str:
    """Return words as one enumeration: 值班员、科长."""
    return tr("、").join(words)


def _kind(sign: str) -> str:
    """Return H for Han, L for a Latin letter or a digit, a blank for anything else."""
    if sign.isascii():
        return "L" if sign.isalnum() else " "
    return "H" if "\u3400" <= sign <= "\u4dbf" or "\u4e00" <= sign <= "\u9fff" or sign >= "\U00020000" else " "
