"""The power goes on a real file system: an ext4 image whose journal waits, copied while the program stands still.

It mounts, so only `make torture` collects it, and there only root plays it.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time

from tests.office import LI, sign_in
from tests.torture.book import enter, rounds
from tests.torture.register import HOUSE

ROUNDS = rounds("LOOP", 1)
_SIZE = 96_000_000


@contextlib.contextmanager
def mounted(image, place):
    """Mount an image of a file system that writes its journal only when it is told to."""
    place.mkdir(exist_ok=True)
    subprocess.run(["mount", "-o", "loop,commit=300", image, place], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=False)


def run_once(an_office, tmp_path, *before):
    """Register visits on a disk of its own, take the power away, and return what was told and what is there."""
    image, acks = tmp_path / "disk", tmp_path / "acks"
    acks.unlink(missing_ok=True)
    with image.open("wb") as file:
        file.truncate(_SIZE)
    subprocess.run(["mkfs.ext4", "-q", "-F", image], check=True)
    with mounted(image, tmp_path / "mounted") as place:
        shutil.copytree(an_office[0], place / "office")
        os.sync()
        words = (
            f"from tests.torture.desk_at_work import work; work({str(place / 'office')!r}, {LI.name!r}, {str(acks)!r})"
        )
        with subprocess.Popen([*before, sys.executable, "-c", words], cwd=HOUSE) as desk:
            deadline = time.monotonic() + 60
            while not acks.exists() or acks.read_text().count("\n") < 60:
                assert time.monotonic() < deadline, "the desk does not save"
                time.sleep(0.01)
            desk.send_signal(signal.SIGSTOP)
            shutil.copyfile(image, tmp_path / "cut")
            told = {line.split(" ")[0] for line in acks.read_text().split("\n")[:-1]}
            desk.kill()
    with mounted(tmp_path / "cut", tmp_path / "mounted") as place:
        desk = sign_in(place / "office")
        with desk.store.look(0, desk.now()) as look:
            found = set(look.connection.exec_driver_sql("SELECT number FROM visit").scalars())
        right = desk.store_is_right()
        desk.close()
    return told, found, right


def test_the_power_goes_on_a_real_file_system(an_office, tmp_path):
    lost = corrupt = 0
    for _ in range(ROUNDS):
        told, found, right = run_once(an_office, tmp_path)
        lost, corrupt = lost + len(told - found), corrupt + (not right)
    enter("断电（真的 ext4，日志不写）", ROUNDS, lost, corrupt)
    assert (lost, corrupt) == (0, 0)
