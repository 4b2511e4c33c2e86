"""规定 beside the page: what is cited, or searched for, above; the whole of it below; Esc gives the caret back."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QFont, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QAbstractSlider, QPlainTextEdit, QTextEdit, QWidget

from reception_desk.services.changes import Changes
from reception_desk.services.desk import Desk
from reception_desk.services.knowledge.shelf import (
    SHIPPED,
    Citation,
    Document,
    Found,
    Piece,
    found,
    marks_in,
    opened,
    part_of,
    shelf,
)
from reception_desk.ui import theme
from reception_desk.ui.actions import key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.form_view.choice import ChoiceEditor
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.form_view.offers import Option, TermOffers
from reception_desk.ui.labels import ElidedText, Text
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.lists.model import RowsModel
from reception_desk.ui.lists.view import ListView
from reception_desk.ui.measures import column, px, row, sized
from reception_desk.ui.over_panel import OverPanel
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr

_LEAST, _MOST, _SHARE = 440, 640, 0.42
"""Pixels at 100 % between which the panel is wide, and its share of the window."""
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PAGES = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}
_INDENT = "\u3000\u3000"
"""What each paragraph begins with, as in print."""


class KnowledgePanel(OverPanel):
    """Stands at the right edge; the same key again shows the next article that the page cites."""

    def __init__(self, ground: QWidget, desk: Desk, lanes: Lanes) -> None:
        super().__init__(ground, _MOST)
        self._desk, self._lanes = desk, lanes
        self._cited: Sequence[Citation] = ()
        self._at = 0
        self._asked: tuple[str, int | None] = ("", None)
        self._documents: Sequence[Document] = ()
        self.search = LineEditor()
        self.search.setPlaceholderText(tr("查字句，几个字都行；条号如 23"))
        self.search.setAccessibleName(tr("在规定里查"))
        self.which = ChoiceEditor(self._offers)
        self.which.setPlaceholderText(tr("全部资料"))
        self.which.setAccessibleName(tr("哪份资料"))
        self.count, self.finding = Text("", "secondary"), Text("", "finding", wrap=True)
        self.model = RowsModel("knowledge", _columns(), lanes, lambda _: [], self)
        self.list = ListView(self.model, tr("条文"))
        self.heading, self.chapter = Text("", "heading"), ElidedText("", "secondary")
        self.text = QPlainTextEdit()
        self.source = Text("", "secondary", wrap=True)
        self._build()
        self.search.changed.connect(self.refresh)
        self.search.stepped.connect(self._step)
        self.search.installEventFilter(self)
        self.which.changed.connect(self.refresh)
        self.which.stepped.connect(self._to_search)
        self.list.typed.connect(self._search_on)
        self.list.opened.connect(self._read)
        self.list.selectionModel().currentRowChanged.connect(self._on_row)
        lanes.changed.connect(self._on_changed)

    def _build(self) -> None:
        close = Button(tr("关闭"), "Esc")
        close.clicked.connect(self.leave)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setProperty("role", "long")
        self.text.setAccessibleName(tr("条文全文"))
        self.finding.hide()
        asking = row(self.search, self.which, gap=8)
        asking.setStretch(0, 3)
        asking.setStretch(1, 2)
        sized(self.list, height=80)
        sized(self.text, height=96)
        named = row(self.heading, self.chapter, gap=8)
        named.setStretch(1, 1)
        keys = Text(
            tr("↓ ↑ 选条文 · Enter 读全文 · {key} 看屏上提到的下一条").format(key=key_text("knowledge")),
            "secondary",
            wrap=True,
        )
        body = column(asking, self.finding, self.list, self.count, named, self.text, self.source, keys, gap=8)
        body.setStretch(2, 4)
        body.setStretch(5, 5)
        self.put(row(Text(tr("规定"), "heading"), 1, close, gap=8), body)

    def fit(self) -> None:
        """Stand at the right edge, as high as the window."""
        around, edge = self.parentWidget().rect(), px(8)
        wanted = min(max(px(_LEAST), round(around.width() * _SHARE)), px(_MOST))
        width = min(wanted, around.width() - 2 * edge)
        self.setGeometry(around.width() - width - edge, edge, width, around.height() - 2 * edge)

    def open(self, cited: Sequence[Citation]) -> None:
        """Show what the page cites, the first of it; the search where it cites nothing."""
        self._cited, self._at = tuple(cited), 0
        self._lanes.look("knowledge.shelf", partial(shelf, self._desk), self._take_shelf, self._fail)
        self.come(self.search)
        if self._cited:
            self._turn()
        else:
            self.finding.hide()
            self.refresh()

    def next_cited(self) -> None:
        """Show the next of what the page cites."""
        if self._cited:
            self._at = (self._at + 1) % len(self._cited)
            self._turn()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def refresh(self) -> None:
        """List what holds the words, and keep the passage that is read where it does."""
        self._list(self.list.chosen())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go through the passages, and turn the pages of the one that is read, without leaving the search."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if (step := _STEPS.get(Qt.Key(event.key()))) and not self.search.preedit:
                self._step(step)
                return True
            if event.key() in _PAGES:
                self.text.verticalScrollBar().triggerAction(_PAGES[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    @property
    def chosen(self) -> Piece | None:
        """Return the passage that is read."""
        line: Piece | None = self.model.row_at(self.list.currentIndex().row())
        return line

    def _turn(self) -> None:
        """Open the article that is cited now."""
        citation = self._cited[self._at]
        self._lanes.look("knowledge.opened", partial(opened, self._desk, citation), self._take_opened, self._fail)

    def _take_opened(self, passage_id: int | None) -> None:
        citation = self._cited[self._at]
        self.finding.setVisible(passage_id is None)
        if passage_id is None:
            told = tr("这里没有《{law}》，或者没有这一条。科长或管理员可以在“办公室 · 规定资料”里放进来。")
            self.finding.setText(told.format(law=citation.law.strip("《》")))
        for box in (self.search, self.which):
            box.blockSignals(True)
            box.set_raw("")
            box.blockSignals(False)
        self._list(passage_id)

    def _list(self, wanted: int | None) -> None:
        """Ask for what the boxes say; `wanted` is chosen in it."""
        document = self.which.raw().strip()
        self._asked = (self.search.raw(), int(document) if document.isdecimal() else None)
        take = partial(self._take, self._asked, wanted)
        self._lanes.look("knowledge", partial(found, self._desk, *self._asked), take, self._fail)

    def _take(self, asked: tuple[str, int | None], wanted: int | None, seen: Found) -> None:
        if asked != self._asked:
            return
        self.model.set_rows(seen.pieces)
        self.list.choose(wanted)
        words = tr("共 {n} 处") if seen.count == len(seen.pieces) else tr("共 {n} 处，列出前 {shown} 处")
        self.count.setText(words.format(n=f"{seen.count:,}", shown=f"{len(seen.pieces):,}"))
        self._on_row(self.list.currentIndex())
        QTimer.singleShot(0, self, self._bring_in_sight)

    @Slot()
    def _bring_in_sight(self) -> None:
        """Scroll to what is read, once the panel has its size."""
        self.list.scrollTo(self.list.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
        if (line := self.chosen) is not None:
            self._mark(line)

    def _take_shelf(self, documents: Sequence[Document]) -> None:
        self._documents = documents

    def _offers(self) -> TermOffers:
        named = [("", tr("全部资料")), *((str(each.id), each.title) for each in self._documents)]
        return TermOffers(tuple(Option(code, label, str(at)) for at, (code, label) in enumerate(named)))

    @Slot(int)
    def _to_search(self, _step: int) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QModelIndex)
    def _on_row(self, _index: QModelIndex) -> None:
        """Show the whole of the chosen passage, with what is cited of it or searched for marked."""
        line = self.chosen
        for label in (self.heading, self.chapter, self.source):
            label.setText("")
        self.text.setPlainText(_indented(line.text) if line is not None else tr("没有这样的字句。"))
        self.text.setExtraSelections([])
        if line is None:
            return
        self.heading.setText(line.heading or line.document.title)
        self.chapter.setText(" · ".join(filter(None, (line.document.title, line.chapter))) if line.heading else "")
        official = tr("以正式公布的文本为准") if line.document.id == SHIPPED else ""
        self.source.setText(" · ".join(filter(None, (line.document.source, official))))
        self._mark(line)

    def _mark(self, line: Piece) -> None:
        spans = marks_in(line.text, self.search.raw())
        if not spans and self._cited and self._cited[self._at].article == line.article:
            spans = [span for span in [part_of(line.text, self._cited[self._at])] if span[1]]
        selections = []
        for start, end in spans:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._cursor(line.text, start, end)  # type: ignore[attr-defined]
            selection.format.setBackground(QColor(theme.colours().accent_tint))  # type: ignore[attr-defined]
            selection.format.setFontWeight(QFont.Weight.DemiBold)  # type: ignore[attr-defined]
            selections.append(selection)
        self.text.setExtraSelections(selections)
        self.text.setTextCursor(self._cursor(line.text, *((spans[0][0],) * 2 if spans else (0, 0))))
        self.text.ensureCursorVisible()

    def _cursor(self, text: str, start: int, end: int) -> QTextCursor:
        """Return a cursor from one character of a passage to another."""
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(_place(text, start))
        cursor.setPosition(_place(text, end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    @Slot(int)
    def _step(self, step: int) -> None:
        """Read the next passage, or the one before, without leaving the search."""
        line = min(max(self.list.currentIndex().row() + step, 0), self.model.rowCount() - 1)
        if line >= 0:
            self.list.setCurrentIndex(self.model.index(line, 0))

    @Slot(object)
    def _read(self, _id: int) -> None:
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _search_on(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.set_raw(text)
        self.search.set_caret(len(text))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if "knowledge" in changes.words and self.isVisible():
            self._lanes.look("knowledge.shelf", partial(shelf, self._desk), self._take_shelf, self._fail)
            self.refresh()

    def _fail(self, error: Exception) -> None:
        self.finding.setText(str(error))
        self.finding.show()


def _indented(text: str) -> str:
    return "\n".join(_INDENT + line for line in text.split("\n"))


def _place(text: str, at: int) -> int:
    """Return where a character stands once the lines are indented; Qt counts rare ones as two."""
    return len(_indented(text[:at]).encode("utf-16-le")) // 2


def _columns() -> list[Column]:
    return [
        Column(tr("条"), lambda line: line.heading if line.article else "", tr("第二十三条")),
        Column(tr("内容"), _said, marks=_marks),
        Column(tr("出处"), lambda line: line.document.title, tr("信访工作条例"), quiet=True, narrow=True),
    ]


def _said(line: Piece) -> str:
    return line.said if line.article or not line.heading else f"{line.heading}　{line.said}"


def _marks(line: Piece) -> Sequence[tuple[int, int]]:
    shift = 0 if line.article or not line.heading else len(line.heading) + 1
    return [(start + shift, end + shift) for start, end in line.marks]
