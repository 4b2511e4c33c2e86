"""A new key for the store (更换主钥): ordered by whoever may, done at the next sign-in, while nobody is in."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from reception_desk.errors import CannotNow, DeskError, StoreTrouble, Trouble
from reception_desk.models import accounts, keys, passwords, reserve
from reception_desk.models import rekeying as model
from reception_desk.models.backup.making import Source, make, nobody_told
from reception_desk.models.backup.places import Kind
from reception_desk.models.backup.restoring import used_elsewhere
from reception_desk.models.folder import OfficeFile, change_office, read_office
from reception_desk.models.work import Work
from reception_desk.rules.backup import OUT
from reception_desk.services.access.grounds import Grounds, hold_to
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr


def is_ordered(desk: Desk) -> bool:
    """Tell whether the next sign-in will give the store a new key."""
    return read_office(desk.folder).renew_key


def in_the_way(desk: Desk) -> list[str]:
    """Return whose key the new one would not be given to: it is of a password, or recovery code, that was given up.

    An older key file was put back. Until another password is set the store keeps the key it has.
    """
    codes = desk.read(accounts.settings).get(model.GIVEN_UP, [])
    salts = desk.read(passwords.salts_given_up) | set(codes if isinstance(codes, list) else ())
    return [each or tr("恢复码") for each in model.given_up_in(read_office(desk.folder), salts)]


@act(Action.RENEW_KEY, Role.SYSTEM, Role.SECURITY)
def order_new_key(desk: Desk, work: Work, grounds: Grounds) -> Result[None]:
    """Let the next sign-in give the store a new key; passwords and the recovery code go on opening it.

    Raises CannotNow where the grounds do not suffice, or a slot is of an older program and was not used since.
    """
    hold_to(desk, work, grounds)
    old = model.old_slots(read_office(desk.folder))
    names = [each or tr("恢复码") for each in old]
    if names:
        told = tr("这些还是老版本的钥匙，要先用一次：{names}。").format(names="、".join(names))
        raise CannotNow(told, tr("请各人登录一次，恢复码在上面核对一次；不再来的账号请先停用。"))
    if names := in_the_way(desk):
        told = tr("密钥文件被换回过旧的，这些是已经作废的密码：{names}。").format(names="、".join(names))
        raise CannotNow(told, tr("请各人改一次密码，恢复码请重新制作一份，再来更换主钥。"))
    change_office(desk.folder, lambda office: replace(office, renew_key=True))
    return Result(None, "store", grounds.detail, changes("accounts"))


@act(Action.RENEW_KEY, Role.SYSTEM, Role.SECURITY)
def withdraw_order(desk: Desk, work: Work) -> Result[None]:
    """Take the order back before it was carried out."""
    change_office(desk.folder, lambda office: replace(office, renew_key=False))
    return Result(None, "store", {"withdrawn": True}, changes("accounts"))


def renewed(folder: Path, office: OfficeFile, key: bytes, clock: Callable[[], datetime]) -> bytes | None:
    """Give the store the new key that was ordered and return it; None where it has to wait, and nothing is changed.

    It waits while another process has the store open, or the disk has no room for the copies. Raises StoreTrouble
    where it was cut short while it was put in place: the next sign-in does the rest first. BUSY where another process
    is at it, or was done with it first.
    """
    if not office.renew_key:
        return None
    with model.alone_at_it(folder):
        if model.is_ready(folder) or keys.key_check(key) != read_office(folder).key_check:
            raise StoreTrouble(Trouble.BUSY)
        return _renewed(folder, key, clock)


def _renewed(folder: Path, key: bytes, clock: Callable[[], datetime]) -> bytes | None:
    if not read_office(folder).renew_key or used_elsewhere(folder, key):
        return None
    if reserve.free_bytes(folder) < 2 * model.room_needed(folder) + OUT:
        return None
    try:
        make(Source(folder, key), Kind.BEFORE_MIGRATION, clock(), nobody_told)
        return model.renew(folder, key, clock(), nobody_told)
    except DeskError:
        if model.is_ready(folder):
            raise  # what is saved under the old key from here on would be overwritten by the copy that waits
        return None
