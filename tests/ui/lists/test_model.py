"""The list model: order, chunks, stale answers."""

from array import array
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt

from reception_desk.ui.lists.columns import Column
from reception_desk.ui.lists.model import CHUNK, RowsModel
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.tasks import Lanes
from tests.ui.hands import press

COLUMNS = [
    Column("编号", lambda row: f"LF-{row.id}", "LF-000000", narrow=True),
    Column("姓名", lambda row: row.name),
    Column("状态", lambda row: "逾期", "逾期 12 天", state=lambda row: "overdue"),
]


@dataclass(frozen=True)
class Row:
    id: int
    name: str


class Held:
    """Lanes whose answers come when the test says so, in the order it says."""

    def __init__(self):
        self.asked = []

    def look(self, key, work, done, failed=None):
        self.asked.append((work, done, failed))

    def answer(self, place):
        work, done, _ = self.asked.pop(place)
        done(work())

    def fail(self, place, error):
        self.asked.pop(place)[2](error)


def fetch(ids):
    return [Row(id, f"姓名{id}") for id in ids]


def words(model):
    return [model.index(line, 1).data() for line in range(model.rowCount())]


@pytest.fixture
def view(qtbot, themed):
    asked = []

    def count_and_fetch(ids):
        asked.append(list(ids))
        return fetch(ids)

    lanes = Lanes(immediate=True)
    model = RowsModel("t", COLUMNS, lanes, count_and_fetch)
    view = ListView(model, "表")
    qtbot.addWidget(view)
    model.setParent(view)
    view.asked = asked
    view.resize(600, 400)
    view.show()
    qtbot.waitExposed(view)
    yield view
    lanes.stop()


def test_only_what_is_seen_is_fetched(view, qtbot):
    view.show_ids(array("q", range(100_000, 0, -1)))
    model = view.model()
    qtbot.waitUntil(lambda: model.index(0, 1).data() == "姓名100000")
    assert view.asked == [list(range(100_000, 100_000 - 32, -1))], "no more than is in sight"
    view.scrollTo(model.index(50_000, 0))
    qtbot.waitUntil(lambda: model.index(50_000, 1).data() == "姓名50000")
    assert sum(map(len, view.asked)) <= 5 * CHUNK
    assert view.verticalScrollBar().maximum() > 99_000


def test_rows_stay_while_the_list_goes_on_behind_them(view, qtbot):
    view.show_ids(array("q", range(40)))
    model, resets = view.model(), []
    qtbot.waitUntil(lambda: model.index(0, 1).data() == "姓名0")
    view.choose(3)
    model.modelReset.connect(lambda: resets.append(True))
    view.show_ids(array("q", range(100_000)))
    assert (model.rowCount(), view.chosen(), resets) == (100_000, 3, [])
    assert model.index(0, 1).data() == "姓名0"
    view.scrollTo(model.index(99_999, 0))
    qtbot.waitUntil(lambda: model.index(99_999, 1).data() == "姓名99999")
    assert view.verticalScrollBar().maximum() > 99_000


def test_the_first_rows_are_read_again_whatever_was_seen_of_the_list_before(themed, qtbot):
    held, names = Held(), iter(["远处", "旧", "新"])
    model = RowsModel("t", COLUMNS, held, lambda ids: [Row(id, name) for name in [next(names)] for id in ids])
    model.set_ids(array("q", range(10_000)))
    model.index(9_000, 1).data()
    qtbot.waitUntil(lambda: len(held.asked) == 1)
    held.answer(0)
    for _ in range(2):
        model.show_ids(array("q", [3, 4]))
        qtbot.waitUntil(lambda: len(held.asked) == 1)
        held.answer(0)
    assert words(model) == ["新", "新"]


def test_first_rows_that_came_with_the_list_are_not_asked_for(themed, qtbot):
    held = Held()
    model = RowsModel("t", COLUMNS, held, fetch)
    model.show_ids(array("q", range(200)), fetch(range(32)))
    assert (model.index(31, 1).data(), held.asked) == ("姓名31", [])
    model.index(40, 1).data()
    qtbot.waitUntil(lambda: len(held.asked) == 1)
    held.answer(0)
    assert (model.row_at(40).name, model.row_at(31).name) == ("姓名40", "姓名31")
    model.show_ids(array("q", range(300)))
    assert model.row_at(31).name == "姓名31", "goes on to be shown while it is read again"
    qtbot.waitUntil(lambda: len(held.asked) == 1)


