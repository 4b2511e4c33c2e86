"""A list shows its rows whole: where another one would be cut, room is left below."""

from dataclasses import dataclass

from reception_desk.ui.lists.columns import Column
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.painting import row_height
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.tasks import Lanes


@dataclass
class Row:
    id: int


def test_no_row_is_cut_and_the_last_one_is_reached(themed, qtbot):
    lanes = Lanes(immediate=True)
    model = RowsModel("rows", [Column("行", lambda row: str(row.id))], lanes, lambda _: [])
    view = ListView(model, "行")
    qtbot.addWidget(view)
    view.show()
    model.set_rows([Row(each) for each in range(1, 51)])
    for height in (200, 217, 233, 300):
        view.resize(300, height)
        assert view.viewport().height() % row_height() == 0
        view.choose(50)
        assert view.visualRect(view.currentIndex()).bottom() == view.viewport().height() - 1
    model.set_rows([Row(1), Row(2)])
    qtbot.waitUntil(lambda: view.viewportMargins().bottom() == 0)
    lanes.stop()
