"""A row of a register is put right or voided: what it said stays, its matter's time line says so, it can be undone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.forms.kinds import clean
from reception_desk.models import kept as model
from reception_desk.models import kept_changes, matters
from reception_desk.models.kept import Kept
from reception_desk.models.work import Work
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.leading.kept import matter_of, needed
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.leading import Led
from reception_desk.vocabulary.office import Role
from reception_desk.wording import later, shown, tr


@dataclass(frozen=True)
class Changed:
    """What the clerk is told: the row's key, the change that can be put back (0 for none), what is doubtful."""

    id: int
    change_id: int
    findings: tuple[Finding, ...] = ()


@act(Action.VOID_KEPT, Role.CLERK, Role.HEAD)
def void_kept(desk: Desk, work: Work, kept: Kept, row_id: int, reason: str) -> Result[Changed]:
    """Void a row of a register, with why; its words stay and are struck out, on the time line of its matter too."""
    row = _row(work, kept, row_id)
    why = needed(clean(reason), tr("请写明为什么作废。"))
    change_id = kept_changes.void(work, kept, row_id, why, _matter(row))
    _strike(work, _telling(work, kept, row_id, _matter(row)), why)
    return _done(kept, Changed(row_id, change_id), row_id)


@act(Action.PUT_BACK_KEPT, Role.CLERK, Role.HEAD)
def put_back_kept(desk: Desk, work: Work, change_id: int) -> Result[bool]:
    """Put back what was put right or voided last; raises CannotNow where something came after it."""
    found = kept_changes.find(work, change_id)
    if found is None:
        return Result(False, unchanged=True)
    name, row_id, _what = found
    kept = Kept.__members__.get(name)
    before = model.find(work, kept, row_id) if kept is not None else None
    if not kept_changes.put_back(work, change_id):
        raise CannotNow(tr("这条记录后来又改过。"), tr("请先撤销后面的一次。"))
    if kept is not None:
        _told_again(work, kept, row_id, before, change_id)
    return Result(True, f"{name.lower()} {row_id}", changes=changes("leading", "matters"))


def correction_taken_back(work: Work, detail: Mapping[str, Any]) -> None:
    """Put back what a row said before the correction that an entry on a matter's time line tells of."""
    change_id = int(detail["corrected"])
    if kept_changes.find(work, change_id) is not None and not kept_changes.put_back(work, change_id):
        raise CannotNow(tr("这条记录后来又改过。"), tr("请先撤回后面的一次。"))


@act(Action.CORRECT_KEPT, Role.CLERK, Role.HEAD)
def correct_kept(
    desk: Desk, work: Work, kept: Kept, row_id: int, values: Mapping[str, object], reason: str, words: str = ""
) -> Result[Changed]:
    """Put a row of a register right, told on the time line of its matter as `words`; what it said before stays.

    Raises CannotNow where its own words would be empty.
    """
    told = {name: clean(each, lines=True).strip() if isinstance(each, str) else each for name, each in values.items()}
    for name, sentence in _NEEDED.get(kept, {}).items():
        needed(str(told.get(name, "")), shown(sentence))
    return corrected(work, kept, row_id, told, reason, _TOLD[kept], words or str(told["text"]))


_TOLD = {
    **{Kept.SUGGESTION: Led.SUGGESTION, Kept.SUPERVISION: Led.SUPERVISION, Kept.KEY_MATTER: Led.KEY},
    **{Kept.SATISFACTION: Led.SATISFACTION, Kept.RISK: Led.RISK},
}
_NEEDED = {
    Kept.SUGGESTION: {"text": later("还没有写内容。")},
    Kept.KEY_MATTER: {"text": later("还没有写为什么列为重点事项。")},
    Kept.RISK: {"signer": later("还没有写由谁签字。")},
}
"""What a row cannot be without, with what is said where it is."""


def corrected(
    work: Work,
    kept: Kept,
    row_id: int,
    values: Mapping[str, object],
    reason: str,
    kind: Led,
    words: str,
    found: tuple[Finding, ...] = (),
) -> Result[Changed]:
    """Write other values into a row that holds; the time line of its matter says what it says now."""
    row = _row(work, kept, row_id)
    if (former := _matter(row)) is not None:
        matter_of(work, former)
    change_id = kept_changes.correct(work, kept.name, row_id, values, clean(reason).strip())
    if not change_id:
        return Result(Changed(row_id, 0, found), unchanged=True)
    now = _matter(_row(work, kept, row_id))
    detail = {"corrected": change_id, "of": kept.name}
    if former != now:
        _strike(work, _telling(work, kept, row_id, former), tr("改记到别处"))
        detail = {"kept": kept.name, "row": row_id}
    if now is not None:
        shown = tr("更正：{words}").format(words=words)
        matters.add_event(work, now, matters.Event(kind.value, shown, work.now.date(), detail))
    return _done(kept, Changed(row_id, change_id, found), row_id)


def _told_again(work: Work, kept: Kept, row_id: int, before: Mapping[str, object] | None, change_id: int) -> None:
    """Let the time lines say again what they said before a change that was put back."""
    former, now = _matter(before), _matter(_row(work, kept, row_id))
    if before is not None and former == now:
        _strike(work, [each for each in _events(work, now) if each.detail.get("corrected") == change_id], "")
        return
    _strike(work, _telling(work, kept, row_id, former), "")
    for each in _telling(work, kept, row_id, now, held=False)[-1:]:
        matters.add_event(work, each.matter_id, matters.Event(each.kind, each.text, each.day, each.detail))


def _strike(work: Work, events: Iterable[matters.Recorded], why: str) -> None:
    for each in events:
        if matters.take_back(work, each.id):
            said = {"event": each.id, "kind": each.kind}
            matters.add_event(work, each.matter_id, matters.Event("taken_back", why, work.now.date(), said))


def _done(kept: Kept, value: Changed, row_id: int) -> Result[Changed]:
    return Result(value, f"{kept.table.name} {row_id}", changes=changes("leading", "matters"))


def _row(work: Work, kept: Kept, row_id: int) -> Mapping[str, object]:
    row = model.find(work, kept, row_id)
    if row is None:
        raise CannotNow(tr("没有这条记录，或者已经作废。"), tr("请刷新清单再看。"))
    return row


def _matter(row: Mapping[str, object] | None) -> int | None:
    found = row.get("matter_id") if row is not None else None
    return found if isinstance(found, int) else None


def _events(work: Work, matter_id: int | None) -> list[matters.Recorded]:
    return matters.events(work, matter_id) if matter_id is not None else []


def _telling(
    work: Work, kept: Kept, row_id: int, matter_id: int | None, *, held: bool = True
) -> list[matters.Recorded]:
    """Return the entries on a matter's time line by which a row was told: those that hold, or those struck out."""
    told = (each for each in _events(work, matter_id) if each.detail.get("kept") == kept.name)
    return [each for each in told if each.detail.get("row") == row_id and each.undone is not held]