def test_a_screen_taller_than_the_first_rows_is_filled(themed, qtbot):
    held = Held()
    model = RowsModel("t", COLUMNS, held, fetch)
    model.show_ids(array("q", range(200)))
    for line in range(50):
        model.cell(line, 1)
    held.answer(0)
    qtbot.waitUntil(lambda: len(held.asked) == 1)
    held.answer(0)
    assert (model.row_at(49).name, model.row_at(128)) == ("姓名49", None)


def test_the_first_rows_are_asked_for_again_after_they_failed(themed, qtbot):
    held, failed = Held(), []
    model = RowsModel("t", COLUMNS, held, fetch)
    model.failed.connect(failed.append)
    model.show_ids(array("q", range(200)))
    model.index(0, 1).data()
    assert len(held.asked) == 1, "painting asks for nothing that is on its way"
    held.fail(0, "读不出来")
    assert failed == ["读不出来"]
    model.index(0, 1).data()
    qtbot.waitUntil(lambda: len(held.asked) == 1)
    held.answer(0)
    assert model.index(0, 1).data() == "姓名0"


def test_rows_stand_in_the_order_of_the_ids(view, qtbot):
    view.show_ids(array("q", [5, 900, 3]))
    qtbot.waitUntil(lambda: words(view.model()) == ["姓名5", "姓名900", "姓名3"])
    assert view.model().index(0, 0).data() == "LF-5"


def test_rows_of_an_older_list_are_thrown_away(themed, qtbot):
    held = Held()
    names = iter(["旧", "新"])
    model = RowsModel("t", COLUMNS, held, lambda ids, names=names: [Row(id, next(names)) for id in ids])
    model.set_ids(array("q", [1]))
    model.index(0, 1).data()
    qtbot.waitUntil(lambda: len(held.asked) == 1)
    model.set_ids(array("q", [1]))
    held.answer(0)
    assert model.index(0, 1).data() is None
    qtbot.waitUntil(lambda: len(held.asked) == 1)
    held.answer(0)
    assert model.index(0, 1).data() == "新"


def test_the_chosen_row_stays_chosen_in_another_list(view):
    view.show_ids(array("q", [1, 2, 3]))
    view.choose(2)
    view.show_ids(array("q", [9, 8, 2, 1]))
    assert view.chosen() == 2
    view.show_ids(array("q", [7]))
    assert view.chosen() == 7
    view.show_ids(array("q"))
    assert view.chosen() is None


def test_enter_opens_and_letters_are_handed_on(view, qtbot):
    view.show_ids(array("q", [4, 5]))
    with qtbot.waitSignal(view.opened) as opened:
        press(view, Qt.Key.Key_Return)
    assert opened.args == [4]
    press(view, Qt.Key.Key_End)
    assert view.chosen() == 5
    press(view, Qt.Key.Key_Home)
    assert view.chosen() == 4
    with qtbot.waitSignal(view.typed) as typed:
        qtbot.keyClicks(view, "w")
    assert typed.args == ["w"]


def test_columns_share_the_width_and_the_narrow_one_goes_first(view, qtbot):
    view.show_ids(array("q", [1]))
    view.resize(600, 300)
    assert not view.isColumnHidden(0)
    total = sum(view.columnWidth(place) for place in range(3))
    assert total == view.viewport().width()
    view.resize(260, 300)
    assert view.isColumnHidden(0)
    assert not view.isColumnHidden(1)


def test_a_list_is_drawn_with_its_chip(view, qtbot):
    view.show_ids(array("q", [1]))
    qtbot.waitUntil(lambda: view.model().index(0, 2).data() == "逾期")
    picture = view.grab().toImage()
    left = view.columnViewportPosition(2) + 10
    tints = {
        picture.pixelColor(x, view.rowHeight(0) // 2 + view.horizontalHeader().height()).name()
        for x in range(left, left + 30)
    }
    assert len(tints) > 1
