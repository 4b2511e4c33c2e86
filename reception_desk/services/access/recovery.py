"""The office's recovery code: tried out, and changed for another."""

from dataclasses import replace

from reception_desk.models import accounts, keys
from reception_desk.models.folder import KeySlot, change_office, read_office
from reception_desk.models.rekeying import GIVEN_UP
from reception_desk.models.work import Work
from reception_desk.services.access.grounds import Grounds, hold_to
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role


def drill_recovery(desk: Desk, typed: str) -> Done[bool]:
    """Tell whether a typed recovery code opens the store; the day and what came of it stand in the audit."""
    code, slot = keys.fold_recovery_code(typed), read_office(desk.folder).recovery
    fits = keys.unwrap(slot, code) == desk.store.key
    if fits and not slot.public:  # made by an older program: no new key could be sealed to it
        fresh = keys.wrap(desk.store.key, code, passes=slot.passes, memory_kib=slot.memory_kib)
        change_office(desk.folder, lambda office: replace(office, recovery=fresh))
    return _drilled(desk, fits)


@act(Action.DRILL_KEY, Role.SYSTEM, Role.SECURITY, Role.HEAD)
def _drilled(desk: Desk, work: Work, fits: bool) -> Result[bool]:
    return Result(fits, "recovery", {"fits": fits}, changes("accounts"))


def new_recovery_code(desk: Desk, grounds: Grounds) -> Done[str]:
    """Return a new recovery code, kept nowhere; the one before opens nothing any more. Raises CannotNow."""
    code = keys.new_recovery_code()
    before = read_office(desk.folder).recovery
    slot = keys.wrap(desk.store.key, code, passes=before.passes, memory_kib=before.memory_kib)
    return Done(code, _put_recovery(desk, slot, grounds).changes)


@act(Action.CHANGE_KEY, Role.SYSTEM, Role.SECURITY)
def _put_recovery(desk: Desk, work: Work, slot: KeySlot, grounds: Grounds) -> Result[None]:
    hold_to(desk, work, grounds)
    before = accounts.settings(work).get(GIVEN_UP, [])
    given_up = [*(before if isinstance(before, list) else []), read_office(desk.folder).recovery.salt]
    accounts.set_setting(work, GIVEN_UP, given_up)
    change_office(desk.folder, lambda office: replace(office, recovery=slot))
    return Result(None, "recovery", grounds.detail, changes("accounts"))
