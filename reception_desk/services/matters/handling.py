"""What a clerk does with a matter: records facts, chooses the lawful outcome, decides demands, extends, closes."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from reception_desk.errors import AlreadyChanged, CannotNow
from reception_desk.findings import Finding
from reception_desk.forms.kinds import clean
from reception_desk.models import matters as model
from reception_desk.models.kept import take_back_told
from reception_desk.models.visit_matters import RAISED
from reception_desk.models.work import Look, Work
from reception_desk.rules.case_numbers import is_old_case_number, read_case_number
from reception_desk.rules.deadlines.clocks import ClockName, clocks
from reception_desk.rules.deadlines.facts import Fact, fact_findings
from reception_desk.rules.deadlines.running import Extension, extension_findings
from reception_desk.rules.leading.dates import day_findings
from reception_desk.rules.matters import Recorded
from reception_desk.rules.outcomes import Offer, offers
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.answering.correspondence import entry_taken_back, letter_taken_back
from reception_desk.services.answering.responsibility import (
    away_findings,
    handler_follows,
    responsible_taken_back,
    someone_answers,
)
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.issuing.undone import (
    delivery_taken_back,
    paper_restored,
    paper_taken_back,
    receipt_taken_back,
)
from reception_desk.services.leading.kept_changes import correction_taken_back
from reception_desk.services.matters.approving import approval_of
from reception_desk.services.matters.clocks import course_of, recount
from reception_desk.services.matters.closing import closed_with
from reception_desk.services.matters.facts import facts_of
from reception_desk.services.matters.state import Told, open_state, told_of
from reception_desk.services.personal.destroyed import refuse_destroyed_matter
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.leading import Cause, Proof
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

BY_ORDER = "BY"
"""An outcome by a leader's order or a provincial rule: never blocked, listed for the head (§1.7)."""


@act(Action.CHANGE_MATTER, Role.CLERK, Role.HEAD)
def change_matter(desk: Desk, work: Work, matter_id: int, version: int, values: Mapping[str, object]) -> Result[Told]:
    """Change what is known of a matter: its class, place, unit, facts, case number; the old is kept in its history.

    Raises AlreadyChanged where somebody else changed the same fields since `version`.
    """
    before = open_state(work, matter_id)
    wanted = {name: value for name, value in values.items() if before.columns[name] != value}
    if before.version != version:
        _refuse_overwriting(work, before, version, wanted)
    if not wanted:
        return Result(Told(matter_id, 0), unchanged=True)
    event_id = _write_change(work, before, wanted)
    if "handler_id" in wanted:
        handler = wanted["handler_id"]
        handler_follows(work, matter_id, handler if isinstance(handler, int) else None, desk.today())
    recount(desk, work, matter_id)
    handler = wanted.get("handler_id")
    away = away_findings(work, handler, desk.today()) if isinstance(handler, int) else ()
    found = (*case_findings(str(wanted.get("case_number", ""))), *away)
    return told_of(matter_id, event_id, {"fields": sorted(wanted)}, found)


@act(Action.RECORD_FACT, Role.CLERK, Role.HEAD)
def record_fact(
    desk: Desk,
    work: Work,
    matter_id: int,
    kind: Fact | Recorded,
    day: date,
    text: str = "",
    detail: Mapping[str, object] | None = None,
) -> Result[Told]:
    """Write down a fact with its day; clocks start and stop on it, a date that cannot be is a finding."""
    open_state(work, matter_id)
    told = model.Event(kind.value, clean(text, lines=True), day, detail or {})
    event_id = model.add_event(work, matter_id, told)
    recount(desk, work, matter_id)
    facts = {fact: on for fact in Fact if (on := course_of(desk, work, matter_id).days.get(fact.value)) is not None}
    return told_of(matter_id, event_id, {"kind": kind.value}, fact_findings(facts, desk.today()))


def record_named(
    desk: Desk, matter_id: int, code: str, day: date, text: str = "", detail: Mapping[str, object] | None = None
) -> Done[Told]:
    """Write down a fact named by its code."""
    kind: Fact | Recorded = Fact(code) if code in list(Fact) else Recorded(code)
    return record_fact(desk, matter_id, kind, day, text, detail)


