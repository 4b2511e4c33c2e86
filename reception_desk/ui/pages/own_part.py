"""A part of 办公室 in which the office keeps rows of its own: the list, and beside it the questions for one row."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reception_desk.findings import Finding
from reception_desk.forms.form import Form, Values
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.ui.actions import key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.form_view.view import FormView
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.taken_out import Hits
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.measures import column, row, sized
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.side_by_side import SideBySide
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr

Act = Callable[[], Done[Any]]


class OwnPart(QWidget):
    """What the parts share: search, list, form, the keys that go from one to the other, saving and taking back.

    A part says which `lines` there are (each with `id`, `key` and `words` it is found by), shows the line that is
    chosen (`show_line`) and answers the actions of the page by methods of their names.
    """

    def __init__(self, desk: Desk, lanes: Lanes, name: str, columns: Sequence[Column], form: Form) -> None:
        super().__init__()
        self._desk, self._lanes = desk, lanes
        self._begun = False
        self._chosen = ""
        self.notice = NoticeLine()
        self.model = RowsModel(name, columns, lanes, lambda _: [], self)
        self.list = ListView(self.model, name)
        self.hits = Hits(self.list)
        self.search = LineEditor()
        self.search.setPlaceholderText(tr("编号、名称或拼音首字母"))
        self.search.setAccessibleName(tr("在表里找"))
        self.heading = Text("", "heading", wrap=True)
        self.remark = Text("", "secondary", wrap=True)
        self.form = FormView(form)
        self.save_button = Button(tr("保存"), "Ctrl+Return", role="primary")
        self.new_button = Button(tr("新增"), key_text("add_row"))
        self.retire_button = Button("", key_text("retire_row"))
        self.save_button.clicked.connect(self.save)
        self.new_button.clicked.connect(self.add_row)
        self.retire_button.clicked.connect(self.retire_row)
        self.search.changed.connect(self.refresh)
        self.search.stepped.connect(self._to_list)
        self.list.opened.connect(self._to_form)
        self.list.typed.connect(self._search_on)
        self.list.selectionModel().currentRowChanged.connect(self._on_row)
        self._listen()

    def lay_out(self, head: Sequence[QWidget | int], foot: Sequence[QWidget]) -> None:
        """Stand `head` above the list and `foot`, buttons of the part's own, below it."""
        self._left = column(row(*head, gap=8), self.hits, Wrapping((self.new_button, *foot), gap=8), gap=8)
        self._left.setStretch(1, 1)
        buttons = row(1, self.retire_button, self.save_button, gap=8)
        self._right = column(self.heading, self.remark, self.form, buttons, gap=8)
        self._right.setStretch(2, 1)
        side = QWidget()
        side.setLayout(self._right)
        sized(self.hits, height=120)
        self._middle = SideBySide(self._left, side, wide=660, width=320, most=0, high=300, weights=(3, 2))
        whole = column(self.notice, self._middle, gap=10)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    # ---- what a part says

    def lines(self, wanted: str) -> list[Any]:
        """Return the lines that fit what is searched for."""
        raise TypeError(f"{type(self).__name__} lists nothing")

    def nothing_words(self, wanted: str) -> str:
        """Return what stands in place of an empty list."""
        return tr("没有“{wanted}”。").format(wanted=wanted) if wanted else ""

    def show_line(self, line: Any) -> None:
        """Show the chosen line in the form."""
        raise TypeError(f"{type(self).__name__} shows nothing")

    def findings(self, values: Values) -> Sequence[Finding]:
        """Say what is wrong with what was typed."""
        return ()

    def saving(self, values: Values) -> tuple[Act, str]:
        """Return the act that writes what was typed, and the key of its line afterwards."""
        raise TypeError(f"{type(self).__name__} saves nothing")

    def saved_words(self) -> str:
        """Return what is said once a row is kept."""
        return tr("已保存，登记时马上可用。")

    def taking_back(self, before: Any) -> Act:
        """Return the act that takes back what an act answered with."""
        raise TypeError(f"{type(self).__name__} takes nothing back")

    @Slot()
    def add_row(self) -> None:
        """Begin another row."""

    @Slot()
    def retire_row(self) -> None:
        """Hide the chosen row, or bring it back."""

    # ---- what all do

    @Slot()
    def refresh(self) -> None:
        """List again; what the clerk began to change is left alone."""
        key, wanted = self._chosen, self.search.raw().strip()
        lines = self.lines(wanted)
        self.model.set_rows(lines)
        self.hits.empty.setText(self.nothing_words(wanted) if not lines else "")
        self.hits.show_found(len(lines))
        place = next((at for at, each in enumerate(lines) if each.key == key), 0)
        if lines:
            self.list.setCurrentIndex(self.model.index(place, 0))
        self._on_row(self.list.currentIndex())

    @Slot()
    def save(self) -> None:
        """Write the row in the form."""
        self.form.commit_composing()
        found = list(self.findings(self.form.values()))
        self.form.show_findings(found)
        if found:
            self.notice.say(found[0].sentence, "due", seconds=UNDO_SECONDS)
            if found[0].field:
                self.form.focus_field(found[0].field)
            return
        work, key = self.saving(self.form.values())
        self.do(work, self.saved_words(), key)

    def do(self, work: Act, said: str, key: str) -> None:
        """Do an act; afterwards the line of `key` is chosen, and the notice says `said` and offers to take it back."""

        def done(answer: Done[Any]) -> None:
            self.settle(key)
            undo = partial(self._undo, self.taking_back(answer.value))
            self.notice.say(said, "ok", offer=tr("撤销"), take=undo, seconds=UNDO_SECONDS)

        self._lanes.act(work, done, self.notice.fail)

    def settle(self, key: str) -> None:
        """List again after an act, the line of `key` chosen, the focus on the list."""
        self._begun = False
        self._chosen = key or self._chosen
        self.form.show_findings(())
        self.refresh()
        self._to_list(1)

    def _undo(self, work: Act) -> None:
        def done(_answer: Done[Any]) -> None:
            self.settle("")
            self.notice.say(tr("已撤销。"), "ok", seconds=UNDO_SECONDS)

        self._lanes.act(work, done, self.notice.fail)

    def show_form(self, values: Values, *, fixed: Sequence[str] = ()) -> None:
        """Show a row's answers; the `fixed` ones cannot be changed."""
        if values.form is not self.form.form:
            self._take_form(values.form)
        self.form.set_values(values)
        self.form.set_read_only(False)
        for name in fixed:
            editor = self.form.editor(name)
            if isinstance(editor, LineEditor):
                editor.setReadOnly(True)
        self.form.show_findings(())
        self._begun = False

    def begin(self, values: Values, heading: str, remark: str, field: str) -> None:
        """Show the questions for a row that is not there yet, and go to the first that is open."""
        self.heading.setText(heading)
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))
        self.show_form(values)
        self._begun = True
        self.retire_button.hide()
        self.form.focus_field(field)

    def arrive(self) -> None:
        """Put the focus on the list."""
        self._to_list(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the form with Esc: what was typed of the row is forgotten, the list has the focus."""
        if event.key() == Qt.Key.Key_Escape and not self.list.hasFocus():
            self._begun = False
            self._on_row(self.list.currentIndex())
            self._to_list(1)
        else:
            super().keyPressEvent(event)

    def _take_form(self, form: Form) -> None:
        former, self.form = self.form, FormView(form)
        self._right.replaceWidget(former, self.form)
        former.hide()
        former.deleteLater()
        self.form.show()  # a layout shows what it is given only later, and what is hidden takes no focus
        self._listen()

    def _listen(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.form.finished.connect(self._on_finished)

    @Slot(int)
    def _to_list(self, _step: int) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _to_form(self, _id: int) -> None:
        names = [each.name for each in self.form.form.fields if self._open(each.name)]
        if names:
            self.form.focus_field(names[0])

    def _open(self, name: str) -> bool:
        editor = self.form.editor(name)
        return not (isinstance(editor, LineEditor) and editor.isReadOnly())

    @Slot(str)
    def _search_on(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.set_raw(text)
        self.search.set_caret(len(text))

    @Slot(QModelIndex)
    def _on_row(self, index: QModelIndex) -> None:
        line = self.model.row_at(index.row())
        if line is None or self._begun:
            return
        self._chosen = line.key
        self.retire_button.show()
        self.show_line(line)

    @Slot()
    def _on_changed(self) -> None:
        self._begun = True
        self.form.show_findings(self.form.values().findings())

    @Slot()
    def _on_finished(self) -> None:
        self.save_button.setFocus(Qt.FocusReason.TabFocusReason)
