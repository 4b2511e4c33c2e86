"""`office.json`: written whole or not at all, damage told from a wrong password, changed by one process at a time."""

import errno
import json
import multiprocessing
import os
import threading
from datetime import datetime

import pytest

from reception_desk.errors import StoreTrouble, Trouble
from reception_desk.models import folder as module
from reception_desk.models.folder import (
    AccountSlot,
    KeySlot,
    LastClose,
    OfficeFile,
    change_office,
    has_office,
    later_of,
    read_office,
    trouble_of,
    write_office,
)
from reception_desk.moments import BEIJING

SLOT = KeySlot(1, 32, 4, "00" * 16, "11" * 48)
OFFICE = OfficeFile(
    store_id="s",
    office_name="清河县信访局",
    station="A",
    key_check="c",
    accounts=(AccountSlot("lichunmei", SLOT, wrong=2, locked_until="2026-11-03T09:15:00+08:00"),),
    recovery=SLOT,
    last_seen="2026-11-03T09:00:00+08:00",
    last_close=LastClose(3, "h", 1),
)
FILE = module.OFFICE_FILE


def test_what_is_written_is_read_again(tmp_path):
    write_office(tmp_path, OFFICE)
    assert read_office(tmp_path) == OFFICE
    assert sorted(each.name for each in tmp_path.iterdir()) == [FILE]


def test_the_file_before_stands_beside_it(tmp_path):
    write_office(tmp_path, OFFICE)
    first = (tmp_path / FILE).read_bytes()
    write_office(tmp_path, OFFICE.with_account(AccountSlot("zhaoqiang", SLOT)))
    assert (tmp_path / "office.json.before").read_bytes() == first


def test_an_account_is_found_whatever_its_case_and_blanks():
    assert OFFICE.account(" LiChunMei ").name == "lichunmei"
    assert OFFICE.account("li chunmei") is None
    replaced = OFFICE.with_account(AccountSlot("LICHUNMEI", SLOT))
    assert [each.name for each in replaced.accounts] == ["LICHUNMEI"]


def test_an_office_is_there_when_either_file_is(tmp_path):
    assert not has_office(tmp_path)
    (tmp_path / "store.db").touch()
    assert has_office(tmp_path)
    assert not has_office(tmp_path / ("x" * 200))
    with pytest.raises(StoreTrouble):
        has_office(tmp_path / ("x" * 300))


def damaged(text):
    whole = json.loads(text)
    slot = whole["accounts"][0]["slot"]
    yield "empty", ""
    yield "cut off", text[:200]
    yield "not an object", "[1]"
    yield "null", "null"
    yield "nested", "[" * 100_000
    yield "not text", "\x00" * 400
    for name in OFFICE.__dataclass_fields__.keys() - {"renew_key"}:  # files of older programs have none
        yield f"without {name}", json.dumps({each: whole[each] for each in whole if each not in (name, "digest")})
    for name, value in [
        ("last_seen", "gestern"),
        ("last_seen", "2026-11-03T09:00:00"),
        ("accounts", 3),
        ("recovery", {}),
    ]:
        yield f"{name} {value}", json.dumps({**whole, name: value, "digest": None})
    for name, value in [
        ("passes", 0),
        ("passes", "a"),
        ("memory_kib", 8),
        ("memory_kib", 1 << 40),
        ("salt", "zz"),
        ("salt", ""),
    ]:
        changed = {**whole["accounts"][0], "slot": {**slot, name: value}}
        yield f"{name} {value}", json.dumps({**whole, "accounts": [changed], "digest": None})


def test_every_kind_of_damage_is_a_lost_key_and_changes_nothing(tmp_path):
    write_office(tmp_path, OFFICE)
    text = (tmp_path / FILE).read_text("utf-8")
    for what, broken in damaged(text):
        (tmp_path / FILE).write_text(broken, "utf-8")
        with pytest.raises(StoreTrouble) as told:
            read_office(tmp_path)
        assert told.value.kind is Trouble.LOST_KEY, what
        assert (tmp_path / FILE).read_text("utf-8") == broken


