"""The office's own questions on the visit's form: added, changed, moved, retired and brought back."""

from dataclasses import dataclass, replace

from reception_desk.errors import CannotNow
from reception_desk.forms import own_fields as form
from reception_desk.forms.kinds import clean
from reception_desk.forms.own_fields import OwnField
from reception_desk.models import own_fields as model
from reception_desk.models.own_fields import OwnFieldRow
from reception_desk.models.work import Look, Work
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.forms import OwnKind
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr


@dataclass(frozen=True)
class Kept:
    """The name of what was kept, and the rows as they stood before; None for one that was not there."""

    name: str
    before: tuple[tuple[str, OwnFieldRow | None], ...]


def take(look: Look) -> bool:
    """Read the questions into the form; return whether the form is another now."""
    return form.take_own_fields(map(_own_field, model.own_fields(look)))


def keep_own_field(desk: Desk, row: OwnField) -> Done[Kept]:
    """Add a question (its name is "" then) or change one; raises CannotNow where something is missing.

    What sort of answer it takes cannot be changed once it is there: old answers would not be readable.
    """
    row = replace(row, label=clean(row.label).strip(), choices=tuple(filter(None, map(str.strip, row.choices))))
    for finding in form.own_findings(row, form.own_fields()):
        raise CannotNow(finding.sentence)
    return _then_taken(desk, _keep(desk, row))


def retire_own_field(desk: Desk, name: str, *, retired: bool) -> Done[Kept]:
    """Ask a question no longer, or again; what was answered stays with the visits. Raises CannotNow."""
    row = next((each for each in form.own_fields() if each.name == name), None)
    if row is not None and not retired:
        for finding in form.own_findings(row, form.own_fields()):
            raise CannotNow(finding.sentence)
    return _then_taken(desk, _retire(desk, name, retired=retired))


def move_own_field(desk: Desk, name: str, by: int) -> Done[Kept]:
    """Move a question one place up (-1) or down (1)."""
    return _then_taken(desk, _move(desk, name, by))


def put_fields_back(desk: Desk, before: tuple[tuple[str, OwnFieldRow | None], ...]) -> Done[Kept]:
    """Make questions again what they were before a change."""
    return _then_taken(desk, _put_back(desk, before))


def _then_taken(desk: Desk, done: Done[Kept]) -> Done[Kept]:
    desk.read(take)
    return done


@act(Action.CHANGE_OWN_FIELD, Role.HEAD, Role.SYSTEM)
def _keep(desk: Desk, work: Work, row: OwnField) -> Result[Kept]:
    rows = {each.name: each for each in model.own_fields(work)}
    before = rows.get(row.name)
    if row.name and before is None:
        raise CannotNow(tr("这个项目已经没有了。"))
    if before is None and len(rows) >= form.MOST_FIELDS:
        raise CannotNow(tr("自设项目最多 {n} 个。").format(n=form.MOST_FIELDS))
    if before is not None and before.kind != row.kind.value:
        raise CannotNow(tr("已有项目的类型不能改，改了以前填的就看不成了。"), tr("请停用它，另加一个。"))
    name = row.name or form.name_for(row.label, rows)
    place = before.place if before is not None else model.next_place(work)
    kept = OwnFieldRow(name, row.label, row.kind.value, row.choices, place, row.internal, row.retired)
    model.keep_own_field(work, kept)
    detail = {"label": kept.label, "kind": kept.kind, "choices": list(kept.choices), "internal": kept.internal}
    return Result(Kept(name, ((name, before),)), f"own_field {name}", detail, changes("own_fields"))


@act(Action.CHANGE_OWN_FIELD, Role.HEAD, Role.SYSTEM)
def _retire(desk: Desk, work: Work, name: str, *, retired: bool) -> Result[Kept]:
    before = _row(work, name)
    model.keep_own_field(work, replace(before, retired=retired))
    return Result(Kept(name, ((name, before),)), f"own_field {name}", {"retired": retired}, changes("own_fields"))


@act(Action.CHANGE_OWN_FIELD, Role.HEAD, Role.SYSTEM)
def _move(desk: Desk, work: Work, name: str, by: int) -> Result[Kept]:
    rows = model.own_fields(work)
    at = next((place for place, each in enumerate(rows) if each.name == name), -1)
    if at < 0 or not 0 <= at + by < len(rows):
        return Result(Kept(name, ()), unchanged=True)
    before = tuple((each.name, each) for each in rows)
    rows.insert(at + by, rows.pop(at))
    for place, each in enumerate(rows, 1):
        model.keep_own_field(work, replace(each, place=place))
    return Result(Kept(name, before), f"own_field {name}", {"moved": by}, changes("own_fields"))


@act(Action.CHANGE_OWN_FIELD, Role.HEAD, Role.SYSTEM)
def _put_back(desk: Desk, work: Work, before: tuple[tuple[str, OwnFieldRow | None], ...]) -> Result[Kept]:
    known = {each.name: each for each in model.own_fields(work)}
    for name, row in before:
        if row is None:
            model.forget_own_field(work, name)
        else:
            model.keep_own_field(work, row)
    kept = Kept(before[0][0], tuple((name, known.get(name)) for name, _ in before))
    return Result(kept, f"own_field {kept.name}", {"taken_back": True}, changes("own_fields"))


def _row(work: Work, name: str) -> OwnFieldRow:
    for each in model.own_fields(work):
        if each.name == name:
            return each
    raise CannotNow(tr("这个项目已经没有了。"))


def _own_field(row: OwnFieldRow) -> OwnField:
    return OwnField(row.name, row.label, OwnKind(row.kind), row.choices, row.internal, row.retired)
