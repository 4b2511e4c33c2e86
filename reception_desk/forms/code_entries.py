"""The rows of a code table, and what the office's own rows make of the shipped ones."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from reception_desk.wording import language


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: the code that is kept, the label that is shown, other names, the code it stands under.

    `flags` are the few facts a table knows beyond its names (intents: makes, links); a `retired` entry is
    still read where it was used and no longer offered.
    """

    code: str
    label: str
    aliases: tuple[str, ...] = ()
    parent: str = ""
    en: str = ""
    flags: frozenset[str] = frozenset()
    retired: bool = False

    def named(self, language: str) -> str:
        """Return the label in `language` (zh or en), the Chinese one where there is no other."""
        return self.en if language == "en" and self.en else self.label

    @property
    def shown(self) -> str:
        """Return the label in the shown language; papers take `label`, which is always Chinese."""
        return self.named(language())


@dataclass(frozen=True, slots=True)
class OwnRow:
    """A row of the office's own: a new entry, or another name for the shipped entry of that code."""

    table: str
    code: str
    label: str
    aliases: tuple[str, ...] = ()
    parent: str = ""
    retired: bool = False


def changed(shipped: Iterable[Entry], rows: Iterable[OwnRow]) -> tuple[Entry, ...]:
    """Return the entries as the office has changed them, in tree order.

    A renamed entry keeps its old name as an alias; one whose parent is unknown stands at the top.
    """
    entries = {each.code: each for each in shipped}
    for row in rows:
        known = entries.get(row.code)
        fresh = Entry(row.code, row.label, row.aliases, row.parent, retired=row.retired)
        entries[row.code] = _renamed(known, row) if known else fresh
    return _in_tree_order(entries)


def _renamed(entry: Entry, row: OwnRow) -> Entry:
    label = row.label or entry.label
    names = dict.fromkeys((*row.aliases, *entry.aliases, entry.label))
    english = entry.en if label == entry.label else ""
    aliases = tuple(each for each in names if each != label)
    return replace(entry, label=label, aliases=aliases, en=english, retired=row.retired)


def _in_tree_order(entries: Mapping[str, Entry]) -> tuple[Entry, ...]:
    """Return the entries, each followed by what stands under it; what leads to no top one becomes one."""
    under: dict[str, list[Entry]] = {}
    for each in entries.values():
        under.setdefault(each.parent if each.parent in entries else "", []).append(each)
    waiting = under.pop("", [])[::-1]
    ordered: dict[str, Entry] = {}
    while waiting or under:
        if not waiting:
            waiting = [replace(each, parent="") for each in under.pop(next(iter(under)))]
        each = waiting.pop()
        ordered.setdefault(each.code, each)
        waiting += under.pop(each.code, [])[::-1]
    known = {"", *ordered}
    return tuple(each if each.parent in known else replace(each, parent="") for each in ordered.values())
