"""Searches kept as lists: for the clerk alone, or for the whole office; the audit never says what they ask."""

from collections.abc import Sequence

from reception_desk.errors import CannotNow
from reception_desk.models import saved_searches as model
from reception_desk.models.work import Work
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

_LONGEST = 20


@act(Action.KEEP_SEARCH, Role.CLERK, Role.HEAD, Role.LEADER)
def keep_search(
    desk: Desk, work: Work, name: str, asked: str, conditions: Sequence[str], *, everybody: bool
) -> Result[int]:
    """Keep a search under a name, which replaces the one called so; raises CannotNow without a name or a question."""
    name, asked = " ".join(name.split())[:_LONGEST], " ".join(asked.split())
    if not name:
        raise CannotNow(tr("还没有写列表的名字。"))
    if not asked and not conditions:
        raise CannotNow(tr("现在没有在查什么。"), tr("先写几个字或加条件，再存。"))
    key = model.add(work, name, asked, tuple(conditions), None if everybody else desk.clerk.id)
    return Result(key, f"search {key}", {"everybody": everybody}, changes("searches"))


@act(Action.DROP_SEARCH, Role.CLERK, Role.HEAD, Role.LEADER)
def drop_search(desk: Desk, work: Work, search_id: int, *, dropped: bool = True) -> Result[bool]:
    """Take a kept search out of the lists, or put it back."""
    changed = model.set_dropped(work, search_id, dropped=dropped)
    told = {"dropped": dropped}
    return Result(changed, f"search {search_id}", told, changes("searches"), unchanged=not changed)
