"""What keeps the work when something ends it: crashes, signals, the session's end; and who collects garbage."""

import gc
import os
import signal
import subprocess
import sys
import threading
import time
import weakref

import pytest
from PySide6.QtCore import QTimer, qInstallMessageHandler

from reception_desk.moments import beijing_now
from reception_desk.ui.collecting import Collector
from reception_desk.ui.crash import CrashDialog, CrashHandler
from reception_desk.ui.ending import Endings
from reception_desk.ui.reports import last_fault, write_report

SECRET = "王桂兰 370102195803121127"


class Ring:
    """Something that holds itself."""

    def __init__(self, held):
        self.held = held


def broken(name):
    local = name * 2
    raise ValueError(f"could not read {local}")


def caught():
    try:
        broken(SECRET)
    except ValueError as error:
        return error


@pytest.fixture
def handler(themed, tmp_path, qtbot):
    kept = []
    made = CrashHandler(tmp_path / "crash", lambda: kept.append("kept"))
    made.kept = kept
    yield made
    for dialog in [each for each in themed.topLevelWidgets() if isinstance(each, CrashDialog)]:
        dialog.reject()
        dialog.deleteLater()


def dialogs(app):
    return [each for each in app.topLevelWidgets() if isinstance(each, CrashDialog) and each.isVisible()]


def test_a_report_says_where_and_holds_no_value(tmp_path):
    error = caught()
    report = write_report(tmp_path, type(error), error.__traceback__, beijing_now())
    text = report.read_text("utf-8")
    assert "ValueError" in text
    assert "broken" in text
    assert "王桂兰" not in text
    assert "3701" not in text
    assert "could not read" not in text
    assert str(tmp_path.parent) not in text


def test_drafts_are_kept_then_one_plain_dialog_tells(handler, themed, tmp_path, qtbot):
    error = caught()
    handler.hear_error(error)
    handler.hear_error(error)
    qtbot.waitUntil(lambda: len(handler.kept) == 2)
    shown = dialogs(themed)
    assert len(shown) == 1
    assert len(list((tmp_path / "crash").glob("crash-*.txt"))) == 2
    shown[0].accept()
    assert dialogs(themed) == []


@pytest.fixture
def installed(handler, monkeypatch):
    """Let the handler take over the hooks, and give them back."""
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    before = qInstallMessageHandler(None)
    handler.install()
    yield handler
    qInstallMessageHandler(before)


def test_an_error_in_a_thread_is_heard_in_the_windows_thread(installed, themed, qtbot):
    worker = threading.Thread(target=broken, args=(SECRET,))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(dialogs(themed)) == 1)


def test_a_report_that_cannot_be_written_stops_neither_drafts_nor_dialog(themed, tmp_path, qtbot):
    (tmp_path / "crash").write_text("a file stands in the way", "utf-8")
    kept = []
    handler = CrashHandler(tmp_path / "crash", lambda: kept.append(1))
    handler.hear_error(caught())
    qtbot.waitUntil(lambda: kept == [1])
    qtbot.waitUntil(lambda: len(dialogs(themed)) == 1)
    dialogs(themed)[0].accept()


def test_what_the_interpreter_wrote_as_it_died_is_found_at_the_next_start(tmp_path):
    assert last_fault(tmp_path) is None
    code = (
        "import sys, faulthandler; from pathlib import Path; from reception_desk.ui.reports import watch_faults; "
        "kept = watch_faults(Path(sys.argv[1])); faulthandler._sigsegv()"
    )
    ran = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, timeout=60)
    assert ran.returncode != 0
    left = last_fault(tmp_path)
    assert left is not None
    assert "Segmentation fault" in left.read_text("utf-8")
    assert last_fault(tmp_path) is None


def test_a_signal_keeps_the_drafts_while_nothing_else_happens(qapp, qtbot):
    kept = []
    endings = Endings(lambda: kept.append("kept"))
    QTimer.singleShot(50, lambda: os.kill(os.getpid(), signal.SIGTERM))
    with qtbot.waitSignal(endings.asked, timeout=5000):
        pass
    assert kept == ["kept"]
    endings.end()
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL


def test_the_sessions_end_keeps_the_drafts(qapp):
    kept = []
    endings = Endings(lambda: kept.append("kept"))
    endings.session_ends(None)
    assert kept == ["kept"]
    endings.end()


def test_a_terminated_program_ends_in_order(folder):
    command = [sys.executable, "-m", "reception_desk", "--data-dir", str(folder)]
    running = subprocess.Popen(command, stderr=subprocess.PIPE)
    until = time.monotonic() + 30
    while not (folder / "logs" / "desk.log").exists():
        assert time.monotonic() < until
        time.sleep(0.05)
    time.sleep(0.5)
    running.terminate()
    _, complaint = running.communicate(timeout=30)
    assert running.returncode == 0
    assert b"Traceback" not in complaint


def test_garbage_is_collected_in_the_windows_thread_alone(qapp, qtbot):
    where = []

    def note(phase, _):
        if phase == "start":
            where.append(threading.current_thread())

    hands = [0.0]
    collector = Collector(worked=lambda: hands[0])
    gc.callbacks.append(note)
    try:
        worker = threading.Thread(target=lambda: [[] for _ in range(200_000)])
        worker.start()
        worker.join()
        assert where == []
        keep = [[] for _ in range(20_000)]
        aside = gc.get_freeze_count()
        collector.collect()
        assert where == [], "so many would take long"
        assert gc.get_freeze_count() >= aside + 20_000, "they are set aside until nobody sits here"
        keep += [[] for _ in range(1_000)]
        hands[0] += 0.3
        collector.collect()
        assert where == [threading.main_thread()], "a few are collected between two keys"
        assert len(keep) == 21_000
    finally:
        gc.callbacks.remove(note)
        collector.end()
    gc.disable()  # as the fixture of these tests had it


def test_what_has_lived_long_is_gone_through_when_nobody_sits_here(qapp, qtbot):
    hands = [0.0]
    collector = Collector(worked=lambda: hands[0])
    whole = []

    def note(phase, told):
        if phase == "start" and told["generation"] == 2:
            whole.append(gc.get_freeze_count())

    gc.callbacks.append(note)
    try:
        ring = {}
        ring["self"] = Ring(ring)
        alive = weakref.ref(ring["self"])
        gc.freeze()  # as a page that was closed long after it was made
        del ring
        for _ in range(20):
            hands[0] += 0.3
            keep = [[] for _ in range(1_000)]
            collector.collect()
        for _ in range(59):
            collector.collect()
        assert whole == [] and alive() is not None, f"{len(keep)} were made while somebody worked"
        collector.collect()
        assert whole == [0] and alive() is None, "a minute without work"
        assert gc.get_freeze_count() > 0
        for _ in range(59):
            collector.collect()
        assert whole == [0]
        collector.collect()
        assert whole == [0, 0], "an import that nobody sits at goes on making what must go"
    finally:
        gc.callbacks.remove(note)
        collector.end()
    gc.disable()  # as the fixture of these tests had it
