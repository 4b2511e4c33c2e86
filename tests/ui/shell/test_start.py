"""The start: a page first, the libraries after it, one window per office, and what a second start does."""

import json
import subprocess
import sys
import time

import pytest

from reception_desk.ui.instance import Instance
from reception_desk.ui.pages.sign_in import SignInPage
from reception_desk.ui.pages.waiting import WaitingPage
from reception_desk.ui.start import Start
from reception_desk.ui.tasks import Lanes
from reception_desk.ui.window import Window
from tests.office import PASSWORD

HEAVY = (
    "sqlalchemy",
    "sqlcipher3",
    "cryptography",
    "argon2",
    "docx",
    "docxtpl",
    "jinja2",
    "lxml",
    "alembic",
    "pypdf",
    "pypdfium2",
)
PROBE = """
import json, sys
from pathlib import Path
from reception_desk import app

def tell(program):
    print(json.dumps(sorted({name.split(".")[0] for name in sys.modules})))
    sys.stdout.flush()
    import os
    os._exit(0)

begin = app.Program.begin
def watched(self):
    self.window.painted.disconnect()
    self.window.painted.connect(lambda: tell(self))
    begin(self)
app.Program.begin = watched
app.run(Path(sys.argv[1]))
"""

LANES = """
import json, sys, threading
from pathlib import Path

elsewhere = set()

def heard(event, told):
    if event == "import" and threading.current_thread() is not threading.main_thread():
        elsewhere.add(told[0])

sys.addaudithook(heard)
from reception_desk import app

def of_qt(name):
    homes = {str(getattr(each, "__module__", "")) for each in vars(sys.modules.get(name, sys)).values()}
    return any(each.startswith("PySide6") for each in (name, *homes))

def tell(program):
    print(json.dumps([len(elsewhere), sorted(filter(of_qt, elsewhere))]))
    sys.stdout.flush()
    import os
    os._exit(0)

begin = app.Program.begin
def watched(self):
    self.start.ready.connect(lambda session: tell(self))
    begin(self)
app.Program.begin = watched
app.run(Path(sys.argv[1]))
"""


@pytest.fixture
def threaded():
    made = Lanes()
    yield made
    made.stop()


@pytest.fixture
def fresh(themed, qtbot):
    made = Window()
    qtbot.addWidget(made)
    yield made
    made.leave()


def test_nothing_heavy_is_imported_before_the_first_paint(folder):
    ran = subprocess.run([sys.executable, "-c", PROBE, str(folder)], capture_output=True, text=True, timeout=60)
    loaded = json.loads(ran.stdout.splitlines()[-1])
    assert set(HEAVY) & set(loaded) == set()
    assert "PySide6" in loaded


def test_no_class_of_qt_is_made_outside_the_thread_of_the_window(folder):
    ran = subprocess.run([sys.executable, "-c", LANES, str(folder)], capture_output=True, text=True, timeout=60)
    many, of_qt = json.loads(ran.stdout.splitlines()[-1])
    assert many > 500
    assert of_qt == []


def test_a_password_given_before_everything_is_loaded_waits_for_it(fresh, threaded, preferences, folder, qtbot):
    start = Start(fresh, threaded, preferences, folder)
    sessions = []
    start.ready.connect(sessions.append)
    start.show()
    page = fresh.scene()
    assert isinstance(page, SignInPage)
    page.account.setText("lichunmei")
    page.password.setText(PASSWORD)
    page.button.click()
    assert not page.button.isEnabled()
    fresh.show()
    qtbot.waitUntil(lambda: bool(sessions) and sessions[0].main is not None, timeout=20_000)
    assert fresh.scene() is sessions[0].main
    with qtbot.waitSignal(sessions[0].over, timeout=10_000):
        fresh.close()


def test_without_an_office_the_first_run_comes(fresh, threaded, preferences, tmp_path, qtbot):
    start = Start(fresh, threaded, preferences, tmp_path / "nothing")
    sessions = []
    start.ready.connect(sessions.append)
    start.show()
    assert isinstance(fresh.scene(), WaitingPage)
    fresh.show()
    qtbot.waitUntil(lambda: type(fresh.scene()).__name__ == "FirstRunPage", timeout=20_000)


def test_a_damaged_office_file_is_a_sentence_on_the_sign_in_page(fresh, threaded, preferences, folder, qtbot):
    (folder / "office.json").write_text("{", "utf-8")
    start = Start(fresh, threaded, preferences, folder)
    start.show()
    page = fresh.scene()
    assert isinstance(page, SignInPage)
    assert page.notice.sentence.text()
    fresh.show()
    with qtbot.waitSignal(start.ready, timeout=20_000):
        pass


def test_the_second_start_brings_the_first_window_forward(themed, tmp_path, qtbot):
    first, second = Instance(tmp_path / "office"), Instance(tmp_path / "office")
    assert first.claim()
    first.listen()
    with qtbot.waitSignal(first.called, timeout=5000):
        assert not second.claim()
    other = Instance(tmp_path / "another")
    assert other.claim()
    other.release()
    first.release()
    third = Instance(tmp_path / "office")
    assert third.claim()
    third.release()


def test_a_window_that_was_killed_holds_nobody_up(themed, folder):
    command = [sys.executable, "-m", "reception_desk", "--data-dir", str(folder)]
    running = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    until = time.monotonic() + 20
    while not (folder / "window.lock").exists():
        assert time.monotonic() < until
        time.sleep(0.05)
    running.kill()
    running.wait()
    left = Instance(folder)
    assert left.claim()
    left.release()


def test_the_second_process_exits_with_nothing_to_say(themed, folder, qtbot):
    first = Instance(folder)
    assert first.claim()
    first.listen()
    command = [sys.executable, "-m", "reception_desk", "--data-dir", str(folder)]
    second = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    with qtbot.waitSignal(first.called, timeout=20_000):
        pass
    said, complaint = second.communicate(timeout=20)
    assert (second.returncode, said) == (0, b"")
    assert b"Traceback" not in complaint
    first.release()


def test_the_windows_place_is_kept_and_nonsense_is_ignored(themed, qtbot):
    window = Window()
    qtbot.addWidget(window)
    window.resize(800, 650)
    again = Window(window.place())
    qtbot.addWidget(again)
    assert again.height() == 650
    for nonsense in ("%%%", "AAAA", "汉字"):
        other = Window(nonsense)
        qtbot.addWidget(other)
        assert other.width() >= 800
        other.leave()
    again.leave()
    window.leave()
