"""D20 交接班记录 as it was signed and D21 接访日报, both from the same figures; each print is written down."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime

from reception_desk.errors import CannotNow
from reception_desk.forms.code_tables import table
from reception_desk.forms.papers.catalogue import PAPERS
from reception_desk.forms.papers.day_sheet import DayLine, DaySheetFacts, day_sheet_context
from reception_desk.forms.papers.fill import fill
from reception_desk.forms.papers.handover import HandoverFacts, OpenMatter, handover_context
from reception_desk.models.lists import duties, matters, seal_lines, visits
from reception_desk.models.lists import handover as lists
from reception_desk.models.lists.handover import HandoverRow
from reception_desk.models.lists.ledger import Sort, VisitFilter
from reception_desk.models.lists.urgent import urgent_ones
from reception_desk.models.lists.visits import VisitRow
from reception_desk.models.work import Look, Work
from reception_desk.rules.handover import total
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.handover.given import is_as_signed
from reception_desk.services.handover.items import Item, worded
from reception_desk.services.handover.seen import day_figures, difference, figure_words, told_figures
from reception_desk.services.papers.of_visits import Issued, template_of
from reception_desk.services.papers.printing import Begun, Target, enter_list
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.duty import Slot
from reception_desk.vocabulary.handover import HandoverKind, ItemKind, Timing
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.papers import PaperForm, PaperKind, PrintWay
from reception_desk.wording import tr

_APART = {
    **{ItemKind.DUE: "due", ItemKind.UNSERVED: "serving"},
    **{ItemKind.DECISION: "instructions", ItemKind.DEED: "instructions", ItemKind.URGENT: ""},
}
"""What stands in a part of its own on the paper; the rest is 未办结事项."""

_MOST_PRINTED = 60
"""Open things that are printed one by one."""


def handover_paper(desk: Desk, handover_id: int) -> Issued:
    """Fill D20 by what was signed; raises CannotNow where there is none, or where it is not what was signed."""
    facts = desk.read(_handover_facts, desk, handover_id)
    docx = _filled(desk, PaperKind.HANDOVER, handover_context(facts))
    title = tr("交接班记录 {number}").format(number=facts.number)
    return Issued(handover_id, 0, facts.number, title, PaperForm.A4, docx, "", 0, PaperKind.HANDOVER)


def day_sheet(desk: Desk, day: date) -> Issued:
    """Fill D21 of a day: each visit a line, the sums those of the handovers and the ledger.

    Raises CannotNow for a day that has not come.
    """
    if day > desk.today():
        raise CannotNow(tr("{day} 还没有到，没有日报。").format(day=day))
    facts = desk.read(_day_facts, desk, day)
    docx = _filled(desk, PaperKind.DAY_SHEET, day_sheet_context(facts))
    title = tr("接访日报 {day}").format(day=day.isoformat())
    return Issued(0, 0, day.isoformat(), title, PaperForm.A4, docx, "", 0, PaperKind.DAY_SHEET)


@act(Action.PRINT_HANDOVER, Role.CLERK, Role.HEAD, Role.LEADER)
def begin_sheet(desk: Desk, work: Work, kind: PaperKind, number: str, target: Target | None) -> Result[Begun]:
    """Write down that a handover, daily sheet or urgent report is printed, before it is; with no printer, as PDF."""
    way = PrintWay.PRINTER if target is not None else PrintWay.PDF
    begun = enter_list(work, kind.value, number, target)
    return Result(begun, f"{kind.value} {number}", {"way": way.value}, changes("prints"))


def _filled(desk: Desk, kind: PaperKind, words: dict[str, object]) -> bytes:
    name = PAPERS[kind].templates[PaperForm.A4.value]
    return fill(desk.read(template_of, name), words, file=name)


def _handover_facts(look: Look, desk: Desk, handover_id: int) -> HandoverFacts:
    row = lists.one(look, handover_id)
    if row is None:
        raise CannotNow(tr("没有这次交接，或者已经撤回。"))
    kept = lists.items(look, handover_id)
    if not is_as_signed(row, kept):
        raise CannotNow(tr("这份交接记录和签字时的不一样，不能打印。"), tr("请告诉管理员，查看审计记录。"))
    items = worded(look, kept)
    apart = {name: _lines(items, name) for name in ("due", "serving", "instructions")}
    closed = row.kind is HandoverKind.CLOSE
    return HandoverFacts(
        office=desk.office.name,
        on=row.day,
        shift=_shift(row),
        gives=row.giver,
        takes=tr("（日结，本人接着值）") if closed else row.taker,
        leader=row.leader,
        number=row.number,
        received=tuple(_received(look, row)),
        open=_open_ones(look, row, [each for each in items if each.row.kind not in _APART]),
        urgent=_urgent(look, row.day, items),
        things=_things(row),
        trouble="\n".join(filter(None, (row.trouble, row.remark))),
        given_at=row.given_at,
        taken_at=row.taken_at,
        printed_at=desk.now(),
        printed_by=desk.clerk.name,
        **apart,
    )


def _shift(row: HandoverRow) -> str:
    early = row.timing.label if row.timing is not Timing.ON_TIME else ""
    why = "：".join(filter(None, (early, row.reason)))
    return " ".join(filter(None, (Slot(row.shift).label, "、".join(row.on_duty), why)))


def _received(look: Look, row: HandoverRow) -> list[tuple[str, str]]:
    """Return the figures of the shift; what earlier days were mended by is told by their days."""
    by_day = told_figures(row)
    told = figure_words(total(by_day))
    for day, figures in by_day.items():
        if day != row.day:
            mended = "，".join(f"{label} {value}" for label, value in figure_words(figures) if _counts(value))
            told.append((tr("其中 {day}").format(day=f"{day:%m-%d}"), mended or tr("只改了初重")))
    before = lists.previous(look, row.id)
    if before is not None:
        found = difference(lists.items(look, row.id), lists.items(look, before.id))
        words = tr("带下 {kept} 件，了结 {gone} 件，新增 {new} 件").format(**asdict(found))
        told.append((tr("比上次"), words))
    return told


def _counts(value: str) -> bool:
    return any(each in "123456789" for each in value)


def _lines(items: list[Item], name: str) -> str:
    return "\n".join(_line(each) for each in items if _APART.get(each.row.kind) == name)


def _line(item: Item) -> str:
    day = f"{item.row.due:%m-%d}" if item.row.due else ""
    goes_on = tr("{name}接着办").format(name=item.row.carrier)
    return "，".join(filter(None, (item.title, " ".join(filter(None, (item.step, day))), goes_on)))


def _open_ones(look: Look, row: HandoverRow, items: Sequence[Item]) -> tuple[OpenMatter, ...]:
    """Return what is open, new things first; where it is more than fits on two sheets, the rest as a sum."""
    before = lists.previous(look, row.id)
    known = {each.key for each in lists.items(look, before.id)} if before is not None else set()
    ordered = sorted(items, key=lambda each: each.row.key in known)
    shown, rest = ordered[:_MOST_PRINTED], ordered[_MOST_PRINTED:]
    told = [_open(each) for each in shown]
    if rest:
        sums = tr("另有 {n} 件").format(n=sum(each.row.times for each in rest))
        told.append(OpenMatter(number="", name=sums, due=None, next_step=tr("逐件名单存在本次交接里"), owner=""))
    return tuple(told)


def _open(item: Item) -> OpenMatter:
    name, kind = item.name or item.words, item.row.kind
    step = item.step if kind is not ItemKind.PROMISE else item.words
    if kind is ItemKind.UNTAKEN:  # its day is the one since when it waits
        since = f"{item.row.due:%m-%d}" if item.row.due else ""
        step = tr("{what}（{day} 起）").format(what=item.step, day=since)
        return OpenMatter(number=item.number, name=name, due=None, next_step=step, owner=item.row.carrier)
    return OpenMatter(number=item.number, name=name, due=item.row.due, next_step=step, owner=item.row.carrier)


def _urgent(look: Look, day: date, items: list[Item]) -> str:
    """Return the urgent visits of the day with to whom they were reported, and those of which nobody noted it."""
    told = []
    for each in urgent_ones(look, day):
        what = each.urgency.label if each.urgency else ""
        reported = tr("已报告 {told}").format(told=each.told) if each.told else tr("还没有记下报告了谁")
        number = each.number if each.name else ""
        told.append(" ".join(filter(None, (f"{each.at:%H:%M}", what, number, each.name, each.what, reported))))
    carried = [_line(each) for each in items if each.row.kind is ItemKind.URGENT]
    return "\n".join([*told, *carried]) or tr("无")


def _things(row: HandoverRow) -> str:
    labels = {"seal": tr("印章"), "blanks": tr("空白登记表"), "devices": tr("设备")}
    told = [f"{label}：{row.things[name]}" for name, label in labels.items() if row.things.get(name)]
    return "\n".join(told)


def _day_facts(look: Look, desk: Desk, day: date) -> DaySheetFacts:
    wanted = list(visits.ids(look, VisitFilter(since=day, until=day, voided=False), Sort(descending=False)))
    beside = [each for keys in seal_lines.keys_by_day(look, day, day, None).values() for each in keys]
    rows = visits.outward(look, [*wanted, *beside])
    of = duties.of_visits(look, frozenset(wanted))
    by_matter = {each.id: each for each in matters.rows(look, list(set(of.values())))}
    lines = tuple(_day_line(each, by_matter.get(of.get(each.id, 0))) for each in rows)
    sums = tuple((label, value) for label, value in figure_words(day_figures(look, day)))
    return DaySheetFacts(
        office=desk.office.name,
        on=day,
        rows=lines,
        sums=sums,
        made_by=desk.clerk.name,
        printed_at=desk.now(),
        printed_by=desk.clerk.name,
    )


def _day_line(row: VisitRow, matter: matters.MatterRow | None) -> DayLine:
    """Return one line; of an accusation what its line in the ledger tells, and nothing of its matter (条30③)."""
    known = None if row.accusation else matter
    state = tr("简记") if row.noted else ""
    if known is not None:
        state = tr("已办结") if known.state == "closed" else tr("办理中")
    alone = row.id < 0
    return DayLine(
        number=row.number,
        time="" if alone else _time(row.at),
        name=row.name,
        people=row.people,
        demand=row.demand,
        first="" if alone or row.noted else tr("重") if row.intent == "2" else tr("初"),
        manner=row.channel.label,
        purpose=row.purpose.label if row.purpose else "",
        content=_label("contents", row.content),
        handling=_label("handling", row.handling),
        destination=row.destination,
        receiver=row.clerk,
        state=state,
        due=known.due if known is not None else None,
    )


def _time(at: datetime) -> str:
    return f"{at:%H:%M}"


def _label(name: str, code: str) -> str:
    entry = table(name).get(code) if code else None
    return entry.label if entry is not None else code
