"""The examples of every paper, by kind and length."""

from collections.abc import Mapping
from enum import StrEnum

from reception_desk.forms.papers.examples import notices, opinions, sheets, units
from reception_desk.vocabulary import PaperKind


class Length(StrEnum):
    """How much there is to say."""

    SHORT = "短"
    LONG = "长"
    BARE = "空"


_ALL = {**notices.EXAMPLES, **units.EXAMPLES, **opinions.EXAMPLES, **sheets.EXAMPLES}


def example(kind: PaperKind, length: Length) -> Mapping[str, object]:
    """Return the fields of a paper of that kind filled in with made-up facts."""
    return dict(zip(Length, _ALL[kind], strict=True))[length]


def kinds() -> tuple[PaperKind, ...]:
    """Return the kinds that have examples, in the order of the catalogue."""
    return tuple(kind for kind in PaperKind if kind in _ALL)
