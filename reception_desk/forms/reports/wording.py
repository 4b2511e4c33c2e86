"""The office's own wording with its figures: what is not known prints ××, and never 0 nor anything made up."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

UNKNOWN = "××"
"""What stands in the place of a figure that nobody recorded."""
_MARK = re.compile(r"\{([^{}]*)\}")
_NONE, _LIST = "无:", "列:"
_PAIR = "="


@dataclass(frozen=True, slots=True)
class Value:
    """A figure: its number, None where it is not known, or its text; `code` leads back to its records."""

    number: int | None = None
    text: str = ""
    code: str = ""
    label: str = ""

    @property
    def shown(self) -> str:
        """Return what is printed."""
        if self.text:
            return self.text
        return UNKNOWN if self.number is None else str(self.number)

    @property
    def happened(self) -> bool:
        """Tell whether it is known and more than nothing."""
        return bool(self.text) or bool(self.number)


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a sentence; a figure has the code that leads back to its records."""

    text: str
    code: str = ""


Values = Mapping[str, Value]
_MISSING = Value()


def worded(text: str, values: Values) -> tuple[Run, ...]:
    """Return a sentence with its figures.

    {name} is a figure. {无:进京访=capital、越级访=leap} says 无一件 of what did not happen. {列:约访=YF、下访=DAXF}
    names only what did happen.
    """
    return tuple(each for each in _runs(text, values) if each.text)


def plain(runs: Sequence[Run]) -> str:
    """Return the words alone."""
    return "".join(each.text for each in runs)


def names_in(text: str) -> list[str]:
    """Return the figures a wording asks for."""
    found: list[str] = []
    for mark in _MARK.findall(text):
        inner = mark.removeprefix(_NONE).removeprefix(_LIST)
        found += [inner] if inner == mark else [name for _, name in _pairs(inner)]
    return found


def unknown_names(text: str, known: Sequence[str]) -> list[str]:
    """Return what a wording asks for and nobody counts."""
    return [each for each in names_in(text) if each not in known]


def _runs(text: str, values: Values) -> Iterator[Run]:
    at = 0
    for mark in _MARK.finditer(text):
        yield Run(text[at : mark.start()])
        inner, at = mark[1], mark.end()
        if inner.startswith(_NONE):
            yield from _none(_pairs(inner.removeprefix(_NONE)), values)
        elif inner.startswith(_LIST):
            yield from _list(_pairs(inner.removeprefix(_LIST)), values)
        else:
            found = values.get(inner, _MISSING)
            yield Run(found.shown, found.code)
    yield Run(text[at:])


def _pairs(inner: str) -> list[tuple[str, str]]:
    parts = (each.partition(_PAIR) for each in inner.split("、"))
    return [(label.strip(), name.strip()) for label, _, name in parts]


def _none(pairs: Sequence[tuple[str, str]], values: Values) -> Iterator[Run]:
    """Give 进京访2件, and 无一件 with all that did not happen behind it."""
    zero = [(label, values[name].code) for label, name in pairs if name in values and values[name].number == 0]
    between = ""
    for label, name in pairs:
        found = values.get(name, _MISSING)
        if found.number != 0:
            yield Run(f"{between}{label}")
            yield Run(found.shown, found.code)
            yield Run("件")
            between = "，"
    if zero:
        yield Run(f"{between}无一件")
        for place, (label, code) in enumerate(zero):
            yield Run(("和" if place == len(zero) - 1 else "、") if place else "")
            yield Run(label, code)


def _list(pairs: Sequence[tuple[str, str]], values: Values) -> Iterator[Run]:
    happened = [(label, values[name].code) for label, name in pairs if name in values and values[name].happened]
    for place, (label, code) in enumerate(happened):
        yield Run("、" if place else "")
        yield Run(label, code)
