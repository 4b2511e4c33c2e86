"""What 领导接访日 and 重点时段 look like alike: a list, beside it what hangs on the chosen row, Esc to the month."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reception_desk.forms.form import Form, Values
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.ui.action_table import deed
from reception_desk.ui.actions import Actions, key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.matters.ask_panel import Act, AskPanel, ask_over
from reception_desk.ui.measures import column, row, sized
from reception_desk.ui.notices import UNDO_SECONDS, NoticeLine
from reception_desk.ui.over_panel import stands
from reception_desk.ui.side_by_side import SideBySide
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr


class SpecialView(QWidget):
    """A list with its details; `closed` fires on Esc and 返回.

    `words` are the actions of the view with what does them, the first one on a button of its own.
    """

    closed = Signal()

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        actions: Actions,
        title: str,
        columns: Sequence[Column],
        beside: tuple[str, Sequence[Column]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._lanes, self._actions = desk, lanes, actions
        self.panel: AskPanel | None = None
        self.notice = NoticeLine()
        self.title = Text(title, "title")
        self.back = Button(tr("回到值班表"), "Esc")
        self.back.clicked.connect(self.closed)
        self.model = RowsModel(f"{title}.rows", columns, lanes, lambda _: [], self)
        self.list = ListView(self.model, title)
        self.beside = RowsModel(f"{title}.beside", beside[1], lanes, lambda _: [], self)
        self.side_list = ListView(self.beside, beside[0])
        self.side = Card(beside[0])
        self.told, self.empty = Text("", "secondary", wrap=True), Text("", "secondary", wrap=True)
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self.show_details())

    def lay_out(self, words: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Lay the view out and bind its keys."""
        for word, do in words:
            self._actions.bind(self, word, do)
        first = deed(words[0][0])
        self.first_button = Button(first.shown, key_text(first.word), role="primary")
        self.first_button.clicked.connect(words[0][1])
        main = Card(gap=6)
        main.add(self.list, self.empty)
        main.body.setStretch(0, 1)
        self.side.add(self.told, self.side_list)
        self.side.body.setStretch(1, 1)
        sized(self.list, width=300, height=120)
        sized(self.side_list, width=260, height=100)
        both = SideBySide(main, self.side, wide=940, width=380, most=0, high=220, weights=(6, 5))
        keys = " · ".join(f"{key_text(each.word)} {each.shown}" for each in (deed(word) for word, _ in words))
        head = row(self.title, 1, self.first_button, self.back, gap=10)
        whole = column(head, self.notice, both, Text(keys, "secondary", wrap=True), gap=10)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def arrive(self) -> None:
        """Put the focus on the list, or on the first button where it is empty."""
        (self.list if self.model.rowCount() else self.first_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_details(self) -> None:
        """Show what hangs on the chosen row."""

    def refresh(self) -> None:
        """Read the list again."""

    def show_rows(self, rows: Sequence[Any], empty: str) -> None:
        """Show the list; the chosen row stays chosen."""
        chosen, inside = self.list.chosen(), self.side_list.chosen()
        self.model.set_rows(rows)
        self.list.choose(chosen)
        self.empty.setText("" if rows else empty)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.show_details()
        self.side_list.choose(inside)

    def row(self) -> Any:
        """Return the chosen row, None for none."""
        chosen = self.list.chosen()
        return self.model.row_at(self.model.line_of(chosen)) if chosen is not None else None

    def inside(self) -> Any:
        """Return the chosen row of the details, None for none."""
        chosen = self.side_list.chosen()
        return self.beside.row_at(self.beside.line_of(chosen)) if chosen is not None else None

    def ask(
        self,
        form: Form,
        act: Callable[[Values], Act],
        done: Callable[[Done[Any]], None],
        raw: dict[str, str] | None = None,
        heading: str = "",
    ) -> None:
        """Ask for a form over the page; while one is asked, ask no other."""
        if not stands(self.panel):
            self.panel = ask_over(self, self._lanes, form, act, done, raw, heading)

    def act(self, work: Act, said: str, undo: Callable[[Done[Any]], Act] | None = None) -> None:
        """Do an act at once, say so, and offer to take it back."""
        self._lanes.act(work, lambda done: self.say(said, undo(done) if undo is not None else None), self.notice.fail)

    def say(self, said: str, undo: Act | None = None) -> None:
        """Say what was done; with `undo` it can be taken back for half a minute."""
        if undo is None:
            self.notice.say(said, "ok", seconds=UNDO_SECONDS)
            return

        def take() -> None:
            self._lanes.act(undo, lambda _: self.notice.say(tr("已撤销。"), "ok", seconds=10), self.notice.fail)

        self.notice.say(said, "ok", offer=tr("撤销"), take=take, seconds=UNDO_SECONDS)

    def need(self, sentence: str) -> None:
        """Say what has to be chosen first."""
        self.notice.say(sentence, "due", seconds=UNDO_SECONDS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Right and self.list.hasFocus() and self.beside.rowCount():
            self.side_list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Left and self.side_list.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
