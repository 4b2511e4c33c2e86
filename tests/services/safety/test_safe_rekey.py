"""A new key for everything: no password changes, nothing is lost wherever it is cut, the old key opens nothing."""

import errno
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from reception_desk.errors import CannotNow, CodeNeeded, NotPermitted, StoreTrouble, Trouble
from reception_desk.models import audit, audit_seals, keys, rekeying
from reception_desk.models.accounts import named, settings
from reception_desk.models.folder import KeySlot, alone, read_office, write_office
from reception_desk.models.lists.attachments import of_visit
from reception_desk.models.store import Store
from reception_desk.services.access import accounts, opening, recovery
from reception_desk.services.access.grounds import Grounds
from reception_desk.services.answering.absences import close_account
from reception_desk.services.safety import rescue
from reception_desk.services.safety.backup import back_up
from reception_desk.services.safety.checking import checked
from reception_desk.services.safety.rekeying import in_the_way, is_ordered, order_new_key, renewed, withdraw_order
from reception_desk.services.visits.attachments import Offer, attach, content_of, prepare
from reception_desk.services.visits.drafts import Draft, open_journal
from tests.office import LI, PASSWORD, PERSON, ZHAO, ZHOU, register, sign_in
from tests.services.access.test_guard_keys import cheap

__all__ = ["cheap"]
WHY = Grounds("数据文件可能被拷走")
PDF = b"%PDF-1.4 " + bytes(1_100_000)


@pytest.fixture(scope="module")
def prepared(an_office, tmp_path_factory):
    """Return the folder of an office that ordered a new key, its old key and the uuid of its visit."""
    folder = shutil.copytree(an_office[0], tmp_path_factory.mktemp("rekey") / "office")
    desk = sign_in(folder)
    done = register(desk)
    attach(desk, done.uuid, prepare(desk, [Offer("答复.pdf", content=PDF)], lambda *_: None, lambda: False))
    back_up(desk)
    journal = open_journal(desk)
    journal.keep(Draft("d1", desk.clerk.id, "visit", "赵一", dict(PERSON), "", desk.now()))
    journal.close()
    with pytest.raises(CannotNow):
        order_new_key(desk, Grounds(" "))
    order_new_key(desk, WHY)
    key = desk.store.key
    accounts.sign_out(desk)
    return folder, key, done.uuid


@pytest.fixture
def ordered(prepared, tmp_path, clock):
    """Return a copy of that folder, its old key, its clock and the uuid of its visit."""
    folder, key, uuid = prepared
    return shutil.copytree(folder, tmp_path / "office"), key, clock, uuid


def held(desk, uuid):
    """Return whether everything is there: the visit, its file, the draft, the chain and the seals."""
    (row,) = desk.read(of_visit, uuid)
    journal = open_journal(desk)
    drafts = [each.uuid for each in journal.all_of(desk.clerk.id)]
    journal.close()
    with desk.store.look(0, desk.now()) as look:
        seals = audit_seals.verify(look)
        chain = audit.first_broken(look)
    whole = b"".join(content_of(desk, row)) == PDF
    return (whole, drafts, chain, seals.broken, len(seals.roots), desk.store_is_right())


def told_by(desk):
    """Return who stands in the audit for a new key: by whom it was ordered, by whom it came about."""
    with desk.store.look(0, desk.now()) as look:
        asked = "SELECT clerk FROM audit WHERE action = 'key.renew' AND outcome = 'done' ORDER BY seq"
        return look.connection.exec_driver_sql(asked).scalars().all()


GOOD = (True, ["d1"], None, None, 1, True)


