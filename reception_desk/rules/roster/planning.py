"""The month planned by a solver (HiGHS): the cheapest roster, or the best one found in the time, with what is proven.

Nothing makes it fail: whoever is missing is a phantom (缺岗), and everything but leave, the posts somebody may hold
and one place at a time has a price.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil, isfinite
from typing import TYPE_CHECKING

from reception_desk.rules.roster.costs import Charge, Judge
from reception_desk.rules.roster.gaps import Gap, gaps_of
from reception_desk.rules.roster.greedy import drawn
from reception_desk.rules.roster.model import Model
from reception_desk.rules.roster.month import Duty, Month
from reception_desk.rules.roster.prices import Prices
from reception_desk.rules.roster.rows import Rows

if TYPE_CHECKING:
    import highspy
    from highspy.highs import HighsCallbackEvent

SECONDS = 10.0
_SEED = 7
_NEAR = 1e-4
_OFTEN = 0.2


@dataclass(frozen=True, slots=True)
class Progress:
    """How far planning is: the time, the cost of the best roster so far, and below what none can be."""

    seconds: float
    value: int | None
    bound: int


@dataclass(frozen=True, slots=True)
class Plan:
    """A planned month: its duties, what is missing, what it costs, and whether no other is cheaper (`proven`).

    No roster of this month costs less than `bound`; `value` is what this one costs.
    """

    duties: tuple[Duty, ...]
    gaps: tuple[Gap, ...]
    proven: bool
    bound: int
    value: int
    seconds: float
    costs: tuple[Charge, ...]


def plan(
    month: Month,
    seconds: float = SECONDS,
    told: Callable[[Progress], None] | None = None,
    stopped: Callable[[], bool] | None = None,
    priced: Prices | None = None,
) -> Plan:
    """Plan a month in so many seconds at the most; `stopped` ends it early and keeps the best roster so far.

    `told` hears how far it is, a few times a second at the most. What is locked stays. The same month gives the same
    plan, unless time ran out.
    """
    began = time.monotonic()
    judge = Judge(month, priced)
    model = Model(judge)
    first = drawn(judge)
    found, bound = _solved(model, first, began, seconds, told or _nobody, stopped or _never)
    best = min((each for each in (found, first) if each is not None), key=judge.value)
    costs = judge.charges(best)
    value = sum(each.price for each in costs)
    bound = min(bound, value)
    return Plan(best, gaps_of(month, best), bound == value, bound, value, time.monotonic() - began, costs)


def _solved(
    model: Model,
    first: tuple[Duty, ...],
    began: float,
    seconds: float,
    told: Callable[[Progress], None],
    stopped: Callable[[], bool],
) -> tuple[tuple[Duty, ...] | None, int]:
    import highspy

    solver = _quiet()
    options = {
        **{"output_flag": False, "threads": 1, "random_seed": _SEED, "mip_rel_gap": 0.0, "mip_abs_gap": 1 - _NEAR},
        "time_limit": max(0.05, seconds - (time.monotonic() - began)),
    }
    for name, setting in options.items():
        solver.setOptionValue(name, setting)
    solver.passModel(_lp(model.rows, model.offset))
    start = model.values(first)
    solver.setSolution(len(start), list(start), list(start.values()))
    _listen(solver, began, told, stopped)
    solver.run()
    info = solver.getInfo()
    optimal = solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
    bound = _whole(info.objective_function_value if optimal else info.mip_dual_bound)
    if info.primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
        return None, bound
    return model.duties(list(solver.getSolution().col_value)), bound


def _quiet() -> "highspy.Highs":
    """Return a solver that says nothing on the standard output; its banner comes before any option could be set."""
    import highspy

    class Quiet(highspy.Highs):
        def enableCallbacks(self) -> None:
            self.setOptionValue("output_flag", False)
            super().enableCallbacks()  # type: ignore[no-untyped-call]

    return Quiet()  # type: ignore[no-untyped-call]


def _listen(
    solver: "highspy.Highs", began: float, told: Callable[[Progress], None], stopped: Callable[[], bool]
) -> None:
    """Ask between the solver's steps whether to stop, and tell how far it is."""
    last = began

    def heard(event: "HighsCallbackEvent") -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _OFTEN:
            last = now
            primal = event.data_out.mip_primal_bound
            told(
                Progress(now - began, round(primal) if _known(primal) else None, _whole(event.data_out.mip_dual_bound))
            )
        if stopped():
            event.interrupt()

    solver.cbMipInterrupt += heard
    solver.cbSimplexInterrupt += lambda event: event.interrupt(stopped())


def _lp(rows: Rows, offset: int) -> "highspy.HighsLp":
    import highspy

    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_, lp.offset_ = len(rows.cost), len(rows.row_low), offset
    lp.col_cost_, lp.col_lower_, lp.col_upper_ = rows.cost, rows.low, rows.high
    lp.row_lower_, lp.row_upper_ = rows.row_low, rows.row_high
    kinds = highspy.HighsVarType
    lp.integrality_ = [kinds.kInteger if each else kinds.kContinuous for each in rows.whole]
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_, lp.a_matrix_.index_, lp.a_matrix_.value_ = rows.start, rows.index, rows.value
    return lp


def _known(value: float) -> bool:
    return isfinite(value) and abs(value) < 1e15


def _whole(bound: float) -> int:
    """Return a bound as a whole number, which every cost is; 0 while there is none."""
    return ceil(bound - _NEAR) if _known(bound) else 0


def _nobody(_progress: Progress) -> None:
    """Tell nobody."""


def _never() -> bool:
    return False
