"""Backups: proved, thinned by number, brought to a second place, rehearsed, and restored."""

import itertools
import json
import os
import shutil
import threading
import time

import pytest
import sqlcipher3.dbapi2 as driver

from reception_desk.errors import CannotNow, NotPermitted, StoreTrouble, Trouble
from reception_desk.forms.office import BACKUP_FOLDER, values_of
from reception_desk.models import reserve
from reception_desk.models.backup import making, places
from reception_desk.models.backup.places import Kind
from reception_desk.models.lists import visits as lists
from reception_desk.rules.backup import Room, room, superfluous
from reception_desk.services import acts
from reception_desk.services.access import accounts
from reception_desk.services.office.settings import change_settings
from reception_desk.services.safety import rescue
from reception_desk.services.safety.backup import Second, back_up, lay_reserve, state
from reception_desk.services.safety.checking import checked, lines_of
from reception_desk.services.safety.drill import rehearse
from reception_desk.services.safety.words import newest_line, offer_line, second_line
from reception_desk.services.visits import attachments
from tests.office import LI, PASSWORD, START, ZHAO, ZHOU, SetClock, register, sign_in

WHY = "演练"


def attach(desk, name="答复.pdf"):
    offer = attachments.Offer(name, content=b"%PDF-" + os.urandom(5000))
    made = attachments.prepare(desk, [offer], lambda share, words: None, lambda: False)
    return attachments.attach(desk, "form", made)


def second_at(desk, folder):
    change_settings(desk, values_of(desk.office).with_text(BACKUP_FOLDER, str(folder)))


def count(desk):
    return len(desk.read(lists.ids, lists.VisitFilter()))


def below(folder):
    return sorted(each.name for each in folder.iterdir())


@pytest.fixture
def kept(folder):
    """Return the folder of an office with three visits and an attachment in a backup, and two visits since."""
    desk = sign_in(folder)
    for _ in range(3):
        register(desk)
    attach(desk)
    back_up(desk)
    for _ in range(2):
        register(desk)
    accounts.sign_out(desk)
    return folder


def test_a_backup_is_whole_and_holds_what_there_was(desk, folder):
    register(desk)
    attach(desk)
    shares = []
    made = back_up(desk, told=shares.append).value.backup
    assert below(folder / "backups") == ["000001", "attachments"]
    assert below(made.folder) == ["backup.json", "office.json", "store.db"]
    assert (made.held.visits, len(made.files), shares[-1]) == (1, 1, 1.0)
    assert shares == sorted(shares)
    assert b"SQLite" not in made.store.read_bytes()
    assert "王桂兰" not in (made.folder / "backup.json").read_text("utf-8")
    assert rescue.fault(folder, desk.store.key, made) == ""
    assert back_up(desk, Kind.TIMED).value.backup is None
    register(desk)
    assert back_up(desk, Kind.TIMED).value.backup.sequence == 2
    pool = folder / "backups" / "attachments"
    assert [each.stat().st_nlink for each in pool.iterdir()] == [2]


