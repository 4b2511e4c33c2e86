"""Letters to units and what came back: written, and read for the matter and for the lists."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, select, update

from reception_desk.models.tables.letters import letter, letter_entry
from reception_desk.models.tables.matters import matter
from reception_desk.models.work import Look, Work


@dataclass(frozen=True)
class LetterFacts:
    """A letter as it is written; the day it is due may be open."""

    kind: str
    unit: str
    sent_on: date
    number: str = ""
    way: str = ""
    due_on: date | None = None
    text: str = ""


@dataclass(frozen=True)
class EntryFacts:
    """What is written down of a letter after it went out."""

    kind: str
    day: date
    number: str = ""
    opinion: str = ""
    way: str = ""
    served_on: date | None = None
    told_review: bool = False
    who: str = ""
    text: str = ""


@dataclass(frozen=True)
class EntryRow:
    """An entry as it was written."""

    id: int
    letter_id: int
    facts: EntryFacts
    at: datetime


@dataclass(frozen=True)
class LetterRow:
    """A letter with its entries in the order they were written, and the matter it belongs to."""

    id: int
    matter_id: int
    matter_number: str
    matter_title: str
    facts: LetterFacts
    answered_on: date | None
    entries: Sequence[EntryRow] = field(default_factory=tuple)


_LETTERS = (
    select(letter, matter.c.number.label("matter_number"), matter.c.title.label("matter_title"))
    .join(matter, matter.c.id == letter.c.matter_id)
    .where(letter.c.undone_at.is_(None))
)
_OF_MATTER = _LETTERS.where(letter.c.matter_id == bindparam("wanted")).order_by(letter.c.sent_on, letter.c.id)
_OUT = _LETTERS.where(letter.c.answered_on.is_(None)).order_by(letter.c.unit, letter.c.sent_on, letter.c.id)
_ONE = _LETTERS.where(letter.c.id == bindparam("wanted"))
_ENTRIES = (
    select(letter_entry)
    .where(letter_entry.c.letter_id.in_(bindparam("letters", expanding=True)), letter_entry.c.undone_at.is_(None))
    .order_by(letter_entry.c.id)
)
_UNITS = select(letter.c.unit).where(letter.c.unit != "").group_by(letter.c.unit).order_by(func.count().desc())


def add(work: Work, matter_id: int, facts: LetterFacts) -> int:
    """Write down that a letter went out; return its key."""
    values = {"uuid": str(uuid.uuid4()), "matter_id": matter_id, **_columns(facts)}
    values |= {"at": work.now, "clerk_id": work.clerk}
    return int(work.connection.execute(insert(letter).returning(letter.c.id), values).scalar_one())


def add_entry(work: Work, letter_id: int, facts: EntryFacts) -> int:
    """Write down what came back on a letter, or what was done about it; return its key."""
    values = {"letter_id": letter_id, **_columns(facts), "at": work.now, "clerk_id": work.clerk}
    return int(work.connection.execute(insert(letter_entry).returning(letter_entry.c.id), values).scalar_one())


def set_answered(work: Work, letter_id: int, day: date | None) -> None:
    """Write from which day on the unit owes nothing more."""
    work.connection.execute(update(letter).where(letter.c.id == letter_id).values(answered_on=day))


def take_back(work: Work, letter_id: int) -> None:
    """Mark a letter as taken back."""
    work.connection.execute(update(letter).where(letter.c.id == letter_id).values(undone_at=work.now))


def hold_again(work: Work, letter_id: int) -> None:
    """Let a letter hold again that was taken back by mistake."""
    work.connection.execute(update(letter).where(letter.c.id == letter_id).values(undone_at=None))


def set_number(work: Work, letter_id: int, number: str) -> None:
    """Write the number that a letter got when it was signed."""
    work.connection.execute(update(letter).where(letter.c.id == letter_id).values(number=number))


def take_back_entry(work: Work, entry_id: int) -> int:
    """Mark an entry as taken back; return its letter."""
    statement = update(letter_entry).where(letter_entry.c.id == entry_id).values(undone_at=work.now)
    return int(work.connection.execute(statement.returning(letter_entry.c.letter_id)).scalar_one())


def of_matter(look: Look | Work, matter_id: int) -> list[LetterRow]:
    """Return the letters of a matter, the oldest first."""
    return _with_entries(look, look.connection.execute(_OF_MATTER, {"wanted": matter_id}).all())


def find(look: Look | Work, letter_id: int) -> LetterRow | None:
    """Return one letter, None where there is none or it was taken back."""
    return next(iter(_with_entries(look, look.connection.execute(_ONE, {"wanted": letter_id}).all())), None)


def rows(look: Look | Work, wanted: Sequence[int]) -> list[LetterRow]:
    """Return these letters in the order asked for."""
    found: dict[int, LetterRow] = {}
    for part in _parts(list(wanted)):
        told = _LETTERS.where(letter.c.id.in_(part))
        found |= {each.id: each for each in _with_entries(look, look.connection.execute(told).all())}
    return [found[each] for each in wanted if each in found]


def still_out(look: Look | Work) -> list[LetterRow]:
    """Return the letters on which a unit still owes an answer, by unit, the oldest first."""
    return _with_entries(look, look.connection.execute(_OUT).all())


def units(look: Look | Work) -> list[str]:
    """Return the units that were written to, those first that are written to most."""
    return list(look.connection.execute(_UNITS).scalars())


def _columns(facts: LetterFacts | EntryFacts) -> dict[str, object]:
    return {name: getattr(facts, name) for name in type(facts).__dataclass_fields__}


def _with_entries(look: Look | Work, rows: Sequence[Row[Any]]) -> list[LetterRow]:
    entries: dict[int, list[EntryRow]] = {}
    for part in _parts([row.id for row in rows]):
        for row in look.connection.execute(_ENTRIES, {"letters": part}):
            told = EntryFacts(**{name: getattr(row, name) for name in EntryFacts.__dataclass_fields__})
            entries.setdefault(row.letter_id, []).append(EntryRow(row.id, row.letter_id, told, row.at))
    return [
        LetterRow(
            *(row.id, row.matter_id, row.matter_number, row.matter_title),
            LetterFacts(**{name: getattr(row, name) for name in LetterFacts.__dataclass_fields__}),
            row.answered_on,
            tuple(entries.get(row.id, ())),
        )
        for row in rows
    ]


def _parts(keys: Sequence[int], at_once: int = 500) -> Iterable[Sequence[int]]:
    return (keys[start : start + at_once] for start in range(0, len(keys), at_once))
