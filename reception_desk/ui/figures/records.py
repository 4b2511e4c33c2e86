"""The records behind a number: visits or matters in a list, Enter opens one."""

from array import array
from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from reception_desk.models.lists import matters, visits
from reception_desk.services.desk import Desk
from reception_desk.ui.figures.columns import record_columns
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.measures import column
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr


class RecordsPart(QWidget):
    """Shows records; `visit_asked` and `matter_asked` carry the one that is opened, `failed` an error."""

    visit_asked = Signal(object)
    matter_asked = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.heading = Text("", "heading")
        self.models = {
            of_visits: RowsModel(
                f"figures.{name}",
                record_columns(desk, of_visits=of_visits),
                lanes,
                partial(_rows, desk, of_visits),
                self,
            )
            for of_visits, name in ((True, "visits"), (False, "matters"))
        }
        self.lists = {key: ListView(model, tr("记录")) for key, model in self.models.items()}
        self._stack = QStackedWidget()
        for key, each in self.lists.items():
            self._stack.addWidget(each)
            each.opened.connect(self.visit_asked if key else self.matter_asked)
            self.models[key].failed.connect(self.failed)
        body = column(self.heading, self._stack, gap=6)
        body.setStretch(1, 1)
        self.setLayout(body)

    @property
    def list(self) -> ListView:
        """Return the list that is shown."""
        found = self._stack.currentWidget()
        assert isinstance(found, ListView)
        return found

    def show_records(self, of_visits: bool, ids: "array[int]", words: str) -> None:
        """Show records; `words` say of which number they are."""
        self._stack.setCurrentWidget(self.lists[of_visits])
        self.models[of_visits].set_ids(ids)
        count = tr("{words}：{n} 条").format(words=words, n=f"{len(ids):,}")
        self.heading.setText(count)
        self.lists[of_visits].setAccessibleName(count)
        self.lists[of_visits].choose(None)

    @Slot()
    def arrive(self) -> None:
        """Put the focus on the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def _rows(desk: Desk, of_visits: bool, wanted: Sequence[int]) -> list[Any]:
    return desk.read(visits.rows, wanted) if of_visits else desk.read(matters.rows, wanted)