def test_the_next_sign_in_renews_the_key_and_everybody_comes_in_as_before(ordered, an_office):
    folder, old, clock, uuid = ordered
    salt = read_office(folder).account(LI.name).slot.salt
    desk = sign_in(folder, ZHAO.name, clock)
    new = desk.store.key
    assert new != old and not is_ordered(desk)
    accounts.sign_out(desk)
    desk = sign_in(folder, clock=clock)
    assert held(desk, uuid) == GOOD
    assert read_office(folder).account(LI.name).slot.salt == salt, "nobody's password was needed"
    assert recovery.drill_recovery(desk, an_office[1]).value
    assert told_by(desk) == [LI.name, ZHAO.name]
    back_up(desk)
    accounts.sign_out(desk)
    with pytest.raises(StoreTrouble):
        Store(folder, old)
    assert not (folder / rekeying.ASIDE).exists()
    for file in (each for each in folder.rglob("*") if each.is_file() and "backups" not in each.parts):
        assert old not in file.read_bytes()
    assert checked(folder, new, clock()).whole
    first, *others = rescue.offers(folder)
    for offer in (first, others[-1]):  # one of the new key, one that was made before
        whole = rescue.fault(folder, rescue.key_for(folder, offer.backup, LI.name, PASSWORD), offer.backup)
        assert whole == ""
    desk, _ = rescue.restore(folder, LI.name, PASSWORD, others[-1], "演练", clock=clock)
    assert desk.store.key == old
    assert desk.read(of_visit, uuid)
    (row,) = desk.read(of_visit, uuid)
    assert b"".join(content_of(desk, row)) == PDF
    accounts.sign_out(desk)
    accounts.sign_out(sign_in(folder, ZHAO.name, clock))


EVERYWHERE = ("copied", "sealed", "ready", "put-1", "put-2", "put-3", "put-4", "put-5")
STOPS = EVERYWHERE if os.environ.get("TORTURE_REKEY") else ("sealed", "ready", "put-2")


@pytest.mark.parametrize("stop", STOPS)
def test_cut_short_anywhere_all_of_it_happens_or_nothing(ordered, monkeypatch, stop):
    folder, old, clock, uuid = ordered

    class Cut(BaseException):
        pass

    def cut(*_words, **_more):
        raise Cut

    if stop == "copied":
        monkeypatch.setattr(rekeying, "_rename_files", cut)
    elif stop == "sealed":
        monkeypatch.setattr(rekeying, "write_office", cut)
    elif stop == "ready":
        monkeypatch.setattr(rekeying, "_settle", cut)
    else:
        real, count = Path.replace, iter(range(9))

        def replace_some(self, target):
            if self.parent.name == rekeying.ASIDE and self.name in rekeying.PUT and next(count) == int(stop[-1]) - 1:
                raise Cut
            return real(self, target)

        monkeypatch.setattr(Path, "replace", replace_some)
    with pytest.raises(Cut):
        sign_in(folder, clock=clock)
    monkeypatch.undo()
    desk = sign_in(folder, clock=clock)
    assert desk.store.key != old, "what was ordered is done at the next sign-in"
    assert held(desk, uuid) == GOOD
    assert told_by(desk) == [LI.name, LI.name]
    assert not (folder / rekeying.ASIDE).exists()
    accounts.sign_out(desk)


def test_a_new_key_stands_in_the_audit_once_though_the_first_attempt_lacked_a_code(ordered, monkeypatch):
    folder, old, clock, _ = ordered

    def lacking(*_words):
        raise CodeNeeded("请输入验证码。")

    monkeypatch.setattr(opening, "prove", lacking)
    with pytest.raises(CodeNeeded):
        sign_in(folder, clock=clock)
    monkeypatch.undo()
    assert keys.key_check(old) == read_office(folder).key_check, "nothing is done for who still owes a code"
    accounts.sign_out(sign_in(folder, ZHAO.name, clock))
    desk = sign_in(folder, clock=clock)
    assert desk.store.key != old
    assert told_by(desk) == [LI.name, ZHAO.name]
    assert rekeying.RENEWED not in desk.read(settings)
    desk.close()


def test_a_file_that_is_held_while_it_is_put_in_place_stops_the_sign_in_and_the_next_one_goes_on(ordered, monkeypatch):
    folder, old, clock, uuid = ordered
    real = Path.replace

    def held_by_a_scanner(self, target):
        if self == folder / rekeying.ASIDE / "store.db":
            raise PermissionError(errno.EACCES, "held")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", held_by_a_scanner)
    for _ in range(2):
        with pytest.raises(StoreTrouble) as told:
            sign_in(folder, clock=clock)
        assert told.value.kind is Trouble.READ_ONLY
    monkeypatch.undo()
    desk = sign_in(folder, clock=clock)
    assert desk.store.key != old
    assert held(desk, uuid) == GOOD
    accounts.sign_out(desk)


