"""Putting right what was saved: changed, corrected once a paper was issued, void, restored; the old text is kept."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from reception_desk.errors import AlreadyChanged, CannotNow, NotPermitted, ReasonNeeded
from reception_desk.findings import Finding
from reception_desk.forms import visit_times as times
from reception_desk.forms import visits as form
from reception_desk.forms.form import Values
from reception_desk.forms.kinds import clean
from reception_desk.forms.own_fields import recorded_form
from reception_desk.forms.sealing import joined, parts_of, told_of
from reception_desk.models import people
from reception_desk.models import visit_changes as model
from reception_desk.models.attachments import rows as files
from reception_desk.models.lists.matters import of_visit
from reception_desk.models.lists.sealed import Seal
from reception_desk.models.matters import events
from reception_desk.models.people import PersonFacts
from reception_desk.models.visits import VisitFacts
from reception_desk.models.work import Look, Work
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.matters.clocks import recount
from reception_desk.services.papers.record_signed import hold_to_signature
from reception_desk.services.personal.destroyed import refuse_destroyed
from reception_desk.services.seal.sealing import Change, give_files, hide_reason, opened_by, still_naming, write_behind
from reception_desk.services.visits import blanks
from reception_desk.services.visits.persons import person_of
from reception_desk.services.visits.registering import NOTE, earlier_findings, facts_of, findings_of, still_meant
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.forms import RevealReason
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.visits import ChangeKind
from reception_desk.wording import tr


@dataclass(frozen=True)
class Changeable:
    """A visit taken in hand for a change: all its texts whole, and the version that was seen.

    `corrects` tells that a paper was issued, so that a reason is asked for.
    """

    visit_id: int
    uuid: str
    number: str
    version: int
    raw: dict[str, str]
    corrects: bool


@dataclass(frozen=True)
class Corrected:
    """What the clerk is told after the commit; `fields` are the names of what was changed."""

    visit_id: int
    number: str
    kind: ChangeKind
    fields: tuple[str, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Theirs:
    """What `AlreadyChanged.now` says: the visit as a colleague left it."""

    version: int
    raw: dict[str, str]
    corrects: bool
    by: str


@act(Action.BEGIN_CHANGE, Role.CLERK, Role.HEAD)
def begin_change(desk: Desk, work: Work, visit_id: int) -> Result[Changeable]:
    """Give a visit whole to whoever may change it; that the head sees numbers recorded by others is audited.

    Raises CannotNow where there is no such visit or it is void, NotPermitted.
    """
    before = _living(work, visit_id)
    _hold_to_right(desk, before)
    seal = opened_by(work, visit_id, whole=before.secret)
    taken = Changeable(
        visit_id=before.id,
        uuid=before.uuid,
        number=before.number,
        version=_version(before, seal),
        raw=settled(_all(before, seal), before.received_at.date()),
        corrects=bool(before.papers),
    )
    own = seal is None and desk.clerk.id in (before.registrar_id, before.first_receiver_id)
    subject = f"sealed {seal.id}" if seal else f"visit {visit_id}"
    return Result(taken, subject, {"reason": RevealReason.CORRECTION.value}, unchanged=own)


@act(Action.CHANGE_VISIT, Role.CLERK, Role.HEAD)
def correct_visit(
    desk: Desk, work: Work, visit_id: int, version: int, values: Values, reason: str = ""
) -> Result[Corrected]:
    """Write a visit anew as it is typed now and keep what it said before; `version` is the one that was changed.

    Raises AlreadyChanged where somebody else saved another version meanwhile, CannotNow where it is void, ReasonNeeded
    where a paper was issued and no reason is given, NotPermitted.
    """
    before = _living(work, visit_id)
    _hold_to_right(desk, before)
    seal = opened_by(work, visit_id, whole=before.secret)
    day = before.received_at.date()
    was = settled(_all(before, seal), day)
    typed = told_of({name: clean(text, lines=True) for name, text in values.raw.items()})
    raw = settled(typed, day)
    if _version(before, seal) != version:
        by = model.changed_by(work, visit_id)
        now = {"version": _version(before, seal), "raw": was, "corrects": bool(before.papers), "by": by}
        raise AlreadyChanged(tr("您打开以后，{name}改过这次登记。").format(name=by), now, {"raw": raw})
    values, fields = Values(values.form, raw), differing(was, raw)
    kind = ChangeKind.CORRECTION if before.papers else ChangeKind.EDIT
    found = (*findings_of(values, work.now), *_number_findings(before, values))
    if not fields:
        return Result(Corrected(visit_id, before.number, kind, (), found), unchanged=True)
    hold_to_signature(work, visit_id, fields)
    reason = clean(reason).strip()
    if before.papers and not reason:
        raise ReasonNeeded(tr("已出具过文书，更正要写明理由。"), tr("请写一句理由再保存。"))
    change = Change(before, seal, values, parts_of(values), fields, reason)
    opened, matter_id = _write_open(desk, work, change, kind)
    seal_id = write_behind(work, change, matter_id)
    found = (*found, *earlier_findings(values, matter_id), *still_naming(work, matter_id, visit_id, values))
    if times.BLANK.name in fields:
        found = (*found, *blanks.used_later(desk, work, values.text(times.BLANK), before.kind, visit_id))
    done = Corrected(visit_id, before.number, kind, fields, found)
    detail = {"fields": sorted(set(opened) - change.hidden), "version": before.version + 1, "kind": kind.value}
    subject = f"visit {visit_id}" if opened or seal_id is None else f"sealed {seal_id}"
    return Result(done, subject, detail, changes("visits", "people", visits=(visit_id,)))


@act(Action.VOID_VISIT, Role.CLERK, Role.HEAD)
def void_visit(desk: Desk, work: Work, visit_id: int, reason: str, into: str = "") -> Result[str]:
    """Make a wrong entry void: it keeps its number, counts no more, has no limit and no promise; return the number.

    `into` is the uuid of the form that takes over what was typed, and with it the files of the visit.
    Raises ReasonNeeded, CannotNow where there is no such visit, NotPermitted. Asked twice changes nothing.
    """
    before, reason = _stored(work, visit_id), clean(reason).strip()
    _hold_to_right(desk, before)
    seal = opened_by(work, visit_id, whole=before.secret)
    if before.voided:
        return Result(before.number, unchanged=True)
    if not reason:
        raise ReasonNeeded(tr("作废要写明理由。"), tr("请写一句理由。"))
    told = hide_reason(work, seal, reason) if before.secret else reason
    model.set_void(work, before, told, void=True)
    model.write_change(work, before, ChangeKind.VOID, told)
    _recount(desk, work, visit_id)
    if into:
        files.move(work, before.uuid, into)
        give_files(work, seal, into)
    changed = changes("visits", "people", "attachments", visits=(visit_id,))
    return Result(before.number, f"visit {visit_id}", {"version": before.version + 1}, changed)


@act(Action.RESTORE_VISIT, Role.CLERK, Role.HEAD)
def restore_visit(desk: Desk, work: Work, visit_id: int) -> Result[str]:
    """Take back that a visit is void; raises CannotNow, NotPermitted. Asked twice changes nothing."""
    before = _stored(work, visit_id)
    _hold_to_right(desk, before)
    opened_by(work, visit_id, whole=before.secret)
    if not before.voided:
        return Result(before.number, unchanged=True)
    model.set_void(work, before, "", void=False)
    model.write_change(work, before, ChangeKind.RESTORE, "")
    _recount(desk, work, visit_id)
    changed = changes("visits", "people", visits=(visit_id,))
    return Result(before.number, f"visit {visit_id}", {"version": before.version + 1}, changed)


def unname(desk: Desk, work: Work, seal: Seal) -> bool:
    """Let the open half of a visit name the accused no more, whoever wrote it there; return whether it did.

    What it said goes behind the seal, as if whoever may read it had changed the visit.
    """
    before = _stored(work, seal.visit_id)
    day = before.received_at.date()
    values = Values(recorded_form(), settled(_all(before, seal), day))
    change = Change(before, seal, values, parts_of(values), (), "")
    if before.secret or before.voided or not differing(settled(before.raw, day), settled(change.parts.open.raw, day)):
        return False
    _, matter_id = _write_open(desk, work, change, ChangeKind.EDIT)
    write_behind(work, change, matter_id)
    return True


def _recount(desk: Desk, work: Work, visit_id: int) -> None:
    """Count the clocks of a visit's matters anew: the first visit that is not void is the one they begin with."""
    for each in of_visit(Look(work.connection, work.clerk, work.now), visit_id):
        recount(desk, work, each)


