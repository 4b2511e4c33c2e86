"""Every write and every sync of a save fails once; a slow disk; a foreign lock: told, and saved exactly once after."""

import random
import shutil
import threading
import time

import sqlcipher3.dbapi2 as driver

from reception_desk.models.audit import first_broken
from tests.office import sign_in
from tests.torture.book import enter, rounds
from tests.torture.register import register

ROUNDS = rounds("ERRORS", 2)
UUIDS = [f"00000000-0000-4000-8000-{each:012}" for each in range(2)]
FAULTS = (("pwrite64", "EIO"), ("pwrite64", "ENOSPC"), ("fdatasync,fsync", "EIO"))


def stored(folder):
    """Return the uuids that are stored, and whether the store is whole."""
    desk = sign_in(folder)
    with desk.store.look(0, desk.now()) as look:
        found = list(look.connection.exec_driver_sql("SELECT uuid FROM visit ORDER BY running").scalars())
        whole = first_broken(look) is None
    whole = whole and desk.store_is_right()
    desk.close()
    return found, whole


def test_each_write_and_each_sync_fails_once(an_office, tmp_path):
    lost = corrupt = refused = 0
    chance = random.Random(9)
    for place in range(ROUNDS):
        folder = shutil.copytree(an_office[0], tmp_path / f"office-{place}")
        call, error = FAULTS[place % len(FAULTS)]
        when = chance.randint(1, 6) if "sync" in call else chance.randint(1, 120)
        path = ("-P", str(folder / "store.db-wal"), "-P", str(folder / "store.db"))
        inject = f"inject={call}:error={error}:when={when}"
        answers, code = register(folder, [*UUIDS, *UUIDS], *path, "-e", f"trace={call}", "-e", inject)
        refused += sum("error" in each for each in answers) + (code != 0)
        told = {each["uuid"] for each in answers if "number" in each}
        assert all("没有" in each["error"] or "出错" in each["error"] for each in answers if "error" in each)
        found, whole = stored(folder)
        lost += len(told - set(found))
        corrupt += (not whole) + len(found) - len(set(found))
        if code == 0 and len(answers) == 4:
            assert set(found) == set(UUIDS), "what failed once is saved by trying again"
        shutil.rmtree(folder)
    enter("每次写、每次同步各出错一回（EIO、ENOSPC）", ROUNDS, lost, corrupt)
    assert (lost, corrupt) == (0, 0)
    assert refused or ROUNDS < 10, "no fault ever met a save"


def test_a_slow_disk_saves_slowly_and_whole(folder):
    begun = time.monotonic()
    delay = "inject=fdatasync,fsync:delay_exit=300000"
    answers, code = register(
        folder, UUIDS, "-P", str(folder / "store.db-wal"), "-e", "trace=fdatasync,fsync", "-e", delay
    )
    assert code == 0
    assert time.monotonic() - begun > 0.6, "the disk was not slow"
    found, whole = stored(folder)
    enter("慢盘（每次同步 300 毫秒）", len(UUIDS), len({each["uuid"] for each in answers} - set(found)), not whole)
    assert (found, whole) == (UUIDS, True)


def test_another_program_holds_the_store_for_a_while(folder):
    desk = sign_in(folder)
    holder = driver.connect(str(folder / "store.db"), isolation_level=None, check_same_thread=False)
    holder.execute(f"PRAGMA key = \"x'{desk.store.key.hex()}'\"")
    holder.execute("BEGIN IMMEDIATE")
    freed = threading.Timer(2.0, holder.execute, ["ROLLBACK"])
    freed.start()
    desk.close()
    answers, code = register(folder, UUIDS)
    freed.join()
    holder.close()
    assert code == 0
    assert ["number" in each for each in answers] == [True, True]
    found, whole = stored(folder)
    enter("别的程序占用数据 2 秒", 1, len(set(UUIDS) - set(found)), not whole)
    assert (found, whole) == (UUIDS, True)
