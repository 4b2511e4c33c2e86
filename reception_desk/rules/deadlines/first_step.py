"""条22、23: what happens after a visit was registered, and the latest day for it."""

import functools
import tomllib
from dataclasses import dataclass
from datetime import date, timedelta

from reception_desk.paths import resource
from reception_desk.vocabulary.office import Profile


@dataclass(frozen=True, slots=True)
class FirstStep:
    """The next step in words for the visitor, its clock ("" for none), latest day and article."""

    clock: str
    sentence: str
    due: date | None
    article: str


def first_step(
    profile: Profile,
    received_on: date,
    *,
    accusation: bool,
    noted: bool = False,
    handling: str = "",
    destination: str = "",
) -> FirstStep:
    """Return the next step after registration (条22①, 23①②; an accusation says nothing more: 条30③).

    Days are calendar days; the day of receipt is not counted (民法典第二百零一条). Where it is to be passed on
    (`handling` 3 转送 or 4 交办) and `destination` is known, the visitor is told where; a court's own matters
    are not passed on (条20②). A visit that is only `noted` (简记) is no 信访件 and has no limit.
    """
    row = _steps()["accusation" if accusation else "note" if noted else profile.value]
    days = row.get("days")
    due = received_on + timedelta(days=int(days)) if days else None
    passed_on = _steps().get(f"handling-{handling}")
    sentence = str(row["sentence"])
    if passed_on and destination and not (accusation or noted) and profile is not Profile.FAYUAN:
        sentence = str(passed_on["sentence"]).format(destination=destination)
    return FirstStep(str(row["clock"]), sentence, due, str(row["article"]))


@functools.cache
def _steps() -> dict[str, dict[str, str | int]]:
    return tomllib.loads(resource("rules", "first_step.toml").read_text("utf-8"))
