"""The lanes: order, delivery in the window's thread, dropped questions, errors, an orderly end."""

import os
import sys
import threading
import time
from dataclasses import dataclass
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread
from shiboken6 import delete

from reception_desk.errors import CannotNow, DeskError, Interrupted
from reception_desk.services.changes import Changes
from reception_desk.ui.tasks import Lanes, Ticket


@pytest.fixture
def lanes(qapp):
    made = Lanes()
    yield made
    made.stop()


class Receiver(QObject):
    def __init__(self):
        super().__init__()
        self.values = []
        self.threads = []

    def take(self, value):
        self.values.append(value)
        self.threads.append(QThread.currentThread())


def test_act_runs_elsewhere_and_is_told_in_the_windows_thread(lanes, qtbot):
    receiver = Receiver()
    lanes.act(threading.get_ident, receiver.take)
    qtbot.waitUntil(lambda: len(receiver.values) == 1)
    assert receiver.values[0] != threading.get_ident()
    assert receiver.threads == [receiver.thread()]
    assert not lanes.writing


def test_acts_keep_their_order(lanes, qtbot):
    receiver = Receiver()
    for n in range(50):
        lanes.act(lambda n=n: n, receiver.take)
    assert lanes.writing
    qtbot.waitUntil(lambda: len(receiver.values) == 50)
    assert receiver.values == list(range(50))


def test_changes_of_an_act_are_broadcast_after_it_was_told(lanes, qtbot):
    @dataclass
    class Done:
        changes: Changes

    heard = []
    lanes.changed.connect(lambda changes: heard.append(("changed", changes)))
    lanes.act(lambda: Done(Changes(frozenset({"visits"}))), lambda done: heard.append(("done", done.changes)))
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert [kind for kind, _ in heard] == ["done", "changed"]
    assert heard[1][1].words == {"visits"}


def test_a_newer_question_drops_and_interrupts_the_older(lanes, qtbot):
    receiver, stop, began = Receiver(), threading.Event(), threading.Event()
    lanes.interrupt = stop.set

    def slow():
        began.set()
        if not stop.wait(10):
            raise AssertionError("never interrupted")
        raise Interrupted("interrupted")

    lanes.look("find", slow, receiver.take)
    assert began.wait(5)
    lanes.look("find", lambda: "never asked", receiver.take)
    lanes.look("find", lambda: "newest", receiver.take)
    lanes.look("other", lambda: "other", receiver.take)
    qtbot.waitUntil(lambda: len(receiver.values) == 2)
    assert receiver.values == ["newest", "other"]


def test_a_reading_interrupted_by_mistake_is_asked_again(lanes, qtbot):
    receiver, calls = Receiver(), []

    def read():
        calls.append(1)
        if len(calls) == 1:
            raise Interrupted("interrupted")
        return "read"

    lanes.look("list", read, receiver.take)
    qtbot.waitUntil(lambda: receiver.values == ["read"])


def test_a_desk_error_goes_to_failed_and_a_bug_to_the_crash_handler(lanes, qtbot):
    receiver, crashes = Receiver(), []
    lanes.crashed = crashes.append

    def refuse():
        raise CannotNow("现在不行。")

    def break_down():
        raise KeyError("bug")

    lanes.act(refuse, None, receiver.take)
    lanes.act(break_down, None, receiver.take)
    qtbot.waitUntil(lambda: len(receiver.values) == 2)
    assert str(receiver.values[0]) == "现在不行。"
    assert isinstance(receiver.values[1], DeskError)
    assert [type(each) for each in crashes] == [KeyError]


def test_a_receiver_that_died_is_not_called(lanes, qtbot):
    method, closure, alive, gate = Receiver(), Receiver(), Receiver(), threading.Event()
    heard = []
    lanes.act(lambda: gate.wait(5))
    lanes.act(lambda: 1, method.take)
    lanes.act(lambda: 2, lambda value: heard.append((value, closure.objectName())))
    lanes.act(lambda: 3, alive.take)
    delete(method)
    delete(closure)
    gate.set()
    qtbot.waitUntil(lambda: alive.values == [3])
    assert heard == []


def test_what_a_receiver_calls_in_its_turn_is_looked_for_too(qapp):
    gone, called = Receiver(), []
    then, given = gone.take, partial(called.append, gone)
    gone.values = called
    delete(gone)
    for receiver in (lambda _: then(1), lambda _: given(), partial(called.append, then), partial(lambda *_: 1, given)):
        ticket = Ticket(lambda: 1, receiver)
        ticket.run()
        ticket.deliver(lambda error: pytest.fail(str(error)))
    assert called == []


def test_long_work_tells_when_it_is_slow_and_can_be_cancelled(lanes, qtbot):
    receiver, told = Receiver(), []
    lanes.progressed.connect(lambda ticket, fraction, text: told.append((fraction, text)))

    def work(progress):
        progress.report(0.25, "第 1 步")
        while not progress.cancelled:
            time.sleep(0.01)
        raise CannotNow("已取消。")

    with qtbot.waitSignal(lanes.slow, timeout=3000) as slow:
        lanes.long(work, None, receiver.take)
    with qtbot.waitSignal(lanes.ended, timeout=3000):
        slow.args[0].cancel()
    assert told == [(0.25, "第 1 步")]
    assert str(receiver.values[0]) == "已取消。"


def test_nothing_waits_behind_gentle_work_and_the_window_never_waits_for_a_thread_of_less_share(lanes, qtbot):
    linux = sys.platform == "linux"  # where a thread has a share of its own that can be asked for

    def share(*_):
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) if linux else 0

    gate, heard = threading.Event(), []
    lanes.long(lambda _: gate.wait(5) and share(), lambda found: heard.append(("gentle", found)), gentle=True)
    lanes.long(share, lambda found: heard.append(("long", found)))
    qtbot.waitUntil(lambda: len(heard) == 1)
    gate.set()
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [("long", share()), ("gentle", share())]


def test_stop_finishes_acts_and_drafts(qapp):
    lanes, written = Lanes(), []
    for n in range(20):
        lanes.act(lambda n=n: (time.sleep(0.002), written.append(n)))
        lanes.journal(lambda n=n: written.append(-n))
    lanes.stop()
    assert sorted(n for n in written if n > 0) == list(range(1, 20))
    assert sorted(-n for n in written if n < 0) == list(range(1, 20))


def test_a_draft_that_cannot_be_kept_is_told(lanes, qtbot):
    def full():
        raise CannotNow("磁盘已满。")

    with qtbot.waitSignal(lanes.journal_failed, timeout=3000) as failed:
        lanes.journal(full)
    assert str(failed.args[0]) == "磁盘已满。"


def test_immediate_lanes_run_in_the_callers_thread(qapp):
    lanes, receiver = Lanes(immediate=True), Receiver()
    lanes.act(threading.get_ident, receiver.take)
    lanes.look("k", lambda: 2, receiver.take)
    lanes.long(lambda progress: progress.cancelled, receiver.take)
    assert receiver.values == [threading.get_ident(), 2, False]
    with pytest.raises(ZeroDivisionError):
        lanes.act(lambda: 1 / 0)
