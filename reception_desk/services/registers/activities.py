"""What the office does beside its matters and counts: activities, of a matter or of none, put right where wrong."""

from collections.abc import Mapping
from datetime import date

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.forms.kinds import clean
from reception_desk.models.kept import Kept
from reception_desk.models.work import Work
from reception_desk.rules.leading.activities import Asked, not_asked
from reception_desk.rules.leading.dates import day_findings
from reception_desk.services.acts import Result, act
from reception_desk.services.desk import Desk
from reception_desk.services.leading.kept import Written, matter_of, told
from reception_desk.services.leading.kept_changes import Changed, corrected
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.leading import ActivityKind, Led
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr


@act(Action.ADD_ACTIVITY, Role.CLERK, Role.HEAD, Role.LEADER)
def add_activity(
    desk: Desk,
    work: Work,
    kind: ActivityKind,
    day: date,
    place: str = "",
    staff: str = "",
    result: str = "",
    matter_id: int | None = None,
    asked: Mapping[Asked, int | bool | None] | None = None,
) -> Result[Written]:
    """Write down one activity, of a matter or of none; it counts once and never among the matters."""
    values, found = activity_values(desk, work, kind, day, place, staff, result, matter_id, asked)
    return told(work, Kept.ACTIVITY, Led.ACTIVITY, values, _shown(values), found, {"kind": kind.value})


@act(Action.CORRECT_KEPT, Role.CLERK, Role.HEAD)
def correct_activity(
    desk: Desk,
    work: Work,
    row_id: int,
    kind: ActivityKind,
    day: date,
    place: str = "",
    staff: str = "",
    result: str = "",
    matter_id: int | None = None,
    asked: Mapping[Asked, int | bool | None] | None = None,
    reason: str = "",
) -> Result[Changed]:
    """Put an activity right; what it said before stays beside it, with why."""
    values, found = activity_values(desk, work, kind, day, place, staff, result, matter_id, asked)
    empty: dict[str, object] = {each.value: None for each in Asked}
    return corrected(work, Kept.ACTIVITY, row_id, {**empty, **values}, reason, Led.ACTIVITY, _shown(values), found)


def activity_values(
    desk: Desk,
    work: Work,
    kind: ActivityKind,
    day: date,
    place: str,
    staff: str,
    result: str,
    matter_id: int | None,
    asked: Mapping[Asked, int | bool | None] | None,
) -> tuple[dict[str, object], tuple[Finding, ...]]:
    """Return an activity as its row keeps it, and what is doubtful; raises CannotNow for what it does not ask."""
    given = {each.value: value for each, value in (asked or {}).items()}
    if not_asked(kind, dict(given)):
        raise CannotNow(tr("“{kind}”没有这一项。").format(kind=kind.label), tr("请清掉多填的一项。"))
    if any(value is not None and value < 0 for value in given.values()):
        raise CannotNow(tr("数目不能小于零。"), tr("请改正后再存。"))
    if matter_id is not None:
        matter_of(work, matter_id)
    values: dict[str, object] = {
        **{"matter_id": matter_id, "kind": kind.value, "day": day, "place": clean(place).strip()},
        **{"staff": clean(staff).strip(), "result": clean(result, lines=True).strip(), **given},
    }
    return values, (*day_findings("day", day, desk.today()), *_money(given))


def _shown(values: Mapping[str, object]) -> str:
    return "，".join(filter(None, (ActivityKind(str(values["kind"])).label, str(values["result"]))))


def _money(given: Mapping[str, int | bool | None]) -> tuple[Finding, ...]:
    asked, granted = given.get(Asked.ASKED.value), given.get(Asked.GRANTED.value)
    if asked is not None and granted is not None and granted > asked:
        return (Finding(Asked.GRANTED.value, tr("发放的金额多于申请的金额，请核对。")),)
    return ()