def test_a_mark_that_cannot_be_synced_leaves_nothing_that_counts(ordered, monkeypatch):
    folder, old, clock, uuid = ordered

    def full(place):
        if place.name == rekeying.ASIDE and (place / "ready").exists():
            raise OSError(errno.EIO, "no")

    monkeypatch.setattr(rekeying, "sync_folder", full)
    monkeypatch.setattr(rekeying.shutil, "rmtree", lambda *_words, **_more: None)
    desk = sign_in(folder, clock=clock)
    monkeypatch.undo()
    assert desk.store.key == old
    assert not rekeying.is_ready(folder)
    assert held(desk, uuid) == GOOD
    desk.close()


def test_while_another_process_is_at_it_nobody_comes_in_or_clears_it_away(ordered, monkeypatch):
    folder, old, clock, uuid = ordered
    monkeypatch.setattr("reception_desk.models.folder.LOCK_WAIT", 0.01)
    office = read_office(folder)
    half = folder / rekeying.ASIDE / "store.db"
    with alone(folder / "rekeying.lock"):
        with pytest.raises(StoreTrouble) as told:
            sign_in(folder, clock=clock)
        assert told.value.kind is Trouble.BUSY
        half.parent.mkdir()
        half.write_bytes(b"half")
        with pytest.raises(StoreTrouble) as told:
            sign_in(folder, ZHAO.name, clock)
        assert told.value.kind is Trouble.BUSY
        assert half.exists()
    desk = sign_in(folder, clock=clock)
    assert desk.store.key != old
    assert held(desk, uuid) == GOOD
    accounts.sign_out(desk)
    with pytest.raises(StoreTrouble) as told:  # whose password was proved before the other one was done
        renewed(folder, office, old, clock)
    assert told.value.kind is Trouble.BUSY


def test_an_attachment_that_did_not_come_along_lets_the_old_key_stay(ordered, monkeypatch):
    folder, old, clock, uuid = ordered
    monkeypatch.setattr(rekeying.Vault, "keep", lambda *_: None)
    desk = sign_in(folder, clock=clock)
    assert desk.store.key == old
    monkeypatch.undo()
    assert held(desk, uuid) == GOOD
    desk.close()


def test_it_waits_while_somebody_is_in_or_there_is_no_room_and_can_be_taken_back(ordered, monkeypatch):
    folder, old, clock, uuid = ordered
    (folder / "window.lock").write_text("1\nreception-desk\nhere\n")
    desk = sign_in(folder, clock=clock)
    assert desk.store.key == old and is_ordered(desk)
    accounts.sign_out(desk)
    (folder / "window.lock").unlink()
    monkeypatch.setattr("reception_desk.models.reserve.free_bytes", lambda _: 1000)
    desk = sign_in(folder, clock=clock)
    assert desk.store.key == old
    withdraw_order(desk)
    monkeypatch.undo()
    accounts.sign_out(desk)
    (folder / rekeying.ASIDE).mkdir()
    (folder / rekeying.ASIDE / "store.db").write_bytes(b"half")
    desk = sign_in(folder, clock=clock)
    assert desk.store.key == old
    assert held(desk, uuid) == GOOD
    desk.close()
    with pytest.raises(NotPermitted):
        order_new_key(sign_in(folder, ZHAO.name, clock), WHY)


def test_a_slot_that_others_put_in_gets_no_new_key_and_an_old_one_is_made_new_first(ordered, an_office):
    folder, old, clock, _ = ordered
    office = read_office(folder)
    strange = replace(keys.wrap(keys.new_key(), "fremd", passes=1, memory_kib=32), proof=office.recovery.proof)
    write_office(folder, replace(office, recovery=strange))
    desk = sign_in(folder, clock=clock)
    assert desk.store.key == old, "nothing is renewed with it"
    accounts.sign_out(desk)
    slot = office.account(ZHAO.name).slot
    plain = replace(slot, public="", sealed="", proof="", wrapped=wrapped_plainly(old, slot))
    write_office(folder, replace(office.with_account(replace(office.account(ZHAO.name), slot=plain)), renew_key=False))
    desk = sign_in(folder, clock=clock)
    with pytest.raises(CannotNow, match=ZHAO.name):
        order_new_key(desk, WHY)
    accounts.sign_out(sign_in(folder, ZHAO.name, clock))
    assert read_office(folder).account(ZHAO.name).slot.public
    order_new_key(desk, WHY)
    accounts.sign_out(desk)
    desk = sign_in(folder, ZHAO.name, clock)
    assert desk.store.key != old
    desk.close()


