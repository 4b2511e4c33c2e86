"""重件: what to say to somebody who comes again with a matter, by the stage it has reached (条19③, 35, 36)."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from reception_desk.models.work import Look, Work
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.rules.matters import Recorded, Running
from reception_desk.rules.outcomes import Guidance, guidance
from reception_desk.services.desk import Desk
from reception_desk.services.matters.clocks import clocks_of, course_of
from reception_desk.services.matters.deadlines import UNCONFIRMED

_DAY = re.compile(r"(\d{4})-\d{2}-\d{2}")


def told_again(look: Look | Work, desk: Desk, matter_id: int) -> Guidance:
    """Return the stage of a matter and the sentence for whoever comes again with it, as the screen shows it.

    A date in a year whose notice is not there carries its ※, which no paper has.
    """
    found = guidance_for(desk, course_of(desk, look, matter_id).days, clocks_of(desk, look, matter_id))

    def marked(day: re.Match[str]) -> str:
        return day[0] + ("" if desk.calendar.is_confirmed(int(day[1])) else UNCONFIRMED)

    return replace(found, sentence=_DAY.sub(marked, found.sentence))


def guidance_for(desk: Desk, days: Mapping[str, date], clocks: Iterable[Running]) -> Guidance:
    """Return it for what was recorded and the clocks that run."""
    running = (each.reckoned.counting for each in clocks if each.stopped_on is None)
    due = min((each.nominal_due for each in running if each is not None), default=None)
    return guidance(
        desk.today(),
        due=due,
        replied=days.get(Fact.REPLY_SERVED.value),
        reviewed=days.get(Fact.FUCHA_SERVED.value),
        final=Recorded.FUHE_SERVED.value in days,
    )
