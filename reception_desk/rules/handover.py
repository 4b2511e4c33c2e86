"""交接班: what a shift counted (批次 and 人次 of those who came, 件 of the rest, 简记 apart), who goes on, when."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta

from reception_desk.rules.levels import GROUP_FROM
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.handover import HandoverKind, Timing

_IN_PERSON = frozenset({Channel.VISIT, Channel.VIDEO})
_PIECES = {Channel.LETTER: "letters", Channel.PHONE: "calls", Channel.NOTICE: "notices"}
_SLACK = timedelta(minutes=20)
"""So long before or after the end of a post a shift is still handed over in time."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A visit as the figures see it: `again` tells 同一事再来, `noted` a 简记, `living` that it is not void."""

    visit_id: int
    day: date
    channel: Channel
    people: int
    again: bool = False
    noted: bool = False
    living: bool = True


@dataclass(frozen=True, slots=True)
class Figures:
    """批次 and 人次 of those who came, first and again, groups among them; 件 of letters, calls and the rest."""

    batches: int = 0
    persons: int = 0
    first: int = 0
    again: int = 0
    groups: int = 0
    group_persons: int = 0
    letters: int = 0
    calls: int = 0
    others: int = 0
    noted: int = 0
    notices: int = 0

    def __add__(self, other: "Figures") -> "Figures":
        """Return both together."""
        return Figures(*(getattr(self, name) + getattr(other, name) for name in NAMES))


NAMES = tuple(each.name for each in fields(Figures))


def figures(visits: Iterable[Counted]) -> Figures:
    """Count visits: a 简记 and a 通报 are never added to what came in."""
    counts = dict.fromkeys(NAMES, 0)
    for each in visits:
        for name, number in _of(each):
            counts[name] += number
    return Figures(**counts)


def added(now: Iterable[Counted], before: Mapping[int, Counted]) -> dict[date, Figures]:
    """Return by the day of the visits what they make now beyond what earlier handovers counted of the same ones."""
    counts: dict[date, dict[str, int]] = {}
    for each in now:
        for seen, sign in ((each, 1), (before.get(each.visit_id), -1)):
            of_day = counts.setdefault(seen.day, dict.fromkeys(NAMES, 0)) if seen is not None else {}
            for name, number in _of(seen) if seen is not None else ():
                of_day[name] += sign * number
    return {day: Figures(**counts[day]) for day in sorted(counts) if any(counts[day].values())}


def total(by_day: Mapping[date, Figures]) -> Figures:
    """Return the sum over all days."""
    return sum(by_day.values(), Figures())


def carrier(owner: str, giver: str, taker: str) -> str:
    """Return who goes on with what is open: whoever answers for it, in the place of the one who leaves the taker."""
    return owner if owner and owner != giver else taker or giver


def timing(at: datetime, planned: Sequence[datetime]) -> Timing:
    """Tell whether a shift is handed over early or late by the nearest of the planned ends; without a plan in time."""
    if not planned:
        return Timing.ON_TIME
    end = min(planned, key=lambda each: abs(each - at))
    if at < end - _SLACK:
        return Timing.EARLY
    return Timing.LATE if at > end + _SLACK else Timing.ON_TIME


def _of(visit: Counted) -> list[tuple[str, int]]:
    if not visit.living:
        return []
    if visit.noted:
        return [("noted", 1)]
    if visit.channel not in _IN_PERSON:
        return [(_PIECES.get(visit.channel, "others"), 1)]
    told = [("batches", 1), ("persons", visit.people), ("again" if visit.again else "first", 1)]
    if visit.people >= GROUP_FROM:
        told += [("groups", 1), ("group_persons", visit.people)]
    return told


def usual(name: str, following: Sequence[str], *, small: bool) -> HandoverKind:
    """Return how a shift ends: 日结 where the same person comes next, by the kind of office where nobody knows."""
    if following:
        return HandoverKind.CLOSE if name in following else HandoverKind.SHIFT
    return HandoverKind.CLOSE if small else HandoverKind.SHIFT


def runs(numbers: Iterable[str]) -> list[tuple[str, str, int]]:
    """Return numbers that follow each other as first, last and how many, so that blanks are told as 起止号."""
    found: list[tuple[str, str, int]] = []
    for each in numbers:
        if found and _follows(found[-1][1], each):
            first, _, count = found[-1]
            found[-1] = (first, each, count + 1)
        else:
            found.append((each, each, 1))
    return found


def _follows(former: str, number: str) -> bool:
    head, tail = _parted(former)
    other, digits = _parted(number)
    return bool(tail and digits) and head == other and int(digits) == int(tail) + 1


def _parted(number: str) -> tuple[str, str]:
    head = number.rstrip("0123456789")
    return head, number[len(head) :]
