"""What a list shows: its columns, declared once, with a sample from which the width follows."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from reception_desk.vocabulary.term import Term


@dataclass(frozen=True)
class Column:
    """One column.

    `title` is the heading; `text` gives the words of a row; `sample` is a long ordinary answer, "" for the one
    column that takes what is left; `state` gives the chip's state (ok, due, overdue, info) or "" for plain words;
    `right` aligns numbers under each other; `quiet` writes in the secondary colour; `narrow` is True where the
    column goes first when there is no room; `key` names it where columns are chosen, sorted and remembered;
    `struck` tells of a row that its words are struck out; `marks` are places in its words that are drawn bold.
    """

    title: str
    text: Callable[[Any], str]
    sample: str = ""
    state: Callable[[Any], str] | None = None
    right: bool = False
    quiet: bool = False
    narrow: bool = False
    key: str = ""
    struck: Callable[[Any], bool] | None = None
    marks: Callable[[Any], Sequence[tuple[int, int]]] | None = None


def longest(kinds: Iterable[Term]) -> str:
    """Return the longest label of all, the sample of a column that says which kind a row is."""
    return max((each.label for each in kinds), key=len)


def as_table(columns: Sequence[Column], rows: Iterable[Sequence[str]]) -> str:
    """Return titles and the words of rows as a table program takes them from the clipboard: a line each, with tabs."""
    lines = [[each.title for each in columns], *([" ".join(words.split()) for words in row] for row in rows)]
    return "\n".join("\t".join(line) for line in lines)
