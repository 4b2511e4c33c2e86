"""The imports there were, each taken back as a whole by one key."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from reception_desk.services.importing.undoing import Earlier
from reception_desk.ui.actions import key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.measures import row, sized
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.imports import ImportState
from reception_desk.wording import tr

_COLOURS = {ImportState.DONE: "ok", ImportState.UNDONE: "info", ImportState.BROKEN: "info"}


class EarlierCard(Card):
    """Lists the imports; `back_asked` carries the one that shall be taken back."""

    back_asked = Signal(object)

    def __init__(self, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(tr("以前的导入"), parent=parent)
        self.model = RowsModel("imports", _columns(), lanes, lambda _: [], self)
        self.list = ListView(self.model, tr("以前的导入"))
        self.back = Button(tr("整批撤回"), key_text("retire_row"), role="danger")
        told = tr("撤回以后像没有导入过；已经出过文书、更正过、又来过的留着，并说明有几条。")
        self.empty = Text(tr("还没有导入过。"), "secondary")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hits = QStackedWidget()
        self._hits.addWidget(self.list)
        self._hits.addWidget(self.empty)
        line = row(self.back, Text(told, "secondary", wrap=True), gap=12)
        line.setStretch(1, 1)
        self.add(self._hits, line)
        self.body.setStretch(0, 1)
        sized(self._hits, width=240, height=110)
        self.back.clicked.connect(self.ask_back)
        self.list.selectionModel().currentRowChanged.connect(self._choose)
        self.show_earlier([])

    def show_earlier(self, found: list[Earlier]) -> None:
        """Show the imports, the newest first."""
        chosen = self.list.chosen()
        self.model.set_rows(found)
        self.list.choose(chosen)
        self._hits.setCurrentIndex(0 if found else 1)
        self._choose()

    @property
    def chosen(self) -> Earlier | None:
        """Return the import that is marked, where it stands."""
        line = self.model.row_at(self.list.currentIndex().row())
        return line if isinstance(line, Earlier) and line.run.state is ImportState.DONE else None

    @Slot()
    def ask_back(self) -> None:
        """Ask for the marked import to be taken back."""
        if self.chosen is not None:
            self.back_asked.emit(self.chosen)

    @Slot()
    def _choose(self) -> None:
        self.back.setEnabled(self.chosen is not None)


def _columns() -> list[Column]:
    return [
        Column(tr("时间"), lambda line: f"{line.run.at:%Y-%m-%d %H:%M}", "2026-12-28 10:42"),
        Column(tr("内容"), lambda line: line.run.kind.label, tr("12345 工单清单")),
        Column(tr("文件"), lambda line: line.file),
        Column(tr("行数"), lambda line: f"{line.run.entered:,}", "200,000", right=True),
        Column(
            tr("现在"),
            lambda line: line.run.state.label,
            tr("没有完成，已清掉"),
            state=lambda line: _COLOURS.get(line.run.state, "due"),
        ),
        Column(tr("谁"), lambda line: line.run.clerk, tr("欧阳春梅"), quiet=True, narrow=True),
    ]
