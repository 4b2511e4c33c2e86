"""The register of 矛盾排查: of one round each unit's state at a glance, below it its troubles with their plans."""

from collections.abc import Sequence

from reception_desk.models.lists import screenings as lists
from reception_desk.models.lists.screenings import ItemRow, ReturnRow, RoundRow
from reception_desk.models.work import Look
from reception_desk.services.desk import Desk
from reception_desk.services.registers.lines import NOTHING, Line, Listed, Wanted, day_words
from reception_desk.wording import tr


def screenings(desk: Desk, look: Look, wanted: Wanted) -> Listed:
    """Return one round, the newest where none is chosen: who returned, who found nothing, who has not returned."""
    rounds = lists.rounds(look)
    choices = tuple((str(each.id), f"{each.day} {each.title}") for each in rounds)
    head = next((each for each in rounds if str(each.id) == wanted.choice), rounds[0] if rounds else None)
    if head is None:
        return Listed([], tr("还没有布置过排查。"))
    units = lists.returns(look, head.id, head.kinds, wanted.sort)
    troubles = lists.items(look, head.id, wanted.sort)
    lines = list(_lines(head, units, troubles, desk))
    during = [each for each in rounds if wanted.first <= each.day <= wanted.last]
    return Listed(lines, _sums(head, units, troubles, len(during)), choices, str(head.id), head)


def _lines(head: RoundRow, units: Sequence[ReturnRow], troubles: Sequence[ItemRow], desk: Desk) -> list[Line]:
    found = []
    late = head.due_on is not None and head.due_on < desk.today()
    for each in units:
        found.append(_unit_line(each, late=late))
        found += [_trouble_line(one, each, desk) for one in troubles if one.return_id == each.return_id]
    return found


def _unit_line(row: ReturnRow, *, late: bool) -> Line:
    if row.found is None:
        state, colour = (tr("逾期未报"), "overdue") if late else (tr("未报"), "due")
    else:
        state, colour = (tr("零报告"), "ok") if row.found == 0 else (tr("已报"), "ok")
    cells = {
        **{"state": state, "unit": row.unit, "found": "" if row.found is None else str(row.found), "text": row.text},
        **{"people": "", "plan": row.plan, "who": row.phone, "due": "", "result": ""},
        "day": row.day.isoformat() if row.day is not None else "",
    }
    return Line(row.unit_id * 2, row, cells, colour, detail="\n".join(filter(None, (row.unit, row.text, row.plan))))


def _trouble_line(row: ItemRow, unit: ReturnRow, desk: Desk) -> Line:
    done = row.settled_on is not None
    late = not done and row.due_on is not None and row.due_on < desk.today()
    if done:
        state, colour = tr("已调处"), "ok"
    else:
        state, colour = (tr("逾期未调处"), "overdue") if late else (tr("调处中"), "info")
    cells = {
        **{"state": state, "unit": f"└ {unit.unit}", "found": "", "text": row.text, "who": row.who or NOTHING},
        **{"people": "" if row.people is None else str(row.people), "plan": row.plan or tr("还没有调处方案")},
        **{"due": day_words(row.due_on), "result": row.result, "day": day_words(row.settled_on) if done else ""},
    }
    said = (row.text, row.plan, tr("结果：{words}").format(words=row.result) if done else "", row.number)
    return Line(row.id * 2 + 1, row, cells, colour, row.matter_id or 0, detail="\n".join(filter(None, said)))


def _sums(head: RoundRow, units: Sequence[ReturnRow], troubles: Sequence[ItemRow], during: int) -> str:
    nil = sum(each.found == 0 for each in units)
    returned = sum(each.found is not None for each in units)
    told = tr("应报 {all} 个单位，已报 {n} 个，其中零报告 {nil} 个，未报 {open} 个")
    planned = tr("排查出 {found} 件，有调处方案 {plans} 件，已调处 {done} 件")
    parts = [
        told.format(all=len(units), n=returned, nil=nil, open=len(units) - returned),
        planned.format(
            found=head.found,
            plans=sum(bool(each.plan) for each in troubles),
            done=sum(each.settled_on is not None for each in troubles),
        ),
        tr("期间共排查 {n} 次").format(n=during),
    ]
    if head.seen_on is not None:
        read = tr("领导 {day} 已阅：{opinion}") if head.opinion else tr("领导 {day} 已阅")
        parts.append(read.format(day=head.seen_on, opinion=head.opinion))
    elif head.reported_on is not None:
        parts.append(tr("{day} 已汇总报领导").format(day=head.reported_on))
    elif head.due_on is not None:
        parts.append(tr("{day} 前报").format(day=head.due_on))
    return " · ".join(parts)
