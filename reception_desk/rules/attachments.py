"""Which files a visit may carry: what an office needs, known by its ending and its first bytes, within limits."""

import functools
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase

from reception_desk.paths import resource
from reception_desk.vocabulary.files import AttachmentKind, Refusal

HEAD = 512
"""Bytes of a file's beginning that are looked at."""

_TEXT_MARKS = (b"\xff\xfe", b"\xfe\xff")
"""How text in two-byte letters begins; any other text holds no zero."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Files a visit carries at most, bytes of one, bytes the disk must keep free, days a file nobody needs stays."""

    most_files: int
    most_bytes: int
    least_free: int
    kept_days: int


@dataclass(frozen=True, slots=True)
class _Table:
    limits: Limits
    programs: tuple[str, ...]
    kinds: dict[AttachmentKind, tuple[tuple[str, ...], tuple[str, ...]]]


def limits() -> Limits:
    """Return the limits of the rules file."""
    return _table().limits


def endings() -> tuple[str, ...]:
    """Return the endings of the files that are taken, without the dot."""
    return tuple(ending for found, _ in _table().kinds.values() for ending in found)


def judged(name: str, size: int, head: bytes) -> AttachmentKind | Refusal:
    """Return what a file is by its name, size in bytes and first bytes, or why it is not taken."""
    if size == 0:
        return Refusal.EMPTY
    if size > limits().most_bytes:
        return Refusal.TOO_BIG
    kind = _by_ending(name)
    if _begins(head, _table().programs) and not (kind is AttachmentKind.SOUND and head.startswith(b"#!AMR")):
        return Refusal.PROGRAM
    if kind is None:
        return Refusal.UNKNOWN
    begins = _table().kinds[kind][1]
    fits = _begins(head, begins) if begins else _is_text(head)
    return kind if fits else Refusal.OTHER_CONTENT


def _by_ending(name: str) -> AttachmentKind | None:
    ending = name.rpartition(".")[2].strip().lower() if "." in name else ""
    return next((kind for kind, (known, _) in _table().kinds.items() if ending in known), None)


def _begins(head: bytes, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(head.hex(), f"{pattern}*") for pattern in patterns)


def _is_text(head: bytes) -> bool:
    return head.startswith(_TEXT_MARKS) or b"\0" not in head


@functools.cache
def _table() -> _Table:
    read = tomllib.loads(resource("rules", "attachments.toml").read_text("utf-8"))
    kinds = {AttachmentKind(name): (tuple(row["endings"]), tuple(row["begins"])) for name, row in read["kinds"].items()}
    figures = {name: int(read[name]) for name in ("most_files", "most_bytes", "least_free", "kept_days")}
    return _Table(Limits(**figures), tuple(read["programs"]), kinds)
