"""苗头提示: what comes together again and again, told with its records; one key makes a 排查 of it."""

from dataclasses import dataclass
from datetime import timedelta

from reception_desk.errors import CannotNow
from reception_desk.forms.code_tables import table
from reception_desk.models import kept as kept_model
from reception_desk.models.counts import hints as model
from reception_desk.models.kept import Kept
from reception_desk.models.work import Look, Work
from reception_desk.rules.figures.hints import Hint, HintKind, Together, hints
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

_WEEKS = 52


@dataclass(frozen=True, slots=True)
class SeenHint:
    """A 苗头 with its words; `taken` tells that a 排查 was made of it and nothing came since."""

    hint: Hint
    words: str
    taken: bool


def seen_hints(desk: Desk) -> tuple[SeenHint, ...]:
    """Return the 苗头 of the last days, those not taken up first."""
    return desk.read(_seen, desk)


@act(Action.TAKE_HINT, Role.CLERK, Role.HEAD, Role.LEADER)
def take_hint(desk: Desk, work: Work, hint: Hint) -> Result[int]:
    """Make a round of 排查 of a 苗头; raises CannotNow where that was done and nothing came since."""
    found = hint.found
    since = desk.today() - timedelta(days=desk.office.hint.days)
    before = model.taken(work, since).get((found.place, found.content))
    if before is not None and before.seen >= len(found.visits):
        raise CannotNow(tr("这个苗头已经列入排查。"), tr("到台账的排查里登记结果。"))
    values = {"title": _title(found, desk.office.hint.days), "day": desk.today(), "kinds": []}
    screening_id = kept_model.write(work, Kept.SCREENING, values)
    taken_id = model.take(work, found.place, found.content, desk.today(), len(found.visits), screening_id)
    return Result(taken_id, f"{found.place} {found.content}", changes=changes("leading", "figures"))


@act(Action.GIVE_HINT_BACK, Role.CLERK, Role.HEAD, Role.LEADER)
def give_hint_back(desk: Desk, work: Work, taken_id: int) -> Result[int]:
    """Take back that a 排查 was made of a 苗头, and that 排查 with it."""
    screening_id = model.give_back(work, taken_id)
    if screening_id is None:
        raise CannotNow(tr("已经撤回。"))
    kept_model.take_back(work, Kept.SCREENING, screening_id)
    return Result(screening_id, f"hint {taken_id}", changes=changes("leading", "figures"))


def _seen(look: Look, desk: Desk) -> tuple[SeenHint, ...]:
    start, today = desk.office.hint, desk.today()
    first = today - timedelta(days=start.days - 1)
    year = timedelta(weeks=_WEEKS)
    now, ago = model.together(look, first, today), model.together(look, first - year, today - year)
    taken = model.taken(look, first - timedelta(days=1))
    found = [
        Together(
            place, content, came.visits, came.people, len(ago[place, content].visits) if (place, content) in ago else 0
        )
        for (place, content), came in now.items()
    ]
    told = []
    for hint in hints(found, start):
        before = taken.get((hint.found.place, hint.found.content))
        held = before is not None and before.seen >= len(hint.found.visits)
        told.append(SeenHint(hint, _words(hint, start.days), held))
    return tuple(sorted(told, key=lambda each: each.taken))


def _words(hint: Hint, days: int) -> str:
    said = _title(hint.found, days).removeprefix(tr("苗头："))
    if hint.kind is HintKind.RISEN:
        said += tr("，去年同期 {n} 批").format(n=hint.found.year_ago)
    return said


def _title(found: Together, days: int) -> str:
    entry = table("contents").get(found.content)
    told = tr("苗头：{place} {content}，{days} 天 {visits} 批 {people} 人")
    return told.format(
        place=found.place,
        content=entry.label if entry is not None else found.content,
        days=days,
        visits=len(found.visits),
        people=found.people,
    )
