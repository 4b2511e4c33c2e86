"""接访前一页清 (D15甲) for each who is received, and the sheet on which the days are published (领导接访日安排表)."""

from collections.abc import Iterable, Sequence

from reception_desk.errors import CannotNow
from reception_desk.forms.papers.brief import HISTORY, BriefFacts, brief_context
from reception_desk.forms.papers.catalogue import PAPERS
from reception_desk.forms.papers.fill import fill
from reception_desk.forms.papers.issue import Issue
from reception_desk.forms.papers.ledger import TEMPLATE, LedgerFacts, filled_ledger
from reception_desk.models import leader_days as model
from reception_desk.models import papers
from reception_desk.models.accounts import everybody
from reception_desk.models.kept import Kept
from reception_desk.models.leader_days import LeaderDayRow
from reception_desk.models.work import Look
from reception_desk.paths import resource
from reception_desk.services.answering.correspondence import out_of
from reception_desk.services.answering.letter_lines import line_of
from reception_desk.services.desk import Desk
from reception_desk.services.issuing.source import MatterSource, source_of
from reception_desk.services.leading.days import LeaderDay, MeetingRow
from reception_desk.services.matters.repeats import guidance_for
from reception_desk.services.matters.seen import Happened, time_line
from reception_desk.services.papers.facts import Source
from reception_desk.services.papers.of_visits import Issued, template_of
from reception_desk.vocabulary.leading import Step
from reception_desk.vocabulary.papers import PaperForm, PaperKind
from reception_desk.wording import tr

_LEFT_OUT = (
    *(Happened.STARTED, Happened.STOPPED, Happened.CHANGED, Happened.JUDGED, Happened.NUMBERED, Happened.TAKEN_BACK),
    *(Happened.RESPONSIBLE, Happened.MERGED, Happened.UNMERGED, Happened.PAPER),
)
"""What a leader need not know of the course of a matter before a talk."""


def brief_paper(desk: Desk, meeting_id: int) -> Issued:
    """Fill the page for one who is received; raises CannotNow where there is none, or where he was sealed since."""
    facts = desk.read(_facts, desk, meeting_id)
    name = PAPERS[PaperKind.BRIEF].templates[PaperForm.A4.value]
    docx = fill(desk.read(template_of, name), brief_context(facts), file=name)
    title = tr("接访前一页清 {number}").format(number=facts.issue.matter)
    return Issued(0, 0, facts.issue.matter, title, PaperForm.A4, docx, "", 0, PaperKind.BRIEF)


def days_sheet(desk: Desk, found: Sequence[LeaderDay], period: str) -> bytes:
    """Return the sheet on which reception days are published, with what was changed and why; as a filled docx."""
    rows = [(str(at), *_day_words(each)) for at, each in enumerate(found, 1)]
    phone = tr("接访电话 {number}").format(number=desk.office.telephone)
    facts = LedgerFacts(
        office=desk.office.name,
        period=period,
        conditions="",
        count="　".join((tr("共 {n} 次").format(n=len(rows)), *([phone] if desk.office.telephone else []))),
        heads=("序号", "日期", "时间", "地点", "接访领导", "职务", "分管工作", "备注"),
        samples=(
            "10",
            "2026年12月15日（周二）一",
            "14:00—17:00",
            "县信访接待大厅一楼",
            "欧阳建国",
            "副书记、副县长",
            "",
            "改期：原定 12-15 周明远",
        ),
        rows=rows,
        printed_at=desk.now(),
        printed_by=desk.clerk.name,
        title="领导接访日安排表",
        inside=False,
    )
    return filled_ledger(resource("templates", TEMPLATE).read_bytes(), facts)


def remark(found: LeaderDay) -> str:
    """Return what was changed of a day, and why: for the sheet that is hung up and for the list."""
    if found.dropped:
        return tr("取消：{reason}").format(reason=found.row.reason)
    if not found.former:
        return ""
    before = found.former[0]
    same = before.facts.leader == found.row.facts.leader
    was = f"{before.facts.day:%m-%d} {before.facts.begins}" + ("" if same else f" {before.facts.leader}")
    return tr("改期：原定 {was}，{reason}").format(was=was, reason=before.reason)


def _day_words(found: LeaderDay) -> tuple[str, ...]:
    facts = found.row.facts
    week = "一二三四五六日"[facts.day.weekday()]
    on = f"{facts.day.year}年{facts.day.month}月{facts.day.day}日（周{week}）"
    return on, f"{facts.begins}—{facts.ends}", facts.place, facts.leader, facts.post, facts.portfolio, remark(found)


