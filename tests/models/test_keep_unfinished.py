"""What a crash left half written outside the data folder: named, and gone after the next sign-in."""

import subprocess
import sys
from contextlib import suppress

from reception_desk.models.unfinished import UNFINISHED_FILE, Unfinished
from reception_desk.services.access import accounts
from reception_desk.services.safety.checking import checked, lines_of
from tests.office import sign_in

CRASH = """
import os, sys
from pathlib import Path
from reception_desk.models.outgoing.place import begun
from reception_desk.models.unfinished import Unfinished
with begun(Path(sys.argv[2]), "", Unfinished(Path(sys.argv[1]), bytes.fromhex(sys.argv[3]))) as place:
    with place.file("王桂兰.txt") as file:
        file.write("王桂兰".encode())
    os._exit(9)
"""


def crash(desk, target):
    """Let another process die while it writes an export; return what it left."""
    words = (str(desk.folder), str(target), desk.store.key.hex())
    assert subprocess.run([sys.executable, "-c", CRASH, *words], check=False).returncode == 9
    (left,) = [each for each in target.parent.iterdir() if each.name.endswith(".part")]
    return left


def test_what_a_crash_left_outside_is_named_and_the_next_sign_in_takes_it_away(desk, clock, tmp_path):
    place = tmp_path / "U 盘"
    place.mkdir()
    left = crash(desk, place / "王桂兰的全部")
    key = desk.store.key
    assert "王桂兰".encode() not in (desk.folder / UNFINISHED_FILE).read_bytes()
    found = checked(desk.folder, key, clock())
    assert found.whole
    assert str(left) in "".join(lines_of(found))
    away = place.rename(tmp_path / "put away")
    accounts.sign_out(desk)
    accounts.sign_out(sign_in(desk.folder, clock=clock))
    assert (desk.folder / UNFINISHED_FILE).exists(), "the stick is not put in"
    away.rename(place)
    accounts.sign_out(sign_in(desk.folder, clock=clock))
    assert not left.exists()
    assert not (desk.folder / UNFINISHED_FILE).exists()


def test_what_is_still_being_written_is_left_alone(desk, clock, tmp_path, monkeypatch):
    noted = Unfinished(desk.folder, desk.store.key)
    with suppress(ZeroDivisionError), noted.noted(tmp_path / ".a.part"):
        (tmp_path / ".a.part").write_bytes(b"a")
        accounts.sign_out(desk)
        monkeypatch.setattr("os.getpid", lambda: 1)  # seen by another process
        sign_in(desk.folder, clock=clock).close()
        assert noted.left() == []
        monkeypatch.undo()
        (tmp_path / ".a.part").unlink()
        raise ZeroDivisionError
    assert not (desk.folder / UNFINISHED_FILE).exists()
