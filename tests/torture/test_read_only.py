"""A folder or file that may not be written, as an ordinary account of the computer sees it."""

import contextlib
import os
import shutil
import tempfile
from pathlib import Path

import pytest

from reception_desk.errors import CannotNow, StoreTrouble, Trouble
from reception_desk.services.access.greeting import greeting, has_office
from tests.office import make_office, register, sign_in

NOBODY = 65534


@contextlib.contextmanager
def as_nobody():
    """Be an account without any right; who is none already stays what it is."""
    root = os.geteuid() == 0
    if root:
        os.setegid(NOBODY)
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
            os.setegid(0)


@pytest.fixture
def place(an_office, tmp_path):
    """Return a copy of the office that belongs to nobody, in a folder which anybody may enter."""
    desk = sign_in(shutil.copytree(an_office[0], tmp_path / "warm"))
    register(desk)  # whatever is loaded late is loaded before the rights are given up
    desk.close()
    with tempfile.TemporaryDirectory() as outer:
        os.chmod(outer, 0o755)
        folder = shutil.copytree(an_office[0], Path(outer) / "office")
        if os.geteuid() == 0:
            for each in (folder, *folder.iterdir()):
                os.chown(each, NOBODY, NOBODY)
        yield folder
        folder.chmod(0o755)


def kind_told(folder):
    before = {each.name: each.read_bytes() for each in folder.iterdir()}
    with as_nobody(), pytest.raises(StoreTrouble) as told:
        sign_in(folder)
    assert {each.name: each.read_bytes() for each in folder.iterdir()} == before
    return told.value.kind


def test_with_its_rights_the_office_opens(place):
    with as_nobody():
        desk = sign_in(place)
        assert register(desk).number
        desk.close()


def test_a_folder_that_may_not_be_written(place):
    place.chmod(0o555)
    assert kind_told(place) is Trouble.READ_ONLY


def test_a_store_that_may_not_be_written(place):
    (place / "store.db").chmod(0o444)
    with as_nobody(), pytest.raises(StoreTrouble) as told:
        sign_in(place)
    assert told.value.kind is Trouble.READ_ONLY


def test_a_store_that_may_not_be_read(place):
    (place / "store.db").chmod(0)
    with as_nobody(), pytest.raises(StoreTrouble) as told:
        sign_in(place)
    assert told.value.kind in (Trouble.DISK, Trouble.READ_ONLY)


def test_a_key_file_that_may_not_be_read_is_not_lost(place):
    (place / "office.json").chmod(0)
    with as_nobody(), pytest.raises(StoreTrouble) as told:
        greeting(place)
    assert told.value.kind is Trouble.READ_ONLY


def test_a_folder_that_may_not_be_entered(place):
    place.chmod(0)
    with as_nobody(), pytest.raises(StoreTrouble) as told:
        has_office(place)
    assert told.value.kind is Trouble.READ_ONLY


def test_no_office_is_set_up_where_nothing_may_be_written(place):
    empty = place / "empty"
    empty.mkdir(mode=0o555)
    with as_nobody(), pytest.raises(CannotNow, match="不能写入"):
        make_office(empty)
    assert list(empty.iterdir()) == []
