"""Which records may be one: ranked with reasons, merged by one key with a reason, judged to be two by another."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reception_desk.findings import Finding
from reception_desk.forms.form import Form, Values
from reception_desk.ui.buttons import Button
from reception_desk.ui.keys import shown_key
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.matters.ask_panel import Act, AskPanel
from reception_desk.ui.measures import column, row, sized
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr

LIKELY, POSSIBLE, DIFFERENT, MERGED = "likely", "possible", "different", "merged"
_COLOURS = {LIKELY: "ok", POSSIBLE: "info", DIFFERENT: "due", MERGED: "info"}


@dataclass(frozen=True, slots=True)
class PairLine:
    """One record of the list: `key` is its own key, for one that was merged that of the merge.

    `fills` is what choosing it writes into the questions below.
    """

    id: int
    key: int
    state: str
    words: str
    name: str
    about: str
    reasons: tuple[str, ...]
    against: tuple[str, ...]
    fills: dict[str, str]


@dataclass(frozen=True)
class PairActs:
    """What the panel can do: read the lines, merge, take apart, judge to be two or take that back."""

    lines: Callable[[], list[PairLine]]
    merge: Callable[[PairLine | None, Values], Act]
    apart: Callable[[PairLine], Act]
    judge: Callable[[PairLine, bool], Act]


class PairPanel(AskPanel):
    """Shows the lines; `judged` fires once a judgement is written, after which the lines are read again."""

    snug = False

    judged = Signal()

    def __init__(
        self, ground: QWidget, lanes: Lanes, form: Form, acts: PairActs, words: tuple[str, str], heading: str
    ) -> None:
        self._acts, (self._different, self._empty) = acts, words
        self.model = RowsModel("pairs", _columns(), lanes, lambda _: [])
        self.list = ListView(self.model, heading)
        self.why, self.against = Text("", wrap=True), Text("", "finding", wrap=True)
        self.two = Button(self._different, shown_key("Del"), role="quiet")
        super().__init__(ground, lanes, form, self._act, heading=heading, width=900)
        self.model.setParent(self)
        self.save_button.set_words(tr("合并"))
        self.list.selectionModel().currentRowChanged.connect(self._tell)
        self.list.opened.connect(self._on_opened)
        self.two.clicked.connect(self.judge)
        self.reload()

    def body(self) -> Any:
        sized(self.list, width=420, height=140)
        sized(self.form, height=60 + 40 * len(self.form.form.fields))
        keys = row(self.two, 1, self.save_button, gap=8)
        whole = column(self.list, self.why, self.against, self.form, self.finding, keys, gap=8)
        whole.setStretch(0, 1)
        return whole

    def ask(self, field: str = "") -> None:
        """Show the panel with the caret in the list, or in the first question where it is empty."""
        if self.model.rowCount() and not field:
            self.come(self.list)
        else:
            super().ask(field)

    @property
    def chosen(self) -> PairLine | None:
        """Return the line that is marked."""
        line: PairLine | None = self.model.row_at(self.list.currentIndex().row())
        return line

    @Slot()
    def reload(self) -> None:
        """Read the lines again."""
        self._lanes.look("pairs.lines", self._acts.lines, self._take, self.fail)

    @Slot()
    def judge(self) -> None:
        """Write down that the marked one is another, or take that back."""
        line = self.chosen
        if line is not None and line.state != MERGED:
            work = self._acts.judge(line, line.state != DIFFERENT)
            self._lanes.act(work, self._on_judged, self.fail)

    def findings(self, values: Values) -> Sequence[Finding]:
        """Ask for nothing where a merge is taken apart."""
        line = self.chosen
        return [] if line is not None and line.state == MERGED else super().findings(values)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self.judge()
        else:
            super().keyPressEvent(event)

    def _take(self, lines: list[PairLine]) -> None:
        marked = self.list.chosen()
        self.model.set_rows(lines)
        self.list.choose(marked)
        if not lines:
            self.why.setText(self._empty)
        self._tell(self.list.currentIndex())

    @Slot(object)
    def _on_judged(self, _done: object) -> None:
        self.judged.emit()
        self.reload()

    @Slot(QModelIndex)
    def _tell(self, _index: QModelIndex) -> None:
        """Say why the marked one may be the same, and what speaks against it; fill in what is asked below."""
        line = self.chosen
        self.two.setVisible(line is not None and line.state != MERGED)
        merged = line is not None and line.state == MERGED
        self.form.setVisible(not merged)
        self.save_button.set_words(tr("拆回") if merged else tr("合并"))
        if line is None:
            self.against.hide()
            return
        self.two.set_words(tr("撤回判断") if line.state == DIFFERENT else self._different)
        self.why.setText(" · ".join(line.reasons))
        self.against.setText(" · ".join(line.against))
        self.against.setVisible(bool(line.against))
        for name, text in line.fills.items():
            self.form.set_text(name, text)

    @Slot(object)
    def _on_opened(self, _id: object) -> None:
        """Go on to the reason, or take apart what was merged."""
        line = self.chosen
        if line is not None and line.state == MERGED:
            self.save()
        else:
            self.form.focus_field(self.form.form.fields[-1].name)

    def _act(self, values: Values) -> Act:
        line = self.chosen
        if line is not None and line.state == MERGED:
            return self._acts.apart(line)
        return self._acts.merge(line, values)


def _columns() -> list[Column]:
    return [
        Column(tr("像不像"), lambda row: row.words, tr("可能是同一人"), state=lambda row: _COLOURS[row.state]),
        Column(tr("是谁、哪一件"), lambda row: row.name, tr("LF2026-A0312 欧阳建国")),
        Column(tr("内容"), lambda row: row.about or "—"),
    ]
