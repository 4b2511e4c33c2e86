"""A saved visit in a real office, and printers that are only noted."""

import shutil

import pytest

from reception_desk.services.access import accounts
from reception_desk.ui.printing import press
from reception_desk.ui.printing.flow import PaperFlow
from reception_desk.ui.tasks import Lanes
from tests.ui.offices import StandingClock, make_office, record, sit_down


@pytest.fixture(scope="session")
def ready_office(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ready") / "office"
    make_office(folder)
    return folder


@pytest.fixture
def desk(ready_office, tmp_path):
    folder = tmp_path / "office"
    shutil.copytree(ready_office, folder)
    desk = sit_down(folder, StandingClock())
    yield desk
    accounts.sign_out(desk)


@pytest.fixture
def lanes(themed):
    lanes = Lanes(immediate=True)
    yield lanes
    lanes.stop()


@pytest.fixture
def visit_id(desk):
    return record(desk, "u-1", name="王桂兰", demand="补发征地补偿差额")


@pytest.fixture
def flow(desk, lanes, qtbot):
    flow = PaperFlow(desk, lanes)
    yield flow
    flow.deleteLater()


@pytest.fixture
def printers(monkeypatch):
    """Return a function that sets which printers there are; what is printed is noted in its `printed`."""

    def there_are(*names, default=""):
        monkeypatch.setattr(press, "printers", lambda: (list(names), default))

    there_are.printed = []

    def note(paper, habit):
        there_are.printed.append((paper, habit.printer))
        there_are.habits.append(habit)
        return there_are.job

    there_are.job = ""
    there_are.habits = []
    monkeypatch.setattr(press, "print_paper", note)
    monkeypatch.setattr(press, "trays", lambda printer: ("上层", "下层") if printer == "乙" else ())
    there_are()
    return there_are
