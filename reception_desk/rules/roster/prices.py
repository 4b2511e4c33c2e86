"""What each soft rule of the roster costs; the office may change every number."""

import functools
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from reception_desk.paths import resource
from reception_desk.vocabulary.duty import Cost

STEEPEST = 5
"""From the fifth duty too many on, each costs as much as the fifth."""


@dataclass(frozen=True)
class Prices:
    """The price of each cost, how many days running cost nothing, and what a month may make up for earlier ones."""

    of: Mapping[Cost, int]
    most_running: int
    catch_up: int

    def changed(self, office: Mapping[str, int]) -> "Prices":
        """Return these with an office's own numbers by name; a name that is not known changes nothing."""
        return Prices(
            {cost: max(0, office.get(cost, price)) for cost, price in self.of.items()},
            max(1, office.get("most_running", self.most_running)),
            max(0, office.get("catch_up", self.catch_up)),
        )


@functools.cache
def prices() -> Prices:
    """Return the prices as the program brings them."""
    read = tomllib.loads(resource("rules", "roster.toml").read_text("utf-8"))
    return Prices({cost: int(read["prices"][cost]) for cost in Cost}, **read["limits"])


def steep(beyond: int) -> int:
    """Return what so many duties too many (or too few) count: 1, 3, 6, 10, 15, then 5 more for each."""
    over = max(0, beyond - STEEPEST)
    kept = beyond - over
    return kept * (kept + 1) // 2 + over * STEEPEST
