"""Every row of the table with what becomes of it and why, narrowed down to a verdict by one key."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from reception_desk.services.importing.dry_run import LISTED, DryRun
from reception_desk.services.importing.judging import Judged
from reception_desk.ui.cards import Card
from reception_desk.ui.choices import ChoiceRow
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.measures import sized
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.imports import Verdict
from reception_desk.wording import tr

_ALL = ""
_COLOURS = {Verdict.NEW: "ok", Verdict.FINDING: "due", Verdict.DUPLICATE: "info", Verdict.CANNOT: "overdue"}


@dataclass(frozen=True)
class RowLine:
    """A row as a line of the list."""

    row: Judged

    @property
    def id(self) -> int:
        """Return the row's number in the file."""
        return self.row.place


class RowsCard(Card):
    """Lists the rows; what is chosen stands below with its whole reason."""

    def __init__(self, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(tr("逐行"), parent=parent)
        self._found: DryRun | None = None
        verdicts = [(_ALL, tr("全部")), *((each.value, each.label) for each in Verdict)]
        self.which = ChoiceRow(tr("看哪些行"), verdicts, _ALL)
        self.model = RowsModel("import_rows", _columns(), lanes, lambda _: [], self)
        self.list = ListView(self.model, tr("逐行"))
        self.empty = Text("", "secondary", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.why = Text("", "secondary", wrap=True)
        self._hits = QStackedWidget()
        self._hits.addWidget(self.list)
        self._hits.addWidget(self.empty)
        self.add(self.which, self._hits, self.why)
        self.body.setStretch(1, 1)
        sized(self._hits, width=240, height=140)
        self.which.chosen.connect(self._narrow)
        self.list.selectionModel().currentRowChanged.connect(self._choose)
        self.clear(tr("按“逐行看一遍”，每一行会怎样都写在这里；什么也不会写入。"))

    def clear(self, told: str) -> None:
        """Show no rows, and say why."""
        self._found = None
        self.model.set_rows([])
        self.empty.setText(told)
        self._hits.setCurrentIndex(1)
        self.which.setEnabled(False)
        self.remark.setText("")
        self._name({})
        self.why.hide()

    def show_found(self, found: DryRun) -> None:
        """Show what becomes of the rows."""
        self._found = found
        self._name({each: found.counts.get(each, 0) for each in Verdict})
        self.which.setEnabled(True)
        self.remark.setText(tr("共 {n} 行").format(n=f"{found.rows:,}"))
        self._narrow(self.which.code())

    @Slot(str)
    def _narrow(self, code: str) -> None:
        found = self._found
        if found is None:
            return
        rows = [RowLine(each) for each in found.listed if code in (_ALL, each.verdict.value)]
        self.model.set_rows(rows)
        self.list.choose(None)
        self.empty.setText(tr("没有这样的行。"))
        self._hits.setCurrentIndex(0 if rows else 1)
        self._choose()

    @Slot()
    def _choose(self) -> None:
        line = self.model.row_at(self.list.currentIndex().row())
        told = []
        if isinstance(line, RowLine) and line.row.why:
            told.append(tr("第 {n} 行：{why}").format(n=line.row.place, why=line.row.why))
        if self._found is not None and any(number > LISTED for number in self._found.counts.values()):
            told.append(tr("每一种只列前 {n} 行，全部都数在上面。").format(n=f"{LISTED:,}"))
        self.why.setText("\n".join(told))
        self.why.setVisible(bool(told))

    def _name(self, counts: dict[Verdict, int]) -> None:
        for each in Verdict:
            words = f"{each.label} {counts[each]:,}" if each in counts else each.label
            self.which.button(each.value).set_words(words)


def _columns() -> list[Column]:
    return [
        Column(tr("行"), lambda line: f"{line.row.place:,}", "200,000", right=True),
        Column(
            tr("会怎样"),
            lambda line: line.row.verdict.label,
            tr("不能导入"),
            state=lambda line: _COLOURS[line.row.verdict],
        ),
        Column(tr("日期"), lambda line: line.row.day or "—", "2026-12-28", narrow=True),
        Column(tr("谁、什么"), lambda line: line.row.who, tr("欧阳春梅"), narrow=True),
        Column(tr("原因"), lambda line: line.row.why, quiet=True),
    ]
