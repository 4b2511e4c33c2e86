"""Killed while saving, and two at once: what was acknowledged is stored, without gaps or doubles."""

import contextlib
import multiprocessing
import os
import random
import time

import pytest

from reception_desk.models.audit import first_broken
from reception_desk.models.lists import visits as lists
from reception_desk.services import accounts
from tests.office import LI, ZHAO, sign_in
from tests.torture.desk_at_work import work

ROUNDS = int(os.environ.get("TORTURE_ROUNDS", "6"))
"""`TORTURE_ROUNDS=1000 make test TESTS=tests/torture` plays longer."""

WHOLE = """SELECT count(*) FROM visit
JOIN visit_person ON visit_person.visit_id = visit.id JOIN visit_matter ON visit_matter.visit_id = visit.id
JOIN demand ON demand.visit_id = visit.id JOIN clock ON clock.visit_id = visit.id"""


@pytest.fixture(scope="module")
def processes():
    """Return what starts a process in which the program is loaded already."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.torture.desk_at_work"])
    return context


def acknowledged(*files):
    lines = [line for file in files if file.exists() for line in file.read_text().split("\n")[:-1]]
    return [line.split(" ")[0] for line in lines]


def check(folder, acks):
    """Prove that the store is whole and holds every acknowledged visit; return how many it holds."""
    desk = sign_in(folder)
    with desk.store.look(0, desk.now()) as look:
        count, last, counter, audited, whole, indexed = (
            look.connection.exec_driver_sql(statement).scalar()
            for statement in (
                "SELECT count(*) FROM visit",
                "SELECT max(running) FROM visit",
                "SELECT last FROM counter",
                "SELECT count(*) FROM audit WHERE action = 'visit.register'",
                WHOLE,
                "SELECT count(*) FROM visit_index WHERE visit_index MATCH '\"补发 发承\"'",
            )
        )
        stored = set(look.connection.exec_driver_sql("SELECT number FROM visit").scalars())
        assert first_broken(look) is None
    assert set(acks) <= stored
    assert len(set(acks)) == len(acks)
    assert count == (last or 0) == (counter or 0) == audited == whole == indexed
    assert desk.store_is_right()
    accounts.sign_out(desk)
    return count


def test_killed_while_saving(folder, tmp_path, processes):
    chance = random.Random()
    files = [tmp_path / "acks-1", tmp_path / "acks-2"]
    for _ in range(ROUNDS):
        before = len(acknowledged(*files))
        desks = [
            processes.Process(target=work, args=(str(folder), account.name, str(file)))
            for account, file in zip((LI, ZHAO), files, strict=True)
        ]
        for each in desks:
            each.start()
        deadline = time.monotonic() + 30
        while len(acknowledged(*files)) < before + 5 and time.monotonic() < deadline:
            time.sleep(0.005)
        time.sleep(chance.uniform(0.0, 0.15))
        for each in desks:
            each.kill()
        for each in desks:
            each.join()
        acks = acknowledged(*files)
        assert len(acks) >= before + 5
        assert check(folder, acks) >= len(acks)


def test_two_processes_registering_at_once(folder, tmp_path, processes):
    files = [tmp_path / "acks-1", tmp_path / "acks-2"]
    desks = [
        processes.Process(target=work, args=(str(folder), account.name, str(file), 40))
        for account, file in zip((LI, ZHAO), files, strict=True)
    ]
    for each in desks:
        each.start()
    for each in desks:
        each.join(60)
    assert [each.exitcode for each in desks] == [0, 0]
    acks = acknowledged(*files)
    assert sorted(acks) == [f"LF2026-A{running:04}" for running in range(1, 81)]
    assert check(folder, acks) == 80
    first = [int(number[-4:]) for number in acknowledged(files[0])]
    assert first == sorted(first)


def test_a_killed_desk_keeps_nobody_out(folder, tmp_path, processes):
    desk = processes.Process(target=work, args=(str(folder), LI.name, str(tmp_path / "acks")))
    desk.start()
    deadline = time.monotonic() + 30
    while not acknowledged(tmp_path / "acks") and time.monotonic() < deadline:
        time.sleep(0.005)
    with contextlib.closing(sign_in(folder, ZHAO.name)) as beside:
        assert beside.read(lists.ids, lists.VisitFilter())
        desk.kill()
        desk.join()
        assert len(beside.read(lists.ids, lists.VisitFilter())) >= len(acknowledged(tmp_path / "acks"))
    check(folder, acknowledged(tmp_path / "acks"))
