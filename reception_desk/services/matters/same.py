"""同一事: which matters may be the same as one that is shown or being typed, ranked, each with reasons in words."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from reception_desk.errors import CannotNow
from reception_desk.forms import visits as form
from reception_desk.forms.form import Values
from reception_desk.models import matter_pairs as model
from reception_desk.models import merging
from reception_desk.models.lists.matters import of_visit
from reception_desk.models.matters import events
from reception_desk.models.visits import matter_of
from reception_desk.models.work import Look
from reception_desk.rules.matters import MatterTraits, SameMatter, compare
from reception_desk.rules.outcomes import Guidance
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.matters.merging import judge_matters, merge_matters
from reception_desk.services.matters.repeats import told_again
from reception_desk.services.matters.state import Told
from reception_desk.vocabulary.matters import MatterVerdict
from reception_desk.wording import tr

_MOST = 20
_BESIDE = 6
"""Matters told of beside the form."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A matter that may be the same, with what speaks for and against it; `different` where a clerk judged so."""

    matter: model.StoredTraits
    same: SameMatter
    different: bool = False

    @property
    def id(self) -> int:
        """Return the matter's key."""
        return self.matter.id


@dataclass(frozen=True, slots=True)
class Former:
    """A matter that was merged into this one: its number, what it was about, why, and the day."""

    merge_id: int
    event_id: int
    number: str
    title: str
    reason: str
    day: date


@dataclass(frozen=True)
class Same:
    """What may be the same as a matter, those judged different last; and what was merged into it."""

    candidates: tuple[Candidate, ...]
    former: tuple[Former, ...]


def same_as(look: Look, matter_id: int) -> Same:
    """Return what may be the same as a matter, and what was merged into it, the newest first."""
    shown = next(iter(model.traits(look, [matter_id])), None)
    if shown is None:
        return Same((), ())
    near = model.near(look, shown.people, shown.names, shown.content, shown.region)
    near = [each for each in near if each != matter_id]
    verdicts = model.judged(look, matter_id)
    different = {other for other, verdict in verdicts.items() if verdict is MatterVerdict.DIFFERENT}
    ranked = _ranked(_traits(shown), model.traits(look, near), different)
    return Same(tuple(ranked[:_MOST]), _former(look, matter_id))


@dataclass(frozen=True, slots=True)
class Likely:
    """A matter that a visit may be about, with what is said to whoever comes again with it."""

    candidate: Candidate
    guidance: Guidance

    @property
    def id(self) -> int:
        """Return the matter's key."""
        return self.candidate.id


def likely(look: Look, desk: Desk, values: Values, person_id: int) -> list[Likely]:
    """Return which matters of a person a visit that is being typed may be about, the likeliest first."""
    content = values[form.CONTENT]
    demands = values[form.DEMAND] or ()
    typed = MatterTraits(
        people=frozenset({person_id}),
        content=content.code if content is not None else "",
        region=values.text(form.REGION).strip(),
        unit=values.text(form.DESTINATION).strip(),
        demands=tuple(demands),
    )
    found = model.traits(look, model.near(look, [person_id], (), "", ""))
    ranked = [Candidate(each, compare(typed, _traits(each))) for each in found]
    ranked.sort(key=lambda each: (-each.same.points, -each.id))
    return [Likely(each, told_again(look, desk, each.id)) for each in ranked[:_BESIDE]]


def merge_numbered(desk: Desk, kept_id: int, number: str, reason: str) -> Done[Told]:
    """Merge the matter of the visit with that number into another; raises CannotNow where there is none."""
    wanted = number.strip().upper()
    gone_id = desk.read(matter_of, wanted) if wanted else None
    if gone_id is None:
        raise CannotNow(
            tr("没有编号为“{number}”的登记，请核对编号。").format(number=wanted[:40]), tr("也可以从上面选一件。")
        )
    return merge_matters(desk, kept_id, gone_id, reason)


def judge_apart(desk: Desk, visit_id: int, others: Collection[int]) -> list[Done[None]]:
    """Write down that a new visit's matter is none of those that the clerk put aside while it was typed."""
    own = desk.read(of_visit, visit_id)
    return [judge_matters(desk, one, other, MatterVerdict.DIFFERENT) for one in own for other in others if one != other]


def _ranked(one: MatterTraits, found: Iterable[model.StoredTraits], different: Collection[int]) -> list[Candidate]:
    compared = [Candidate(each, compare(one, _traits(each)), each.id in different) for each in found]
    worth = [each for each in compared if each.same.possible or each.different]
    return sorted(worth, key=lambda each: (each.different, -each.same.points, -each.id))


def _traits(stored: model.StoredTraits) -> MatterTraits:
    return MatterTraits(stored.people, stored.content, stored.region, stored.unit, stored.demands)


def _former(look: Look, matter_id: int) -> tuple[Former, ...]:
    at = {each.detail["merge"]: each.id for each in events(look, matter_id) if "merge" in each.detail}
    return tuple(
        Former(
            each.id,
            at.get(each.id, 0),
            str(each.gone_before["columns"]["number"]),
            str(each.gone_before["columns"]["title"]),
            each.reason,
            each.at.date(),
        )
        for each in reversed(merging.into(look, merging.MATTER, matter_id))
    )
