"""Which column of the table is which field: known by themselves, changed with Enter where they are not."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.services.importing.source import Source, label_of
from reception_desk.ui.cards import Card
from reception_desk.ui.form_view.choice import ChoiceEditor
from reception_desk.ui.form_view.offers import Option, TermOffers
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.measures import row, sized
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import shown, tr

OUT = "-"
"""The choice of no field: what stands in the column is kept with the record and counted nowhere."""


@dataclass(frozen=True)
class ColumnLine:
    """One column of the table; `field` is where it goes, "" for nowhere."""

    id: int
    header: str
    sample: str
    field: str


class ColumnsCard(Card):
    """Lists the columns; `changed` carries which column is which field, by its number, when the clerk chose another."""

    changed = Signal(object)

    def __init__(self, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(tr("列"), tr("Enter 改对应的项目"), parent=parent)
        self._source: Source | None = None
        self.model = RowsModel("import_columns", _columns(), lanes, lambda _: [], self)
        self.list = ListView(self.model, tr("列"))
        self.field = ChoiceEditor(self._offers)
        self.field.setAccessibleName(tr("对应到哪个项目"))
        self.label = Text(tr("对应到"), "label")
        self.label.setBuddy(self.field)
        line = row(self.label, self.field, gap=8)
        line.setStretch(1, 1)
        self.add(self.list, line)
        self.body.setStretch(0, 1)
        sized(self.list, width=240, height=120)
        self.list.opened.connect(self._edit)
        self.list.selectionModel().currentRowChanged.connect(self._choose)
        self.field.stepped.connect(self._take)

    def show_source(self, source: Source) -> None:
        """Show the columns of a table."""
        chosen, self._source = self.list.chosen(), source
        rows = []
        for at, header in enumerate(source.headers):
            name = source.columns.get(at, "")
            told = label_of(source, name) if name else ""
            rows.append(ColumnLine(at, header or tr("第 {n} 列").format(n=at + 1), "，".join(source.samples[at]), told))
        self.model.set_rows(rows)
        self.list.choose(chosen)
        self._choose()

    def _offers(self) -> TermOffers:
        out = Option(OUT, tr("不导入"), "0")
        targets = self._source.targets if self._source is not None else ()
        named = (Option(each.name, shown(each.field.label), str(at)) for at, each in enumerate(targets, 1))
        return TermOffers((out, *_unlike(named)))

    @Slot()
    def _choose(self) -> None:
        at = self.list.chosen()
        if self._source is not None and at is not None:
            self.field.set_raw(self._source.columns.get(at, OUT))

    @Slot(object)
    def _edit(self, _id: object) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    @Slot(int)
    def _take(self, _step: int) -> None:
        """Take what was chosen, and go on to the next column."""
        at = self.list.chosen()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._source is None or at is None:
            return
        wanted = self.field.raw().strip()
        columns: dict[int, str] = {place: name for place, name in self._source.columns.items() if place != at}
        if wanted and wanted != OUT:
            if all(wanted != each.name for each in self._source.targets):
                self._choose()  # it is no field: what stood there stands
                return
            columns = {place: name for place, name in columns.items() if name != wanted} | {at: wanted}
        line = self.list.currentIndex().row()
        if columns != dict(self._source.columns):
            self.changed.emit(_sorted(columns))
        if line + 1 < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(line + 1, 0))


def _sorted(columns: Mapping[int, str]) -> dict[int, str]:
    return dict(sorted(columns.items()))


def _unlike(options: object) -> list[Option]:
    """Return options of which no two are called the same: the later one is told apart by its name."""
    found: dict[str, Option] = {}
    for each in options:  # type: ignore[attr-defined]
        label = each.label if each.label not in found else f"{each.label}（{each.code}）"
        found[label] = Option(each.code, label, each.number)
    return list(found.values())


def _columns() -> list[Column]:
    return [
        Column(tr("表里的列"), lambda line: line.header, tr("信访人联系电话")),
        Column(
            tr("对应到"),
            lambda line: line.field or tr("不导入"),
            tr("有权处理的层级"),
            state=lambda line: "ok" if line.field else "info",
        ),
        Column(tr("前几行"), lambda line: line.sample, quiet=True),
    ]
