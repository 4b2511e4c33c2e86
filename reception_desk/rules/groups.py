"""条20③: several people with one matter elect representatives, five at the most; provinces may ask for fewer."""

import functools
import tomllib
from dataclasses import dataclass
from typing import Any

from reception_desk.paths import resource

NATIONAL = "national"


@dataclass(frozen=True, slots=True)
class Limit:
    """How many representatives there may be, and the article that says so."""

    most: int
    article: str


def representatives(people: int, local: str = "") -> Limit:
    """Return how many may speak for `people` who came (条20③); `local` names a province's own rule, "" for none.

    The stricter of both counts; a rule that is not known asks for nothing more.
    """
    limits = [_limit(name, people) for name in (NATIONAL, local) if name in rules()]
    return min(limits, key=lambda limit: limit.most)


@functools.cache
def rules() -> dict[str, Any]:
    """Return the rules by their names, each with article and steps."""
    return tomllib.loads(resource("rules", "groups.toml").read_text("utf-8"))


def _limit(name: str, people: int) -> Limit:
    rule = rules()[name]
    most = next(step["most"] for step in rule["steps"] if people <= step.get("up_to", people))
    return Limit(most, rule["article"])
