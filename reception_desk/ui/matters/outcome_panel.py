"""办理方式: the facts as short answers, and every outcome judged by them at once, the lawful ones first."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QWidget

from reception_desk.findings import Finding
from reception_desk.forms import matters as questions
from reception_desk.forms.form import Values
from reception_desk.services.matters.lists import outcome_shown
from reception_desk.services.matters.rules_of import Offer, papers_said
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.matters.ask_panel import Act, AskPanel
from reception_desk.ui.measures import column, row, sized
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr

Judge = Callable[[Values], tuple[Offer, ...]]
Choose = Callable[[Values, str], Act]


@dataclass(frozen=True, slots=True)
class OfferLine:
    """An outcome on its line of the list."""

    id: int
    offer: Offer


class OutcomePanel(AskPanel):
    """`judge` gives the outcomes of what is answered, `choose` the act of one; Enter on a lawful one chooses it."""

    snug = False

    def __init__(self, ground: QWidget, lanes: Lanes, values: Values, judge: Judge, choose: Choose) -> None:
        self._judge, self._choose = judge, choose
        self.model = RowsModel("outcomes", _columns(), lanes, lambda _: [])
        self.list = ListView(self.model, tr("办理方式"))
        self.why = Text("", wrap=True)
        self.papers = Text("", "secondary", wrap=True)
        super().__init__(ground, lanes, values.form, self._act, values, width=1000)
        self.model.setParent(self)
        self.save_button.set_words(tr("作出"))
        self.list.selectionModel().currentRowChanged.connect(self._tell)
        self.list.opened.connect(self._on_opened)
        self._rejudge()

    def body(self) -> Any:
        sized(self.form, width=300, height=220)
        sized(self.list, width=260, height=150)
        right = column(self.list, self.why, self.papers, self.finding, row(1, self.save_button, gap=8), gap=8)
        right.setStretch(0, 1)
        whole = row(self.form, right, gap=14)
        whole.setStretch(0, 5)
        whole.setStretch(1, 4)
        return column(whole)

    @property
    def chosen(self) -> Offer | None:
        """Return the outcome that is marked."""
        line = self.model.row_at(self.list.currentIndex().row())
        return line.offer if line is not None else None

    def mark(self, code: str) -> None:
        """Mark an outcome."""
        for at in range(self.model.rowCount()):
            line = self.model.row_at(at)
            if line is not None and line.offer.code == code:
                self.list.setCurrentIndex(self.model.index(at, 0))

    @Slot()
    def on_changed(self) -> None:
        """Judge again at once."""
        super().on_changed()
        self._rejudge()

    def findings(self, values: Values) -> list[Finding]:
        """Say why a closed outcome cannot be chosen without an order."""
        found = list(super().findings(values))
        chosen = self.chosen
        if not found and chosen is not None and not chosen.opened and not values.text(questions.ORDER).strip():
            told = tr("{why}确需如此的，写明领导批示或者本省规定。").format(why=chosen.why)
            found.append(Finding(questions.ORDER.name, told, chosen.article))
        return found

    def _rejudge(self) -> None:
        chosen = self.chosen
        offered = self._judge(self.form.values())
        self.model.set_rows([OfferLine(at, each) for at, each in enumerate(offered)])
        self.list.choose(0)
        if chosen is not None:
            self.mark(chosen.code)
        self._tell(self.list.currentIndex())

    @Slot(QModelIndex)
    def _tell(self, _index: QModelIndex) -> None:
        """Say why the marked outcome is lawful or not, its article and its papers."""
        chosen = self.chosen
        if chosen is None:
            return
        why = Finding("", chosen.why, chosen.article)
        self.why.setText(tr("{label}：{why}").format(label=outcome_shown(chosen.code), why=why.told))
        papers = "、".join(papers_said(chosen))
        self.papers.setText(tr("文书：{papers}").format(papers=papers) if papers else tr("没有专用的文书。"))

    def _act(self, values: Values) -> Act:
        chosen = self.chosen
        return self._choose(values, chosen.code if chosen is not None else "")

    @Slot(object)
    def _on_opened(self, _id: int) -> None:
        self.save()


def _columns() -> list[Column]:
    return [
        Column(
            tr("现在"),
            lambda row: tr("可以") if row.offer.opened else tr("不可以"),
            tr("不可以"),
            state=lambda row: "ok" if row.offer.opened else "due",
        ),
        Column(tr("办理方式"), lambda row: outcome_shown(row.offer.code)),
    ]
