"""矛盾排查: a round is laid on, each unit returns what it found or nothing, plans follow, the leader is told in one."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.forms.kinds import clean
from reception_desk.models import kept as model
from reception_desk.models.kept import Kept
from reception_desk.models.lists import screenings as lists
from reception_desk.models.lists.screenings import ItemRow, ReturnRow, RoundRow
from reception_desk.models.work import Look, Work
from reception_desk.rules.leading.dates import day_findings, term_findings
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.leading.kept import Written, answered, hold_to_day, matter_of, needed, told, unit_of
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.leading import Led, UnitKind
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr


@dataclass(frozen=True, slots=True)
class Trouble:
    """One trouble a unit found, as it is typed in: what, how many people, the 调处方案, who does it by when."""

    text: str
    people: int | None = None
    plan: str = ""
    who: str = ""
    due_on: date | None = None
    matter_id: int | None = None


@act(Action.SCREEN, Role.CLERK, Role.HEAD)
def begin_screening(
    desk: Desk, work: Work, title: str, day: date, kinds: Collection[UnitKind] = (), due_on: date | None = None
) -> Result[Written]:
    """Begin a round of 矛盾排查, to which each unit of these kinds (of all, where none is named) returns by a day."""
    title = needed(clean(title), tr("还没有写排查的名称。"))
    values = {"title": title, "day": day, "due_on": due_on, "kinds": sorted(each.value for each in kinds)}
    found = (*day_findings("day", day, desk.today()), *term_findings("due_on", due_on, day))
    return told(work, Kept.SCREENING, Led.ACTIVITY, values, "", found)


@act(Action.RETURN_SCREENING, Role.CLERK, Role.HEAD)
def return_screening(
    desk: Desk,
    work: Work,
    screening_id: int,
    unit_id: int,
    found: int,
    text: str = "",
    plan: str = "",
    troubles: Sequence[Trouble] = (),
) -> Result[Written]:
    """Write what a unit returned: how many troubles, each with its plan; 0 is 零报告.

    Of several returns of one unit the newest counts, and a finding says that there was another.
    """
    _round(work, screening_id)
    unit = unit_of(desk, work, unit_id)
    if found < 0:
        raise CannotNow(tr("数目不能小于零。"), tr("没有排查出矛盾的填 0，就是零报告。"))
    before = model.returns_of(work, screening_id, unit_id)
    values = {
        **{"screening_id": screening_id, "unit_id": unit_id, "found": found, "day": desk.today()},
        **{"text": clean(text, lines=True).strip(), "plan": clean(plan, lines=True).strip()},
    }
    doubts = []
    if before:
        doubts.append(Finding("found", tr("{unit}报过 {n} 件，以这次的为准。").format(unit=unit.name, n=before[-1])))
    doubts += _of_troubles(found, troubles, str(values["plan"]))
    done = told(work, Kept.RETURN, Led.ACTIVITY, values, "", tuple(doubts))
    for each in troubles:
        _write(desk, work, done.value.id, each)
    return done


@act(Action.SETTLE_TROUBLE, Role.CLERK, Role.HEAD)
def settle_trouble(desk: Desk, work: Work, row_id: int, day: date, result: str) -> Result[Written]:
    """Write what became of a trouble that was found; asked twice, nothing changes."""
    hold_to_day(desk, work, Kept.ITEM, row_id, day)
    words = needed(clean(result, lines=True), tr("还没有写调处结果。"))
    values = {"settled_on": day, "result": words}
    return answered(work, Kept.ITEM, row_id, "settled_on", Led.SETTLED, values, words)


@act(Action.REPORT_SCREENING, Role.CLERK, Role.HEAD)
def report_screening(desk: Desk, work: Work, screening_id: int, summary: str) -> Result[Written]:
    """Gather a round into one suggestion for the leader, on whose list it stands until he has said something."""
    _round(work, screening_id)
    words = needed(clean(summary, lines=True), tr("还没有写汇总的内容。"))
    values = {"summary": words, "reported_on": desk.today()}
    done = model.answer(work, Kept.SCREENING, screening_id, "seen_on", values)
    if not done:
        raise CannotNow(tr("这次排查领导已经阅过。"), tr("有新情况的，请另布置一次排查。"))
    value = Written(screening_id, kept=Kept.SCREENING, open_by="reported_on")
    return Result(value, f"screening {screening_id}", changes=changes("leading"))


@act(Action.READ_SCREENING, Role.CLERK, Role.HEAD, Role.LEADER)
def read_screening(desk: Desk, work: Work, screening_id: int, opinion: str = "") -> Result[Written]:
    """Write that a leader read what a round was gathered into, and what he said about it."""
    if _round(work, screening_id).reported_on is None:
        raise CannotNow(tr("这次排查还没有汇总。"), tr("请先汇总报领导。"))
    values = {"seen_on": desk.today(), "opinion": clean(opinion, lines=True).strip()}
    return answered(work, Kept.SCREENING, screening_id, "seen_on", Led.READ, values, "")


def unread(desk: Desk) -> list[tuple[RoundRow, date]]:
    """Return the rounds that were gathered and no leader has read, each with the day it was."""
    found = desk.read(lists.rounds)
    return [(each, each.reported_on) for each in found if each.reported_on is not None and each.seen_on is None]


def gathered(look: Look | Work, found: RoundRow) -> str:
    """Return a round in words, as the leader is told: who returned, each trouble and its plan, who did not."""
    returned = lists.returns(look, found.id, found.kinds)
    troubles = lists.items(look, found.id)
    lines = [_head(found, returned)]
    for each in returned:
        own = [one for one in troubles if one.return_id == each.return_id]
        if own:
            lines += [_line(at, each.unit, one) for at, one in enumerate(own, len(lines))]
        elif each.found:
            lines.append(_plain_line(len(lines), each))
    missing = [each.unit for each in returned if each.found is None]
    if missing:
        lines.append(tr("还没有报送的：{units}。").format(units="、".join(missing)))
    return "\n".join(lines)


def _head(found: RoundRow, returned: Sequence[ReturnRow]) -> str:
    nil = sum(each.found == 0 for each in returned)
    told = tr("{title}：应报 {all} 个单位，已报 {n} 个（零报告 {nil} 个），排查出 {found} 件。")
    return told.format(title=found.title, all=len(returned), n=found.returned, nil=nil, found=found.found)


def _line(at: int, unit: str, item: ItemRow) -> str:
    plan = item.plan or tr("还没有调处方案")
    people = tr("（{n} 人）").format(n=item.people) if item.people else ""
    by = "，".join(filter(None, (item.who, tr("{day} 前").format(day=item.due_on) if item.due_on else "")))
    done = tr("；已调处：{result}").format(result=item.result) if item.settled_on else ""
    words = tr("{at}. {unit}：{text}{people}。建议：{plan}{by}{done}。")
    named = tr("（{by}）").format(by=by) if by else ""
    text = item.text.rstrip("。")
    return words.format(at=at, unit=unit, text=text, people=people, plan=plan.rstrip("。"), by=named, done=done)


def _plain_line(at: int, row: ReturnRow) -> str:
    plan = row.plan.rstrip("。") or tr("还没有调处方案")
    words = tr("{at}. {unit}：{n} 件，{text}。建议：{plan}。")
    return words.format(at=at, unit=row.unit, n=row.found, text=row.text.rstrip("。") or "—", plan=plan)


def _of_troubles(found: int, troubles: Sequence[Trouble], plan: str) -> list[Finding]:
    doubts = []
    if troubles and len(troubles) != found:
        told = tr("报了 {n} 件，逐件写了 {m} 件，请核对。").format(n=found, m=len(troubles))
        doubts.append(Finding("found", told))
    lacking = [at for at, each in enumerate(troubles, 1) if not each.plan.strip()]
    if lacking:
        told = tr("第 {n} 件还没有写调处方案。").format(n="、".join(map(str, lacking)))
        doubts.append(Finding("troubles", told))
    elif found and not troubles and not plan:
        doubts.append(Finding("plan", tr("排查出 {n} 件，还没有写调处方案。").format(n=found)))
    return doubts


def _write(desk: Desk, work: Work, return_id: int, trouble: Trouble) -> None:
    if trouble.matter_id is not None:
        matter_of(work, trouble.matter_id)
    values = {
        **{"return_id": return_id, "matter_id": trouble.matter_id, "day": desk.today(), "people": trouble.people},
        **{"text": needed(clean(trouble.text), tr("有一件没有写是什么矛盾。")), "plan": clean(trouble.plan).strip()},
        **{"who": clean(trouble.who).strip(), "due_on": trouble.due_on},
    }
    model.write(work, Kept.ITEM, values)


def _round(work: Work, screening_id: int) -> RoundRow:
    found = next(iter(lists.rounds(work, screening_id)), None)
    if found is None:
        raise CannotNow(tr("没有这次排查，或者已经撤回。"), tr("请先布置排查。"))
    return found
