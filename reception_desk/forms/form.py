"""Field, section, form and values: a question is declared once for screen, paper, export and audit."""

import functools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, auto
from typing import Any, Generic, TypeVar, cast

from reception_desk.findings import Finding
from reception_desk.forms.kinds import Day, Kind
from reception_desk.wording import shown, tr

T = TypeVar("T")


class Need(Enum):
    """When a field must be filled; saving asks for almost nothing."""

    FREE = auto()
    TO_SAVE = auto()
    TO_ISSUE = auto()
    TO_COUNT = auto()


@dataclass(frozen=True)
class Field(Generic[T]):
    """One question.

    `name` is its column's, its template's and its JSON name; `label` what stands before the box;
    `kind` how the answer is read; `internal` fields never reach a paper for the visitor; `width` is
    the share of a row of twelve; `example` stands in the documents; `default` is the raw text of an
    empty form; `shown_when` hides the question without losing what was typed.
    """

    name: str
    label: str
    kind: Kind[T]
    need: Need = Need.FREE
    internal: bool = False
    width: int = 4
    example: str = ""
    default: str = ""
    hint: str = ""
    shown_when: "Callable[[Values], bool] | None" = None

    @property
    def first(self) -> str:
        """Return what stands in the box of an empty form: a default that is a word (今天) in the shown language."""
        return shown(self.default) if isinstance(self.kind, Day) and self.default else self.default


AnyField = Field[Any]


@dataclass(frozen=True)
class Section:
    """Fields that stand together.

    `shown_when` hides them without losing what was typed; a `folded` section is one closed line that names
    what is filled.
    """

    name: str
    label: str
    fields: tuple[AnyField, ...]
    shown_when: "Callable[[Values], bool] | None" = None
    folded: bool = False


def section(
    name: str,
    label: str,
    *fields: AnyField,
    shown_when: "Callable[[Values], bool] | None" = None,
    folded: bool = False,
) -> Section:
    """Make a section of fields of any kind."""
    return Section(name, label, fields, shown_when, folded)


@dataclass(frozen=True)
class Form:
    """A form: sections of fields; no two fields share a name."""

    name: str
    label: str
    sections: tuple[Section, ...]
    former: frozenset[str] = frozenset()
    """Names of questions that were asked otherwise once: their answers are still taken and understood."""

    def __post_init__(self) -> None:
        """Refuse two fields of one name."""
        names = [each.name for each in self.fields]
        if len(set(names)) != len(names):
            raise ValueError(f"{self.name}: a field name is used twice")

    @functools.cached_property
    def fields(self) -> tuple[AnyField, ...]:
        """Return all fields in their order."""
        return tuple(each for part in self.sections for each in part.fields)

    def field(self, name: str) -> AnyField | None:
        """Return the field of that name."""
        return self._by_name.get(name)

    @functools.cached_property
    def _by_name(self) -> dict[str, AnyField]:
        return {each.name: each for each in self.fields}

    def empty(self) -> "Values":
        """Return the values of a fresh form."""
        return Values(self, {each.name: each.first for each in self.fields if each.default})


@dataclass(frozen=True)
class Values:
    """What was typed into a form, as it was typed; `values[FIELD]` reads it."""

    form: Form
    raw: Mapping[str, str] = field(default_factory=dict)
    # One answer is asked for by many rules; what was asked is kept with it, so that its identity names it for good.
    known: dict[int, tuple[Any, Any]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __getitem__(self, wanted: Field[T]) -> T | None:
        """Return the value, None where nothing readable was typed."""
        known = self.known.get(id(wanted))
        if known is None:
            text = self.raw.get(wanted.name, "")
            known = self.known[id(wanted)] = wanted, wanted.kind.read(text) if text.strip() else None
        return cast("T | None", known[1])

    def text(self, wanted: Field[T]) -> str:
        """Return the value as text, or what was typed where it cannot be read."""
        value = self[wanted]
        return self.raw.get(wanted.name, "") if value is None else wanted.kind.show(value)

    def with_text(self, wanted: Field[T], text: str) -> "Values":
        """Return the values with one answer replaced."""
        return Values(self.form, {**self.raw, wanted.name: text})

    @property
    def filled(self) -> bool:
        """Tell whether anything was typed beyond the defaults."""
        return any(text.strip() and text != self.form.empty().raw.get(name, "") for name, text in self.raw.items())

    def settled(self, today: date) -> "Values":
        """Return the values with answers that mean something else another day (周五, +3) as what they mean today."""
        settled = {
            each.name: each.kind.settle(self.raw[each.name], today)
            for each in self.form.fields
            if each.name in self.raw
        }
        return Values(self.form, {**self.raw, **settled})

    @functools.cached_property
    def hidden(self) -> set[str]:
        """Return the names of the fields that are not asked, as the answers stand."""
        return {
            each.name
            for part in self.form.sections
            for shown_part in [self._holds(part.shown_when)]
            for each in part.fields
            if not (shown_part and self._holds(each.shown_when))
        }

    def findings(self) -> Iterator[Finding]:
        """Give what each kind says of its field, what is missing, and what is filled where it is not asked."""
        for part in self.form.sections:
            for each in part.fields:
                # most of a form's questions are open, and of these nothing is to be said
                if each.need is Need.TO_SAVE or self.raw.get(each.name, "").strip():
                    asked = self._holds(part.shown_when) and self._holds(each.shown_when)
                    yield from self._findings_of(each) if asked else self._unasked(each)

    def _holds(self, condition: "Callable[[Values], bool] | None") -> bool:
        return condition is None or condition(self)

    def _findings_of(self, each: AnyField) -> Iterator[Finding]:
        text = self.raw.get(each.name, "")
        if text.strip():
            yield from (Finding(each.name, sentence) for sentence in each.kind.check(text))
        elif each.need is Need.TO_SAVE:
            yield Finding(each.name, tr("还没有填“{label}”，可以照样保存。").format(label=shown(each.label)))

    def _unasked(self, each: AnyField) -> Iterator[Finding]:
        if self.raw.get(each.name, "").strip() not in ("", each.default, each.first):
            sentence = tr("“{label}”这里用不到，填过的内容照样保存。")
            yield Finding(each.name, sentence.format(label=shown(each.label)))


def told_once(tell: Callable[[Values], T]) -> Callable[[Values], T]:
    """Make a function of values that many rules ask work out its answer once for each values."""

    @functools.wraps(tell)
    def told(values: Values) -> T:
        known = values.known.get(id(tell))
        if known is None:
            known = values.known[id(tell)] = tell, tell(values)
        return cast("T", known[1])

    return told