def test_one_flipped_letter_anywhere_is_noticed(tmp_path):
    write_office(tmp_path, OFFICE)
    whole = (tmp_path / FILE).read_bytes()
    for place in range(0, len(whole), 7):
        flipped = bytearray(whole)
        flipped[place] ^= 1
        (tmp_path / FILE).write_bytes(flipped)
        try:
            assert read_office(tmp_path) == OFFICE  # a blank between two words may be any blank
        except StoreTrouble as told:
            assert told.kind in (Trouble.LOST_KEY, Trouble.NEWER)


def test_a_missing_file_and_a_folder_in_its_place_are_a_lost_key(tmp_path):
    for make in (lambda: None, (tmp_path / FILE).mkdir):
        make()
        with pytest.raises(StoreTrouble) as told:
            read_office(tmp_path)
        assert told.value.kind is Trouble.LOST_KEY


def test_a_newer_format_is_not_touched(tmp_path):
    (tmp_path / FILE).write_text('{"format": 2}', "utf-8")
    with pytest.raises(StoreTrouble) as told:
        read_office(tmp_path)
    assert told.value.kind is Trouble.NEWER


def test_a_file_that_could_not_be_written_leaves_the_old_one(tmp_path, monkeypatch):
    write_office(tmp_path, OFFICE)

    def full(file):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreTrouble) as told:
        write_office(tmp_path, OFFICE.with_account(AccountSlot("zhaoqiang", SLOT)))
    assert told.value.kind is Trouble.FULL
    assert read_office(tmp_path) == OFFICE
    assert [each.name for each in tmp_path.iterdir()] == [FILE]


def _count_up(folder, times):
    for _ in range(times):
        change_office(folder, lambda office: OfficeFile(**{**vars(office), "store_id": str(int(office.store_id) + 1)}))


def test_two_processes_and_two_threads_change_it_in_turn(tmp_path):
    write_office(tmp_path, OfficeFile(**{**vars(OFFICE), "store_id": "0"}))
    other = multiprocessing.get_context("spawn").Process(target=_count_up, args=(tmp_path, 15))
    threads = [threading.Thread(target=_count_up, args=(tmp_path, 15)) for _ in range(2)]
    for each in (other, *threads):
        each.start()
    for each in (other, *threads):
        each.join()
    assert other.exitcode == 0
    assert read_office(tmp_path).store_id == "45"


def test_a_lock_file_left_behind_keeps_nobody_waiting(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "LOCK_WAIT", 0.0)
    write_office(tmp_path, OFFICE)
    (tmp_path / module.LOCK_FILE).touch()
    assert change_office(tmp_path, lambda office: office) == OFFICE


def test_a_lock_that_is_held_is_told_after_a_while(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "LOCK_WAIT", 0.0)
    write_office(tmp_path, OFFICE)

    def once_more(office):
        return change_office(tmp_path, lambda inner: inner)

    with pytest.raises(StoreTrouble) as told:
        change_office(tmp_path, once_more)
    assert told.value.kind is Trouble.BUSY
    assert change_office(tmp_path, lambda office: office) == OFFICE


def test_a_folder_that_is_gone_is_told(tmp_path):
    with pytest.raises(StoreTrouble) as told:
        change_office(tmp_path / "gone", lambda office: office)
    assert told.value.kind is Trouble.DISK


def test_errors_of_the_file_system_have_their_sentences():
    assert trouble_of(OSError(errno.ENOSPC, "")).kind is Trouble.FULL
    assert trouble_of(OSError(errno.EDQUOT, "")).kind is Trouble.FULL
    assert trouble_of(PermissionError(errno.EACCES, "")).kind is Trouble.READ_ONLY
    assert trouble_of(OSError(errno.EROFS, "")).kind is Trouble.READ_ONLY
    assert trouble_of(OSError(errno.EIO, "")).kind is Trouble.DISK


def test_a_clock_set_back_is_not_believed():
    now = datetime(2026, 11, 3, 9, tzinfo=BEIJING)
    assert later_of(now, "") == now
    assert later_of(now, "2026-11-03T08:00:00+08:00") == now
    assert later_of(now, "2026-11-03T02:00:00+00:00").isoformat() == "2026-11-03T02:00:00+00:00"
