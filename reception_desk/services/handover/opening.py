"""开班: what a clerk looks at first, a line each that opens its list."""

from dataclasses import dataclass
from datetime import timedelta

from reception_desk.models.accounts import AccountRow, everybody
from reception_desk.models.lists.handover import HandoverRow
from reception_desk.models.work import Look
from reception_desk.services.answering.letter_lines import OwedFigures, owed
from reception_desk.services.desk import Desk
from reception_desk.services.handover.seen import Seen, seen
from reception_desk.services.leading.days import days_of
from reception_desk.services.roster.periods import running
from reception_desk.vocabulary.handover import HandoverKind, ItemKind
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

DUTY, LAST, OWED, PERIOD, LEADER = "duty", "last", "owed", "period", "leader"
"""Lines that are of no kind of open things: who is on duty, the last handover, what units owe, days unlike others."""
_RED = frozenset({ItemKind.URGENT, ItemKind.OVERDUE})
_DUE = frozenset({ItemKind.UNTAKEN, ItemKind.DUE, ItemKind.LETTER})
_SOON = timedelta(days=3)
_SIGNING = frozenset({Role.CLERK, Role.HEAD, Role.LEADER})


@dataclass(frozen=True)
class OpeningLine:
    """One line: `opens` names the list behind it, "" for none; `count` in words; its colour."""

    id: int
    opens: str
    label: str
    count: str
    words: str
    colour: str = ""


@dataclass(frozen=True)
class Opened:
    """What the page shows: the shift that runs, its opening lines, who may sign."""

    seen: Seen
    lines: tuple[OpeningLine, ...]
    colleagues: tuple[AccountRow, ...]


def opened(desk: Desk) -> Opened:
    """Return everything the page shows."""
    shift = seen(desk)
    people = tuple(each for each in desk.read(everybody) if each.active and each.roles & _SIGNING)
    return Opened(shift, tuple(_lines(shift, owed(desk), desk.read(_special, desk))), people)


def handover_words(row: HandoverRow) -> str:
    """Return a handover in a line: who gave, when, to whom, whether somebody still has to sign."""
    gave = f"{row.giver} {row.given_at:%m-%d %H:%M}"
    if row.kind is HandoverKind.CLOSE:
        return tr("{number}，{gave} 日结").format(number=row.number, gave=gave)
    if row.waits:
        return tr("{number}，{gave} 交班，{taker} 还没有签接班").format(number=row.number, gave=gave, taker=row.taker)
    taken = f"{row.taken_at:%H:%M}" if row.taken_at else ""
    words = tr("{number}，{gave} 交班，{taker} {taken} 接班")
    return words.format(number=row.number, gave=gave, taker=row.taker, taken=taken)


_Line = tuple[str, str, str, str, str]


def _lines(shift: Seen, units: OwedFigures, special: list[_Line]) -> list[OpeningLine]:
    found: list[_Line] = []
    people = "、".join(shift.people) or tr("还没有人登记，也没有发布的值班表")
    leader = tr("带班 {leader}").format(leader=shift.leader) if shift.leader else ""
    found.append((DUTY, tr("值班"), "", " · ".join(filter(None, (leader, people))), ""))
    last = handover_words(shift.last) if shift.last is not None else tr("还没有交接过，今天起记")
    found.append((LAST if shift.last is not None else "", tr("上次交接"), "", last, ""))
    found += special
    none = []
    for kind in ItemKind:
        items = [each for each in shift.items if each.row.kind is kind]
        if not items:
            none.append(kind.label)
            continue
        count = tr("{n} 件").format(n=sum(each.row.times for each in items))
        colour = "overdue" if kind in _RED else "due" if kind in _DUE else "info"
        found.append((kind.value, kind.label, count, items[0].title, colour))
    if units.out:
        lacking = "，".join(f"{label} {n}" for label, n in units.lacking.values() if n)
        found.append((OWED, tr("单位未回"), tr("{n} 件").format(n=units.out), lacking, "info"))
    if none:
        found.append(("", tr("没有"), "", "、".join(none), ""))
    return [OpeningLine(at, *each) for at, each in enumerate(found, 1)]


def _special(look: Look, desk: Desk) -> list[_Line]:
    """Return what is unlike other days: a period with the reports it owes, a leader who receives soon."""
    found: list[_Line] = []
    for each in running(desk, look):
        facts = each.row.facts
        owed_days = tr("欠报 {n} 天").format(n=len(each.owed)) if each.owed else ""
        words = tr("{name}到 {until}，每天 {at} 前报{to}").format(
            name=facts.name, until=f"{facts.until:%m-%d}", at=facts.report_at or "24:00", to=facts.report_to
        )
        found.append((PERIOD, tr("重点时段"), owed_days, words, "overdue" if each.owed else "info"))
    today = desk.today()
    for day in days_of(look, today, today + _SOON):
        if not day.dropped:
            told = f"{day.row.facts.day:%m-%d} {day.row.facts.begins} {day.row.facts.leader}"
            met = tr("约 {n} 人").format(n=len(day.meetings))
            found.append((LEADER, tr("领导接访"), met, told, "info" if day.row.told_on else "due"))
    return found
