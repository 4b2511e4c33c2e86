"""Which rows of an import stay when it is taken back: those that somebody went on with, and what belongs to them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from reception_desk.models import imports as model
from reception_desk.models import imports_gone as gone
from reception_desk.models.audit import checkpoint
from reception_desk.models.imports import ACTIVITY, BEFORE_ALL, EVENT, MATTER, PERSON, SCREENING, VISIT, Entry, Run
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.imports import OF_VISITS

_LOOKED = 500
"""Rows of which one reading asks who went on with them."""


@dataclass(frozen=True)
class Staying:
    """Which rows of an import somebody went on with, by their kind, as the store stood at a checkpoint of its audit."""

    checkpoint: str
    ids: Mapping[str, Collection[int]]


def look_over(look: Look | Work, run_id: int) -> Staying:
    """Return which rows of an import stay."""
    run = model.run(look, run_id)
    ids: dict[str, set[int]] = {}
    last = BEFORE_ALL
    while run is not None and (found := model.entries(look, run_id, last, _LOOKED)):
        kept = went_on(look, run, found)
        for each in found:
            if each.row_id in kept.get(each.kind, ()):
                ids.setdefault(each.kind, set()).add(each.row_id)
        last = found[-1]
    return Staying(checkpoint(look), ids)


def went_on(work: Look | Work, run: Run, found: Sequence[Entry]) -> Mapping[str, Collection[int]]:
    """Return which of these rows of an import somebody went on with, and which others stay with them, by their kind.

    A visit and its matter stay together.
    """
    ids = {kind: [each.row_id for each in found if each.kind == kind] for kind in (MATTER, PERSON, VISIT)}
    hung = gone.links(work, run.id, matters=ids[MATTER], visits=ids[VISIT])
    own_matters = gone.of_run(work, run.id, MATTER, {each for each, _ in hung} | set(ids[MATTER]))
    visits = {each for _, each in hung} | set(ids[VISIT])
    own_visits = gone.of_run(work, run.id, VISIT, visits)
    kept_visits = gone.gone_on_with(work, VISIT, visits) | gone.changed_since(work, visits)
    kept = gone.gone_on_with(work, MATTER, own_matters) | gone.told_since(work, own_matters, run.at_end)
    kept |= {one for one, each in hung if one in own_matters and each in kept_visits | (visits - own_visits)}
    kept_visits |= {each for one, each in hung if one in kept}
    people = set() if run.kind in OF_VISITS else gone.gone_on_with(work, PERSON, ids[PERSON])
    return {MATTER: kept, VISIT: kept_visits & own_visits, PERSON: people, **_alone(work, run.id, found)}


def _alone(work: Look | Work, run_id: int, found: Sequence[Entry]) -> dict[str, set[int]]:
    """Return which rows that stand for themselves somebody went on with: an activity and what tells of it together."""
    ids = {kind: [each.row_id for each in found if each.kind == kind] for kind in gone.ALONE}
    told = gone.activities_told(work, ids[EVENT])
    kept = {
        ACTIVITY: _used(work, ACTIVITY, {*ids[ACTIVITY], *told.values()}),
        SCREENING: _used(work, SCREENING, ids[SCREENING]),
        EVENT: gone.gone_on_with(work, EVENT, ids[EVENT]),
    }
    kept[EVENT] |= {event for event, activity in told.items() if activity in kept[ACTIVITY]}
    return kept | {ACTIVITY: gone.of_run(work, run_id, ACTIVITY, kept[ACTIVITY])}


def _used(work: Look | Work, kind: str, ids: Collection[int]) -> set[int]:
    return gone.gone_on_with(work, kind, ids) | gone.put_right(work, kind, ids)
