"""A small office for the tests: made once in a run with cheap key slots, its folder copied for each test."""

import shutil
import uuid
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from reception_desk.forms.form import Values
from reception_desk.forms.visits import VISIT
from reception_desk.models.lists import sealed
from reception_desk.moments import BEIJING
from reception_desk.services.access import accounts
from reception_desk.services.access.accounts import NewAccount
from reception_desk.services.office.settings import Plan, set_up
from reception_desk.services.visits.registering import register_visit
from reception_desk.vocabulary.office import Mode, Profile, Role

__all__ = ["an_office", "clock", "desk", "folder"]

PASSWORD = "Jiefang-2026"
CHEAP = {"passes": 1, "memory_kib": 32}
"""The least Argon2id takes with its four lanes."""

START = datetime(2026, 11, 3, 9, 0, tzinfo=BEIJING)
EVERY_ROLE = frozenset({Role.CLERK, Role.HEAD, Role.SYSTEM, Role.SECURITY, Role.AUDITOR})
LI = NewAccount("lichunmei", "李春梅", PASSWORD, EVERY_ROLE)
ZHAO = NewAccount("zhaoqiang", "赵强", PASSWORD, frozenset({Role.CLERK}))
ZHOU = NewAccount("zhoujuzhang", "周明远", PASSWORD, frozenset({Role.LEADER}))
PLAN = Plan(
    profile=Profile.XFBM,
    name="清河县信访局接待科",
    code="清信",
    station="A",
    telephone="0531-82345678",
    window="1 号窗口",
    mode=Mode.SMALL,
    accounts=(LI, ZHAO, ZHOU),
)
PERSON = {
    "name": "王桂兰",
    "id_number": "11010519491231002X",
    "phone": "13805310000",
    "address": "石桥镇柳林村 2 组 15 号",
    "demand": "补发承包地征收补偿差额",
    "statement": "2024 年 3 月，柳林村因县道改线征收承包地 1.8 亩，至今未足额补偿。",
}


class SetClock:
    """A clock that stands where it was set."""

    def __init__(self, moment=START):
        self.moment = moment

    def __call__(self):
        return self.moment

    def pass_by(self, **span):
        self.moment += timedelta(**span)


def make_office(folder, **changes):
    """Set up the small office in `folder` and return its recovery code."""
    return set_up(folder, replace(PLAN, **changes), clock=SetClock(), **CHEAP)


def sign_in(folder, account=LI.name, clock=None):
    """Sit down at the office of `folder`."""
    return accounts.sign_in(folder, account, PASSWORD, clock=clock or SetClock())


def visit(**answers):
    """Return the values of a visit: an ordinary person unless `answers` say otherwise."""
    return Values(VISIT, {**PERSON, **answers})


def register(desk, key=None, **answers):
    """Register a visit and return what the clerk is told."""
    return register_visit(desk, key or str(uuid.uuid4()), visit(**answers)).value


def seal_of(desk, visit_id):
    """Return what is sealed of a visit, None for whoever may not open it."""
    return desk.read(lambda look: sealed.of_visit(look, look.reader, visit_id))


def close(desk):
    """Close the store as a process does that ends without signing out."""
    desk.close()


@pytest.fixture(scope="session")
def an_office(tmp_path_factory) -> tuple[Path, str]:
    """Return the folder of the office, which no test may touch, and its recovery code."""
    folder = tmp_path_factory.mktemp("an-office") / "office"
    return folder, make_office(folder)


@pytest.fixture
def folder(an_office, tmp_path):
    """Return a copy of the office's folder."""
    return shutil.copytree(an_office[0], tmp_path / "office")


@pytest.fixture
def clock():
    """Return a clock that stands at nine o'clock of 3 November 2026 until it is set."""
    return SetClock()


@pytest.fixture
def desk(folder, clock):
    """Return the desk of a clerk who may do everything."""
    signed_in = sign_in(folder, clock=clock)
    yield signed_in
    signed_in.close()
