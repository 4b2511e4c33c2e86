"""开班: what a clerk looks at first, a line each that opens its list."""

from dataclasses import dataclass

from reception_desk.models.accounts import AccountRow, everybody
from reception_desk.models.lists.handover import HandoverRow
from reception_desk.services.desk import Desk
from reception_desk.services.handover_seen import Seen, seen
from reception_desk.services.letter_lines import OwedFigures, owed
from reception_desk.vocabulary import Role
from reception_desk.vocabulary_of_handover import HandoverKind, ItemKind
from reception_desk.wording import tr

DUTY, LAST, OWED = "duty", "last", "owed"
"""Lines that are of no kind of open things: who is on duty, the last handover, what units owe."""
_RED = frozenset({ItemKind.URGENT, ItemKind.OVERDUE})
_DUE = frozenset({ItemKind.UNTAKEN, ItemKind.DUE, ItemKind.LETTER})
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
    return Opened(shift, tuple(_lines(shift, owed(desk))), people)


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


def _lines(shift: Seen, units: OwedFigures) -> list[OpeningLine]:
    found: list[tuple[str, str, str, str, str]] = []
    people = "、".join(shift.people) or tr("还没有人登记，也没有发布的值班表")
    leader = tr("带班 {leader}").format(leader=shift.leader) if shift.leader else ""
    found.append((DUTY, tr("值班"), "", " · ".join(filter(None, (leader, people))), ""))
    last = handover_words(shift.last) if shift.last is not None else tr("还没有交接过，今天起记")
    found.append((LAST if shift.last is not None else "", tr("上次交接"), "", last, ""))
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
