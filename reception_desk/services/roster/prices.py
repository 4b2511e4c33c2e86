"""What each rule of planning costs in this office (排班分数); the numbers of the program until it changes them."""

from collections.abc import Mapping
from typing import TypeGuard

from reception_desk.errors import CannotNow
from reception_desk.models.accounts import set_setting, settings
from reception_desk.models.work import Look, Work
from reception_desk.rules.roster.prices import Prices, prices
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

NAME = "duty_prices"
LIMITS = ("most_running", "catch_up")
_MOST = 100_000


def priced(look: Look | Work) -> Prices:
    """Return the prices of this office: those of the program where it changed none."""
    own = settings(look).get(NAME)
    numbers = {name: number for name, number in own.items() if isinstance(number, int)} if _is_table(own) else {}
    return prices().changed(numbers)


@act(Action.KEEP_DUTY_POST, Role.CLERK, Role.HEAD)
def keep_prices(desk: Desk, work: Work, numbers: Mapping[str, int]) -> Result[Mapping[str, int]]:
    """Keep the office's own numbers by the name of their rule; return those before.

    Raises CannotNow for one that is too high.
    """
    before = priced(work)
    if any(not 0 <= each <= _MOST for each in numbers.values()):
        raise CannotNow(tr("分数要在 0 到 {most} 之间。").format(most=f"{_MOST:,}"))
    set_setting(work, NAME, dict(numbers))
    return Result(as_numbers(before), "roster", dict(numbers), changes("roster"))


def as_numbers(of: Prices) -> dict[str, int]:
    """Return prices by the name of their rule."""
    return {**{cost.value: number for cost, number in of.of.items()}, **{name: getattr(of, name) for name in LIMITS}}


def _is_table(own: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(own, Mapping)
