"""Several matters in one visit: another one raised beside that of the form, or an earlier one asked about again."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.forms import further as form
from reception_desk.forms import visits
from reception_desk.forms.channels import is_notice
from reception_desk.forms.form import Values
from reception_desk.forms.kinds import clean
from reception_desk.forms.own_fields import recorded_form
from reception_desk.forms.sealing import ACCUSATION, ACCUSES, BESIDE, Accuses
from reception_desk.models import visit_changes, visit_people
from reception_desk.models import visit_matters as model
from reception_desk.models.lists import sealed
from reception_desk.models.lists.matters import MatterRow, of_visit, rows
from reception_desk.models.matters import state
from reception_desk.models.visit_changes import StoredVisit
from reception_desk.models.visit_matters import FurtherFacts, RaisedIn
from reception_desk.models.visits import matter_of
from reception_desk.models.work import Look, Work
from reception_desk.rules.outcomes import class_of
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.matters.clocks import recount
from reception_desk.services.personal.destroyed import refuse_destroyed, refuse_destroyed_matter
from reception_desk.services.seal.sealing import hide_beside
from reception_desk.services.visits.corrections import Corrected, begin_change, correct_visit
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.visits import ChangeKind
from reception_desk.wording import later, shown, tr

VOID = later("这次登记已作废。"), later("要另立事项，请先恢复这次登记。")
IN_SECRET = (
    later("这次登记整件是检举控告，公开的一半不能另立事项（条30③）。"),
    later("用“更改”把目的改成普通事项的，检举控告的话移入密件，再另立。"),
)
NO_MATTER = later("简记和通报不立事项。"), later("要办理的，用“更改”把来意改成来访，再另立。")
"""Why no matter can be raised in a visit, and what to do instead."""


@dataclass(frozen=True)
class Added:
    """What an accusation raised beside was added to: the two answers before, what they say now, whether papers were."""

    accuses: str
    accusation: str
    now: str
    papers: bool


@dataclass(frozen=True)
class Raised:
    """What the clerk is told: the matter with its number, whether it began here, what the checks say.

    One with `added` went behind the seal: it has no number in the open, and its key is 0.
    """

    visit_id: int
    matter_id: int
    number: str
    opened: bool
    findings: tuple[Finding, ...] = ()
    added: Added | None = field(default=None, repr=False)


def raise_beside(desk: Desk, visit_id: int, uuid: str, values: Values) -> Done[Raised]:
    """Raise another matter in a saved visit; what accuses a cadre goes behind the seal of the visit (条30③).

    Raises CannotNow, NotPermitted.
    """
    if not form.accuses(values):
        return raise_matter(desk, visit_id, uuid, values)
    taken = begin_change(desk, visit_id).value
    accuses, accusation = taken.raw.get(ACCUSES.name, ""), taken.raw.get(ACCUSATION.name, "")
    told = clean("\n\n".join(filter(None, (accusation.strip(), form.said(values)))), lines=True)
    raw = {**taken.raw, ACCUSES.name: Accuses.YES.value, ACCUSATION.name: told}
    whole = Values(recorded_form(), raw)
    done = correct_visit(desk, visit_id, taken.version, whole, tr("同一次来访还有检举控告"))
    added = Added(accuses, accusation, told, taken.corrects)
    return Done(Raised(visit_id, 0, taken.number, False, done.value.findings, added), done.changes)


def take_off_accusation(desk: Desk, visit_id: int, added: Added) -> Done[Corrected]:
    """Take back that an accusation was put behind the seal of a visit; what it said stays there, as taken back.

    Nothing of it comes into the open. Raises CannotNow where a paper was issued since, or the sealed half was changed.
    """
    taken = begin_change(desk, visit_id).value
    if taken.corrects and not added.papers:
        raise CannotNow(tr("存入以后已经出具过文书，不能撤销。"), tr("请用“更改”写明理由再改。"))
    if taken.raw.get(ACCUSES.name) != Accuses.YES.value or taken.raw.get(ACCUSATION.name, "") != added.now:
        raise CannotNow(tr("密件以后又有改动，不能撤销。"), tr("请用“更改”来改。"))
    raw = {**taken.raw, ACCUSES.name: added.accuses, ACCUSATION.name: added.accusation}
    return correct_visit(desk, visit_id, taken.version, Values(recorded_form(), raw), tr("撤销刚才存入的检举控告"))


@act(Action.RAISE_MATTER, Role.CLERK, Role.HEAD)
def raise_matter(desk: Desk, work: Work, visit_id: int, uuid: str, values: Values) -> Result[Raised]:
    """Raise an ordinary matter in a saved visit: a new one, or an earlier one where its number is given (重复访).

    It is one visit still, and one matter more. `uuid` was made when the form opened: the same one raises no second.
    Raises CannotNow where the visit makes no matter, is void, or lies behind the seal.
    """
    values = Values(form.FURTHER, {name: clean(text, lines=True) for name, text in values.raw.items()})
    before = _raisable(work, visit_id)
    known = model.by_uuid(work, uuid)
    if known is not None:
        return Result(Raised(visit_id, *known, True), unchanged=True)
    if form.accuses(values) or not any(text.strip() for text in values.raw.values()):
        raise CannotNow(tr("还没有写这一件是什么事。"), tr("至少写一项诉求。"))
    place = RaisedIn(visit_id, before.number, before.received_at.date(), before.person_id, before.first_receiver_id)
    facts = _facts(uuid, values)
    typed = values.text(visits.SAME_AS).strip().upper()
    earlier = _earlier(work, before, typed)
    matter_id = earlier or model.open_beside(work, place, facts)
    model.link(work, place, matter_id, facts, opened=earlier is None)
    recount(desk, work, matter_id)
    found = (*values.findings(), *_hidden(work, before, matter_id, facts), *_to_say(before, typed, earlier))
    number = _changed(work, before, matter_id, ChangeKind.RAISED)
    done = Raised(visit_id, matter_id, number, earlier is None, found)
    detail = {"matter": matter_id, "number": number, "opened": done.opened}
    return Result(done, f"visit {visit_id}", detail, changes("visits", "matters", "people", visits=(visit_id,)))


@act(Action.TAKE_OFF_MATTER, Role.CLERK, Role.HEAD)
def take_off_matter(desk: Desk, work: Work, visit_id: int, matter_id: int) -> Result[str]:
    """Take a matter off the visit in which it was raised, return its number, which is not given again.

    Asked twice, nothing changes. Raises CannotNow where something was done with it since.
    """
    before = _raisable(work, visit_id)
    event = model.raising(work, visit_id, matter_id)
    number = _number(work, matter_id)
    if event is None:
        return Result(number, unchanged=True)
    refuse_destroyed_matter(work, matter_id)
    if matter_id not in before.beside:
        raise CannotNow(tr("“{number}”已经并入另一件。").format(number=number), tr("请先在合并后的事项里拆回。"))
    opened = bool(event.detail.get("opened"))
    if model.gone_on(work, visit_id, matter_id, opened=opened):
        told = tr("“{number}”已经有办理记录，不能撤回。").format(number=number)
        raise CannotNow(told, tr("请先在事项里撤回那些记录；确有其事的，照常办理。"))
    said = "\n".join([*event.detail.get("demands", ()), event.text])
    model.take_off(work, visit_id, matter_id, event.id, opened=opened)
    if not opened:
        recount(desk, work, matter_id)
    _changed(work, before, matter_id, ChangeKind.TAKEN_OFF, said.strip())
    detail = {"matter": matter_id, "number": number}
    return Result(number, f"visit {visit_id}", detail, changes("visits", "matters", "people", visits=(visit_id,)))


def matters_of(look: Look, visit_id: int) -> list[MatterRow]:
    """Return the matters of a visit, that of its form first; nothing of what is sealed."""
    return rows(look, of_visit(look, visit_id))


def _raisable(work: Work, visit_id: int) -> StoredVisit:
    refuse_destroyed(work, visit_id)
    before = visit_changes.stored(work, visit_id)
    if before is None:
        raise CannotNow(tr("没有这次登记。"))
    if before.voided:
        raise CannotNow(*map(shown, VOID))
    if before.secret:
        raise CannotNow(*map(shown, IN_SECRET))
    values = Values(recorded_form(), before.raw)
    if visits.is_note(values) or is_notice(values):
        raise CannotNow(*map(shown, NO_MATTER))
    return before


def _facts(uuid: str, values: Values) -> FurtherFacts:
    purpose, content = values[form.FURTHER_PURPOSE], values[visits.CONTENT]
    legal_class = class_of(purpose)
    return FurtherFacts(
        uuid=uuid,
        purpose=purpose.value if purpose else "",
        legal_class=legal_class.value if legal_class else "",
        content=content.code if content else "",
        region=values.text(visits.REGION),
        demands=values[visits.DEMAND] or (),
        statement=values[visits.STATEMENT] or "",
    )


def _earlier(work: Work, before: StoredVisit, typed: str) -> int | None:
    """Return the earlier matter of a number; raises CannotNow where it stands in the visit already."""
    found = matter_of(work, typed) if typed else None
    if found is None:
        return None
    if found in (before.matter_id, *before.beside):
        raise CannotNow(tr("“{number}”已经在这次登记里。").format(number=typed), tr("另一件请不填原编号。"))
    refuse_destroyed_matter(work, found)
    return found


def _hidden(work: Work, before: StoredVisit, matter_id: int, facts: FurtherFacts) -> Iterable[Finding]:
    """Take the name of the accused out of what was raised, where the clerk may read whom the visit accuses."""
    seal = sealed.of_visit(work, work.clerk, before.id)
    if seal is None or not hide_beside(work, seal, matter_id, "\n".join([*facts.demands, facts.statement])):
        return ()
    told = tr("这里写着被反映人的姓名：公开的一份写作“有关人员”，原文只存在密件里（条30③）。")
    return (Finding(visits.STATEMENT.name, told, "条30③"),)


def _to_say(before: StoredVisit, typed: str, earlier: int | None) -> Iterable[Finding]:
    if typed and earlier is None:
        told = tr("没有编号为“{number}”的登记，已按新事另立，请核对原编号。").format(number=typed[:40])
        yield Finding(visits.SAME_AS.name, told)
    if before.papers:
        yield Finding("papers", tr("先前出具的回执、登记表没有写这一件，再打印就出一张写全的。"))


def _changed(work: Work, before: StoredVisit, matter_id: int, kind: ChangeKind, said: str = "") -> str:
    """Write down on the visit what became of it, and enter its words anew; return the number of the matter."""
    number = _number(work, matter_id)
    visit_changes.write_change(work, before, kind, number, {BESIDE: said} if said else {})
    visit_people.enter_anew(work, before.id)
    return number


def _number(work: Work, matter_id: int) -> str:
    found = state(work, matter_id)
    return found.number if found is not None else ""
