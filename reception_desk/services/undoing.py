"""What takes back an act of the registers or of the leader's desk, whatever it wrote: found from what it answered."""

from collections.abc import Callable
from functools import partial
from typing import Any

from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.leading.kept import Written, reopen_kept, take_back_kept
from reception_desk.services.leading.kept_changes import Changed, put_back_kept
from reception_desk.services.matters.handling import take_back


def undo_of(desk: Desk, value: object) -> Callable[[], Done[Any]] | None:
    """Return the act that takes back what an act answered with; None where there is nothing to take back."""
    if isinstance(value, Changed):
        return partial(put_back_kept, desk, value.change_id) if value.change_id else None
    if not isinstance(value, Written) or value.undone:
        return None
    if value.event_id:
        return partial(take_back, desk, value.event_id)
    if value.kept is None:
        return None
    if value.open_by:
        return partial(reopen_kept, desk, value.kept, value.id, value.open_by)
    return partial(take_back_kept, desk, value.kept, value.id)
