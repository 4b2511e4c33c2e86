"""A real office on disk for each test of a page, copied from one that was set up once."""

import shutil

import pytest

from reception_desk.services.access import accounts
from reception_desk.ui.actions import Actions
from reception_desk.ui.pages.drafts import DraftBook
from reception_desk.ui.tasks import Lanes
from tests.ui.offices import StandingClock, make_office, sit_down


@pytest.fixture(scope="session")
def ready_office(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ready") / "office"
    make_office(folder)
    return folder


@pytest.fixture
def clock():
    return StandingClock()


@pytest.fixture
def desk(ready_office, tmp_path, clock):
    folder = tmp_path / "office"
    shutil.copytree(ready_office, folder)
    desk = sit_down(folder, clock)
    yield desk
    accounts.sign_out(desk)


@pytest.fixture
def lanes(themed):
    lanes = Lanes(immediate=True)
    yield lanes
    lanes.stop()


@pytest.fixture
def actions(desk, themed):
    return Actions(desk.may)


@pytest.fixture
def book(desk, lanes):
    book = DraftBook(desk, lanes)
    yield book
    book.close()
