"""Which column is which field: by label or another name; what was chosen is kept for tables of that shape."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from reception_desk.forms.importing.rows import Row
from reception_desk.forms.importing.targets import DAYS, OF_MATTER, Target, targets_of
from reception_desk.vocabulary.imports import ImportKind
from reception_desk.wording import shown

_ASIDE = re.compile(r"[（(\[【〔].*?[)）\]】〕]")
_NOTHING = re.compile(r"[\s*＊:：、，,。.·/\\|_\-—\"'“”‘’]+")
_HEADS = 30
"""Rows at the beginning among which the one with the columns' names is looked for."""
_OF_MATTERS = frozenset({"closed_on", "state", "how", *(each.name for each in OF_MATTER)})
"""Columns that a ledger of matters has and one of visits has not."""
_PLATFORMS = {
    ImportKind.ONLINE: ("网上信访",),
    ImportKind.FILING: ("网上立案",),
    ImportKind.HOTLINE: ("12345", "工单编号", "工单号"),
}
"""Words by which a platform's list is known."""
_LEAST = 2
"""Columns that must be known for a row to be the one with the names."""


def folded(header: str) -> str:
    """Return a column's name for comparison: without blanks, stars and what stands in brackets."""
    text = unicodedata.normalize("NFKC", header).lower()
    bare = _NOTHING.sub("", _ASIDE.sub("", text))
    return bare or _NOTHING.sub("", text)


def matched(headers: Sequence[str], targets: Sequence[Target]) -> dict[int, str]:
    """Return the field of each column that could be told, by column: whole names first, then the longest part."""
    known = _names(targets)
    wanted = {at: folded(each) for at, each in enumerate(headers) if folded(each)}
    found: dict[int, str] = {}
    for at, name in wanted.items():
        field = known.get(name)
        if field is not None and field not in found.values():
            found[at] = field
    inside = sorted((each for each in known if len(each) > 1), key=len, reverse=True)
    for at, name in wanted.items():
        if at in found:
            continue
        fits = (known[each] for each in inside if each in name and known[each] not in found.values())
        field = next(fits, None)
        if field is not None:
            found[at] = field
    return found


def head_of(rows: Iterable[Row], targets: Sequence[Target]) -> tuple[Row, dict[int, str]] | None:
    """Return the row that names the columns and what it names; None where none of the first rows does."""
    best: tuple[Row, dict[int, str]] | None = None
    for _at, row in zip(range(_HEADS), rows, strict=False):
        found = matched(row.texts, targets)
        if len(found) >= _LEAST and (best is None or len(found) > len(best[1])):
            best = row, found
    return best


def kind_of(rows: Sequence[Row], file: str = "") -> ImportKind | None:
    """Return what the rows of a table are, by its columns and the platform that they, its title or its file name.

    What stands in the rows themselves names none: an own ledger tells of the platforms too.
    """
    for kind, words in _PLATFORMS.items():
        found = head_of(rows, targets_of(kind))
        if found is not None:
            above = [row for row in rows if row.place <= found[0].place]
            title = "".join((file, *(text for row in above for text in row.texts)))
            if any(word in title for word in words):
                return kind
    best, most = None, 0
    for kind in (ImportKind.VISITS, ImportKind.MATTERS, ImportKind.ACTIVITIES, ImportKind.PEOPLE):
        found = head_of(rows, targets_of(kind))
        if found is None:
            continue
        fields = set(found[1].values())
        fits = len(fields) + _leaning(kind, fields)
        if fits > most:
            best, most = kind, fits
    return best


def shape_of(kind: ImportKind, headers: Sequence[str]) -> str:
    """Return what names a table's shape: its kind and the names of its columns in their order."""
    told = "\n".join([kind.value, *(folded(each) for each in headers)])
    return hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()


def fitting(remembered: Mapping[str, str], headers: Sequence[str], targets: Sequence[Target]) -> dict[int, str]:
    """Return what was chosen before for a table of this shape, as far as it can still be chosen."""
    fields = {each.name for each in targets}
    told = {int(at): name for at, name in remembered.items() if at.isdecimal()}
    return {at: name for at, name in told.items() if name in fields and at < len(headers)}


def _leaning(kind: ImportKind, fields: set[str]) -> int:
    """Return how much more than its columns speaks for a kind, or against it."""
    if kind is ImportKind.ACTIVITIES:
        return 3 if {"kind", "day"} <= fields else -9
    if kind is ImportKind.PEOPLE:
        return 0 if "name" in fields else -9
    if not fields & DAYS:
        return -3
    return len(fields & _OF_MATTERS) if kind is ImportKind.MATTERS else 1


def _names(targets: Sequence[Target]) -> dict[str, str]:
    """Return the folded names of the fields, labels before other names."""
    known: dict[str, str] = {}
    for each in targets:
        for label in (each.field.label, shown(each.field.label)):
            known.setdefault(folded(label), each.name)
    for each in targets:
        for name in each.names:
            known.setdefault(folded(name), each.name)
    return known