def test_nobody_who_saves_waits_for_a_backup(desk, folder, monkeypatch):
    monkeypatch.setattr(making, "_STEP", 4)
    waits, saved = [], threading.Event()

    def save():
        while not saved.is_set():
            before = time.monotonic()
            register(desk)
            waits.append(time.monotonic() - before)

    clerk = threading.Thread(target=save)
    clerk.start()
    made = back_up(desk, told=lambda share: time.sleep(0.004)).value.backup
    saved.set()
    clerk.join()
    assert len(waits) > 5
    assert sorted(waits)[len(waits) // 2] < 0.05
    assert count(desk) == len(waits) > made.held.visits
    assert rescue.fault(folder, desk.store.key, made) == ""


def test_a_backup_that_is_stopped_or_has_no_room_leaves_nothing(desk, folder, monkeypatch):
    def stop(share):
        raise CannotNow("已取消。")

    with pytest.raises(CannotNow, match="已取消"):
        back_up(desk, told=stop)
    assert below(folder / "backups") == []
    monkeypatch.setattr(making, "prove", lambda *words: type("Bad", (), {"fits": lambda self, held: False})())
    with pytest.raises(StoreTrouble) as told:
        back_up(desk)
    assert told.value.kind is Trouble.DAMAGED
    monkeypatch.undo()
    monkeypatch.setattr(reserve, "free_bytes", lambda folder: 150_000_000)
    with pytest.raises(CannotNow, match="快满"):
        back_up(desk)
    assert below(folder / "backups") == []
    assert state(desk).room is Room.OUT


def test_thinning_goes_by_number_and_not_by_the_clock(desk, folder):
    kept = []
    for sequence in range(1, 4001):
        kept.append(sequence)
        gone = superfluous(kept)
        kept = [each for each in kept if each not in gone]
    assert kept[-12:] == list(range(3989, 4001))
    assert 50 < len(kept) < 130
    gaps = [b - a for a, b in itertools.pairwise(kept)]
    assert gaps == sorted(gaps, reverse=True)
    assert superfluous([1, 2, 40], always=[1]) == {2}
    backwards = SetClock()
    desk._clock = backwards  # noqa: SLF001  (the computer's clock is set back between two backups)
    for _ in range(14):
        backwards.pass_by(days=-30)
        register(desk)
        back_up(desk)
    assert [each.sequence for each in places.all_in(folder / "backups")] == [*range(14, 2, -1), 2]
    assert state(desk).newest.sequence == 14


def test_attachments_lie_once_and_go_with_the_last_backup_that_names_them(desk, folder):
    attach(desk)
    old = back_up(desk).value.backup
    (folder / "attachments" / next(iter(old.files))).unlink()
    attach(desk)
    pool = folder / "backups" / "attachments"
    for _ in range(13):
        back_up(desk)
    assert len(below(pool)) == 1
    assert below(pool) == below(folder / "attachments")


def test_the_second_place(desk, folder, tmp_path):
    stick = tmp_path / "stick"
    second_at(desk, stick)
    register(desk)
    assert back_up(desk).value.second.state is Second.MISSING
    assert not stick.exists()
    assert "不在" in second_line(state(desk).second)
    stick.mkdir()
    assert state(desk).second.state is Second.BEHIND
    assert back_up(desk, Kind.TIMED).value == type(back_up(desk, Kind.TIMED).value)(None, state(desk).second)
    there = places.newest(next(stick.iterdir()))
    assert state(desk).second.state is Second.DONE
    assert state(desk).second.same_disk
    assert rescue.fault(folder, desk.store.key, there) == ""
    assert [each.backup for each in rescue.offers(folder, stick)] == [there]
    with pytest.raises(CannotNow, match="数据文件夹里面"):
        second_at(desk, folder / "inside")
    with pytest.raises(CannotNow, match="完整的路径"):
        second_at(desk, "inside")


def test_a_rehearsal_reads_everything_and_stands_in_the_audit(desk, folder):
    with pytest.raises(CannotNow, match="没有备份"):
        rehearse(desk)
    attach(desk)
    made = back_up(desk).value.backup
    assert rehearse(desk).value.fault == ""
    assert below(folder / "backups") == ["000001", "attachments"]
    last = state(desk).rehearsal
    assert (last.sequence, last.whole, last.at) == (1, True, START)
    file = folder / "backups" / "attachments" / next(iter(made.files))
    file.write_bytes(file.read_bytes()[:-3] + b"bad")
    assert "附件" in rehearse(desk).value.fault
    note = made.folder / "backup.json"
    good = note.read_text("utf-8")
    note.write_text(
        good.replace(f'"audit_seq": {made.held.audit_seq}', f'"audit_seq": {made.held.audit_seq - 1}'), "utf-8"
    )
    assert "条数" in rehearse(desk).value.fault
    note.write_text(good, "utf-8")
    with made.store.open("r+b") as store:
        store.seek(9000)
        store.write(b"\x00\x01\x02")
    assert "坏了" in rehearse(desk).value.fault
    assert not state(desk).rehearsal.whole


@pytest.mark.parametrize("harm", ["gone", "empty", "zeroes", "cut", "flip", "other"])
def test_a_damaged_store_is_moved_aside_and_the_backup_takes_its_place(kept, tmp_path, harm):
    store = kept / "store.db"
    whole = store.read_bytes()
    harmed = {
        "gone": None,
        "empty": b"",
        "zeroes": bytes(len(whole)),
        "cut": whole[: len(whole) // 2 + 7],
        "flip": whole[:100] + b"\x00\x01" + whole[102:],
        "other": os.urandom(len(whole)),
    }[harm]
    store.unlink() if harmed is None else store.write_bytes(harmed)
    with pytest.raises(StoreTrouble) as told:
        sign_in(kept)
    assert told.value.kind in rescue.RESCUED
    found = rescue.offers(kept)
    assert [(each.backup.sequence, each.visits) for each in found] == [(1, 2)]
    assert "缺至少 2 件" in offer_line(found[0])
    assert rescue.first_whole(kept, LI.name, PASSWORD, found) == found[0]
    desk, restored = rescue.restore(kept, LI.name, PASSWORD, found[0], WHY, clock=SetClock())
    assert count(desk) == 3
    assert restored.aside == (() if harmed is None else ("store.db.damaged-1",))
    assert harmed is None or (kept / "store.db.damaged-1").read_bytes() == harmed
    assert register(desk).number == "LF2026-A0004"
    accounts.sign_out(desk)
    accounts.sign_out(sign_in(kept))


def test_a_restore_asks_for_reason_and_right_and_is_audited(kept):
    found = rescue.offers(kept)[0]
    with pytest.raises(CannotNow, match="为什么"):
        rescue.restore(kept, LI.name, PASSWORD, found, "  ")
    for other in (ZHAO, ZHOU):
        with pytest.raises(NotPermitted, match="用备份恢复"):
            rescue.restore(kept, other.name, PASSWORD, found, WHY, clock=SetClock())
    at_work = sign_in(kept)
    with pytest.raises(CannotNow, match="正开着"):
        rescue.restore(kept, LI.name, PASSWORD, found, WHY, clock=SetClock())
    assert count(at_work) == 5
    accounts.sign_out(at_work)
    (kept / "window.lock").write_text("1\nreception-desk\nhere\n")
    with pytest.raises(CannotNow, match="正开着"):
        rescue.restore(kept, LI.name, PASSWORD, found, WHY, clock=SetClock())
    (kept / "window.lock").unlink()
    attachment = next((kept / "attachments").iterdir())
    attachment.unlink()
    (kept / "attachments" / "loose").write_bytes(b"of a visit that is gone")
    desk, restored = rescue.restore(kept, LI.name, PASSWORD, found, WHY, clock=SetClock())
    assert count(desk) == 3
    assert restored.files == 1
    assert attachment.exists()
    assert below(kept / "attachments.damaged-1") == ["loose"]
    with desk.store.look(0, START) as look:
        row = look.connection.exec_driver_sql("SELECT subject, detail FROM audit ORDER BY seq DESC LIMIT 1").one()
    assert row.subject == "backup 1"
    assert json.loads(row.detail)["reason"] == WHY
    first, *others = rescue.offers(kept)
    assert (first.backup.sequence, [each.backup.kind for each in others]) == (1, [Kind.BEFORE_RESTORE])
    assert state(desk).changed
    accounts.sign_out(desk)
    desk, _ = rescue.restore(kept, LI.name, PASSWORD, others[0], WHY, clock=SetClock())
    assert count(desk) == 5, "what was given up can be had back"
    desk.close()


def test_a_broken_backup_is_not_restored_and_the_one_before_is_offered(kept):
    desk = sign_in(kept)
    back_up(desk)
    accounts.sign_out(desk)
    newer, older = rescue.offers(kept)
    with newer.backup.store.open("r+b") as file:
        file.seek(9000)
        file.write(b"\x00\x01\x02")
    before = (kept / "store.db").read_bytes()
    with pytest.raises(CannotNow, match="坏"):
        rescue.restore(kept, LI.name, PASSWORD, newer, WHY, clock=SetClock())
    assert (kept / "store.db").read_bytes() == before
    assert rescue.first_whole(kept, LI.name, PASSWORD, [newer, older]) == older


def test_a_lost_key_file_is_brought_back(kept):
    (kept / "office.json").write_text("{", "utf-8")
    assert rescue.put_key_file_back(kept).name == "office.json.before"
    accounts.sign_out(sign_in(kept))
    assert (kept / "office.json.damaged-1").read_text("utf-8") == "{"
    for name in ("office.json", "office.json.before"):
        (kept / name).unlink()
    assert rescue.put_key_file_back(kept).parent.name == "000001"
    accounts.sign_out(sign_in(kept))
    shutil.rmtree(kept / "backups")
    for name in ("office.json", "office.json.before"):
        (kept / name).unlink()
    with pytest.raises(CannotNow, match="没有找到"):
        rescue.put_key_file_back(kept)


def test_a_log_that_is_gone_is_noticed_even_after_a_checkpoint(kept):
    desk = sign_in(kept)
    desk.store._writer.dispose()  # noqa: SLF001
    connection = driver.connect(str(kept / "store.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{desk.store.key.hex()}'\"")
    connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
    for _ in range(3):
        register(desk)
    crashed = shutil.copytree(kept, kept.with_name("crashed"))
    connection.close()
    desk.close()
    for ending in ("-wal", "-shm"):
        (crashed / f"store.db{ending}").unlink()
    with pytest.raises(StoreTrouble, match="缺最后 3 次保存") as told:
        sign_in(crashed)
    assert (told.value.kind, told.value.missing) == (Trouble.OLDER, 3)
    found = checked(crashed, desk_key(kept))
    assert not found.whole
    assert any("缺最后 3 次" in line for line in lines_of(found))


def desk_key(folder):
    return accounts.open_slot(folder, LI.name, PASSWORD, START)[1]


def test_verify_names_the_first_bad_entry(kept):
    key = desk_key(kept)
    assert checked(kept, key).whole
    connection = driver.connect(str(kept / "store.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("UPDATE audit SET subject = 'visit 99' WHERE seq = 4")
    connection.close()
    found = checked(kept, key)
    assert found.proof.broken == 4
    assert any("第 4 条" in line for line in lines_of(found))


def test_the_reserve_saves_the_last_statement(desk, folder, monkeypatch):
    assert lay_reserve(desk)
    assert (folder / "reserve").stat().st_size == 16_000_000
    performed, failures = acts._performed, []  # noqa: SLF001

    def full(*words, **more):
        if not failures:
            failures.append(1)
            raise StoreTrouble(Trouble.FULL)
        return performed(*words, **more)

    monkeypatch.setattr(acts, "_performed", full)
    assert register(desk).number == "LF2026-A0001"
    assert not (folder / "reserve").exists()
    failures.clear()
    with pytest.raises(StoreTrouble):
        register(desk)
    monkeypatch.undo()
    monkeypatch.setattr(reserve, "free_bytes", lambda folder: 999_999_999)
    assert not lay_reserve(desk)
    assert [room(each) for each in (10**10, 10**9 - 1, 2 * 10**8 - 1)] == [Room.ENOUGH, Room.LOW, Room.OUT]


def test_what_the_first_page_says(desk):
    assert newest_line(state(desk), START.date()) == "最近一次备份：还没有"
    register(desk)
    back_up(desk)
    assert newest_line(state(desk), START.date()) == "最近一次备份：今天 09:00，已核对，其后没有改动"