@act(Action.CHOOSE_OUTCOME, Role.CLERK, Role.HEAD)
def choose_outcome(
    desk: Desk,
    work: Work,
    matter_id: int,
    code: str,
    day: date,
    unit: str = "",
    by_order: str = "",
    demand_id: int | None = None,
    answered: Mapping[str, object] | None = None,
) -> Result[Told]:
    """Decide what is done with a matter, or with one of its demands (条22, 23, 29–31, 36).

    Raises CannotNow with the reason and its article where the outcome is not lawful for these facts; with `by_order`
    (按领导批示, 本省规定) it is never blocked and stands on the head's list. `answered` are the facts on which it
    depends, as columns of the matter, where they were answered just now.
    """
    before = open_state(work, matter_id)
    wanted = {name: value for name, value in (answered or {}).items() if before.columns[name] != value}
    if wanted:
        _write_change(work, before, wanted)
        before = open_state(work, matter_id)
    facts = facts_of(desk, before)
    offer = next((each for each in offers(facts, desk.office.provinces) if each.code == code), None)
    if offer is None:
        raise CannotNow(tr("没有“{code}”这种办理方式。").format(code=clean(code)[:20]), tr("请从列出的办理方式里选。"))
    order = clean(by_order).strip()
    if not offer.opened and not order:
        raise CannotNow(
            tr("“{label}”在这里不合适：{why}").format(label=offer.label, why=offer.why),
            tr("确需如此的，写明领导批示或者本省规定，照样可以作出，并列给负责人。"),
        )
    unit = clean(unit).strip()
    outcome = model.add_outcome(work, matter_id, code, day, unit, offer.article, order, demand_id)
    detail = {"code": code, "outcome": outcome, "unit": unit, "by_order": order, "demand": demand_id}
    event_id = model.add_event(work, matter_id, model.Event("outcome", offer.label, day, detail))
    recount(desk, work, matter_id)
    found = _day_findings(desk, work, matter_id, day, offer.article)
    return told_of(matter_id, event_id, {"code": code, "by_order": bool(order)}, found)


@act(Action.DECIDE_DEMAND, Role.CLERK, Role.HEAD)
def decide_demand(desk: Desk, work: Work, demand_id: int, decision: str, day: date, evidence: str = "") -> Result[Told]:
    """Write what was decided of one numbered demand: 支持, 解释说明 or 不予支持 (条32), with its evidence."""
    matter_id = model.decide(work, demand_id, decision, day, clean(evidence, lines=True))
    if matter_id is None:
        raise CannotNow(tr("没有这项诉求。"))
    open_state(work, matter_id)
    detail = {"demand": demand_id, "decision": decision}
    event_id = model.add_event(work, matter_id, model.Event("decided", clean(evidence, lines=True), day, detail))
    found = _day_findings(desk, work, matter_id, day, "条例第三十二条")
    return told_of(matter_id, event_id, {"decision": decision}, found)


@act(Action.EXTEND_HANDLING, Role.CLERK, Role.HEAD, Role.LEADER)
def extend_handling(desk: Desk, work: Work, matter_id: int, days: int, reason: str, approver: str) -> Result[Told]:
    """Extend the 60 days once, by at most 30, approved by the head of the organ, with its reason (条34).

    Raises CannotNow with the article where that is not lawful.
    """
    open_state(work, matter_id)
    course = course_of(desk, work, matter_id)
    asked = Extension(days, clean(reason).strip(), clean(approver).strip())
    runs = any(row.name == "HANDLE" for row in recount(desk, work, matter_id))
    approval = approval_of(desk, work, asked.approver)
    found = extension_findings(asked, course.extension, may_approve=approval.may, runs=runs, known=approval.known)
    if found:
        told = "".join(each.told for each in found)
        raise CannotNow(told, tr("改好以后再延。"))
    detail = {"days": days, "approver": asked.approver, **approval.detail}
    event_id = model.add_event(work, matter_id, model.Event("extended", asked.reason, desk.today(), detail))
    recount(desk, work, matter_id)
    article = clocks()[ClockName.EXTEND].article
    return told_of(matter_id, event_id, {"days": days}, approval.findings(asked.approver, article))


