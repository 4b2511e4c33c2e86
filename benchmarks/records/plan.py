"""The plan of the made office: who comes when, how and for what, drawn from the seed before anything is written.

Shares: 62 of 100 visits at the counter, 12 calls, 10 letters, the rest online, video, leaders' boxes and referrals;
15 of 100 are a 简记; of the counter's visits 14 of 100 bring others along, up to 60; 42 of 100 are by somebody who
was here before and shows a paper again, a third of these for the same matter. Eighty visits make a working day, the
last of which was yesterday; more than ten years hold are spread over ten years.
"""

import math
import random
import uuid
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from benchmarks.records.people import shows_paper
from benchmarks.records.words import MATTERS, purpose_of
from reception_desk.moments import BEIJING
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.visits import Purpose

NOW = datetime(2026, 11, 2, 8, 30, tzinfo=BEIJING)
SEED = 20261102
PER_DAY = 80
MOST_DAYS = 2600
"""The working days of ten years, which is what a city hall with a million visits has of them."""

_CHANNELS = {
    Channel.VISIT: 62,
    Channel.PHONE: 12,
    Channel.LETTER: 10,
    Channel.ONLINE: 9,
    Channel.REFERRED: 3,
    Channel.LEADER: 2,
    Channel.VIDEO: 2,
}
_NOTED, _RETURNING, _AGAIN, _GROUP = 0.15, 0.42 / 0.9, 0.33, 0.14
_NOTE_INTENTS = ("3", "4", "5", "6", "7", "8")
_SIZES = ((2, 4, 65), (5, 15, 28), (16, 60, 7))
_MODES = (("1", 88), ("2", 4), ("3", 3), ("4", 2), ("5", 1), ("6", 1), ("7", 1))
_OPENS, _MINUTES = time(8, 30), 510


@dataclass(frozen=True)
class Planned:
    """One visit of the plan; `again` is the place of the visit whose matter it comes for again."""

    place: int
    uuid: str
    moment: datetime
    channel: Channel
    mode: str
    intent: str
    person: int
    people: int
    matter: int
    again: int | None

    @property
    def noted(self) -> bool:
        """Tell whether it is a 简记."""
        return self.intent in _NOTE_INTENTS

    @property
    def sealed(self) -> bool:
        """Tell whether it is an accusation, whose person is told behind the seal only."""
        return not self.noted and purpose_of(self.matter) == Purpose.ACCUSATION.value


@dataclass(frozen=True)
class Figures:
    """What the store must hold afterwards: visits by channel, day and person, sealed ones, notes, groups, heads."""

    by_channel: Counter[str]
    by_day: Counter[date]
    by_person: Counter[int]
    sealed: int
    notes: int
    groups: int
    heads: int


def planned(count: int, seed: int = SEED) -> list[Planned]:
    """Return `count` visits in the order of their moments, the same ones for the same seed."""
    return list(_visits(count, random.Random(seed), _moments(count, random.Random(seed + 1))))


def figures(plan: Sequence[Planned]) -> Figures:
    """Return what must be counted in a store that holds the plan."""
    return Figures(
        by_channel=Counter(each.channel.value for each in plan),
        by_day=Counter(each.moment.date() for each in plan),
        by_person=Counter(each.person for each in plan if not each.sealed),
        sealed=sum(each.sealed for each in plan),
        notes=sum(each.noted for each in plan),
        groups=sum(each.people >= 5 for each in plan),
        heads=sum(each.people for each in plan),
    )


def first_moment(count: int) -> datetime:
    """Return the moment before the first visit, at which the office is set up."""
    return datetime.combine(_days(count)[0], time(8, 0), BEIJING)


def _visits(count: int, chance: random.Random, moments: list[datetime]) -> Iterator[Planned]:
    newcomers, last = 0, {}
    channels, weights = list(_CHANNELS), list(_CHANNELS.values())
    for place in range(count):
        earlier = int(chance.random() * newcomers)
        returning = newcomers > 0 and chance.random() < _RETURNING and shows_paper(earlier)
        person = earlier if returning else newcomers
        newcomers += not returning
        channel = chance.choices(channels, weights)[0]
        noted, group = chance.random() < _NOTED, channel is Channel.VISIT and chance.random() < _GROUP
        again = last.get(person) if returning and not noted and chance.random() < _AGAIN else None
        intent = chance.choice(_NOTE_INTENTS) if noted else "2" if again is not None else "1"
        yield Planned(
            place=place,
            uuid=str(uuid.UUID(int=chance.getrandbits(128), version=4)),
            moment=moments[place],
            channel=channel,
            mode=chance.choices([mode for mode, _ in _MODES], [share for _, share in _MODES])[0],
            intent=intent,
            person=person,
            people=_size(chance) if group else 1,
            matter=chance.randrange(MATTERS),
            again=again,
        )
        if not noted:
            last[person] = place


def _size(chance: random.Random) -> int:
    least, most, _ = chance.choices(_SIZES, [share for *_, share in _SIZES])[0]
    return chance.randint(least, most)


def _days(count: int) -> list[date]:
    """Return the working days, the last of them the one before now."""
    days: list[date] = []
    day, per_day = NOW.date(), _per_day(count)
    while len(days) * per_day < max(count, 1):
        day -= timedelta(days=1)
        if day.weekday() < 5:
            days.append(day)
    return days[::-1]


def _per_day(count: int) -> int:
    return max(PER_DAY, math.ceil(count / MOST_DAYS))


def _moments(count: int, chance: random.Random) -> list[datetime]:
    days, per_day = _days(count), _per_day(count)
    found = []
    for place, day in enumerate(days):
        # the first day takes what the others leave, so that all later ones are full
        wanted = count - per_day * (len(days) - 1) if place == 0 else per_day
        opened = datetime.combine(day, _OPENS, BEIJING)
        seconds = sorted(chance.randrange(_MINUTES * 60) for _ in range(wanted))
        found += [opened + timedelta(seconds=each) for each in seconds]
    return found
