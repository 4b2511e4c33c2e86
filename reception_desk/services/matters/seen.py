"""One matter as its page shows it: the whole of it, how its clocks stand today, and one time line."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from reception_desk.findings import Finding
from reception_desk.forms import matters as form
from reception_desk.forms.form import AnyField
from reception_desk.forms.kinds_coded import Coded
from reception_desk.forms.provinces import label_of
from reception_desk.models.accounts import AccountRow, everybody
from reception_desk.models.lists.matters import EventLine, MatterWhole, whole
from reception_desk.models.matter_papers import of_matter
from reception_desk.models.work import Look
from reception_desk.rules.dispositions import disposition
from reception_desk.rules.matters import Recorded, Running
from reception_desk.rules.outcomes import Guidance
from reception_desk.services.answering.seen import Answering, answering
from reception_desk.services.desk import Desk
from reception_desk.services.leading.risk import Risk, risk_of
from reception_desk.services.matters.clocks import clocks_of
from reception_desk.services.matters.closing import ClosingSeen, closing_of
from reception_desk.services.matters.deadlines import Counted, marked, stands
from reception_desk.services.matters.repeats import told_again
from reception_desk.services.matters.rules_of import Judgement, Rule, judgements, missing_evidence
from reception_desk.services.matters.scans import Bearer, bearer_of, scans_of
from reception_desk.services.papers.lines import PaperLine, paper_line
from reception_desk.vocabulary.leading import Led
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later, shown, tr


class Happened(Term):
    """What stands on the time line besides what was recorded."""

    VISIT = "visit", later("来访")
    PAPER = "paper", later("文书")
    STARTED = "started", later("期限开始")
    STOPPED = "stopped", later("期限停止")
    CHANGED = "changed", later("改动")
    OUTCOME = "outcome", later("办理方式")
    DECIDED = "decided", later("答复诉求")
    EXTENDED = "extended", later("延期")
    JUDGED = "judged", later("改判")
    NUMBERED = "numbered", later("外部编号")
    TAKEN_BACK = "taken_back", later("撤回")
    MERGED = "merged", later("并入")
    UNMERGED = "unmerged", later("拆回")
    RAISED = "raised", later("同次另立")
    RESPONSIBLE = "responsible", later("责任人")
    PASSED_ON = "passed_on", later("责任人")
    ASKED = "asked", later("函询、督办")
    ENTRY = "entry", later("来文")
    ISSUED = "issued", later("出具文书")
    VOIDED = "paper_void", later("作废文书")
    SENT_OUT = "sent_out", later("送达")


@dataclass(frozen=True, slots=True)
class Moment:
    """One line of the time line: its day, what it is, the words; `visit_id` where it can be opened.

    `bearer` is what may have a scan, 批示 or 来文; `scan_id` is its file.
    """

    id: int
    day: date
    what: str
    words: str
    who: str = ""
    undone: bool = False
    visit_id: int = 0
    event_id: int = 0
    bearer: Bearer | None = None
    scan_id: int = 0


@dataclass(frozen=True)
class Seen:
    """One matter as it stands: clocks that run, what the others lack, computed answers, what is still missing.

    `again` is what to say to whoever comes again with it, `clerks` are the accounts to which it may be given.
    """

    whole: MatterWhole
    running: tuple[Counted, ...]
    lacking: tuple[str, ...]
    judged: tuple[Judgement, ...]
    missing: tuple[Finding, ...]
    line: tuple[Moment, ...]
    again: Guidance
    clerks: tuple[tuple[int, str], ...]
    answering: Answering
    closing: ClosingSeen
    risk: Risk
    papers: tuple[PaperLine, ...] = ()


def seen(desk: Desk, matter_id: int) -> Seen | None:
    """Read one matter with its clocks on one state of the store; None where there is none that may be shown."""
    found = desk.read(_read, desk, matter_id)
    if found is None:
        return None
    matter, clocks, again, accounts, both, closing, risk, scans, papers = found
    clerks = tuple((each.id, each.shown_name) for each in accounts if each.active and _HANDLE & each.roles)
    running = [each for each in clocks if each.stopped_on is None]
    return Seen(
        matter,
        tuple(_counted(desk, each) for each in running if each.reckoned.counting is not None),
        tuple(_lacks(each) for each in running if each.reckoned.counting is None),
        judgements(desk, matter),
        tuple(missing_evidence(matter)),
        time_line(matter, clocks, {each.id: each.shown_name for each in accounts}, scans),
        again,
        clerks,
        both,
        closing,
        risk,
        papers,
    )


def time_line(
    matter: MatterWhole,
    clocks: tuple[Running, ...],
    clerks: Mapping[int, str] | None = None,
    scans: Mapping[Bearer, int] | None = None,
) -> tuple[Moment, ...]:
    """Return everything that happened to a matter, the newest first.

    `clerks` name whom it was given to, `scans` are the files of 批示 and 来文.
    """
    lines = [*_visits(matter), *_events(matter, clerks or {}, scans or {}), *_papers(matter), *_clock_lines(clocks)]
    ordered = sorted(lines, key=lambda each: each[0], reverse=True)
    return tuple(replace(moment, id=at) for at, (_, moment) in enumerate(ordered))


_Papers = tuple[PaperLine, ...]
_Read = tuple[
    MatterWhole,
    tuple[Running, ...],
    Guidance,
    list[AccountRow],
    Answering,
    ClosingSeen,
    Risk,
    Mapping[Bearer, int],
    _Papers,
]


def _read(look: Look, desk: Desk, matter_id: int) -> _Read | None:
    matter = whole(look, matter_id)
    if matter is None or not matter.visits:
        return None
    both, closing, risk = answering(look, desk, matter_id), closing_of(look, matter), risk_of(look, matter_id)
    clocks, again = clocks_of(desk, look, matter_id), told_again(look, desk, matter_id)
    papers = tuple(paper_line(each) for each in reversed(of_matter(look, matter_id)))
    scans = scans_of(look, matter_id)
    return matter, clocks, again, everybody(look), both, closing, risk, scans, papers


_HANDLE = frozenset({Role.CLERK, Role.HEAD})


def _counted(desk: Desk, clock: Running) -> Counted:
    counting = clock.reckoned.counting
    assert counting is not None
    return Counted(clock.reckoned.clock, counting, stands(desk, clock.reckoned.clock, counting))


def _lacks(clock: Running) -> str:
    return tr("{clock}：{missing}").format(clock=clock.name.label, missing=clock.reckoned.missing)


_Line = tuple[tuple[date, int, int], Moment]


def _visits(matter: MatterWhole) -> Iterator[_Line]:
    for each in matter.visits:
        words = tr("{number} {channel} {people} 人 {summary}").format(
            number=each.number, channel=each.channel.label, people=each.people, summary=each.summary
        )
        moment = Moment(0, each.at.date(), Happened.VISIT.label, words.strip(), each.clerk, visit_id=each.id)
        yield (moment.day, 0, each.id), moment


def _papers(matter: MatterWhole) -> Iterator[_Line]:
    for each in matter.papers:
        kind = PaperKind(each.kind).label if each.kind in list(PaperKind) else each.kind
        words = " ".join(filter(None, (kind, each.number)))
        moment = Moment(0, each.issued_at.date(), Happened.PAPER.label, words, visit_id=each.visit_id)
        yield (moment.day, 2, each.id), moment


def _clock_lines(clocks: tuple[Running, ...]) -> Iterator[_Line]:
    for at, each in enumerate(clocks):
        counting = each.reckoned.counting
        if counting is None:
            continue
        words = tr("{clock}，到 {day}").format(clock=each.name.label, day=marked(counting, counting.nominal_due))
        yield (counting.start, 1, at), Moment(0, counting.start, Happened.STARTED.label, words)
        if each.stopped_on is not None:
            words = tr("{clock}：{by}").format(clock=each.name.label, by=_kind(each.stopped_by))
            yield (each.stopped_on, 4, at), Moment(0, each.stopped_on, Happened.STOPPED.label, words)


def _events(matter: MatterWhole, clerks: Mapping[int, str], scans: Mapping[Bearer, int]) -> Iterator[_Line]:
    for each in matter.events:
        day = each.day or each.at.date()
        words = "，".join(filter(None, (_told(each, matter, clerks), each.text if each.kind not in _NAMED else "")))
        bearer = bearer_of(each.detail)
        scan = scans.get(bearer, 0) if bearer is not None else 0
        words += tr("（扫描件）") if scan else ""
        told = Moment(0, day, _kind(each.kind), words, each.clerk, each.undone, event_id=each.id)
        yield (day, 3, each.id), replace(told, bearer=bearer, scan_id=scan)


_NAMED = frozenset({Happened.OUTCOME.value, Happened.NUMBERED.value})


def _kind(code: str) -> str:
    for terms in (form.FactKind, Recorded, Happened, Led):
        if code in list(terms):
            return terms(code).label
    return code


def _told(event: EventLine, matter: MatterWhole, clerks: Mapping[int, str]) -> str:
    """Return what an event says in words."""
    detail = event.detail
    if not detail:  # nothing is left of it once the matter was destroyed
        return event.text if event.kind == Happened.NUMBERED.value else ""
    if event.kind == Happened.CHANGED.value:
        return "；".join(changed_words(*(_with_names(detail[each], clerks) for each in ("before", "after"))))
    if event.kind == Happened.OUTCOME.value:
        order = tr("（依据：{order}）").format(order=detail["by_order"]) if detail["by_order"] else ""
        return " ".join(filter(None, (event.text, detail["unit"]))) + order
    if event.kind == Happened.DECIDED.value:
        places = {each.id: each.place for each in matter.demands}
        label = form.Decision(detail["decision"]).label if detail["decision"] in list(form.Decision) else ""
        return tr("第 {n} 项：{decision}").format(n=places.get(detail["demand"], "?"), decision=label)
    if event.kind == Happened.EXTENDED.value:
        return tr("{n} 日，{approver}批准").format(n=detail["days"], approver=_approver(detail))
    if event.kind == Recorded.TURNED.value:
        return tr("{approver}批准").format(approver=_approver(detail))
    if event.kind == Happened.JUDGED.value:
        rule = Rule(detail["name"]).label if detail["name"] in list(Rule) else str(detail["name"])
        value = detail["value"]
        said = form.Judged.RULE if value is None else form.Judged.YES if value else form.Judged.NO
        return tr("{rule}：{said}").format(rule=rule, said=said.label)
    if event.kind == Happened.TAKEN_BACK.value:
        return _kind(str(detail["kind"]))
    if event.kind in (Happened.MERGED.value, Happened.UNMERGED.value):
        return str(detail["number"])
    if event.kind == Happened.RAISED.value:
        return str(detail["visit"])
    return event.text if event.kind == Happened.NUMBERED.value else ""


def _approver(detail: Mapping[str, object]) -> str:
    """Return who approved, and who vouched for somebody without an account."""
    vouched = tr("（{name}确认）").format(name=detail["confirmed_by"]) if detail.get("confirmed_by") else ""
    return f"{detail['approver']}{vouched}"


def _with_names(columns: Mapping[str, object], clerks: Mapping[int, str]) -> dict[str, object]:
    """Return columns with the name of whom the matter was given to."""
    given = columns.get("handler_id")
    return {**columns, "handler_id": clerks.get(given, given)} if isinstance(given, int) else dict(columns)


def changed_words(before: Mapping[str, object], after: Mapping[str, object]) -> Iterator[str]:
    """Yield 问题属地 石桥镇 → 河口镇 for each column that changed, each answer among the facts by itself."""
    for name, new in after.items():
        old = before.get(name)
        if name == "facts":
            was, now = (dict(each) if isinstance(each, Mapping) else {} for each in (old, new))
            for key in sorted({*was, *now} - {"channel"}):
                if was.get(key) != now.get(key):
                    yield _change(key, was.get(key), now.get(key))
        else:
            yield _change(name, old, new)


def _change(name: str, old: object, new: object) -> str:
    label = label_of_column(name)
    return tr("{label} {old} → {new}").format(label=label, old=value_words(name, old), new=value_words(name, new))


_OTHERS = {"evidence": later("已有凭证"), "grounds": later("本省规定的情形"), "handler_id": later("承办人")}


def label_of_column(name: str) -> str:
    """Return the words of a column."""
    field = field_of(name)
    return shown(field.label) if field is not None else shown(_OTHERS.get(name, name))


def field_of(name: str) -> AnyField | None:
    """Return the question a column is asked by."""
    return next((each for each in _fields() if each.name == name), None)


def _fields() -> Iterator[AnyField]:
    yield from (form.TITLE, form.CONTENT, form.REGION, form.UNIT, form.COMPETENT, form.NATION, form.FIRST_ON)
    yield from (form.CASE_NUMBER, form.STAGE, form.COURT_JUDGE, form.DIVISION, form.COURT_RESULT)
    yield from (form.LEGAL_CLASS, form.COMPETENCE)
    yield from (form.ROUTE, form.SIMPLE, form.DISPOSITION)
    yield from form.YES_OR_NO


def value_words(name: str, value: object) -> str:
    """Return a column's value in words, — for nothing."""
    if value in (None, "", [], ()):
        return "—"
    if isinstance(value, bool):
        return (form.Answer.YES if value else form.Answer.NO).label
    if name == "grounds" and isinstance(value, list | tuple):
        return "、".join(label_of(str(each)) for each in value)
    if isinstance(value, list | tuple):
        rows = [disposition(str(each)) for each in value]
        return "、".join(row.action if row else str(each) for row, each in zip(rows, value, strict=True))
    field = field_of(name)
    read = field.kind.read(str(value)) if field is not None else None
    if isinstance(read, Term):
        return read.label
    return read.shown if field is not None and isinstance(field.kind, Coded) and read else str(value)
