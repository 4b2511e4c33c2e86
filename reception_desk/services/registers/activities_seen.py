"""The register of activities: each kind counted by itself, 次, 批, 人, 份 and 元 never added to one another."""

from reception_desk.models import kept_changes
from reception_desk.models.counts.activities import ActivityCount, by_kind
from reception_desk.models.kept import Kept
from reception_desk.models.lists import registers as lists
from reception_desk.models.lists.registers import ActivityRow
from reception_desk.models.work import Look
from reception_desk.rules.leading.activities import measure_of, yes_of
from reception_desk.services.registers.lines import (
    NOTHING,
    Line,
    Listed,
    Wanted,
    line_of,
    matter_words,
    money,
    number_words,
)
from reception_desk.vocabulary.leading import ActivityKind
from reception_desk.wording import tr


def activities(look: Look, wanted: Wanted) -> Listed:
    """Return the activities of a period, of one kind or of all, with their sums by kind."""
    rows = lists.activities(look, wanted.first, wanted.last, wanted.choice, wanted.sort)
    changes = kept_changes.earlier(look, Kept.ACTIVITY.name, [each.of.id for each in rows])
    lines = [_line(each, changes.get(each.of.id, [])) for each in rows]
    counts = {each.kind: each for each in by_kind(look, wanted.first, wanted.last)}
    kinds = [each for each in ActivityKind if each.value in counts and wanted.choice in ("", each.value)]
    sums = " · ".join(sum_words(each, counts[each.value]) for each in kinds)
    choices = (("", tr("全部活动")), *((each.value, each.label) for each in ActivityKind))
    return Listed(lines, sums or tr("这段时间没有记活动。"), choices, wanted.choice)


def sum_words(kind: ActivityKind, count: ActivityCount) -> str:
    """Return 司法救助 2 次，2 人，申请 8,000 元，发放 5,000 元: each measure by itself."""
    parts = [tr("{kind} {n} 次").format(kind=kind.label, n=f"{count.times:,}")]
    if count.number:
        parts.append(number_words(measure_of(kind), count.number))
    if count.people:
        parts.append(tr("{n} 人").format(n=f"{count.people:,}"))
    if count.asked_fen:
        parts.append(tr("申请 {n} 元").format(n=money(count.asked_fen)))
    if count.granted_fen:
        parts.append(tr("发放 {n} 元").format(n=money(count.granted_fen)))
    if (yes := yes_of(kind)) is not None:
        parts.append(tr("{yes} {n} 次").format(yes=yes.label, n=count.yes))
    return "，".join(parts)


def _line(row: ActivityRow, changes: list[kept_changes.Earlier]) -> Line:
    kind = ActivityKind(row.kind)
    given = [
        tr("申请 {n} 元").format(n=money(row.asked_fen)) if row.asked_fen is not None else "",
        tr("发放 {n} 元").format(n=money(row.granted_fen)) if row.granted_fen is not None else "",
    ]
    yes = yes_of(kind)
    said = "" if yes is None or row.yes is None else yes.label if row.yes else tr("未{yes}").format(yes=yes.label)
    cells = {
        **{"day": row.day.isoformat(), "kind": kind.label, "matter": matter_words(row.of)},
        **{"people": "" if row.people is None else f"{row.people:,}", "place": row.place or NOTHING},
        **{"number": "，".join(filter(None, (number_words(measure_of(kind), row.number), *given, said)))},
        **{"staff": row.staff or NOTHING, "result": row.result, "clerk": row.of.clerk},
    }
    head = " · ".join(filter(None, (cells["day"], kind.label, row.place, row.staff, cells["number"])))
    return line_of(row, cells, "info", (head, row.result), changes)