@act(Action.JUDGE_RULE, Role.CLERK, Role.HEAD)
def override_rule(desk: Desk, work: Work, matter_id: int, name: str, value: bool | None, reason: str) -> Result[Told]:
    """Judge against a computed answer (初次, 集体访, 越级) with a reason; None gives it back to the rule."""
    before = open_state(work, matter_id)
    why = clean(reason).strip()
    if value is not None and not why:
        raise CannotNow(tr("请写明为什么与程序算出的不同。"))
    now = dict(before.columns["overrides"])
    now.pop(name, None)
    if value is not None:
        now[name] = {"value": value, "reason": why, "by": desk.clerk.name, "on": desk.today().isoformat()}
    model.change(work, matter_id, {"overrides": now})
    event_id = model.add_event(
        work, matter_id, model.Event("judged", why, desk.today(), {"name": name, "value": value})
    )
    return told_of(matter_id, event_id, {"name": name})


@act(Action.ADD_OUTER_NUMBER, Role.CLERK, Role.HEAD)
def add_outer_number(
    desk: Desk, work: Work, matter_id: int, system: str, number: str, query_code: str = "", told_on: date | None = None
) -> Result[Told]:
    """Write the number that another system gave the matter, its 查询码 and when the visitor was told."""
    open_state(work, matter_id)
    system, number, query_code = (clean(each).strip() for each in (system, number, query_code))
    if not number:
        raise CannotNow(tr("还没有填号码。"))
    added = model.add_outer_number(work, matter_id, system, number, query_code, told_on)
    event_id = model.add_event(work, matter_id, model.Event("numbered", f"{system} {number}", told_on, {"id": added}))
    return told_of(matter_id, event_id, {"system": system})


@act(Action.CLOSE_MATTER, Role.CLERK, Role.HEAD)
def close_matter(
    desk: Desk,
    work: Work,
    matter_id: int,
    day: date,
    how: str,
    cause: Cause | None = None,
    proof: Proof | None = None,
) -> Result[Told]:
    """Close a matter (办结 is not 化解); its clocks stop, what is undecided, unserved or unchecked is named.

    Raises CannotNow where in the strict mode nobody has passed the closing yet.
    """
    open_state(work, matter_id)
    closed = closed_with(desk, work, matter_id, day, how, cause, proof)
    model.change(work, matter_id, {"state": "closed", "closed_on": day})
    event_id = model.add_event(work, matter_id, model.Event(Recorded.CLOSED.value, closed.words, day, closed.detail))
    recount(desk, work, matter_id)
    found = (*_day_findings(desk, work, matter_id, day, "条例第三十四条"), *closed.findings)
    return told_of(matter_id, event_id, {"cause": cause.value if cause else ""}, found)


@act(Action.TAKE_BACK_EVENT, Role.CLERK, Role.HEAD)
def take_back(desk: Desk, work: Work, event_id: int, reason: str = "") -> Result[Told]:
    """Take back what was recorded of a matter; it stays in the history, struck out. Asked twice, nothing changes."""
    event = model.event(work, event_id)
    if event is None:
        raise CannotNow(tr("没有这条记录。"))
    refuse_destroyed_matter(work, event.matter_id)
    shown_in = _root(work, event.matter_id)
    if event.kind == RAISED:
        raise CannotNow(tr("同次另立的事项不在这里撤回。"), tr("请打开那次登记，在“本次来访的事项”里撤回。"))
    if event.kind == "merged":
        raise CannotNow(tr("合并不能这样撤回。"), tr("请拆回那次合并。"))
    if shown_in != event.matter_id and event.kind in _ITS_OWN:
        raise CannotNow(tr("这一条是合并以前另一件事项的，现在不能撤回。"), tr("要撤回它，请先拆回合并。"))
    if not model.take_back(work, event_id):
        return Result(Told(shown_in, event_id, undone=True), unchanged=True)
    take_back_told(work, event.detail)
    if event.kind == "outcome":
        model.take_back_outcome(work, int(event.detail["outcome"]))
    if event.kind == Recorded.CLOSED.value:
        model.change(work, event.matter_id, {"state": "open", "closed_on": None})
    if event.kind == "changed":
        before = _typed(event.detail["before"])
        model.change(work, event.matter_id, before)
        if "handler_id" in before:
            handler = before["handler_id"]
            handler_follows(work, event.matter_id, handler if isinstance(handler, int) else None, desk.today())
    for name, undo in _WITH_ROWS.items():
        if name in event.detail:
            undo(work, event.detail)
    told = model.Event("taken_back", clean(reason).strip(), desk.today(), {"event": event_id, "kind": event.kind})
    model.add_event(work, event.matter_id, told)
    someone_answers(desk, work, event.matter_id)
    recount(desk, work, shown_in)
    told_back = Told(shown_in, event_id, undone=True)
    return Result(told_back, f"matter {shown_in}", {"kind": event.kind}, changes("matters"))


