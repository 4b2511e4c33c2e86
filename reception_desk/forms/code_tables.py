"""Code tables (代码表): shipped as TOML, changed and added to by the office, found by code, characters or pinyin."""

import functools
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from reception_desk.findings import Finding
from reception_desk.forms.code_entries import Entry, OwnRow, changed
from reception_desk.forms.code_search import ALIAS, CODE, EXACT, LABEL, Fit, Keys, Row, fold, spelt
from reception_desk.paths import resource
from reception_desk.wording import language, tr

__all__ = [
    "TABLES",
    "CodeTable",
    "Entry",
    "OwnRow",
    "make_ready",
    "own_row",
    "row_findings",
    "shipped",
    "table",
    "take_own_rows",
    "take_uses",
]

_CODE = re.compile(r"[0-9A-Za-z]{1,20}")
TABLES = (
    "purposes",
    "legal_classes",
    "contents",
    "handling",
    "occupations",
    "identities",
    "id_documents",
    "sexes",
    "nations",
    "regions",
    "parties",
    "sources",
    "secrecy",
    "intents",
    "modes",
    "circumstances",
    "id_states",
    "late_reasons",
)


@dataclass(frozen=True)
class CodeTable:
    """The entries in the order they are listed; `number` is its number in the domain's list (C04), or nothing.

    The entries of an `internal` table never reach a paper for the visitor; a `fixed` one follows a national
    standard and takes no rows of the office's own.
    """

    name: str
    label: str
    entries: tuple[Entry, ...]
    number: str = ""
    en: str = ""
    internal: bool = False
    fixed: bool = False

    @property
    def shown(self) -> str:
        """Return the table's name in the shown language."""
        return self.en if language() == "en" and self.en else self.label

    def get(self, code: str) -> Entry | None:
        """Return the entry of that code, a retired one too."""
        return self._by_code.get(code.strip())

    def children(self, code: str) -> tuple[Entry, ...]:
        """Return the entries directly under `code`, the top ones for nothing; retired ones left out."""
        return tuple(each for each in self.entries if each.parent == code and not each.retired)

    def path(self, code: str) -> tuple[Entry, ...]:
        """Return the entry with all it stands under, the top one first; nothing for an unknown code."""
        found: list[Entry] = []
        entry = self.get(code)
        while entry is not None and entry not in found:
            found.insert(0, entry)
            entry = self.get(entry.parent)
        return tuple(found)

    def find(self, typed: str) -> list[Entry]:
        """Return the entries that `typed` may mean, best first: all that are offered where nothing was typed."""
        if not fold(typed):
            return [each for _, each in self._offered()]
        ranked = sorted((fit, self._rarely(place), place) for place, fit in self._fits(typed).items())
        return [self.entries[place] for *_, place in ranked]

    def sole(self, typed: str) -> Entry | None:
        """Return the one entry that `typed` names in full: by code, label, alias, initials or pinyin.

        None where nothing or more than one is named. An entry and what stands under it may share a
        name (其他): the upper one is meant.
        """
        entry = self.get(typed)
        if entry is not None:
            return entry
        fits = {place: fit for place, fit in self._fits(typed).items() if fit in EXACT}
        best = [self.entries[place] for place, fit in fits.items() if fit == min(fits.values())]
        codes = {each.code for each in best}
        upper = [each for each in best if each.parent not in codes]
        return upper[0] if len(upper) == 1 else None

    def with_rows(self, rows: Iterable[OwnRow]) -> "CodeTable":
        """Return the table as the office has changed it; a renamed entry keeps its old name as an alias."""
        return replace(self, entries=changed(self.entries, rows))

    def _rarely(self, place: int) -> int:
        """Return less the more often the office uses an entry."""
        return -_uses.get(self.name, {}).get(self.entries[place].code, 0)

    def called(self, name: str) -> tuple[Entry, ...]:
        """Return the entries with the folded `name` as their label or another name; retired ones left out."""
        return self._by_name.get(name, ())

    def _fits(self, typed: str) -> dict[int, Fit]:
        """Return how well `typed` fits each entry it fits at all, by place."""
        wanted = fold(typed)
        fits: dict[int, Fit] = {}
        for keys in self._keys(wanted) if wanted else ():
            keys.hits(wanted, fits)
        return fits

    def _keys(self, wanted: str) -> Iterator[Keys]:
        """Give the keys that could be meant; those in pinyin are made with the first letters typed."""
        yield self._written
        if wanted.isascii():
            yield self._coded
        if wanted.isascii() and not wanted.isdigit():
            yield self._spelt
            if language() == "en":
                yield self._english

    @functools.cached_property
    def _by_code(self) -> dict[str, Entry]:
        return {each.code: each for each in self.entries}

    @functools.cached_property
    def _by_name(self) -> dict[str, tuple[Entry, ...]]:
        found: dict[str, tuple[Entry, ...]] = {}
        for _, each in self._offered():
            for name in {fold(each.label), *map(fold, each.aliases)}:
                found[name] = (*found.get(name, ()), each)
        return found

    @functools.cached_property
    def _coded(self) -> Keys:
        return Keys((Row(each.code, place, CODE) for place, each in self._offered()), from_start=True)

    @functools.cached_property
    def _written(self) -> Keys:
        return Keys(self._names())

    @functools.cached_property
    def _spelt(self) -> Keys:
        return Keys(spelt(self._names()), from_start=True)

    @functools.cached_property
    def _english(self) -> Keys:
        return Keys((Row(each.en, place, ALIAS) for place, each in self._offered() if each.en), from_start=True)

    def _names(self) -> Iterator[Row]:
        for place, each in self._offered():
            yield Row(each.label, place, LABEL)
            for alias in each.aliases:
                yield Row(alias, place, ALIAS)

    def _offered(self) -> Iterator[tuple[int, Entry]]:
        return ((place, each) for place, each in enumerate(self.entries) if not each.retired)


