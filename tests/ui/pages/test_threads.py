"""The pages on real lanes: nothing of the store or the journal is touched in the window's thread."""

import threading

import pytest

from reception_desk.errors import StoreTrouble, Trouble
from reception_desk.models.drafts import Journal
from reception_desk.models.lists.visits import VisitFilter, ids
from reception_desk.models.store import Store
from reception_desk.ui.pages import visits as page_module
from reception_desk.ui.pages.drafts import DraftBook
from reception_desk.ui.pages.ledger import LedgerPage
from reception_desk.ui.pages.today import TodayPage
from reception_desk.ui.pages.visits import VisitsPage
from reception_desk.ui.tasks import Lanes
from tests.ui.offices import record


@pytest.fixture
def real_lanes(themed, desk):
    lanes = Lanes()
    lanes.interrupt = desk.interrupt
    yield lanes
    lanes.stop()


@pytest.fixture
def threads(monkeypatch):
    """Note the thread of everything that opens or uses a connection."""
    seen = set()

    def watch(owner, name):
        plain = getattr(owner, name)

        def watched(self, *args, **kwargs):
            seen.add(threading.current_thread())
            return plain(self, *args, **kwargs)

        monkeypatch.setattr(owner, name, watched)

    for name in ("look", "transaction"):
        watch(Store, name)
    for name in ("__init__", "keep", "drop", "all_of"):
        watch(Journal, name)
    return seen


@pytest.fixture
def book(desk, real_lanes, threads):
    book = DraftBook(desk, real_lanes)
    yield book
    book.close()


def shown(qtbot, page):
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    qtbot.waitExposed(page)
    return page


def test_a_visit_is_typed_kept_saved_and_listed_off_the_windows_thread(qtbot, desk, real_lanes, actions, book, threads):
    visits = shown(qtbot, VisitsPage(desk, real_lanes, actions, book))
    ledger = shown(qtbot, LedgerPage(desk, real_lanes, actions))
    today = shown(qtbot, TodayPage(desk, real_lanes, actions, book))
    real_lanes.changed.connect(ledger.on_changed)
    real_lanes.changed.connect(today.on_changed)
    visits.form.set_text("name", "王桂兰")
    visits.keep()
    qtbot.waitUntil(lambda: "草稿已保存" in visits.kept_at.text())
    today.refresh()
    qtbot.waitUntil(lambda: today.drafts.list.count() == 1)
    visits.save()
    assert "正在保存" in visits.chip.text()
    qtbot.waitUntil(lambda: "已保存 LF2026" in visits.notice.sentence.text().replace("\u2009", " "))
    qtbot.waitUntil(lambda: ledger.model.rowCount() == 1 and ledger.model.row_at(0) is not None)
    qtbot.waitUntil(lambda: today.model.rowCount() == 1 and today.drafts.list.count() == 0)
    ledger.open_chosen()
    qtbot.waitUntil(lambda: ledger.visit.visit_id == ledger.list.chosen())
    assert threads
    assert threading.main_thread() not in threads


def test_a_failed_save_comes_back_to_the_page(qtbot, desk, real_lanes, actions, book, monkeypatch):
    def full(*_args):
        raise StoreTrouble(Trouble.FULL)

    monkeypatch.setattr(page_module, "register_visit", full)
    visits = shown(qtbot, VisitsPage(desk, real_lanes, actions, book))
    visits.form.set_text("name", "王桂兰")
    visits.save()
    qtbot.waitUntil(lambda: "磁盘已满" in visits.notice.sentence.text())
    assert visits.form.values().raw["name"] == "王桂兰"


def test_the_last_of_quick_questions_is_answered(qtbot, desk, real_lanes, actions, book):
    for number in range(30):
        record(desk, f"u-{number}", name=f"王{number:02}")
    ledger = shown(qtbot, LedgerPage(desk, real_lanes, actions))
    for end in range(1, 5):
        ledger.text.set_raw("王 29"[:end])
    wanted = VisitFilter(text="王 29")
    qtbot.waitUntil(lambda: list(ledger.model.ids()) == list(desk.read(ids, wanted)))
    assert 0 < len(ledger.model.ids()) < 30
