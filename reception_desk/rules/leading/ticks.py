"""立案三关 and 结案质量关六项: what is not ticked is named; in the strict mode a second person looks."""

from collections.abc import Collection

from reception_desk.findings import Finding
from reception_desk.vocabulary.leading import ClosingTick, FilingTick
from reception_desk.vocabulary.office import Mode
from reception_desk.vocabulary.term import Term
from reception_desk.wording import tr

FILING, CLOSING = "filing", "closing"
"""The two sheets."""

_SHEETS: dict[str, tuple[type[Term], str]] = {
    FILING: (FilingTick, "条例第三十一条"),
    CLOSING: (ClosingTick, "条例第三十二条"),
}


def open_ticks(sheet: str, ticks: Collection[str]) -> tuple[Finding, ...]:
    """Name what a sheet still lacks; nothing where it passes (条32)."""
    terms, article = _SHEETS[sheet]
    return tuple(
        Finding(each.value, tr("还缺：{what}。").format(what=each.label), article)
        for each in terms
        if each.value not in ticks
    )


def unknown_ticks(sheet: str, ticks: Collection[str]) -> tuple[str, ...]:
    """Return the ticks that no sheet of this kind has."""
    return tuple(sorted(set(ticks) - {each.value for each in _SHEETS[sheet][0]}))


def needs_another(sheet: str, mode: Mode, checker: int, answerable: Collection[int]) -> bool:
    """Tell whether somebody else has to look: a closing, in the strict mode, by whom answers for the matter."""
    return sheet == CLOSING and mode is Mode.STRICT and checker in answerable