@functools.cache
def shipped(name: str) -> CodeTable:
    """Return the table of that name as the program brings it."""
    read = tomllib.loads(resource("code_tables", f"{name}.toml").read_text("utf-8"))
    entries = tuple(
        Entry(
            row["code"],
            row["label"],
            tuple(row.get("aliases", ())),
            row.get("parent", ""),
            row.get("en", ""),
            frozenset(row.get("flags", ())),
        )
        for row in read["entries"]
    )
    internal, fixed = read.get("internal", False), read.get("fixed", False)
    return CodeTable(name, read["label"], entries, read["number"], read["en"], internal, fixed)


_uses: dict[str, dict[str, int]] = {}


@dataclass(frozen=True)
class _Taken:
    """The office's own rows, and the tables made with them; put in place whole, since other threads look too."""

    rows: dict[str, tuple[OwnRow, ...]]
    made: dict[str, CodeTable]


_taken = _Taken({}, {})


def table(name: str) -> CodeTable:
    """Return the table of that name with the office's own rows."""
    taken = _taken
    if name not in taken.made:
        rows = taken.rows.get(name, ())
        taken.made[name] = shipped(name).with_rows(rows) if rows else shipped(name)
    return taken.made[name]


def own_row(name: str, code: str) -> OwnRow | None:
    """Return what the office has written over or added under a code, None where it has not."""
    return next((row for row in _taken.rows.get(name, ()) if row.code == code), None)


def take_own_rows(rows: Iterable[OwnRow]) -> bool:
    """Take the office's own rows of all tables, in place of those taken before; return whether they are others now."""
    sorted_out: dict[str, list[OwnRow]] = {}
    for row in rows:
        sorted_out.setdefault(row.table, []).append(row)
    global _taken
    taken = {name: tuple(each) for name, each in sorted_out.items()}
    if taken == _taken.rows:
        return False
    _taken = _Taken(taken, {})
    return True


def take_uses(name: str, uses: Mapping[str, int]) -> None:
    """Take how often the office used the entries of a table lately, by code: what fits equally is offered by that."""
    _uses[name] = dict(uses)


def make_ready(names: Iterable[str] = TABLES) -> None:
    """Load these tables and make what is looked through, so that the first letter typed waits for nothing.

    A county's 600 villages take about 60 ms; call it on a lane, after `take_own_rows`.
    """
    for name in names:
        table(name).find("a")


def row_findings(row: OwnRow) -> Iterator[Finding]:
    """Say what is wrong with a row the office is about to add or change; fields are code, label and parent."""
    now = table(row.table)
    known = now.get(row.code)
    if not fold(row.code):
        yield Finding("code", tr("还没有写代码。"))
    elif known is None and not _CODE.fullmatch(row.code):
        yield Finding("code", tr("代码只用字母和数字，最多 20 个。"))
    if known is None and now.fixed:
        yield Finding("code", tr("“{table}”是国家标准，不加自己的条目；用不到的可以停用。").format(table=now.shown))
    if not row.label.strip() and known is None:
        yield Finding("label", tr("还没有写名称。"))
    parent = known.parent if known else row.parent
    if parent and (now.get(parent) is None or parent == row.code):
        yield Finding("parent", tr("没有代码为“{parent}”的上级。").format(parent=parent[:20]))
    same = [each for each in now.children(parent) if each.label == row.label and each.code != row.code]
    if same:
        sentence = tr("“{label}”已经有了，代码是 {code}。").format(label=row.label[:20], code=same[0].code)
        yield Finding("label", sentence)
