"""A visit that lies behind the seal now is parted from whom and what it was merged with (条30③)."""

from reception_desk.models import matter_merging, matters, merging, people, people_merging
from reception_desk.models.merging import MATTER, PERSON, Merge
from reception_desk.models.work import Work


def part_people(work: Work, person_id: int, visit_id: int) -> None:
    """Take a record that only this visit told of out of its merge again, and leave nothing of it."""
    for merged in reversed(merging.into(work, PERSON, person_id)):
        alone = [each for each, own in _sides(merged, visit_id).items() if own]
        if alone:
            people_merging.take_out(work, merged)
            merging.set_undone(work, merged.id)
        for each in alone:
            people.forget(work, each)
            people.erase(work, each)


def part_matters(work: Work, matter_id: int, visit_id: int) -> int:
    """Take a matter that only this visit was about out of its merge again; return its key, else `matter_id`."""
    for merged in reversed(merging.into(work, MATTER, matter_id)):
        alone = next((each for each, own in _sides(merged, visit_id).items() if own), None)
        if alone is None:
            continue
        event = next(each for each in matters.events(work, matter_id) if each.detail.get("merge") == merged.id)
        matter_merging.take_out(work, merged, event.id)
        merging.set_undone(work, merged.id)
        matters.take_back(work, event.id)
        merging.forget_snapshots(work, MATTER, alone)
        return alone
    return matter_id


def _sides(merged: Merge, visit_id: int) -> dict[int, bool]:
    """Return both sides of a merge, and of each whether this visit was all that it had."""
    sides = {merged.kept_id: merged.kept_before, merged.gone_id: merged.gone_before}
    return {each: before["visits"] == [str(visit_id)] for each, before in sides.items()}
