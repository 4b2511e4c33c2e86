"""What differs between two ways a form was filled, in words a clerk reads at a glance."""

import itertools
from collections.abc import Mapping
from dataclasses import dataclass

from reception_desk.forms.code_entries import Entry
from reception_desk.forms.form import Form
from reception_desk.vocabulary.term import Term
from reception_desk.wording import shown, tr

_BEFORE, _MOST = 8, 60


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that says two things: its name, its label, both answers in words."""

    name: str
    label: str
    before: str
    after: str


def difference(form: Form, name: str, before: str, after: str, most: int = _MOST) -> Difference:
    """Return how two answers to one question differ; long ones begin shortly before they part."""
    field = form.field(name)
    one, other = answer(form, name, before), answer(form, name, after)
    start = max(0, _same(one, other) - _BEFORE) if max(len(one), len(other)) > most else 0
    return Difference(name, shown(field.label) if field else name, _cut(one, start, most), _cut(other, start, most))


def differences(
    form: Form, names: tuple[str, ...], one: Mapping[str, str], other: Mapping[str, str]
) -> list[Difference]:
    """Return the differences of these fields."""
    return [difference(form, name, one.get(name, ""), other.get(name, "")) for name in names]


def answer(form: Form, name: str, text: str) -> str:
    """Return an answer in words: the label of a coded one, else what was typed, on one line; a dash for none."""
    field = form.field(name)
    value = field.kind.read(text) if field is not None and text.strip() else None
    if isinstance(value, Entry | Term):
        return value.label
    if isinstance(value, tuple) and value and all(isinstance(each, Entry) for each in value):
        return "、".join(each.label for each in value)
    return " / ".join(filter(None, (line.strip() for line in text.splitlines()))) or tr("（空）")


def _same(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    return sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _cut(text: str, start: int, most: int) -> str:
    """Return at most `most` characters from `start`, with dots where something is left out."""
    part = text[start : start + most]
    return ("…" if start else "") + part + ("…" if start + most < len(text) else "")
