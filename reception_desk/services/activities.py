"""What the office does beside its matters and counts: activities, and 矛盾排查 by unit with nil returns."""

from collections.abc import Mapping
from datetime import date

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.forms.kinds import clean
from reception_desk.models import kept as model
from reception_desk.models.kept import Kept
from reception_desk.models.work import Work
from reception_desk.rules.leading.activities import Asked, not_asked
from reception_desk.rules.leading.dates import day_findings
from reception_desk.services.acts import Result, act
from reception_desk.services.desk import Desk
from reception_desk.services.kept import Written, matter_of, needed, told, unit_of
from reception_desk.vocabulary import Action, Role
from reception_desk.vocabulary_of_leading import ActivityKind, Led
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
    given = {each.value: value for each, value in (asked or {}).items()}
    if not_asked(kind, dict(given)):
        raise CannotNow(tr("“{kind}”没有这一项。").format(kind=kind.label), tr("请清掉多填的一项。"))
    if any(value is not None and value < 0 for value in given.values()):
        raise CannotNow(tr("数目不能小于零。"), tr("请改正后再存。"))
    if matter_id is not None:
        matter_of(work, matter_id)
    words = clean(result, lines=True).strip()
    values = {
        **{"matter_id": matter_id, "kind": kind.value, "day": day, "place": clean(place).strip()},
        **{"staff": clean(staff).strip(), "result": words, **given},
    }
    found = (*day_findings("day", day, desk.today()), *_money(given))
    shown = "，".join(filter(None, (kind.label, words)))
    return told(work, Kept.ACTIVITY, Led.ACTIVITY, values, shown, found, {"kind": kind.value})


@act(Action.SCREEN, Role.CLERK, Role.HEAD)
def begin_screening(desk: Desk, work: Work, title: str, day: date) -> Result[Written]:
    """Begin a round of 矛盾排查, to which each unit returns what it found."""
    values = {"title": needed(clean(title), tr("还没有写排查的名称。")), "day": day}
    return told(work, Kept.SCREENING, Led.ACTIVITY, values, "", day_findings("day", day, desk.today()))


@act(Action.RETURN_SCREENING, Role.CLERK, Role.HEAD)
def return_screening(
    desk: Desk, work: Work, screening_id: int, unit_id: int, found: int, text: str = "", plan: str = ""
) -> Result[Written]:
    """Write what a unit returned: how many troubles, what they are, how they shall be settled; 0 is 零报告.

    Of several returns of one unit the newest counts, and a finding says that there was another.
    """
    if model.find(work, Kept.SCREENING, screening_id) is None:
        raise CannotNow(tr("没有这次排查，或者已经撤回。"), tr("请先布置排查。"))
    unit = unit_of(desk, work, unit_id)
    if found < 0:
        raise CannotNow(tr("数目不能小于零。"), tr("没有排查出矛盾的填 0，就是零报告。"))
    before = model.returns_of(work, screening_id, unit_id)
    values = {
        **{"screening_id": screening_id, "unit_id": unit_id, "found": found, "day": desk.today()},
        **{"text": clean(text, lines=True).strip(), "plan": clean(plan, lines=True).strip()},
    }
    doubts = []
    if before:
        doubts.append(Finding("found", tr("{unit}报过 {n} 件，以这次的为准。").format(unit=unit.name, n=before[-1])))
    if found and not values["plan"]:
        doubts.append(Finding("plan", tr("排查出 {n} 件，还没有写调处方案。").format(n=found)))
    return told(work, Kept.RETURN, Led.ACTIVITY, values, "", tuple(doubts))


def _money(given: Mapping[str, int | bool | None]) -> tuple[Finding, ...]:
    asked, granted = given.get(Asked.ASKED.value), given.get(Asked.GRANTED.value)
    if asked is not None and granted is not None and granted > asked:
        return (Finding(Asked.GRANTED.value, tr("发放的金额多于申请的金额，请核对。")),)
    return ()
