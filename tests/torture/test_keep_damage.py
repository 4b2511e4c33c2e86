"""Damaged files of each kind, lost and stale logs, a backup or a restore that is killed: told, never a silent loss."""

import os
import random
import shutil
import subprocess
import time

import pytest

from reception_desk.errors import StoreTrouble, Trouble
from reception_desk.models.backup import places
from reception_desk.models.lists import visits as lists
from reception_desk.services.access import accounts
from reception_desk.services.safety import rescue, whole_check
from reception_desk.services.safety.backup import back_up
from tests.office import LI, PASSWORD, SetClock, register, sign_in
from tests.torture.book import enter, rounds
from tests.torture.register import HOUSE, command

ROUNDS = rounds("DAMAGE", 10)
KILLS = rounds("BACKUP_KILLS", 2)
PAGE = 4096
KINDS = ("garbage header", "cut off", "zeroed page", "flipped bit", "empty", "gone")


@pytest.fixture(scope="module")
def kept(an_office, tmp_path_factory):
    """Return the folder of an office with a backup of three visits, and one visit since."""
    folder = shutil.copytree(an_office[0], tmp_path_factory.mktemp("kept") / "office")
    desk = sign_in(folder)
    for _ in range(3):
        register(desk)
    back_up(desk)
    register(desk)
    accounts.sign_out(desk)
    return folder


def harm(store, kind, chance):
    """Damage the store's file in one way."""
    size = store.stat().st_size
    if kind == "gone":
        store.unlink()
        return
    if kind in ("empty", "cut off"):
        os.truncate(store, 0 if kind == "empty" else chance.randrange(1, size))
        return
    with store.open("r+b") as file:
        place = 0 if kind == "garbage header" else chance.randrange(size // PAGE) * PAGE
        file.seek(place)
        page = bytearray(file.read(PAGE))
        if kind == "garbage header":
            page[:100] = chance.randbytes(100)
        elif kind == "zeroed page":
            page[:] = bytes(PAGE)
        else:
            page[chance.randrange(PAGE)] ^= 1 << chance.randrange(8)
        file.seek(place)
        file.write(page)


def noticed(folder):
    """Return at which sign-in the damage reached the rescue: the first, or the one after the check; 0 for never."""
    for time_of in (1, 2):
        try:
            desk = sign_in(folder)
        except StoreTrouble as trouble:
            return time_of if trouble.kind in rescue.RESCUED else 0
        right = whole_check.check(desk).right  # as the window does: a file somebody wrote into is read at once
        desk.close()
        if right:
            return 0
    return 0


def visits(desk):
    return len(desk.read(lists.ids, lists.VisitFilter()))


def test_damage_of_every_kind_leads_to_the_backup(kept, tmp_path):
    chance, silent, unrestored = random.Random(5), 0, 0
    for place in range(ROUNDS):
        folder = shutil.copytree(kept, tmp_path / "office")
        kind = KINDS[place % len(KINDS)]
        harm(folder / "store.db", kind, chance)
        harmed = (folder / "store.db").read_bytes() if kind != "gone" else None
        at = noticed(folder)
        silent += at == 0
        assert at != 1 or harmed is None or (folder / "store.db").read_bytes() == harmed, "the damaged file was touched"
        found = rescue.first_whole(folder, LI.name, PASSWORD, rescue.offers(folder))
        desk, restored = rescue.restore(folder, LI.name, PASSWORD, found, kind, clock=SetClock())
        unrestored += visits(desk) != 3 or not desk.store_is_right()
        assert kind == "gone" or restored.aside[0] == "store.db.damaged-1"
        desk.close()
        shutil.rmtree(folder)
    enter("数据文件损坏（头、截断、清零、翻转一位、空、丢失）", ROUNDS, silent, unrestored)
    assert (silent, unrestored) == (0, 0)


def test_a_lost_log_is_told_and_a_stale_one_does_no_harm(kept, tmp_path):
    lost = 0
    for when in range(3):
        folder = shutil.copytree(kept, tmp_path / f"office-{when}")
        desk = sign_in(folder)
        for _ in range(when + 1):
            register(desk)
        crashed = shutil.copytree(folder, tmp_path / f"crashed-{when}")
        log = (folder / "store.db-wal").read_bytes()
        register(desk)
        accounts.sign_out(desk)
        for ending in ("-wal", "-shm"):
            (crashed / f"store.db{ending}").unlink(missing_ok=True)
        with pytest.raises(StoreTrouble) as told:
            sign_in(crashed)
        lost += told.value.kind is not Trouble.OLDER or told.value.missing < when + 1
        (folder / "store.db-wal").write_bytes(log)
        try:
            again = sign_in(folder)
        except StoreTrouble as trouble:
            lost += trouble.kind not in rescue.RESCUED
        else:
            lost += visits(again) != 4 + when + 2 or not again.store_is_right()
            again.close()
    enter("-wal 丢失、-wal 是旧的", 6, lost)
    assert lost == 0


def killed(folder, chance, *words):
    """Start a command and kill it somewhere in its course."""
    with subprocess.Popen(
        command(folder, *words), cwd=HOUSE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        time.sleep(chance.uniform(0.5, 2.0))
        process.kill()


def test_a_backup_or_a_restore_that_is_killed(kept, tmp_path):
    chance, lost, corrupt = random.Random(), 0, 0
    for place in range(KILLS):
        folder = shutil.copytree(kept, tmp_path / "office")
        killed(folder, chance, *(("restore", "1", "--reason", "试") if place % 2 else ("backup",)))
        key = rescue.key_of(folder, LI.name, PASSWORD)
        for each in places.all_in(folder / "backups"):
            corrupt += bool(rescue.fault(folder, key, each))
        try:
            desk = sign_in(folder)
        except StoreTrouble as trouble:
            lost += trouble.kind not in rescue.RESCUED
            found = rescue.first_whole(folder, LI.name, PASSWORD, rescue.offers(folder))
            desk, _ = rescue.restore(folder, LI.name, PASSWORD, found, "试", clock=SetClock())
        lost += visits(desk) not in ((3, 4) if place % 2 else (4,))
        corrupt += not desk.store_is_right()
        back_up(desk)
        assert not list((folder / "backups").glob("*.part"))
        desk.close()
        shutil.rmtree(folder)
    enter("备份、恢复途中 kill -9", KILLS, lost, corrupt)
    assert (lost, corrupt) == (0, 0)
