"""合并: two records of one person made one, with a reason, and taken apart again; who may be a second record."""

from dataclasses import dataclass
from datetime import date

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.forms import visits as form
from reception_desk.forms.form import AnyField
from reception_desk.forms.kinds import clean
from reception_desk.models import merging, people
from reception_desk.models import people_merging as model
from reception_desk.models.lists import people as lists
from reception_desk.models.lists.people import KnownPerson
from reception_desk.models.work import Look, Work
from reception_desk.rules.people.keys import keys_of, probes_of, village_of
from reception_desk.rules.people.likeness import Claim, Typed, compare
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.people.recognising import Offer
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.visits import PairVerdict
from reception_desk.wording import shown, tr

_MOST = 20


@dataclass(frozen=True, slots=True)
class Parted:
    """What the clerk is told after a merge or its taking back: the merge, and what was found or stays."""

    merge_id: int
    findings: tuple[Finding, ...] = ()
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Former:
    """A record that was merged into this one: the name it had, why, and the day."""

    merge_id: int
    name: str
    reason: str
    day: date


@dataclass(frozen=True)
class Records:
    """One person's record with those that may be second records, each with reasons, and those already merged."""

    person: KnownPerson
    offers: tuple[Offer, ...]
    former: tuple[Former, ...]


def records(look: Look, person_id: int) -> Records | None:
    """Return who may be a second record of a person, the likeliest first; None where nothing may be told of them.

    Whoever was judged to be another is left out.
    """
    person = next(iter(lists.known(look, [merging.living(look, merging.PERSON, person_id)])), None)
    if person is None:
        return None
    typed = _typed(person)
    found = [each for each in lists.alike(look, probes_of(typed), village_of(typed.address)) if each.id != person.id]
    verdicts = lists.judged(look, [person.id, *(each.id for each in found)])
    offers = [Offer(each, compare(typed, each)) for each in found]
    apart = {other for pair, verdict in verdicts.items() if verdict is PairVerdict.DIFFERENT for other in pair}
    offers = [
        each
        for each in offers
        if not (each.person.id in apart and verdicts.get(_pair(person.id, each.person.id)) is PairVerdict.DIFFERENT)
    ]
    offers.sort(key=lambda each: (-each.likeness.points, -each.person.visits, -each.person.id))
    merged = reversed(merging.into(look, merging.PERSON, person.id))
    former = [Former(each.id, each.gone_before["columns"]["name"], each.reason, each.at.date()) for each in merged]
    return Records(person, tuple(offers[:_MOST]), tuple(former))


def petitioner_of(desk: Desk, visit_id: int) -> tuple[int, str]:
    """Return the petitioner of a visit with their name; raises CannotNow where that may not be told."""
    found = desk.read(model.petitioner, visit_id)
    if found is None:
        raise CannotNow(tr("这次登记的人员不在这里合并。"), tr("检举控告事项由专人办理。"))
    return found


@act(Action.MERGE_PEOPLE, Role.CLERK, Role.HEAD)
def merge_people(desk: Desk, work: Work, kept_id: int, gone_id: int, reason: str) -> Result[Parted]:
    """Make one record of two: visits and matters of `gone_id` are those of `kept_id`; it can be taken apart again.

    Raises CannotNow where they cannot be one, or no reason is given; what speaks against it is a finding.
    """
    why = clean(reason).strip()
    one, other = _side(work, kept_id), _side(work, gone_id)
    if kept_id == gone_id:
        raise CannotNow(tr("一个人不能与自己合并。"), tr("请选另一条人员记录。"))
    for each, name in ((gone_id, other.columns["name"]), (kept_id, one.columns["name"])):
        if merging.living(work, merging.PERSON, each) != each:
            raise CannotNow(tr("“{name}”已经并入另一人，不能再合并。").format(name=name), tr("要重来，请先拆回。"))
    if number := model.together(work, kept_id, gone_id):
        told = tr("“{one}”和“{other}”一起来过（{number}），不是同一人。")
        told = told.format(one=one.columns["name"], other=other.columns["name"], number=number)
        raise CannotNow(told, tr("那次登记写错了的，先更改那次登记，再合并。"))
    if not why:
        raise CannotNow(tr("请写明为什么是同一人。"), tr("写一句，例如“同一身份证，名字写错一字”。"))
    found = _against(work, kept_id, gone_id)
    verdict = lists.judged(work, [kept_id, gone_id]).get(_pair(kept_id, gone_id), PairVerdict.OPEN)
    written = model.taken_from(one, other)
    moved = model.put_into(work, kept_id, gone_id, one, other)
    before = {"columns": one.columns, "visits": [str(each) for each in one.visits], "written": written}
    former = {"columns": other.columns, "visits": [str(each) for each in other.visits], **moved}
    former["verdict"] = verdict.value
    merge_id = merging.write(work, merging.PERSON, kept_id, gone_id, (before, former), why)
    people.judge(work, kept_id, gone_id, PairVerdict.SAME, why)
    told_of = {"gone": gone_id, "visits": len(other.visits)}
    return Result(Parted(merge_id, found), f"person {kept_id}", told_of, changes("people", "visits", "matters"))


