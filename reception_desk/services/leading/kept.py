"""What the acts of the leader's desk share: a row is written, its matter's time line says so, doubts are named."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.forms.kinds import clean
from reception_desk.models import kept as model
from reception_desk.models import matters, units
from reception_desk.models.kept import Kept
from reception_desk.models.work import Work
from reception_desk.rules.leading.dates import day_findings, refuse_gone
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.personal.destroyed import refuse_destroyed_matter
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.leading import Led, UnitKind
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.visits import Purpose
from reception_desk.wording import tr


@dataclass(frozen=True)
class Written:
    """What the clerk is told: the row's key, the entry that can be taken back (0 for none), what is doubtful.

    Where there is no entry, `kept` and `open_by` name the row, and the answer of it, that can be taken back.
    """

    id: int
    event_id: int = 0
    findings: tuple[Finding, ...] = ()
    undone: bool = False
    kept: Kept | None = None
    open_by: str = ""


@act(Action.TAKE_BACK_KEPT, Role.CLERK, Role.HEAD)
def take_back_kept(desk: Desk, work: Work, kept: Kept, row_id: int) -> Result[bool]:
    """Take back what belongs to no matter: an activity, a screening, a suggestion. Asked twice, nothing changes."""
    found = model.find(work, kept, row_id)
    if found is not None and found.get("matter_id") is not None:
        raise CannotNow(tr("这条记录属于一件事项。"), tr("请在那件事项的经过里撤回。"))
    done = model.take_back(work, kept, row_id)
    return Result(done, f"{kept.table.name} {row_id}", changes=changes("leading"), unchanged=not done)


@act(Action.TAKE_BACK_KEPT, Role.CLERK, Role.HEAD)
def reopen_kept(desk: Desk, work: Work, kept: Kept, row_id: int, open_by: str) -> Result[bool]:
    """Take back the answer of what belongs to no matter, so that it waits again; its words stay for the next."""
    found = model.find(work, kept, row_id)
    if found is not None and found.get("matter_id") is not None:
        raise CannotNow(tr("这条记录属于一件事项。"), tr("请在那件事项的经过里撤回。"))
    done = found is not None and found[open_by] is not None
    if done:
        model.reopen(work, kept, row_id, open_by)
    return Result(done, f"{kept.table.name} {row_id}", changes=changes("leading"), unchanged=not done)


def matter_of(work: Work, matter_id: int) -> matters.MatterState:
    """Return a matter that may be written of; raises CannotNow for one not there or gone, an accusation (条30)."""
    state = matters.state(work, matter_id)
    if state is None or state.purpose == Purpose.ACCUSATION.value:
        raise CannotNow(tr("没有这件事项。"), tr("请从列出的事项里选。"))
    if state.merged_into is not None:
        raise CannotNow(tr("这件事项已经并入另一件。"), tr("请到合并后的事项里记。"))
    refuse_destroyed_matter(work, matter_id)
    return state


def unit_of(desk: Desk, work: Work, unit_id: int) -> units.UnitRow:
    """Return a unit that exists today; raises CannotNow for one that does not."""
    found = units.find(work, unit_id)
    if found is None:
        raise CannotNow(tr("没有这个单位。"), tr("请先在单位表里加上。"))
    refuse_gone(found.name, found.gone_on, desk.today(), found.heir)
    return found


def unit_named(desk: Desk, work: Work, name: str) -> units.UnitRow:
    """Return the unit of that name, entered now where it is new; raises CannotNow for one that no longer exists."""
    name = needed(clean(name), tr("还没有写单位名称。"))
    known = units.named(work, name)
    return unit_of(desk, work, known.id if known else units.keep(work, name, UnitKind.OTHER, "", "", None))


def hold_to_day(desk: Desk, work: Work, kept: Kept, row_id: int, day: date) -> None:
    """Refuse the day of an answer that has not come, or lies before what it answers; raises CannotNow."""
    row = model.find(work, kept, row_id)
    if row is not None and (doubt := day_findings("day", day, desk.today(), row["day"])):
        raise CannotNow(doubt[0].sentence)


def needed(text: str, sentence: str) -> str:
    """Return a text without blanks around it; raises CannotNow with the sentence where nothing is left."""
    if not text.strip():
        raise CannotNow(sentence)
    return text.strip()


def told(
    work: Work,
    kept: Kept,
    kind: Led,
    values: Mapping[str, object],
    words: str,
    found: tuple[Finding, ...] = (),
    detail: Mapping[str, object] | None = None,
    also: Sequence[Mapping[str, object]] = (),
) -> Result[Written]:
    """Write a row of a matter, or of none, and the entry of its time line; `also` are rows told by the same."""
    row_id = model.write(work, kept, values)
    others = [model.write(work, kept, each) for each in also]
    matter_id = values.get("matter_id")
    event_id = 0
    if isinstance(matter_id, int):
        day = values["day"]
        said: dict[str, object] = {"kept": kept.name, "row": row_id, **({"also": others} if others else {})}
        said |= {name: values[name] for name in ("way",) if kept is Kept.FIRST_HANDLING}
        event = matters.Event(kind.value, words, day, said)  # type: ignore[arg-type]
        event_id = matters.add_event(work, matter_id, event)
    subject = f"{kept.table.name} {row_id}"
    value = Written(row_id, event_id, found, kept=kept)
    return Result(value, subject, dict(detail or {}), changes("leading", "matters"))


def strike_out(work: Work, kept: Kept, matter_id: int, row_id: int) -> None:
    """Take back a row of a matter that another takes the place of; its entry on the time line is struck out."""
    model.take_back(work, kept, row_id)
    for each in matters.events(work, matter_id):
        if not each.undone and (each.detail.get("kept"), each.detail.get("row")) == (kept.name, row_id):
            matters.take_back(work, each.id)


def answered(
    work: Work, kept: Kept, row_id: int, open_by: str, kind: Led, values: Mapping[str, object], words: str
) -> Result[Written]:
    """Fill what waited for an answer; asked twice, nothing changes. Raises CannotNow where there is no such row."""
    row = model.find(work, kept, row_id)
    if row is None:
        raise CannotNow(tr("没有这条记录，或者已经撤回。"), tr("请刷新清单再看。"))
    done = model.answer(work, kept, row_id, open_by, values)
    event_id = 0
    if done and row.get("matter_id") is not None:
        detail = {"answered": kept.name, "row": row_id, "open_by": open_by}
        event_id = matters.add_event(work, row["matter_id"], matters.Event(kind.value, words, work.now.date(), detail))
    subject = f"{kept.table.name} {row_id}"
    value = Written(row_id, event_id, kept=kept, open_by=open_by)
    return Result(value, subject, changes=changes("leading", "matters"), unchanged=not done)
