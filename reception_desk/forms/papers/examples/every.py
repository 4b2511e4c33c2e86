"""The examples of every paper, by kind and length."""

from collections.abc import Mapping
from enum import StrEnum

from reception_desk.forms.papers.examples import (
    counter,
    files,
    meetings,
    notices,
    office,
    opinions,
    reports,
    sheets,
    units,
)
from reception_desk.vocabulary.papers import PaperKind


class Length(StrEnum):
    """How much there is to say."""

    SHORT = "短"
    LONG = "长"
    BARE = "空"


_MODULES = (counter, notices, units, opinions, sheets, meetings, reports, files, office)
_ALL: dict[PaperKind, tuple[Mapping[str, object], ...]] = {
    kind: filled for each in _MODULES for kind, filled in each.EXAMPLES.items()
}


def example(kind: PaperKind, length: Length) -> Mapping[str, object]:
    """Return the fields of a paper of that kind filled in with made-up facts."""
    return dict(zip(Length, _ALL[kind], strict=True))[length]
