"""The kinds of answer of the office's own fields: a number, one of the labels it listed, or several of them."""

import functools
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from reception_desk.forms.code_tables import CodeTable, Entry
from reception_desk.forms.kinds import Kind, clean
from reception_desk.forms.kinds_coded import SomeEntries
from reception_desk.wording import tr


@dataclass(frozen=True)
class Number(Kind[Decimal]):
    """A number, whole or not; full-width digits and marks between thousands are understood."""

    def read(self, raw: str) -> Decimal | None:
        """Return the number."""
        text = unicodedata.normalize("NFKC", raw).strip()
        if re.fullmatch(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?", text):
            text = text.replace(",", "")
        return Decimal(text) if re.fullmatch(r"[+-]?\d{1,15}(\.\d{1,6})?", text) else None

    def show(self, value: Decimal) -> str:
        """Return the number without an exponent."""
        return f"{value:f}"

    def check(self, raw: str) -> Iterable[str]:
        """Say that it is no number."""
        if self.read(raw) is None:
            yield tr("“{raw}”不是数，请写成 12 或 12.5；照原样保存。").format(raw=clean(raw)[:20])


@dataclass(frozen=True)
class Listed(Kind[Entry]):
    """One of the labels the office listed; what is kept is the label itself, so that it stays readable for ever."""

    labels: tuple[str, ...]

    @property
    def table(self) -> CodeTable:
        """Return the labels as a code table, so that they are found by characters, initials or their number."""
        return _as_table(self.labels)

    def read(self, raw: str) -> Entry | None:
        """Return the entry."""
        return self.table.sole(raw)

    def show(self, value: Entry) -> str:
        """Return the label, which is what is kept."""
        return value.label

    def suggest(self, typed: str) -> list[Entry]:
        """Return what may be meant, best first."""
        return self.table.find(typed)

    def check(self, raw: str) -> Iterable[str]:
        """Name the choices."""
        if self.read(raw) is None:
            yield _not_listed(raw, self.labels)


@dataclass(frozen=True)
class ListedSome(SomeEntries):
    """Several of the labels the office listed, with 、 between."""

    labels: tuple[str, ...]

    @property
    def table(self) -> CodeTable:
        """Return the labels as a code table."""
        return _as_table(self.labels)

    def kept(self, entry: Entry) -> str:
        """Return the label."""
        return entry.label

    def wrong(self, part: str) -> str:
        """Name the choices."""
        return _not_listed(part, self.labels)


@functools.lru_cache(maxsize=256)
def _as_table(labels: tuple[str, ...]) -> CodeTable:
    return CodeTable("", "", tuple(Entry(label, label, (str(place),)) for place, label in enumerate(labels, 1)))


def _not_listed(raw: str, labels: Iterable[str]) -> str:
    return tr("没有“{raw}”这一项，照原样保存；可选：{all}。").format(raw=clean(raw)[:20], all="、".join(labels))
