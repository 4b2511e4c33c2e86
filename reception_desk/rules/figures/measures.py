"""In which unit each figure is counted: 批次 and 人次 for visits, 件 for the rest (§0, 9)."""

from reception_desk.vocabulary.figures import Figure, Measure

_BATCHES = frozenset(
    {Figure.BATCHES, Figure.FIRST, Figure.AGAIN, Figure.GROUPS, Figure.CAPITAL, Figure.PROVINCE, Figure.LEAP}
)
_PERSONS = frozenset(
    {Figure.PERSONS, Figure.GROUP_PERSONS, Figure.CAPITAL_PERSONS, Figure.PROVINCE_PERSONS, Figure.LEAP_PERSONS}
)
_MIXED = frozenset({Figure.TOTAL, Figure.ACCUSATIONS})


def measure_of(figure: Figure) -> Measure:
    """Return in what a figure is counted."""
    if figure in _BATCHES:
        return Measure.BATCHES
    if figure in _PERSONS:
        return Measure.PERSONS
    if figure in _MIXED:
        return Measure.MIXED
    return Measure.NOTES if figure is Figure.NOTED else Measure.PIECES
