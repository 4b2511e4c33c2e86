"""Typography for what is shown: a thin gap between Han and digits or Latin letters, enumerations."""

from collections.abc import Iterable

from reception_desk.wording import tr

GAP = "\u2009"


def gapped(text: str) -> str:
    """Return `text` with a thin space wherever Han and digits or Latin letters touch."""
    if text.isascii():
        return text
    kinds = [_kind(sign) for sign in text]
    parts = [text[:1]]
    for before, here, sign in zip(kinds, kinds[1:], text[1:], strict=False):
        parts.append(GAP + sign if before + here in ("HL", "LH") else sign)
    return "".join(parts)


def listed(words: Iterable[str]) -> str:
    """Return words as one enumeration: 值班员、科长."""
    return tr("、").join(words)


def _kind(sign: str) -> str:
    """Return H for Han, L for a Latin letter or a digit, a blank for anything else."""
    if sign.isascii():
        return "L" if sign.isalnum() else " "
    return "H" if "\u3400" <= sign <= "\u4dbf" or "\u4e00" <= sign <= "\u9fff" or sign >= "\U00020000" else " "