def settled(raw: Mapping[str, str], day: date) -> dict[str, str]:
    """Return texts with what means something else another day (今天, 周五) written out as it was meant on `day`."""
    told = {name: text for name, text in raw.items() if text.strip()}
    return dict(Values(recorded_form(), told).settled(day).raw)


def differing(one: Mapping[str, str], other: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names of the fields whose texts differ, in the form's order."""
    names = {name for name in one.keys() | other.keys() if one.get(name, "").strip() != other.get(name, "").strip()}
    order = [each.name for each in recorded_form().fields]
    return tuple(sorted(names, key=lambda name: (order.index(name) if name in order else len(order), name)))


def _stored(work: Work, visit_id: int) -> model.StoredVisit:
    refuse_destroyed(work, visit_id)
    before = model.stored(work, visit_id)
    if before is None:
        raise CannotNow(tr("没有这次登记。"))
    return before


def _living(work: Work, visit_id: int) -> model.StoredVisit:
    before = _stored(work, visit_id)
    if before.voided:
        raise CannotNow(tr("这次登记已作废。"), tr("要更改，请先恢复这次登记。"))
    return before


def _hold_to_right(desk: Desk, before: model.StoredVisit) -> None:
    """Refuse whoever neither recorded nor first received the visit and is no section head."""
    if Role.HEAD in desk.clerk.roles or desk.clerk.id in (before.registrar_id, before.first_receiver_id):
        return
    raise NotPermitted(tr("这次登记不是您登记或首接的，不能更改。"), tr("请找登记人、首接人或科长。"))


def _version(before: model.StoredVisit, seal: Seal | None) -> int:
    """Return the version a change is held to: whoever sees both halves meets every change of either."""
    return before.version + (seal.version if seal else 0)


def _all(before: model.StoredVisit, seal: Seal | None) -> Mapping[str, str]:
    """Return all answers that the clerk who acts may see."""
    return joined(before.raw, seal.raw) if seal else before.raw


def _write_open(desk: Desk, work: Work, change: Change, kind: ChangeKind) -> tuple[tuple[str, ...], int | None]:
    """Write what stands in the open anew where it differs; return which answers do, and the ordinary matter."""
    before, day = change.before, change.before.received_at.date()
    opened = differing(settled(before.raw, day), settled(change.parts.open.raw, day))
    if not opened:
        return (), before.matter_id
    facts = _facts(desk, work, change)
    written = model.rewrite(work, before, facts)
    for each in {before.matter_id, written.matter_id, *before.beside} - {None}:
        if each is not None and events(work, each):
            recount(desk, work, each)
    model.write_change(work, before, kind, change.told, {name: before.raw.get(name, "") for name in opened})
    return opened, written.matter_id


def _facts(desk: Desk, work: Work, change: Change) -> VisitFacts:
    """Return the visit as it stands in the open now; times that were measured and not typed stay."""
    before, values = change.before, change.parts.open
    untyped = {
        name
        for name in (times.STARTED_AT.name, times.ENDED_AT.name)
        if not (before.raw.get(name, "") + values.raw.get(name, "")).strip()
    }
    no_more_late = before.raw.get(times.RECEIVED_AT.name, "").strip() and not values.raw.get(times.RECEIVED_AT.name)
    at = before.made_at if no_more_late else before.received_at
    facts = facts_of(desk, work, before.uuid, values, change.kept, _person(work, change), at=at)
    return replace(
        facts,
        started_at=before.started_at if times.STARTED_AT.name in untyped else facts.started_at,
        ended_at=before.ended_at if times.ENDED_AT.name in untyped else facts.ended_at,
    )


def _person(work: Work, change: Change) -> PersonFacts:
    """Return the person who came: whom a checked number names, else the one of before as long as it may be meant."""
    before, values = change.before, change.parts.open
    person = person_of(values)
    if person.id_checked and people.holder(work, person) not in (None, before.person_id):
        return person
    if model.comes_once(work, before.person_id):
        return replace(person, known=before.person_id)
    if change.parts.whole:
        return person
    return replace(person, known=still_meant(work, values, before.person_id))


def _number_findings(before: model.StoredVisit, values: Values) -> list[Finding]:
    """Say that the number keeps the letters of the channel it was given for."""
    channel = values[form.CHANNEL] or Channel.VISIT
    kind = NOTE if form.is_note(values) else channel.register
    if kind == before.kind:
        return []
    field = form.INTENT if NOTE in (kind, before.kind) else form.CHANNEL
    sentence = tr("登记编号 {number} 不变，仍是原来一类的编号。")
    return [Finding(field.name, sentence.format(number=before.number))]
