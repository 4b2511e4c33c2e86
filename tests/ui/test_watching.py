"""People of an older store get their keys while nobody is busy."""

import pytest

from reception_desk.models.lists.traces import witness_of
from reception_desk.services.people.recognising import who
from reception_desk.ui.locking import IdleWatch
from reception_desk.ui.opened import note_opened, write_opened
from reception_desk.ui.watching import Watch
from tests.ui.offices import record
from tests.ui.pages.conftest import clock, desk, lanes, ready_office

__all__ = ["clock", "desk", "lanes", "ready_office"]


def fail(error):
    raise error


@pytest.fixture
def old_store(desk):
    """Leave the people as a store of before the keys has them."""
    for place in range(3):
        record(desk, f"u-{place}", name="张建国")
    with desk.store.transaction(0, desk.now()) as work:
        work.connection.exec_driver_sql("DELETE FROM person_key")
        work.connection.exec_driver_sql("UPDATE person SET keyed = 0")


def test_old_people_are_found_again_after_signing_in(desk, lanes, old_store, qtbot):
    assert desk.read(who, name="张建国") == []
    watch = Watch(lanes, IdleWatch(lambda: False))
    watch.begin(desk)
    watch.look()
    qtbot.waitUntil(lambda: len(desk.read(who, name="张建国")) == 3)
    watch.end()


def test_a_clock_that_is_set_while_the_desk_is_open_is_told_once(desk, lanes, clock, qtbot):
    steady = [0.0]
    watch = Watch(lanes, IdleWatch(lambda: False), steady=lambda: steady[0])
    told = []
    watch.jumped.connect(lambda: told.append(desk.jump.sentence))
    watch.begin(desk)
    watch.look()
    for seconds, shown in ((3, 3), (3, 3), (3, -3600), (3, 3), (3, 86_400 * 3)):
        steady[0] += seconds
        clock.later(seconds=shown)
        watch.look()
    assert len(told) == 2 and "早了" in told[0] and "一下子" in told[1]
    watch.end()


def test_the_audit_is_sealed_every_quarter_of_an_hour_and_what_is_opened_is_written_together(desk, lanes, clock):
    steady = [0.0]
    watch = Watch(lanes, IdleWatch(lambda: False), steady=lambda: steady[0])
    watch.begin(desk)
    before = desk.read(witness_of)
    done = record(desk, "u-1")
    for subject in (f"visit {done}", "matter 1", f"visit {done}"):
        note_opened(desk, lanes, subject, fail)
    watch.look()
    assert desk.read(witness_of) == before
    steady[0] += 901
    clock.later(seconds=901)
    watch.look()
    with desk.store.look(0, desk.now()) as look:
        last = "SELECT seq, subject FROM audit WHERE action = 'visit.read' ORDER BY seq"
        opened = look.connection.exec_driver_sql(last).all()
    assert [row.subject for row in opened] == [f"visit {done}", "matter 1"]
    root, upto = desk.read(witness_of)
    assert (root, upto) == (before[0], opened[-1].seq) if before else upto == opened[-1].seq
    watch.end()


def test_several_that_are_opened_within_seconds_are_one_act_and_the_last_before_leaving_is_written(desk):
    done, waiting, acts = record(desk, "u-1"), [], []

    class Later:
        def soon(self, _owner, do, after):
            assert after >= 1000
            waiting.append(do)

        def act(self, work, _done, _failed):
            acts.append(work)
            work()

    def opened():
        with desk.store.look(0, desk.now()) as look:
            return look.connection.exec_driver_sql("SELECT count(*) FROM audit WHERE action = 'visit.read'").scalar()

    for subject in (f"visit {done}", "matter 1", "matter 2"):
        note_opened(desk, Later(), subject, fail)
    assert (len(waiting), opened()) == (1, 0)
    waiting[0]()
    assert (len(acts), opened()) == (1, 3)
    note_opened(desk, Later(), "matter 3", fail)
    write_opened(desk)
    write_opened(desk)
    assert opened() == 4


def test_what_could_not_be_written_is_written_with_what_is_opened_next(desk, monkeypatch):
    waiting, errors, full = [], [], [OSError("full"), None]

    class Later:
        def soon(self, _owner, do, _after):
            waiting.append(do)

        def act(self, work, _done, failed):
            try:
                work()
            except OSError as error:
                failed(error)

    written = []

    def record_or_fail(_desk, subjects):
        if (error := full.pop(0)) is not None:
            raise error
        written.extend(subjects)

    monkeypatch.setattr("reception_desk.ui.opened.record_openings", record_or_fail)
    note_opened(desk, Later(), "matter 1", errors.append)
    waiting.pop()()
    assert (len(errors), written) == (1, [])
    note_opened(desk, Later(), "matter 2", errors.append)
    waiting.pop()()
    assert (len(errors), written, waiting) == (1, ["matter 1", "matter 2"], [])
