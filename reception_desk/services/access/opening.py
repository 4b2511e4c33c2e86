"""Opening and closing the store behind a sign-in: migration, proof that it is ours, audit of attempts."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from reception_desk.errors import CannotNow, StoreTrouble, Trouble
from reception_desk.forms.form import Values
from reception_desk.forms.office import OFFICE, Office, office_of
from reception_desk.models import accounts, attempts, damage, keys, last_checked, making, rekeying, reserve
from reception_desk.models.backup.making import Source, make, nobody_told
from reception_desk.models.backup.places import BACKUPS, Kind, all_in
from reception_desk.models.folder import STORE_FILE, OfficeFile, change_office, later_of, read_office
from reception_desk.models.migrate import migrate_store
from reception_desk.models.store import Store
from reception_desk.models.unfinished import Unfinished
from reception_desk.models.work import Look
from reception_desk.paths import network_share
from reception_desk.rules.calendars.days import Calendar
from reception_desk.rules.clock_jumps import Jump, since_last_seen
from reception_desk.services.access.proving import Proof, prove
from reception_desk.services.acts import note, notes, seal
from reception_desk.services.desk import Clerk, Desk
from reception_desk.services.office import own_fields
from reception_desk.services.office.calendars import SETTING, calendar_in
from reception_desk.services.safety.clock_jumps import enter
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.matters import Outcome
from reception_desk.wording import tr


def open_desk(
    folder: Path,
    key: bytes,
    account: str,
    clock: Callable[[], datetime],
    seen: str = "",
    proof: Proof | None = None,
) -> Desk:
    """Open the store with its key and sit down as an account; raises StoreTrouble, CannotNow, and what `prove` does.

    `seen` is the last moment that was seen before this sign-in ("" for none); without a `proof` the key is enough.
    """
    untouched = last_checked.is_untouched(folder)
    store, office_file = _opened(folder, key, clock)
    try:
        _look_at_damage(store)
        clerk, office, calendar = _who(store, office_file, account, clock())
        also = prove(store, clerk, office, proof) if proof is not None else []
        _take_attempts(store, clerk, clock())
        _tell_renewed(store, clerk, clock())
        note(store, clerk, clock(), Action.SIGN_IN, Outcome.DONE, account, also)
        jump = _jump(store, clerk, office, seen, clock())
        seal(store, clerk, clock())
        _mark(store, clock())
        with suppress(StoreTrouble):  # no reason to keep anybody out
            Unfinished(folder, key).sweep()
    except BaseException:
        store.close()
        raise
    return Desk(store, clerk, office, clock, calendar, jump, untouched=untouched)


def prove_first(folder: Path, account: str, clock: Callable[[], datetime], proof: Proof) -> None:
    """Let whoever signs in prove everything that is asked of them, before anything is done for it; nothing is written.

    Raises what `open_desk` does.
    """
    store, office_file = _opened(folder, proof.key, clock)
    try:
        clerk, office, _ = _who(store, office_file, account, clock())
        prove(store, clerk, office, proof)
    finally:
        store.close()


def _opened(folder: Path, key: bytes, clock: Callable[[], datetime]) -> tuple[Store, OfficeFile]:
    """Open the store, brought to the newest schema and proved to be this office's, while nobody renews its key."""
    if network_share(folder):
        raise CannotNow(
            tr("数据文件夹在网络共享上，放在那里会损坏，没有打开。"), tr("请把它移到本机磁盘；多台电脑合用要等联网版。")
        )
    office_file = read_office(folder)
    if keys.key_check(key) != office_file.key_check:
        raise StoreTrouble(Trouble.WRONG_KEY)
    with rekeying.no_new_key(folder, key):
        try:
            migrate_store(
                folder / STORE_FILE, key, lambda: make(Source(folder, key), Kind.BEFORE_MIGRATION, clock(), nobody_told)
            )
            store = Store(folder, key)
        except StoreTrouble as trouble:
            raise making.told_apart(trouble, folder / STORE_FILE, key, office_file) from trouble
    try:
        making.check_store(store, read_office(folder), clock())
    except BaseException:
        store.close()
        raise
    return store, office_file


def seal_audit(desk: Desk) -> None:
    """Seal what was written into the audit since the last seal; asked while the desk is open."""
    seal(desk.store, desk.clerk, desk.now())


def close_desk(desk: Desk) -> None:
    """Write the audit entry and the mark of a clean close, then close the store."""
    _close_after(desk, Action.SIGN_OUT)


