"""The package for the superior system: the visits and matters of a period under its labels, as tables and as JSON."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from reception_desk.errors import CannotNow
from reception_desk.forms.export import Sheet, workbook
from reception_desk.forms.outgoing.mapping import Table
from reception_desk.models.backup.making import nobody_told
from reception_desk.models.outgoing.place import Place, begun, target_for
from reception_desk.models.outgoing.records import Outgoing, matters_between, visits_between
from reception_desk.models.unfinished import Unfinished
from reception_desk.models.work import Work
from reception_desk.services.access.grounds import Grounds, hold_to
from reception_desk.services.acts import Result, act
from reception_desk.services.desk import Desk
from reception_desk.services.outgoing.mappings import known_system
from reception_desk.services.outgoing.mappings import package as mapping
from reception_desk.services.outgoing.records import record
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

_TELL_EVERY = 200
_WIDTHS = (8, 40)
_SAMPLED = 200
_SHARE = 0.4
"""The share of the work that is reading visits, and again matters; the rest is writing."""


@dataclass(frozen=True, slots=True)
class Span:
    """The days of a package, both among them."""

    since: date
    until: date

    @classmethod
    def last_month(cls, today: date) -> "Span":
        """Return the month before `today`."""
        until = today.replace(day=1) - timedelta(days=1)
        return cls(until.replace(day=1), until)


@dataclass(frozen=True, slots=True)
class Refused:
    """A record that cannot go: which table, its number, and why."""

    table: str
    number: str
    why: str


@dataclass(frozen=True)
class Packed:
    """What was written, and where: how many visits and matters, and which were refused."""

    target: Path
    visits: int
    matters: int
    refused: tuple[Refused, ...]


@dataclass(frozen=True)
class _Filled:
    table: Table
    rows: list[list[str]]
    refused: list[Refused]


def pack(desk: Desk, span: Span, target: Path, grounds: Grounds, told: Callable[[float], None] = nobody_told) -> Packed:
    """Write the package of a period into a new folder (or a .zip): tables, JSON, and which records were refused.

    Raises CannotNow for a period that is none and a mapping with an error, StoreTrouble, what `told` raises to stop.
    """
    since, until = span.since, span.until
    if until < since:
        raise CannotNow(tr("结束日期早于开始日期。"), tr("请改正日期。"))
    goal = target_for(target, locked=False)
    with desk.store.snapshot(desk.clerk.id, desk.now()) as look:
        asked, names = mapping(look), known_system(look).names
        visits = _filled(asked.visits, visits_between(look, since, until, names), lambda n: told(_part(n)))
        matters = _filled(asked.matters, matters_between(look, since, until, names), lambda n: told(_SHARE + _part(n)))
    period = f"{since.isoformat()} {until.isoformat()}"
    _begin(desk, grounds, len(visits.rows), len(matters.rows), period)
    refused = (*visits.refused, *matters.refused)
    with begun(goal, "", Unfinished(desk.folder, desk.store.key)) as place:
        for each in (visits, matters):
            told(2 * _SHARE)
            _write_table(desk, place, each, period)
        if refused:
            told_rows = [[each.table, each.number, each.why] for each in refused]
            called = tr("没有通过的记录")
            sheet = Sheet(called, (), ((tr("表"), 8), (tr("编号"), 20), (tr("原因"), 60)), told_rows)
            _put(place, f"{called}.xlsx", workbook(sheet) or b"")
        whole = {
            "package": asked.name,
            "office": desk.office.name,
            "since": since.isoformat(),
            "until": until.isoformat(),
            "made_at": desk.now().isoformat(),
            "visits": [_object(visits.table, row) for row in visits.rows],
            "matters": [_object(matters.table, row) for row in matters.rows],
            "refused": [{"table": each.table, "number": each.number, "why": each.why} for each in refused],
        }
        _put(place, "package.json", json.dumps(whole, ensure_ascii=False, indent=1).encode())
    return Packed(goal, len(visits.rows), len(matters.rows), refused)


@act(Action.EXPORT_PACKAGE, Role.CLERK, Role.HEAD, Role.LEADER)
def _begin(desk: Desk, work: Work, grounds: Grounds, visits: int, matters: int, period: str) -> Result[None]:
    """Write down that the records of a period are taken out, and why, before they are."""
    hold_to(desk, work, grounds)
    detail = {"shown": visits + matters, "visits": visits, "matters": matters, "period": period, **grounds.detail}
    return Result(None, "package", detail)


def _filled(table: Table, rows: Iterable[Outgoing], told: Callable[[int], None]) -> _Filled:
    filled = _Filled(table, [], [])
    for n, row in enumerate(rows):
        if n % _TELL_EVERY == 0:
            told(n)
        found = record(row)
        lacks = [lack for each in table.fields if (lack := each.lack(found))]
        if lacks:
            filled.refused.append(Refused(table.name, row.number, "；".join(lacks)))
        else:
            filled.rows.append([each.value(found) for each in table.fields])
    return filled


def _part(n: int) -> float:
    """Return how far reading is, as far as that can be told of a stream whose end is not known."""
    return _SHARE * n / (n + 2000)


def _write_table(desk: Desk, place: Place, filled: _Filled, period: str) -> None:
    columns = tuple(
        (each.label, _width([each.label, *(row[at] for row in filled.rows[:_SAMPLED])]))
        for at, each in enumerate(filled.table.fields)
    )
    lines = (f"{desk.office.name} {filled.table.name} {period}",)
    _put(place, f"{filled.table.name}.xlsx", workbook(Sheet(filled.table.name, lines, columns, filled.rows)) or b"")


def _width(words: Iterable[str]) -> int:
    longest = max(sum(1 if each.isascii() else 2 for each in word) for word in words)
    return min(max(longest + 2, _WIDTHS[0]), _WIDTHS[1])


def _put(place: Place, name: str, content: bytes) -> None:
    with place.file(name) as file:
        file.write(content)


def _object(table: Table, row: list[str]) -> dict[str, str]:
    return {each.label: words for each, words in zip(table.fields, row, strict=True)}


def told_words(packed: Packed) -> str:
    """Say what the package holds, and how many records were refused."""
    words = tr("已导出来访 {visits} 条、事项 {matters} 件到 {file}。").format(
        visits=f"{packed.visits:,}", matters=f"{packed.matters:,}", file=packed.target
    )
    if packed.refused:
        first = packed.refused[0]
        told = tr("有 {n} 条没有通过，如 {number}：{why}；名单在“没有通过的记录.xlsx”。")
        words += told.format(n=f"{len(packed.refused):,}", number=first.number, why=first.why)
    return words
