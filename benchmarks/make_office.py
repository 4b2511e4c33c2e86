"""An office to measure on: set up and filled through the ordinary services, the same visits in every run."""

import random
import shutil
import tomllib
import uuid
from datetime import datetime, timedelta
from pathlib import Path

from reception_desk.forms.form import Values
from reception_desk.moments import BEIJING
from reception_desk.paths import resource
from reception_desk.services import accounts, visits
from reception_desk.services.accounts import NewAccount
from reception_desk.services.demo import SetClock, made_up
from reception_desk.services.desk import Desk
from reception_desk.services.office import Plan, set_up
from reception_desk.vocabulary import Mode, Profile, Role

ACCOUNT, PASSWORD = "bench", "Ceshi-2026-fast"
OPENED = datetime(2026, 11, 2, 8, 30, tzinfo=BEIJING)
_SEED = 20261102


def make_office(folder: Path) -> Path:
    """Set up a small office with one account, its key slot as cheap as can be; return its folder."""
    shutil.rmtree(folder, ignore_errors=True)
    account = NewAccount(ACCOUNT, "李春梅", PASSWORD, frozenset(Role) - {Role.LEADER})
    plan = Plan(Profile.XFBM, "柳河县信访局接待科", "柳信", "A", "", "1 号窗口", Mode.SMALL, (account,))
    set_up(folder, plan, clock=SetClock(OPENED), passes=1, memory_kib=64)
    return folder


def sit_down(folder: Path) -> tuple[Desk, SetClock]:
    """Sign in as the window does, with everything loaded that the first visit would wait for."""
    clock = SetClock(OPENED)
    desk = accounts.sign_in(folder, ACCOUNT, PASSWORD, clock=clock)
    visits.get_ready(desk)
    return desk, clock


def typed_visits(count: int) -> list[tuple[str, datetime, Values]]:
    """Return visits as clerks type them, each with its form's uuid and its moment, two minutes apart."""
    chance = random.Random(_SEED)
    stock = tomllib.loads(resource("demo", "office.toml").read_text("utf-8"))
    return [
        (
            str(uuid.UUID(int=chance.getrandbits(128), version=4)),
            OPENED + timedelta(minutes=2 * place),
            made_up(stock, chance, OPENED.date()),
        )
        for place in range(count)
    ]
