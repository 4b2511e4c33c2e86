"""Where text outside Han runs may break: Unicode line breaking (UAX 14) as LibreOffice's rules have it.

Those rules are of Unicode 5.0: closing marks hold letters and digits that follow them, and a number may end a line
after its hyphen. Classes are those of Unicode's LineBreak property for what Chinese office text contains.
"""

from __future__ import annotations

import unicodedata

_CLASSES: dict[str, str] = {
    "SP": " ",
    "ZW": "\u200b",
    "WJ": "\u2060\ufeff",
    "GL": "\xa0\u2007\u2011\u202f",
    "QU": "\"'«»‘’“”‹›",
    "OP": "([{¡¿‚„〈《「『【〔〖〘〚〝（［｛｟｢︵︷︹︻︽︿﹁﹃",
    "CL": ")]}、。〉》」』】〕〗〙〛〞〟，．）］｝｠｡｣､︶︸︺︼︾﹀﹂﹄",
    "EX": "!?！？",
    "IS": ",.:;",
    "SY": "/\\",
    "HY": "-",
    "BA": "\t|\xad\u2010‒–\u3000",
    "B2": "—",
    "BB": "´",
    "IN": "‥…",
    "NS": "々〻〜・：；ゝゞーヽヾ‼⁇⁈⁉",
    "PO": "%¢‰‱′″‴‵‶℃℉％￠",
    "PR": "$+£¤¥€±№＄￡￥",
}
_CLASS_OF = {letter: name for name, letters in _CLASSES.items() for letter in letters}
_WIDE_FROM = 0x2E80

_NEVER_BEFORE = frozenset({"CL", "EX", "IS", "SY"})
_HELD_BEFORE = frozenset({"BA", "HY", "NS", "QU"})
_PAIRS = frozenset({
    ("CL", "NS"), ("B2", "B2"),
    ("AL", "IN"), ("ID", "IN"), ("IN", "IN"), ("NU", "IN"),
    ("ID", "PO"), ("AL", "NU"), ("NU", "AL"),
    ("PR", "ID"), ("AL", "PR"), ("PR", "AL"), ("PO", "AL"),
    ("PR", "NU"), ("PO", "NU"), ("NU", "NU"), ("NU", "PO"), ("NU", "PR"),
    ("AL", "AL"), ("IS", "AL"), ("IS", "NU"),
    ("AL", "OP"), ("NU", "OP"), ("CL", "AL"), ("CL", "NU"),
})  # fmt: skip


def class_of(letter: str) -> str:
    """Return the line breaking class of a character."""
    known = _CLASS_OF.get(letter)
    if known is not None:
        return known
    kind = unicodedata.category(letter)
    if letter.isdecimal() and ord(letter) < _WIDE_FROM:
        return "NU"
    if kind in ("Mn", "Me", "Mc"):
        return "CM"
    return "ID" if ord(letter) >= _WIDE_FROM else "AL"


def breaks_in(text: str) -> list[int]:
    """Return the places in `text` before which a line may end, in order, its end included."""
    found: list[int] = []
    last = strong = ""
    spaced = numeric = closed = False
    for at, letter in enumerate(text):
        kind = class_of(letter)
        if kind == "CM" and last and last not in ("SP", "ZW"):
            continue
        kind = "AL" if kind == "CM" else kind
        if at and _breakable(strong, last, kind, spaced, numeric, closed):
            found.append(at)
        closed = kind == "CL" and numeric
        numeric = kind == "NU" or (numeric and kind in ("SY", "IS"))
        spaced = kind == "SP"
        strong = strong if kind == "SP" else kind
        last = kind
    if text:
        found.append(len(text))
    return found


def _breakable(strong: str, last: str, kind: str, spaced: bool, numeric: bool, closed: bool) -> bool:
    """Tell whether a line may end between two classes; `strong` is the last one that was no space."""
    if kind in ("SP", "ZW"):
        return False
    if last == "ZW":
        return True
    if kind == "WJ" or last == "WJ" or last == "GL" or (kind == "GL" and not spaced):
        return False
    if kind in _NEVER_BEFORE or strong == "OP":
        return False
    if spaced:
        return (strong, kind) not in (("CL", "NS"), ("B2", "B2"))
    if kind in _HELD_BEFORE or last in ("QU", "BB"):
        return False
    if (last == "SY" and kind == "NU" and numeric) or (closed and kind in ("PO", "PR")):
        return False
    return (last, kind) not in _PAIRS
