"""Killed while saving, and two at once: what was acknowledged is stored, without gaps or doubles."""

import contextlib
import multiprocessing
import os
import random
import shutil
import time

import pytest

from reception_desk.models.audit import first_broken
from reception_desk.models.lists import visits as lists
from reception_desk.services.access import accounts
from tests.office import LI, ZHAO, register, sign_in
from tests.torture.book import enter
from tests.torture.desk_at_work import correct, work

ROUNDS = int(os.environ.get("TORTURE_ROUNDS", "6"))
"""`TORTURE_ROUNDS=1000 make test TESTS=tests/torture` plays longer."""

_OF_ONE_OFFICE = 100
"""Rounds after which another office is taken: each round looks through all that the ones before it left."""

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


def played(an_office, tmp_path):
    """Give the place of each round, in which its office stands, and whether that office is new."""
    for start in range(0, ROUNDS, _OF_ONE_OFFICE):
        place = tmp_path / f"from-{start}"
        shutil.copytree(an_office[0], place / "office")
        for number in range(min(_OF_ONE_OFFICE, ROUNDS - start)):
            yield place, number == 0


@contextlib.contextmanager
def at_work(processes, *tasks, doing=work):
    """Start a desk for each task, and kill whatever of them is still at work in the end."""
    desks = [processes.Process(target=doing, args=task, daemon=True) for task in tasks]
    for each in desks:
        each.start()
    try:
        yield desks
    finally:
        for each in desks:
            each.kill()
            each.join()


def wait_for(files, wanted):
    """Wait until so many visits were acknowledged."""
    deadline = time.monotonic() + 30
    while len(acknowledged(*files)) < wanted:
        assert time.monotonic() < deadline, "the desks do not save"
        time.sleep(0.005)


def test_killed_while_saving(an_office, tmp_path, processes):
    chance = random.Random()
    for place, _ in played(an_office, tmp_path):
        folder, files = place / "office", [place / "acks-1", place / "acks-2"]
        tasks = [(str(folder), LI.name, str(files[0])), (str(folder), ZHAO.name, str(files[1]))]
        before = len(acknowledged(*files))
        with at_work(processes, *tasks):
            wait_for(files, before + 5)
            time.sleep(chance.uniform(0.0, 0.15))
        acks = acknowledged(*files)
        assert check(folder, acks) >= len(acks) >= before + 5
    enter("存的时候 kill -9（两个进程同时存）", ROUNDS)


def test_two_processes_registering_at_once(folder, tmp_path, processes):
    files = [tmp_path / "acks-1", tmp_path / "acks-2"]
    tasks = [(str(folder), LI.name, str(files[0]), 40), (str(folder), ZHAO.name, str(files[1]), 40)]
    with at_work(processes, *tasks) as desks:
        for each in desks:
            each.join(60)
        assert [each.exitcode for each in desks] == [0, 0]
    acks = acknowledged(*files)
    assert sorted(acks) == [f"LF2026-A{running:04}" for running in range(1, 81)]
    assert check(folder, acks) == 80
    first = [int(number[-4:]) for number in acknowledged(files[0])]
    assert first == sorted(first)


def test_nobody_is_kept_waiting_by_others_who_save_without_a_pause(folder, tmp_path, processes):
    files = [tmp_path / f"acks-{count}" for count in range(2)]
    with at_work(processes, *((str(folder), LI.name, str(file)) for file in files)):
        wait_for(files, 5)
        desk = sign_in(folder, ZHAO.name)
        waits = []
        for _ in range(40):
            before = time.monotonic()
            register(desk)
            waits.append(time.monotonic() - before)
    accounts.sign_out(desk)
    assert sorted(waits)[len(waits) // 2] < 0.5
    assert max(waits) < 3


def test_a_killed_desk_keeps_nobody_out(folder, tmp_path, processes):
    files = [tmp_path / "acks"]
    with at_work(processes, (str(folder), LI.name, str(files[0]))):
        wait_for(files, 1)
        beside = sign_in(folder, ZHAO.name)
        assert beside.read(lists.ids, lists.VisitFilter())
    assert len(beside.read(lists.ids, lists.VisitFilter())) >= len(acknowledged(*files))
    register(beside)
    accounts.sign_out(beside)
    check(folder, acknowledged(*files))


def test_killed_while_a_visit_is_changed(an_office, tmp_path, processes):
    chance, visit_id = random.Random(), 0
    for place, new in played(an_office, tmp_path):
        folder, file = place / "office", place / "acks"
        if new:
            desk = sign_in(folder)
            visit_id = register(desk).visit_id
            accounts.sign_out(desk)
        before = len(acknowledged(file))
        with at_work(processes, (str(folder), LI.name, str(file), visit_id), doing=correct):
            wait_for([file], before + 3)
            time.sleep(chance.uniform(0.0, 0.1))
        saved = max(map(int, acknowledged(file)))
        desk = sign_in(folder)
        visit = desk.read(lists.whole, visit_id)
        with desk.store.look(0, desk.now()) as look:
            version = look.connection.exec_driver_sql("SELECT version FROM visit").scalar()
            assert first_broken(look) is None
        assert version - 1 in (saved, saved + 1), "what was acknowledged is stored, and at most one more"
        assert [each.version for each in visit.changes] == list(range(version - 1, 0, -1))
        assert visit.raw["statement"].startswith(f"第{version - 1}版")
        assert list(desk.read(lists.ids, lists.VisitFilter(text=f"第{version - 1}版"))) == [visit_id]
        assert desk.store_is_right()
        accounts.sign_out(desk)
    enter("更改登记时 kill -9", ROUNDS)
