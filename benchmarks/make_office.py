"""The one office to measure on: set up and filled as the services would, the same for the same seed, figures known.

`python -m benchmarks.make_office FOLDER --visits N --seed S` makes one; a later kind of record is a module of its own
in `benchmarks/records`, written from here, drawn from the same plan.
"""

import argparse
import gc
import itertools
import random
import shutil
import time
import tomllib
import uuid
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from benchmarks.records import duties, matters, regions, visits
from benchmarks.records.plan import NOW, SEED, Planned, figures, first_moment, planned
from reception_desk.forms.form import Values
from reception_desk.forms.visits import is_accusation
from reception_desk.paths import resource
from reception_desk.services.access import accounts
from reception_desk.services.access.accounts import NewAccount
from reception_desk.services.demo.year import SetClock, made_up
from reception_desk.services.desk import Desk
from reception_desk.services.office.settings import Plan, set_up
from reception_desk.services.visits.registering import get_ready
from reception_desk.vocabulary.office import Mode, Profile, Role

ACCOUNT, PASSWORD = "bench", "Ceshi-2026-fast"
OPENED = NOW
EDITION = 2
"""What makes an office another one: raised whenever what is made changes."""


def make_office(folder: Path, opened: datetime = OPENED) -> Path:
    """Set up a small office with one account, its key slot as cheap as can be; return its folder."""
    shutil.rmtree(folder, ignore_errors=True)
    account = NewAccount(ACCOUNT, "李春梅", PASSWORD, frozenset(Role) - {Role.LEADER})
    plan = Plan(Profile.XFBM, "柳河县信访局接待科", "柳信", "A", "", "1 号窗口", Mode.SMALL, (account,))
    set_up(folder, plan, clock=SetClock(opened), passes=1, memory_kib=64)
    return folder


def made_office(
    folder: Path, count: int, seed: int = SEED, *, loud: bool = False, busy: bool = True
) -> Sequence[Planned]:
    """Set up an office and fill it with `count` visits and all that belongs to them; return the plan it holds.

    Where it is `busy` there are rosters, registers, papers and leading too.
    """
    plan = planned(count, seed)
    started = time.monotonic()
    desk, clock = sit_down(make_office(folder, first_moment(count)), first_moment(count))
    gc.disable()  # nothing made here is a circle; looking for some takes a tenth of the time
    try:
        regions.write(desk)
        for written in visits.write(desk, clock, plan, seed):
            if loud:
                print(f"\r{written:,} visits, {time.monotonic() - started:.0f} s", end="", flush=True)
        clock.moment = OPENED
        matters.write(desk, seed)
        if busy:
            duties.write(desk)
    finally:
        gc.enable()
        desk.close()
    if loud:
        print()
    return plan


def sit_down(folder: Path, now: datetime = OPENED) -> tuple[Desk, SetClock]:
    """Sign in as the window does, with everything loaded that the first visit would wait for."""
    clock = SetClock(now)
    desk = accounts.sign_in(folder, ACCOUNT, PASSWORD, clock=clock)
    get_ready(desk)
    return desk, clock


def typed_visits(count: int) -> list[tuple[str, datetime, Values]]:
    """Return visits as clerks type them, each with its form's uuid and its moment, two minutes apart.

    No accusation is among them: it goes behind the seal, which the hand-written save knows nothing of.
    """
    chance = random.Random(SEED)
    stock = tomllib.loads(resource("demo", "office.toml").read_text("utf-8"))
    typed = (made_up(stock, chance, OPENED.date()) for _ in itertools.count())
    ordinary = itertools.islice((values for values in typed if not is_accusation(values)), count)
    return [
        (str(uuid.UUID(int=chance.getrandbits(128), version=4)), OPENED + timedelta(minutes=2 * place), values)
        for place, values in enumerate(ordinary)
    ]


def main(words: list[str] | None = None) -> int:
    """Make an office and say what it holds."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.make_office", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the office is made; what is there is replaced")
    parser.add_argument("--visits", type=int, default=100_000, metavar="N")
    parser.add_argument("--seed", type=int, default=SEED, metavar="S")
    asked = parser.parse_args(words)
    started = time.monotonic()
    known = figures(made_office(asked.folder, asked.visits, asked.seed, loud=True))
    channels = "、".join(f"{name} {count:,}" for name, count in known.by_channel.most_common())
    print(f"{asked.visits:,} visits by {len(known.by_person):,} people on {len(known.by_day):,} days: {channels}")
    print(f"{known.notes:,} notes, {known.groups:,} groups, {known.heads:,} heads")
    print(f"account {ACCOUNT}, password {PASSWORD}; made in {time.monotonic() - started:.0f} s")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