def _facts(look: Look, desk: Desk, meeting_id: int) -> BriefFacts:
    meeting = model.meeting(look, meeting_id)
    day = model.find(look, meeting.leader_day_id) if meeting is not None else None
    if meeting is None or day is None:
        raise CannotNow(tr("没有这个约见，或者已经取消。"))
    if meeting.matter_id:
        return _of_matter(desk, look, day, meeting)
    return _of_visit(desk, look, day, meeting)


def _of_matter(desk: Desk, look: Look, day: LeaderDayRow, meeting: MeetingRow) -> BriefFacts:
    source = source_of(desk, look, meeting.matter_id)
    clerks = {each.id: each.shown_name for each in everybody(look)}
    said = [each for each in source.led[Kept.INSTRUCTION] if each["step"] == Step.PROPOSED.value]
    petitioner = source.first.petitioner
    return BriefFacts(
        issue=source.issue(None),
        leader=_titled(day),
        received_on=day.facts.day,
        name=source.name,
        people=source.crowd,
        demands=source.demands,
        clerk=desk.clerk.name,
        hour=meeting.hour or day.facts.begins,
        where=day.facts.place,
        phone=petitioner.phone,
        address=petitioner.address,
        history=_history(source, clerks),
        units=tuple(_units(desk, source)),
        law=tuple(_law(desk, source)),
        proposal=str(said[-1]["text"]) if said else "",
    )


def _of_visit(desk: Desk, look: Look, day: LeaderDayRow, meeting: MeetingRow) -> BriefFacts:
    subject = papers.subject(look, meeting.visit_id)
    if subject is None or subject.voided:
        raise CannotNow(tr("这次登记已经作废。"), tr("请取消这个约见。"))
    source = Source(desk, subject, "", look.now)
    issue = Issue(office=desk.office.name, matter=subject.number, printed_at=desk.now(), printed_by=desk.clerk.name)
    return BriefFacts(
        issue=issue,
        leader=_titled(day),
        received_on=day.facts.day,
        name=source.petitioner.name or subject.name,
        people=subject.people,
        demands=subject.demands or tuple(filter(None, (subject.demand or subject.statement[:200],))),
        clerk=desk.clerk.name,
        hour=meeting.hour or day.facts.begins,
        where=day.facts.place,
        phone=source.petitioner.phone,
        address=source.petitioner.address,
        history=(tr("{day} 登记：{receiver}接谈").format(day=subject.received_at.date(), receiver=subject.receiver),),
    )


def _titled(day: LeaderDayRow) -> str:
    return " ".join(filter(None, (day.facts.leader, day.facts.post)))


def _history(source: MatterSource, clerks: dict[int, str]) -> tuple[str, ...]:
    """Return the beginning and the newest of what happened, in the order in which it did."""
    left_out = {each.label for each in _LEFT_OUT}
    told = [each for each in time_line(source.whole, (), clerks) if each.what not in left_out and not each.undone]
    lines = [" ".join(filter(None, (f"{each.day:%m-%d}", each.what, each.words))) for each in reversed(told)]
    return tuple(lines if len(lines) <= HISTORY else (lines[0], *lines[1 - HISTORY :]))


def _units(desk: Desk, source: MatterSource) -> Iterable[str]:
    """Give of each letter the unit and what it said last, else how long it owes its answer."""
    for each in source.letters:
        line = line_of(out_of(desk, each))
        last = each.entries[-1].facts if each.entries else None
        said = (last.text or last.opinion) if last is not None else ""
        yield tr("{unit}：{said}").format(
            unit=line.unit, said=" ".join(filter(None, (line.last, said))) or line.standing
        )


def _law(desk: Desk, source: MatterSource) -> Iterable[str]:
    """Give where the matter stands by the regulation, and until when what is to be done."""
    found = guidance_for(desk, source.days, source.clocks)
    yield "".join(filter(None, (found.sentence, f"（{found.article}）" if found.article else "")))
    running = [each for each in source.clocks if each.stopped_on is None and each.reckoned.counting is not None]
    days = [(each.name.label, each.reckoned.counting.nominal_due) for each in running if each.reckoned.counting]
    yield "；".join(tr("{what}到 {day}").format(what=what, day=day) for what, day in days)
