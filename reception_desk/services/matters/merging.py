"""合并: two matters that are one made one, with a reason, and taken apart again on both sides."""

from collections.abc import Mapping

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.forms.kinds import clean
from reception_desk.models import matter_merging as model
from reception_desk.models import matter_pairs, matters, merging
from reception_desk.models.work import Work
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.answering.responsibility import someone_answers
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.matters.clocks import recount
from reception_desk.services.matters.handling import take_back
from reception_desk.services.matters.seen import field_of
from reception_desk.services.matters.state import Told
from reception_desk.services.personal.destroyed import refuse_destroyed_matter
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.matters import MatterVerdict
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.visits import Purpose
from reception_desk.wording import shown, tr

MERGED, UNMERGED = "merged", "unmerged"
"""What the history calls a merge and its taking back."""


@act(Action.MERGE_MATTERS, Role.CLERK, Role.HEAD)
def merge_matters(desk: Desk, work: Work, kept_id: int, gone_id: int, reason: str) -> Result[Told]:
    """Make one matter of two: everything of `gone_id` stands under `kept_id` from now on, and can be taken apart.

    Both stay as they were in the merge. Raises CannotNow where they cannot be one, or no reason is given.
    """
    why = clean(reason).strip()
    kept, gone = _state(work, kept_id), _state(work, gone_id)
    _refuse(kept, gone, why)
    one, other = model.side(work, kept_id), model.side(work, gone_id)
    assert one is not None and other is not None
    apart = _people_apart(work, kept_id, gone_id)
    verdict = matter_pairs.judged(work, kept_id).get(gone_id, MatterVerdict.OPEN)
    wanted = model.taken_from(one, other)
    moved = model.put_into(work, kept_id, gone_id, wanted)
    before = {"columns": one.columns, "visits": [str(each) for each in one.visits], "written": wanted}
    former = {"columns": other.columns, "visits": [str(each) for each in other.visits], **moved}
    former["verdict"] = verdict.value
    merge_id = merging.write(work, merging.MATTER, kept_id, gone_id, (before, former), why)
    matter_pairs.judge(work, kept_id, gone_id, MatterVerdict.SAME, why)
    detail = {"merge": merge_id, "number": gone.number}
    event_id = matters.add_event(work, kept_id, matters.Event(MERGED, why, desk.today(), detail))
    for each in (kept_id, gone_id):
        recount(desk, work, each)
    found = (Finding("people", apart),) if apart else ()
    return _told(Told(kept_id, event_id, found), kept_id, {"gone": gone_id, "visits": len(other.visits)})


@act(Action.UNMERGE_MATTERS, Role.CLERK, Role.HEAD)
def unmerge_matters(desk: Desk, work: Work, merge_id: int, reason: str = "") -> Result[Told]:
    """Take two matters apart again: every row goes back where it was, what was added since to one of them too.

    What was added since and tells nothing of where it belongs stays with the one that was kept; the findings name it.
    Asked twice, nothing changes. Raises CannotNow where a later merge must be taken apart first.
    """
    found = merging.find(work, merge_id)
    if found is None or found.kind != merging.MATTER:
        raise CannotNow(tr("没有这次合并。"))
    refuse_destroyed_matter(work, found.kept_id)
    event = next(each for each in matters.events(work, found.kept_id) if each.detail.get("merge") == merge_id)
    if found.undone:
        return Result(Told(found.kept_id, event.id, undone=True), unchanged=True)
    kept, gone = matters.state(work, found.kept_id), matters.state(work, found.gone_id)
    assert kept is not None and gone is not None
    _refuse_out_of_turn(work, found, kept)
    since = model.take_out(work, found, event.id)
    merging.set_undone(work, merge_id)
    matters.take_back(work, event.id)
    verdict = MatterVerdict(found.gone_before["verdict"])
    matter_pairs.judge(work, found.kept_id, found.gone_id, verdict, clean(reason).strip())
    told = clean(reason).strip()
    for own, other in ((kept, gone), (gone, kept)):
        matters.add_event(work, own.id, matters.Event(UNMERGED, told, desk.today(), {"number": other.number}))
        recount(desk, work, own.id)
        someone_answers(desk, work, own.id)
    detail = {"gone": found.gone_id, "stayed": len(since.visits) + since.events}
    done = Told(found.kept_id, event.id, tuple(_stayed(since, kept.number)), undone=True)
    return _told(done, found.kept_id, detail)