def lock_desk(desk: Desk) -> None:
    """Write the audit entry and close the store until it is unlocked; long work waits for that."""
    desk.await_unlock()
    _close_after(desk, Action.LOCK)


def unlock_desk(desk: Desk, key: bytes, seen: str = "") -> Desk:
    """Open the store again for the same clerk; `seen` is the last moment that was seen before."""
    with rekeying.no_new_key(desk.folder, key):
        store = Store(desk.folder, key)
    try:
        making.check_store(store, read_office(desk.folder), desk.now())
        _take_attempts(store, desk.clerk, desk.now())
        note(store, desk.clerk, desk.now(), Action.UNLOCK, Outcome.DONE, desk.clerk.account)
        desk.jump = _jump(store, desk.clerk, desk.office, seen, desk.now())
        seal(store, desk.clerk, desk.now())
        _mark(store, desk.now())
    except BaseException:
        store.close()
        raise
    desk.reopen(store)
    return desk


def _look_at_damage(store: Store) -> None:
    """Where bad pages were found while the desk was open, let a backup be chosen; without one, work goes on."""
    if not damage.marked(store.folder):
        return
    if store.pages_are_right():
        damage.clear(store.folder)
    elif all_in(store.folder / BACKUPS):
        raise StoreTrouble(Trouble.DAMAGED)


def read_settings(look: Look, office_file: OfficeFile) -> Office:
    """Return the office as its settings in the store describe it."""
    stored = {name: str(value) for name, value in accounts.settings(look).items() if not name.startswith(SETTING)}
    values = Values(OFFICE, {**OFFICE.empty().raw, **stored})
    return office_of(values, station=office_file.station, demo=office_file.demo)


def _who(store: Store, office_file: OfficeFile, account: str, now: datetime) -> tuple[Clerk, Office, Calendar]:
    with store.look(0, now) as look:
        row = accounts.named(look, account)
        office = read_settings(look, office_file)
        calendar = calendar_in(accounts.settings(look))
        own_fields.take(look)
    if row is None or not row.active:
        raise CannotNow(tr("这个账号已经停用。"), tr("请找管理员。"))
    return Clerk(row.id, row.name, row.shown_name, row.roles), office, calendar


def _jump(store: Store, clerk: Clerk, office: Office, seen: str, now: datetime) -> Jump | None:
    """Tell whether the computer's clock was set since it was last seen, and enter it; a demo has a clock of its own."""
    jump = None if office.demo else since_last_seen(seen, now)
    if jump is not None:
        enter(store, clerk, jump, now, store.folder)
    return jump


def _take_attempts(store: Store, clerk: Clerk, now: datetime) -> None:
    """Enter the wrong passwords since the last sign-in into the audit, then forget the file."""
    found = attempts.read(store.folder)
    if found:
        subjects = [f"{each.account or '?'} {each.at.isoformat()}{'' if each.unbroken else ' ⚠'}" for each in found]
        notes(store, clerk, now, Action.SIGN_IN_FAILED, Outcome.REFUSED, subjects)
        attempts.clear(store.folder)


def _tell_renewed(store: Store, clerk: Clerk, now: datetime) -> None:
    """Enter a new key into the audit: the store says so itself, as the sign-in that made it may have ended there."""
    with store.look(clerk.id, now) as look:
        told = rekeying.RENEWED in accounts.settings(look)
    if told:
        forget = partial(accounts.forget_setting, name=rekeying.RENEWED)
        note(store, clerk, now, Action.RENEW_KEY, Outcome.DONE, "store", [forget])


def _close_after(desk: Desk, action: Action) -> None:
    """Close the store whatever happens: a full disk must not keep it open behind a locked screen."""
    try:
        note(desk.store, desk.clerk, desk.now(), action, Outcome.DONE, desk.clerk.account)
        seal(desk.store, desk.clerk, desk.now())
        _mark(desk.store, desk.now())
    finally:
        desk.close()
        last_checked.note_closed(desk.folder)
        reserve.lay_door(desk.folder)  # what the closed store gave back to a full disk serves the next sign-in


def _mark(store: Store, now: datetime) -> None:
    """Keep in `office.json` what the store holds now, so that a store that lost it is noticed."""
    last = making.last_close(store, now)

    def mark(office: OfficeFile) -> OfficeFile:
        return replace(office, last_close=last, last_seen=later_of(now, office.last_seen).isoformat())

    change_office(store.folder, mark)
