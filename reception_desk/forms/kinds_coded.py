"""Answers that are entries of a code table, one or several; the raw text is the code."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reception_desk.forms.code_tables import CodeTable, Entry, table
from reception_desk.forms.kinds import Kind, clean
from reception_desk.wording import tr

_MOST_NAMED = 4
_BETWEEN = re.compile(r"[、，,；;\s]+")


@dataclass(frozen=True)
class Coded(Kind[Entry]):
    """One entry of the table of that name, understood by code, label, other name or unambiguous initials."""

    table_name: str

    @property
    def table(self) -> CodeTable:
        """Return the table with the office's own rows."""
        return table(self.table_name)

    def read(self, raw: str) -> Entry | None:
        """Return the entry; a retired one is still understood by its code."""
        return self.table.sole(raw)

    def show(self, value: Entry) -> str:
        """Return the code, which is what is kept."""
        return value.code

    def suggest(self, typed: str) -> list[Entry]:
        """Return what may be meant, best first."""
        return self.table.find(typed)

    def check(self, raw: str) -> Iterable[str]:
        """Say that nothing, or more than one thing, is called so."""
        if self.read(raw) is None:
            yield _not_read(self.table, raw)


class SomeEntries(Kind[tuple[Entry, ...]]):
    """Several entries of one table with 、 between; a kind says which table, and what of an entry is kept."""

    @property
    def table(self) -> CodeTable:
        """Return the table the entries are of."""
        raise TypeError(f"{type(self).__name__} has no table")

    def kept(self, entry: Entry) -> str:
        """Return what is kept of an entry."""
        return entry.code

    def wrong(self, part: str) -> str:
        """Return the sentence for a part that is no entry."""
        return _not_read(self.table, part)

    def read(self, raw: str) -> tuple[Entry, ...] | None:
        """Return the entries that could be read, each once, in the order they were named."""
        found = (self.table.sole(part) for part in self.parts(raw))
        return tuple(dict.fromkeys(entry for entry in found if entry is not None)) or None

    def show(self, value: tuple[Entry, ...]) -> str:
        """Return what is kept, as one would type it."""
        return "、".join(map(self.kept, value))

    def suggest(self, typed: str) -> list[Entry]:
        """Return what the part after the last 、 may mean, best first, without what is already named."""
        *_, last = _BETWEEN.split(typed)
        named = self.read(typed.removesuffix(last)) or ()
        return [entry for entry in self.table.find(last) if entry not in named]

    def check(self, raw: str) -> Iterator[str]:
        """Say of each part that cannot be read what is wrong with it."""
        for part in self.parts(raw):
            if self.table.sole(part) is None:
                yield self.wrong(part)

    @staticmethod
    def parts(raw: str) -> list[str]:
        """Return what stands between the separators."""
        return [part for part in _BETWEEN.split(raw) if part]


@dataclass(frozen=True)
class CodedSome(SomeEntries):
    """Several entries of one table; the raw text is their codes with 、 between."""

    table_name: str

    @property
    def table(self) -> CodeTable:
        """Return the table with the office's own rows."""
        return table(self.table_name)


def _not_read(codes: CodeTable, raw: str) -> str:
    typed = clean(raw)[:20]
    meant = codes.find(raw)[:_MOST_NAMED]
    if not meant:
        return tr("“{table}”里没有“{raw}”，照原样保存；可以写代码、名称或拼音首字母。").format(
            table=codes.shown, raw=typed
        )
    return tr("“{raw}”还没有选定，照原样保存；可能是：{some}。").format(
        raw=typed, some="、".join(f"{entry.code} {entry.shown}" for entry in meant)
    )
