"""Where an export is written: nothing beside it is touched, nothing is left of one that failed, all is on the disk."""

import os
import zipfile

import pytest

from reception_desk.errors import CannotNow, StoreTrouble
from reception_desk.models.outgoing import lock, place
from reception_desk.models.unfinished import Unfinished
from reception_desk.services.outgoing.opening import unlock
from tests.office import CHEAP

PASS = "一句好记的话，别人猜不到"


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    for name, value in CHEAP.items():
        monkeypatch.setitem(lock.LockedFile.__init__.__kwdefaults__, name, value)


@pytest.fixture(scope="module")
def noted(tmp_path_factory):
    """Return the list of what is being written, in a folder of its own."""
    return Unfinished(tmp_path_factory.mktemp("office"), bytes(32))


def written(noted, target, passphrase=""):
    with place.begun(target, passphrase, noted) as made, made.file("a.txt") as file:
        file.write(b"a")


@pytest.mark.parametrize("name", ["o", "o.zip", "o.rdx"])
def test_what_lies_beside_an_export_stays(noted, tmp_path, name):
    own = tmp_path / f"{name}.part"
    own.mkdir()
    (own / "own.txt").write_bytes(b"own")
    written(noted, tmp_path / name, PASS if name.endswith("rdx") else "")
    with pytest.raises(CannotNow), place.begun(tmp_path / f"other{name}", "", noted):
        raise CannotNow("已取消。")
    assert (own / "own.txt").read_bytes() == b"own"
    assert {each.name for each in tmp_path.iterdir()} == {name, own.name}


def test_what_lies_beside_an_opened_export_stays(noted, tmp_path):
    written(noted, tmp_path / "o.rdx", PASS)
    own = tmp_path / "o.zip.part"
    own.write_bytes(b"own")
    unlock(tmp_path / "o.rdx", tmp_path / "o.zip", PASS)
    with pytest.raises(CannotNow):
        unlock(tmp_path / "o.rdx", tmp_path / "p.zip", PASS + "x")
    assert own.read_bytes() == b"own"
    assert {each.name for each in tmp_path.iterdir()} == {"o.rdx", "o.zip", own.name}


def test_a_name_that_says_locked_is_not_taken_without_a_passphrase(tmp_path):
    for name in ("all.rdx", "all.RDX"):
        with pytest.raises(CannotNow, match="要写口令"):
            place.target_for(tmp_path / name, locked=False)
        assert place.target_for(tmp_path / name, locked=True) == tmp_path / name


def test_a_folder_is_forced_to_the_disk_before_it_has_its_name(noted, tmp_path, monkeypatch):
    synced, folders, fsync = [], [], os.fsync  # the first is the list's

    def forced(file):
        synced.append(os.fstat(file).st_ino)
        fsync(file)

    monkeypatch.setattr(place.os, "fsync", forced)
    monkeypatch.setattr(place, "sync_folder", folders.append)
    with place.begun(tmp_path / "o", "", noted) as made:
        for name in ("a.txt", "files/b"):
            with made.file(name) as file:
                file.write(b"a")
    assert synced[1:] == [(tmp_path / "o" / name).stat().st_ino for name in ("a.txt", "files/b")]
    aside = folders[0].parent
    assert (folders[0].name, aside.name.startswith(".o."), folders[1:]) == ("files", True, [aside, tmp_path])


@pytest.mark.parametrize(("owner", "name"), [(place, "LockedFile"), (zipfile, "ZipFile")])
def test_a_file_that_cannot_be_begun_is_closed_and_gone(noted, tmp_path, monkeypatch, owner, name):
    given = []

    def full(target, *_, **__):
        given.append(target)
        raise OSError(28, "no space")

    monkeypatch.setattr(owner, name, full)
    with pytest.raises(StoreTrouble):
        written(noted, tmp_path / "o.rdx", PASS)
    assert not list(tmp_path.iterdir())
    target = getattr(given[0], "_target", given[0])
    assert target.closed
