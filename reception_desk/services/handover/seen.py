"""What a handover says before it is signed: figures since the last one, what is open, who is there, what is new."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from reception_desk.models.lists import handover as lists
from reception_desk.models.lists.blanks import accounted
from reception_desk.models.lists.handover import CountedRow, HandoverRow, ItemRow
from reception_desk.models.work import Look
from reception_desk.moments import BEIJING
from reception_desk.rules import handover as rules
from reception_desk.rules.handover import Counted, Figures
from reception_desk.services.desk import Desk
from reception_desk.services.handover.items import Item, Known, open_items, worded
from reception_desk.services.roster.on_duty import OnDuty, on_duty
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.duty import Slot
from reception_desk.vocabulary.handover import HandoverKind, Timing
from reception_desk.vocabulary.office import Mode
from reception_desk.wording import tr

WORD = "handover"
"""The task word of what a handover changes."""
_LISTED = 30
_LOOKED_AHEAD = 10


@dataclass(frozen=True)
class Difference:
    """What became of what was open the last time: still there, settled, new."""

    kept: int = 0
    gone: int = 0
    new: int = 0


@dataclass(frozen=True)
class Seen:
    """The shift that runs: since when, its figures by the day of the visits, what is open, who is on duty.

    `following` are who comes next by the roster; `accusations` is a sum alone.
    """

    last: HandoverRow | None
    begun_at: datetime
    by_day: Mapping[date, Figures] = field(hash=False)
    items: tuple[Item, ...]
    difference: Difference
    people: tuple[str, ...]
    leader: str
    slot: Slot
    following: tuple[str, ...]
    planned: tuple[datetime, ...]
    blanks: str
    accusations: int
    recent: tuple[HandoverRow, ...]
    usual: HandoverKind
    timing: Timing

    @property
    def figures(self) -> Figures:
        """Return the figures of the shift."""
        return rules.total(self.by_day)


@dataclass(frozen=True)
class Counting:
    """What a handover would count now: the visits, their figures by day, and how far it has read."""

    visits: tuple[CountedRow, ...]
    by_day: Mapping[date, Figures] = field(hash=False)
    marks: tuple[int, int] = (0, 0)


def seen(desk: Desk) -> Seen:
    """Return the shift that runs now."""
    return desk.read(_seen, desk)


def counting(desk: Desk, look: Look, last: HandoverRow | None) -> Counting:
    """Count what was entered or changed since the last handover."""
    wanted = lists.since(look, last, desk.today())
    rows = lists.counted(look, wanted)
    before = {key: counted_of(row) for key, row in lists.counted_before(look, wanted).items()}
    by_day = rules.added(map(counted_of, rows), before)
    changed = [each for each in rows if before.get(each.visit_id) != counted_of(each)]
    return Counting(tuple(changed), by_day, lists.marks(look))


def day_figures(look: Look, day: date) -> Figures:
    """Return the figures of one day, counted as a handover counts."""
    return rules.figures(map(counted_of, lists.counted_of_day(look, day)))


def counted_of(row: CountedRow) -> Counted:
    """Return a visit as the rules count it."""
    return Counted(row.visit_id, row.day, Channel(row.channel), row.people, row.again, row.noted, row.living)


def told_figures(row: HandoverRow) -> dict[date, Figures]:
    """Return the figures that a handover was signed with, by the day of the visits."""
    return {date.fromisoformat(day): Figures(**counts) for day, counts in row.counts.items()}


def figure_words(counted: Figures) -> list[tuple[str, str]]:
    """Return figures as label and value, 批次 and 人次 and 件 each by itself."""
    batch, piece = tr("{n} 批"), tr("{n} 件")
    persons = tr("{n} 人次")
    return [
        (tr("来访"), f"{batch.format(n=counted.batches)} {persons.format(n=counted.persons)}"),
        (tr("初访"), batch.format(n=counted.first)),
        (tr("重复访"), batch.format(n=counted.again)),
        (tr("集体访"), f"{batch.format(n=counted.groups)} {persons.format(n=counted.group_persons)}"),
        (tr("来信"), piece.format(n=counted.letters)),
        (tr("来电"), piece.format(n=counted.calls)),
        (tr("其他渠道"), piece.format(n=counted.others)),
        (tr("简记（不计入）"), piece.format(n=counted.noted)),
        (tr("通报（不计入）"), piece.format(n=counted.notices)),
    ]


def difference(now: Sequence[ItemRow], before: Sequence[ItemRow]) -> Difference:
    """Return what became of what was open the last time."""
    here, there = {each.key for each in now}, {each.key for each in before}
    return Difference(len(here & there), len(there - here), len(here - there))


def people_of(look: Look, day: date, duty: Sequence[OnDuty]) -> tuple[str, ...]:
    """Return who is on duty: by the roster, then whoever recorded or received visits."""
    names = [each.name for each in duty if not each.leading]
    return tuple(dict.fromkeys([*names, *lists.at_work(look, day)]))


def _seen(look: Look, desk: Desk) -> Seen:
    recent = tuple(lists.recent(look, _LISTED))
    last, now, day = (recent[0] if recent else None), desk.now(), desk.today()
    counts = counting(desk, look, last)
    read = Known()
    rows = open_items(desk, look, read)
    duty = on_duty(look, day)
    following, slot = _following(look, duty, now), _slot(duty, now)
    planned = tuple(dict.fromkeys(each.ends for each in duty if not each.leading))
    small = desk.office.mode is Mode.SMALL
    return Seen(
        last=last,
        begun_at=last.given_at if last is not None else datetime.combine(day, time(), BEIJING),
        by_day=counts.by_day,
        items=tuple(worded(look, rows, read)),
        difference=difference(rows, lists.items(look, last.id) if last is not None else ()),
        people=people_of(look, day, duty),
        leader=next((each.name for each in duty if each.leading), ""),
        slot=slot,
        following=following,
        planned=planned,
        blanks=blank_words(look),
        accusations=lists.accusations_since(look, [each.visit_id for each in counts.visits]),
        recent=recent,
        usual=rules.usual(desk.clerk.name, following, small=small),
        timing=rules.timing(now, planned),
    )


def blank_words(look: Look) -> str:
    """Return the blanks that can still be used, by their first and last numbers."""
    numbers = [each.number for each in reversed(accounted(look).rows) if each.open]
    told = []
    for first, last, count in rules.runs(numbers):
        words = tr("{first} 至 {last}，{n} 张") if count > 1 else tr("{first}，{n} 张")
        told.append(words.format(first=first, last=last, n=count))
    return "；".join(told) or tr("没有预留")


def _following(look: Look, duty: Sequence[OnDuty], now: datetime) -> tuple[str, ...]:
    """Return who is on duty next: later today, else on the next day that has somebody."""
    later = [each for each in duty if not each.leading and each.begins > now]
    ahead = 0
    while not later and duty and ahead < _LOOKED_AHEAD:
        ahead += 1
        later = [each for each in on_duty(look, now.date() + timedelta(days=ahead)) if not each.leading]
    first = min((each.begins for each in later), default=None)
    return tuple(dict.fromkeys(each.name for each in later if each.begins == first))


def _slot(duty: Sequence[OnDuty], now: datetime) -> Slot:
    """Return the part of the day whose post ends nearest to now, 全天 without a roster."""
    posts = [each for each in duty if not each.leading]
    return min(posts, key=lambda each: abs(each.ends - now)).slot if posts else Slot.DAY