@act(Action.JUDGE_MATTERS, Role.CLERK, Role.HEAD)
def judge_matters(
    desk: Desk, work: Work, one: int, other: int, verdict: MatterVerdict, reason: str = ""
) -> Result[None]:
    """Write down that two matters are not one, or that this is open again; that they are one is a merge."""
    if one == other:
        raise CannotNow(tr("这是同一件事项，不用判断。"))
    matter_pairs.judge(work, one, other, verdict, clean(reason).strip())
    subject = "matters {} {}".format(*sorted((one, other)))
    return Result(None, subject, {"verdict": verdict.value}, changes("matters"))


def take_back_any(desk: Desk, matter_id: int, event_id: int) -> Done[Told]:
    """Take back what was recorded of a matter, whatever it was: a merge is taken apart."""
    events = desk.read(matters.events, matter_id)
    event = next((each for each in events if each.id == event_id), None)
    if event is not None and event.kind == MERGED and "merge" in event.detail:
        return unmerge_matters(desk, int(event.detail["merge"]))
    return take_back(desk, event_id)


def _state(work: Work, matter_id: int) -> matters.MatterState:
    state = matters.state(work, matter_id)
    if state is None or state.purpose == Purpose.ACCUSATION.value:
        raise CannotNow(tr("没有这件事项。"), tr("请从列出的事项里选。"))
    refuse_destroyed_matter(work, matter_id)
    return state


def _refuse(kept: matters.MatterState, gone: matters.MatterState, why: str) -> None:
    """Refuse what cannot be one matter."""
    if kept.id == gone.id:
        raise CannotNow(tr("一件事项不能并入它自己。"), tr("请选另一件。"))
    for each in (gone, kept):
        if each.merged_into is not None:
            told = tr("“{number}”已经并入另一件事项，不能再合并。").format(number=each.number)
            raise CannotNow(told, tr("请在合并后的那一件上合并，或者先把它拆回。"))
    if kept.state == "closed" and gone.state != "closed":
        told = tr("“{kept}”已经办结，在办的“{gone}”不能并入，否则它的期限就没有了。")
        raise CannotNow(told.format(kept=kept.number, gone=gone.number), tr("请打开在办的那一件，把办结的并进去。"))
    if not why:
        raise CannotNow(tr("请写明为什么是同一事。"), tr("写一句，例如“同一人同一诉求，重复登记”。"))


def _refuse_out_of_turn(work: Work, found: merging.Merge, kept: matters.MatterState) -> None:
    """Refuse to take apart what a later merge stands on."""
    if kept.merged_into is not None:
        told = tr("“{number}”后来又并入另一件事项。").format(number=kept.number)
        raise CannotNow(told, tr("请先在那一件上拆回，再拆这一次。"))
    newest = merging.into(work, merging.MATTER, found.kept_id)[-1]
    if newest.id != found.id:
        later = matters.state(work, newest.gone_id)
        number = later.number if later is not None else ""
        told = tr("这次合并以后，又并入了“{number}”。").format(number=number)
        raise CannotNow(told, tr("请先拆回后来的那一次，再拆这一次。"))


def _people_apart(work: Work, kept_id: int, gone_id: int) -> str:
    """Say that different persons stand behind two matters (§1.9: the same person with the same demand)."""
    first, second = model.names_behind(work, kept_id), model.names_behind(work, gone_id)
    if not first or not second or set(first) & set(second):
        return ""
    return tr("两件事项的信访人不是同一人，合并后都列为信访人；弄错了的，请撤销。")


def _stayed(since: model.Since, number: str) -> list[Finding]:
    """Say what stays with the one that was kept."""
    said = []
    if since.visits:
        told = tr("合并以后登记的 {visits} 留在“{number}”；属于另一件的，请打开登记更改。")
        said.append(told.format(visits="、".join(since.visits), number=number))
    if since.events:
        said.append(tr("合并以后记的 {n} 条留在“{number}”的时间线上。").format(n=since.events, number=number))
    if since.columns:
        labels = [shown(field.label) if (field := field_of(each)) is not None else each for each in since.columns]
        told = tr("“{labels}”合并以后改过，照改过的留着。")
        said.append(told.format(labels="、".join(labels)))
    return [Finding("merged", each) for each in said]


def _told(told: Told, matter_id: int, detail: Mapping[str, object]) -> Result[Told]:
    return Result(told, f"matter {matter_id}", detail, changes("matters", "visits", "people"))