def test_a_proof_that_no_program_wrote_is_refused_and_not_stumbled_over(an_office):
    slot = read_office(an_office[0]).recovery
    for proof in ("证", "\ud800"):
        with pytest.raises(StoreTrouble):
            keys.wrapped_anew(replace(slot, proof=proof), keys.new_key(), keys.new_key())


def test_the_slot_of_a_closed_account_that_came_back_gets_no_new_key(ordered):
    folder, old, clock, uuid = ordered
    former = read_office(folder).account(ZHAO.name)
    write_office(folder, replace(read_office(folder), renew_key=False))
    desk = sign_in(folder, clock=clock)
    close_account(desk, desk.read(named, ZHAO.name).id, None, "离职")
    accounts.sign_out(desk)
    write_office(folder, replace(read_office(folder).with_account(former), renew_key=True))
    desk = sign_in(folder, clock=clock)
    assert desk.store.key != old
    assert held(desk, uuid) == GOOD
    left = read_office(folder)
    assert left.account(ZHAO.name) is None
    assert left.account(LI.name) and left.account(ZHOU.name)
    desk.close()


def _locked(folder, clock):
    """Return the desk of somebody who locked it before the new key was ordered."""
    write_office(folder, replace(read_office(folder), renew_key=False))
    desk = sign_in(folder, ZHAO.name, clock)
    accounts.lock(desk)
    write_office(folder, replace(read_office(folder), renew_key=True))
    return desk


def test_whoever_proved_the_former_key_comes_in_after_the_new_one_or_not_at_all(ordered, monkeypatch):
    folder, old, clock, uuid = ordered
    monkeypatch.setattr("reception_desk.models.folder.LOCK_WAIT", 0.01)
    locked = _locked(folder, clock)
    real, told = rekeying._rename_files, []  # noqa: SLF001

    def meanwhile(*words):
        for come_in in (
            lambda: opening.open_desk(folder, old, ZHAO.name, clock),
            lambda: opening.unlock_desk(locked, old),
            lambda: checked(folder, old, clock()),
        ):
            with pytest.raises(StoreTrouble) as trouble:
                come_in()
            told.append(trouble.value.kind)
        return real(*words)

    monkeypatch.setattr(rekeying, "_rename_files", meanwhile)
    desk = sign_in(folder, clock=clock)
    assert desk.store.key != old
    assert told == [Trouble.BUSY] * 3
    with pytest.raises(StoreTrouble) as trouble:
        opening.unlock_desk(locked, old)
    assert trouble.value.kind is Trouble.BUSY, "the key was renewed since it was proved"
    assert held(desk, uuid) == GOOD
    desk.close()


def test_a_password_or_code_that_was_given_up_gets_no_new_key(ordered):
    folder, old, clock, uuid = ordered
    write_office(folder, replace(read_office(folder), renew_key=False))
    former = read_office(folder)
    desk = sign_in(folder, ZHAO.name, clock)
    accounts.change_password(desk, PASSWORD, "Qinghe-2027")
    accounts.sign_out(desk)
    desk = sign_in(folder, clock=clock)
    recovery.new_recovery_code(desk, WHY)
    now = read_office(folder)
    for back, told in (
        (now.with_account(former.account(ZHAO.name)), ZHAO.name),
        (replace(now, recovery=former.recovery), "恢复码"),
    ):
        write_office(folder, back)
        with pytest.raises(CannotNow, match=told):
            order_new_key(desk, WHY)
        desk.close()
        write_office(folder, replace(back, renew_key=True))
        desk = sign_in(folder, clock=clock)
        assert desk.store.key == old, "it waits"
        assert in_the_way(desk) == [told]
    desk.close()
    write_office(folder, replace(now, renew_key=True))
    desk = accounts.sign_in(folder, ZHAO.name, "Qinghe-2027", clock=clock)
    assert desk.store.key != old
    assert held(desk, uuid)[2:] == GOOD[2:]
    desk.close()


def wrapped_plainly(key, slot: KeySlot):
    """Return the store's key wrapped by the password itself, as older programs did."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    wrapping = keys._derive(PASSWORD, bytes.fromhex(slot.salt), slot.passes, slot.memory_kib, slot.lanes)  # noqa: SLF001
    return AESGCM(wrapping).encrypt(bytes(12), key, None).hex()