@act(Action.UNMERGE_PEOPLE, Role.CLERK, Role.HEAD)
def unmerge_people(desk: Desk, work: Work, merge_id: int) -> Result[Parted]:
    """Take two records apart again: visits, matters and what each is found by go back where they were.

    Visits registered since stay with the one that was kept; the findings name them. Asked twice, nothing changes.
    Raises CannotNow where a later merge must be taken apart first.
    """
    found = merging.find(work, merge_id)
    if found is None or found.kind != merging.PERSON:
        raise CannotNow(tr("没有这次合并。"))
    if found.undone:
        return Result(Parted(merge_id, undone=True), unchanged=True)
    name = str(found.kept_before["columns"]["name"])
    if merging.living(work, merging.PERSON, found.kept_id) != found.kept_id:
        raise CannotNow(tr("“{name}”后来又并入另一人。").format(name=name), tr("请先拆回后来的那一次。"))
    newest = merging.into(work, merging.PERSON, found.kept_id)[-1]
    if newest.id != merge_id:
        later = tr("这次合并以后，又并入了“{name}”。").format(name=newest.gone_before["columns"]["name"])
        raise CannotNow(later, tr("请先拆回后来的那一次，再拆这一次。"))
    since = model.take_out(work, found)
    for told in model.told(work, found.kept_id, since.visits):
        people.add_keys(work, found.kept_id, keys_of(told.name, told.id_number, told.phone, None))
    merging.set_undone(work, merge_id)
    people.judge(work, found.kept_id, found.gone_id, PairVerdict(found.gone_before["verdict"]), "")
    detail = {"gone": found.gone_id, "stayed": len(since.visits)}
    parted = Parted(merge_id, tuple(_stayed(since, name)), undone=True)
    return Result(parted, f"person {found.kept_id}", detail, changes("people", "visits", "matters"))


def _side(work: Work, person_id: int) -> model.Side:
    found = model.side(work, person_id)
    if found is None or not lists.known(Look(work.connection, work.clerk, work.now), [person_id]):
        raise CannotNow(tr("没有这个人。"), tr("请从列出的人里选。"))
    return found


def _against(work: Work, kept_id: int, gone_id: int) -> tuple[Finding, ...]:
    """Say what speaks against two records being one person."""
    known = lists.known(Look(work.connection, work.clerk, work.now), [kept_id, gone_id])
    if len(known) < 2:
        return ()
    likeness = compare(_typed(known[0]), known[1])
    return tuple(Finding("person", each) for each in likeness.against if likeness.claim is not Claim.SAME)


def _typed(person: KnownPerson) -> Typed:
    phone, address = (next(iter(each), "") for each in (person.phones, person.addresses))
    return Typed(person.name, person.id_number, phone, address, person.birth)


def _stayed(since: model.Since, name: str) -> list[Finding]:
    """Say what stays with the one that was kept."""
    said = []
    if since.visits:
        told = tr("合并以后登记的 {visits} 留在“{name}”名下；属于另一人的，请打开登记更改。")
        said.append(told.format(visits="、".join(since.visits.values()), name=name))
    if since.columns:
        labels = "、".join(shown(_LABELS[each].label) for each in since.columns if each in _LABELS)
        said.append(tr("“{labels}”合并以后改过，照改过的留着。").format(labels=labels))
    return [Finding("merged", each) for each in said]


_LABELS: dict[str, AnyField] = {
    each.name: each for each in (form.SEX, form.BIRTH, form.PHONE, form.ADDRESS, form.ID_NUMBER)
}


def _pair(one: int, other: int) -> tuple[int, int]:
    return min(one, other), max(one, other)
