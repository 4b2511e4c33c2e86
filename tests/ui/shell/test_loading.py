"""What is loaded before the first page, and what behind it."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QTimer

from reception_desk.ui import loading
from reception_desk.ui.loading import LoadedInRest
from reception_desk.ui.tasks import Lanes

_FIRST = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from reception_desk.ui import loading
loading._load_services(None)
known = set(sys.modules)
for name in loading.STEPS:
    __import__(f"reception_desk.{name}")
print(*(each for each in set(sys.modules) - known if each.startswith("reception_desk.services")), sep="\\n")
print("--")
print(*sys.modules, sep="\\n")
"""


def test_nothing_is_loaded_before_the_first_page_that_only_another_wants(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    run = subprocess.run([sys.executable, "-c", _FIRST], capture_output=True, text=True, check=True)
    late, _, loaded = run.stdout.partition("--\n")
    assert late.split() == ["reception_desk.services.demo.entry"], "services that the window's own thread had to load"
    pages = ("office", "ledger", "matters", "leaders", "registers", "duties", "help")
    others = [*(f"ui.pages.{each}" for each in pages), "ui.figures.page", "ui.roster.page", "services.demo.year"]
    assert {f"reception_desk.{each}" for each in others} & set(loaded.split()) == set()
    assert "reception_desk.ui.pages.visits" in loaded.split()


def test_the_daily_pages_are_loaded_one_by_one_where_nobody_types(qapp, monkeypatch):
    loaded, work = [], [0.0]
    monkeypatch.setattr(loading.importlib, "import_module", loaded.append)
    monkeypatch.setattr(loading, "_load_rest", lambda _: loaded.append("services"))
    lanes = Lanes(immediate=True)
    away = []
    form = [lambda: loaded.append("the form")]
    rest = LoadedInRest(lanes, lanes, lambda: work[0], first=form, away=lambda: bool(away))
    assert loaded == ["services"] and rest.findChild(QTimer).isActive()
    for _ in range(3):
        work[0] += 0.2
        rest.look()
    for _ in range(3):
        rest.look()
    assert loaded == ["services"], "somebody typed a moment ago"
    away.append("the screen is locked")
    for _ in range(5):
        rest.look()
    away.clear()
    for _ in range(3):
        rest.look()
    assert loaded == ["services"], "somebody came back a moment ago"
    for n in range(1 + len(loading.DAILY)):
        rest.look()
        assert len(loaded) == n + 2
    assert loaded[1:] == ["the form", *(f"reception_desk.{each}" for each in loading.DAILY)]
    rest.look()
    assert not rest.findChild(QTimer).isActive()


@pytest.mark.parametrize("name", [*loading.STEPS, *loading.DAILY])
def test_what_is_to_be_loaded_is_there(name):
    assert __import__(f"reception_desk.{name}")