_WITH_ROWS = {
    **{"letter": letter_taken_back, "entry": entry_taken_back, "responsible": responsible_taken_back},
    **{"issued": paper_taken_back, "voided": paper_restored},
    **{"delivery": delivery_taken_back, "receipt": receipt_taken_back},
    "corrected": correction_taken_back,
}
"""Entries of the history that stand for a row of their own, by what their detail names: it is taken back with them."""

_ITS_OWN = frozenset({Recorded.CLOSED.value, Recorded.TURNED.value, "changed", "judged", "extended"})
"""Entries that say something of the matter's own row, which one that was merged into another keeps to itself."""


def _root(work: Work, matter_id: int) -> int:
    """Return the matter under which a matter's history is shown."""
    state = model.state(work, matter_id)
    return matter_id if state is None or state.merged_into is None else state.merged_into


def offered(desk: Desk, look: Look, matter_id: int) -> tuple[Offer, ...]:
    """Return every outcome for a matter as it stands, open or closed with why; none where there is no such matter."""
    state = model.state(look, matter_id)
    return offers(facts_of(desk, state), desk.office.provinces) if state is not None else ()


def case_findings(typed: str) -> tuple[Finding, ...]:
    """Say of a case number that it is in no known form; it is kept as it was typed (法〔2015〕137号)."""
    if not typed.strip() or read_case_number(typed) is not None or is_old_case_number(typed):
        return ()
    sentence = tr("“{number}”不像案号，照原样保存；2016 年以后的写作（2026）鲁0102民初123号。")
    return (Finding("case_number", sentence.format(number=clean(typed)[:40]), "法〔2015〕137号"),)


def _write_change(work: Work, before: model.MatterState, wanted: Mapping[str, object]) -> int:
    """Write columns and keep the old in the history."""
    model.change(work, before.id, wanted)
    old = {name: _plain(before.columns[name]) for name in wanted}
    detail = {"before": old, "after": {name: _plain(value) for name, value in wanted.items()}}
    return model.add_event(work, before.id, model.Event("changed", detail={**detail, "version": before.version}))


def _refuse_overwriting(work: Work, before: model.MatterState, version: int, wanted: Mapping[str, object]) -> None:
    """Refuse what would overwrite a field that somebody changed since; other fields may be written."""
    since: dict[str, object] = {}
    for event in model.events(work, before.id):
        own = event.kind == "changed" and event.matter_id == before.id
        if own and int(event.detail["version"]) >= version:
            since |= event.detail["after"]
    clash = sorted(set(since) & set(wanted))
    if clash:
        told = tr("这件事项刚被别人改过：有 {n} 项与您填的不同，请逐项选定。").format(n=len(clash))
        raise AlreadyChanged(told, {name: since[name] for name in clash}, {name: wanted[name] for name in clash})


def _day_findings(desk: Desk, work: Work, matter_id: int, day: date, article: str) -> tuple[Finding, ...]:
    """Say of a day that it has not come yet, or lies before the matter was received."""
    received = course_of(desk, work, matter_id).days.get(Fact.RECEIVED.value)
    return tuple(replace(each, article=article) for each in day_findings("day", day, desk.today(), received))


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date | datetime) else value


def _typed(before: Mapping[str, object]) -> dict[str, object]:
    """Return columns as the history kept them, with dates read again."""
    day = before.get("first_on")
    return {**before, **({"first_on": date.fromisoformat(str(day))} if day else {})}
