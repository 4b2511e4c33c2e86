"""The six ways to tamper with the audit, each with the store's own key in hand: all are found, by `verify` too."""

import hashlib
import json
import shutil

import pytest
import sqlcipher3.dbapi2 as driver

from reception_desk.services.access import accounts
from reception_desk.services.safety.checking import checked
from tests.office import LI, PASSWORD, START, register, sign_in


@pytest.fixture
def closed(folder):
    """Return the folder of an office with four visits, and a copy of its store from before the last two."""
    desk = sign_in(folder)
    register(desk)
    register(desk)
    accounts.sign_out(desk)
    shutil.copy(folder / "store.db", folder.with_name("earlier.db"))
    desk = sign_in(folder)
    register(desk)
    register(desk)
    accounts.sign_out(desk)
    return folder


def opened(folder):
    key = accounts.open_slot(folder, LI.name, PASSWORD, START)[1]
    connection = driver.connect(str(folder / "store.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return key, connection


def flip(folder, connection):
    connection.execute("UPDATE audit SET subject = 'visit 9' WHERE seq = 5")
    return 5


def delete_last(folder, connection):
    connection.execute("DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)")


def delete_middle(folder, connection):
    connection.execute("DELETE FROM audit WHERE seq = 4")
    return 5


def swap(folder, connection):
    connection.execute("UPDATE audit SET seq = -3 WHERE seq = 3")
    connection.execute("UPDATE audit SET seq = 3 WHERE seq = 4")
    connection.execute("UPDATE audit SET seq = 4 WHERE seq = -3")
    return 3


def go_back(folder, connection):
    connection.close()
    shutil.copy(folder.with_name("earlier.db"), folder / "store.db")


def rewrite(folder, connection):
    """Leave one entry out and make the whole chain anew, as whoever knows how it is made could."""
    rows = connection.execute("SELECT * FROM audit WHERE seq != 4 ORDER BY seq").fetchall()
    names = [each[1] for each in connection.execute("PRAGMA table_info(audit)")]
    connection.execute("DELETE FROM audit")
    prev = "0" * 64
    for seq, values in enumerate(rows, 1):
        row = {**dict(zip(names, values, strict=True)), "seq": seq, "prev": prev}
        plain = {name: value for name, value in row.items() if name != "hash"}
        row["hash"] = prev = hashlib.sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()
        connection.execute(f"INSERT INTO audit VALUES ({', '.join('?' * len(names))})", [row[each] for each in names])


@pytest.mark.parametrize("tamper", [flip, delete_last, delete_middle, swap, go_back, rewrite])
def test_each_tamper_is_found(closed, tamper):
    key, connection = opened(closed)
    assert checked(closed, key).whole
    bad = tamper(closed, connection)
    connection.close()
    found = checked(closed, key)
    assert not found.whole
    if bad:
        assert found.proof.broken == bad
    else:
        assert "旧" in found.trouble, "the newest entry, kept outside the store, does not stand in it"
