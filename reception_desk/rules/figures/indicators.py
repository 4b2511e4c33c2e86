"""The indicators as data: numerator, denominator and formula of each rate (§3.7, §0.1)."""

from collections.abc import Mapping
from dataclasses import dataclass

from reception_desk.rules.figures.shares import share
from reception_desk.vocabulary.figures import Figure, RateBase
from reception_desk.wording import later, shown

Numbers = Mapping[Figure, int]


@dataclass(frozen=True, slots=True)
class Indicator:
    """A rate: the figures above the line, those below it, and the formula in words."""

    code: str
    source: str
    above: tuple[Figure, ...]
    below: tuple[Figure, ...]
    formula: str

    @property
    def label(self) -> str:
        """Return its name in the shown language."""
        return shown(self.source)


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate with both its numbers."""

    indicator: Indicator
    above: int
    below: int

    @property
    def text(self) -> str:
        """Return the rate in percent, — where there is nothing to divide by."""
        return share(self.above, self.below, 2)

    @property
    def parts(self) -> str:
        """Return numerator and denominator."""
        return f"{self.above:,}/{self.below:,}"


_TAKEN = (Figure.TAKEN_IN_TIME, Figure.TAKEN_LATE, Figure.NOT_TAKEN)
_TOLD = (Figure.TOLD_IN_TIME, Figure.TOLD_LATE, Figure.NOT_TOLD)
_ANSWERED = (Figure.ANSWERED_IN_TIME, Figure.ANSWERED_LATE, Figure.NOT_ANSWERED)
ANSWERED = "answered"
INDICATORS: tuple[Indicator, ...] = (
    Indicator(
        "taken",
        later("及时受理率（信访部门）"),
        (Figure.TAKEN_IN_TIME,),
        _TAKEN,
        later("期限内转送、交办、告知 ÷ 应转送、交办、告知（及时 + 超期 + 超期未）"),
    ),
    Indicator(
        "told",
        later("及时受理率（责任单位）"),
        (Figure.TOLD_IN_TIME,),
        _TOLD,
        later("责任单位期限内告知 ÷ 收到应告知（及时 + 超期 + 超期未）"),
    ),
    Indicator(
        ANSWERED,
        later("按期答复率"),
        (Figure.ANSWERED_IN_TIME,),
        _ANSWERED,
        later("期限内（含批准延期）答复 ÷ 应答复（按期 + 超期 + 超期未）"),
    ),
    Indicator(
        "rated_office",
        later("参评率（信访部门）"),
        (Figure.OFFICE_RATED,),
        (Figure.CLOSED,),
        later("已评价信访部门 ÷ 办结"),
    ),
    Indicator(
        "rated_unit",
        later("参评率（责任单位）"),
        (Figure.UNIT_RATED,),
        (Figure.CLOSED,),
        later("已评价责任单位 ÷ 办结"),
    ),
    Indicator(
        "content_office",
        later("满意率（信访部门）"),
        (Figure.OFFICE_CONTENT,),
        (Figure.OFFICE_RATED,),
        later("（满意 + 基本满意）÷ 已评价信访部门"),
    ),
    Indicator(
        "content_unit",
        later("满意率（责任单位）"),
        (Figure.UNIT_CONTENT,),
        (Figure.UNIT_RATED,),
        later("（满意 + 基本满意）÷ 已评价责任单位"),
    ),
    Indicator(
        "for_good",
        later("一次性化解率"),
        (Figure.CLOSED_FOR_GOOD,),
        (Figure.CLOSED,),
        later("办结后未再重复 ÷ 办结"),
    ),
    Indicator("settled", later("化解率"), (Figure.CLOSED_SETTLED,), (Figure.CLOSED,), later("办结并有化解凭证 ÷ 办结")),
    Indicator("led", later("包案化解率"), (Figure.LED_SETTLED,), (Figure.LED,), later("包案中化解 ÷ 包案")),
    Indicator("again", later("重复率（来访）"), (Figure.AGAIN,), (Figure.BATCHES,), later("重复来访批次 ÷ 来访批次")),
    Indicator(
        "again_pieces",
        later("重复率（信、网、电）"),
        (Figure.AGAIN_PIECES,),
        (Figure.FIRST_PIECES, Figure.AGAIN_PIECES),
        later("重复件 ÷ 总件"),
    ),
)


def rate(indicator: Indicator, numbers: Numbers, base: RateBase = RateBase.DUE) -> Rate:
    """Return an indicator of these figures; of 按期答复率 `base` says whether what is not due yet is below the line."""
    below = indicator.below
    if indicator.code == ANSWERED and base is RateBase.ALL:
        below = (*below, Figure.ANSWERING)
    return Rate(indicator, _sum(numbers, indicator.above), _sum(numbers, below))


def _sum(numbers: Numbers, figures: tuple[Figure, ...]) -> int:
    return sum(numbers.get(each, 0) for each in figures)
