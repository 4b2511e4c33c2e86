"""What can be chosen in a box: the options that fit what was typed, and the one that is meant."""

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from reception_desk.forms.answering import Carrier
from reception_desk.forms.code_tables import CodeTable, Entry
from reception_desk.forms.colleagues import colleagues
from reception_desk.forms.kinds import Choice, Names
from reception_desk.forms.kinds_coded import Coded, CodedSome
from reception_desk.forms.kinds_own import Listed, ListedSome
from reception_desk.forms.kinds_place import Place
from reception_desk.forms.units import living_units
from reception_desk.vocabulary.term import Term

E = TypeVar("E", bound=Term)


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: what is kept, the label that is shown, the number or code by which it is called."""

    code: str
    label: str
    number: str


class Offers(Protocol):
    """Options that are found by code, characters or pinyin letters."""

    def find(self, typed: str) -> Sequence[Option]: ...
    def sole(self, typed: str) -> Option | None: ...


@dataclass(frozen=True)
class TermOffers:
    """The terms of a vocabulary in the shown language."""

    terms: tuple[Option, ...]

    def find(self, typed: str) -> list[Option]:
        """Return the terms that may be meant, best first; all of them for nothing."""
        return [self._of(entry) for entry in _as_table(self.terms).find(typed)]

    def sole(self, typed: str) -> Option | None:
        """Return the one term that is named in full."""
        entry = _as_table(self.terms).sole(typed)
        return self._of(entry) if entry is not None else None

    def _of(self, entry: Entry) -> Option:
        return next(term for term in self.terms if term.code == entry.code)


@dataclass(frozen=True)
class TableOffers:
    """The entries of a code table with the office's own rows; of a place, its name is what is kept."""

    kind: Coded | CodedSome | Listed | ListedSome | Place

    def find(self, typed: str) -> list[Option]:
        """Return the entries that may be meant, best first; all that are offered for nothing."""
        return [self._of(entry) for entry in self.kind.suggest(typed)]

    def sole(self, typed: str) -> Option | None:
        """Return the one entry that is named in full."""
        entry = self.kind.table.sole(typed)
        return self._of(entry) if entry is not None else None

    def _of(self, entry: Entry) -> Option:
        if isinstance(self.kind, Place):
            return Option(entry.label, entry.label, entry.code)
        listed = isinstance(self.kind, Listed | ListedSome)
        return Option(entry.code, entry.shown, entry.aliases[0] if listed else entry.code)


class ColleagueOffers:
    """The clerks of the office; their name is what is kept, their place in the list their number."""

    def find(self, typed: str) -> list[Option]:
        """Return the clerks who may be meant by the name that is typed last, best first; all of them for nothing."""
        return TermOffers(self._options()).find(Names.last(typed))

    def sole(self, typed: str) -> Option | None:
        """Return the clerk who is named in full."""
        return next((each for each in self._options() if each.code == typed.strip()), None)

    @staticmethod
    def _options() -> tuple[Option, ...]:
        return tuple(Option(name, name, str(place)) for place, name in enumerate(colleagues(), 1))


@dataclass(frozen=True)
class CarrierOffers:
    """The people of the office with what each carries; the name alone is what is kept and shown in the box."""

    kind: Carrier

    def find(self, typed: str) -> list[Option]:
        """Return the people who may be meant, best first; for nothing all of them, who carries least first."""
        words = dict(self.kind.people)
        return [Option(each.code, words[each.code], each.number) for each in TermOffers(self._options()).find(typed)]

    def sole(self, typed: str) -> Option | None:
        """Return who is named in full."""
        return next((each for each in self._options() if each.code == typed.strip()), None)

    def _options(self) -> tuple[Option, ...]:
        return tuple(Option(name, name, str(place)) for place, (name, _) in enumerate(self.kind.people, 1))


class UnitOffers:
    """The units that are there; their name is what is kept."""

    def find(self, typed: str) -> list[Option]:
        """Return the units that may be meant, best first; all of them for nothing."""
        return TermOffers(self._options()).find(typed)

    def sole(self, typed: str) -> Option | None:
        """Return the unit that is named in full."""
        return next((each for each in self._options() if each.code == typed.strip()), None)

    @staticmethod
    def _options() -> tuple[Option, ...]:
        return tuple(Option(name, name, str(place)) for place, name in enumerate(living_units(), 1))


def options_of(kind: Choice[E]) -> TermOffers:
    """Return the terms of a choice; their number is the code where that is one, else the place in the list."""
    return TermOffers(
        tuple(
            Option(term.value, term.label, term.value if term.value.isdigit() else str(place))
            for place, term in enumerate(kind.terms, 1)
        )
    )


@functools.lru_cache(maxsize=64)
def _as_table(terms: tuple[Option, ...]) -> CodeTable:
    """Return terms as a code table, so that they are found in the same ways."""
    return CodeTable("", "", tuple(Entry(each.code, each.label, (each.number,)) for each in terms))
