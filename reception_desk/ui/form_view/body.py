"""The questions of a card: labels and boxes stood on the grid; the long text takes what height is left."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reception_desk.forms.form import AnyField, Section
from reception_desk.ui.form_view.editors import editor_of, least_width
from reception_desk.ui.form_view.grid import Cell, Place, arrange
from reception_desk.ui.form_view.line import LineEditor
from reception_desk.ui.form_view.long import LongEditor
from reception_desk.ui.form_view.people import PeopleEditor
from reception_desk.ui.form_view.rows import RowsEditor
from reception_desk.ui.form_view.table import TableEditor
from reception_desk.ui.labels import ElidedText, Text
from reception_desk.ui.measures import px
from reception_desk.wording import shown, tr

GAP = 12
LABEL_GAP = 8
ROW_GAP = 8
_LONG_LINES, _SHORT_LINES, _FEW_ROWS = 4, 2, 3
"""Lines that a long text has at least, and how few where it is short, nobody types in it, and more rows than these
stand over it: what happens next (处理) is to be seen below them."""


@dataclass
class _Question:
    field: AnyField
    label: Text
    editor: QWidget
    fresh: bool = False
    count: Text | None = None
    hint: str = ""
    hidden: bool = False
    lines: int = 0
    """How many lines a long text was given at least; 0 for what is none."""
    widths: tuple[int, int] | None = None
    """Of its label, and the least of its box; measured once, until font, style or label become others."""


@dataclass(frozen=True, slots=True)
class _Rows:
    """The questions that are shown, where each stands, and the least height of each row."""

    questions: list[_Question]
    places: list[Place]
    heights: list[int]


class Body(QWidget):
    """The questions of sections that stand together; each section begins a row."""

    lead = 0
    """Pixels at 100 % kept free over the first row."""

    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[int, _Rows] = {}
        """How it is laid out by width, asked for at every key while a page is laid out anew."""
        self._stale = False
        """Whether fonts or style became others since the questions were given their places."""
        self._questions = [
            self._question(field, fresh=field is section.fields[0]) for section in sections for field in section.fields
        ]
        self._take_room()

    @property
    def stretches(self) -> bool:
        """Tell whether a long text is among the questions that are shown."""
        return any(_stretches(each.editor) and not each.hidden for each in self._questions)

    def editors(self) -> list[tuple[str, QWidget]]:
        """Return the editors with their fields' names, in order."""
        return [(each.field.name, each.editor) for each in self._questions]

    @property
    def empty(self) -> bool:
        """Tell whether all questions are hidden."""
        return all(each.hidden for each in self._questions)

    def set_label(self, name: str, label: str) -> None:
        """Call a question otherwise; the box is named alike."""
        for each in self._questions:
            if each.field.name == name and each.editor.accessibleName() != label:
                each.label.setText(label)
                each.widths = None
                each.editor.setAccessibleName(label)
                self._stand_anew()

    def set_hint(self, name: str, hint: str) -> None:
        """Say above a long text which keys help in it."""
        for each in self._questions:
            if each.field.name == name:
                each.hint = hint
                self._count()

    def hide_fields(self, names: set[str]) -> None:
        """Show all questions but those named; what was typed in them stays."""
        names = names & {each.field.name for each in self._questions}
        if names == {each.field.name for each in self._questions if each.hidden}:
            return
        for each in self._questions:
            each.hidden = each.field.name in names
            named = None if isinstance(each.editor, RowsEditor) else each.label  # its rows carry the label themselves
            for widget in (named, each.editor, each.count):
                if widget is not None:
                    widget.setVisible(not each.hidden)
        self._take_room()
        self._stand_anew()

    def _take_room(self) -> None:
        """Take what height is left only where a long text uses it."""
        upright = QSizePolicy.Policy.Expanding if self.stretches else QSizePolicy.Policy.Preferred
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, upright)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Return the least height at `width` pixels."""
        heights = self._arranged(width).heights
        return px(self.lead) + sum(heights) + px(ROW_GAP) * max(0, len(heights) - 1)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a label or box has another size
            self._rows.clear()
        return super().event(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(600, self.heightForWidth(600))

    def minimumSizeHint(self) -> QSize:
        width = max((least_width(each.field.kind, self.fontMetrics()) for each in self._questions), default=0)
        return QSize(width + self.fontMetrics().horizontalAdvance("国") * 6, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stand_anew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            for each in self._questions:
                each.widths = None
            if self.isVisible():
                self._stand_anew()
                return
            self._rows.clear()
            if not self._stale:  # a page in the making changes its style with every box it is put into
                self._stale = True
                self.updateGeometry()

    def _question(self, field: AnyField, *, fresh: bool) -> _Question:
        editor = editor_of(field, self)
        label = Text(shown(field.label), "label", parent=self)
        label.setBuddy(editor)
        question = _Question(field, label, editor, fresh)
        if isinstance(editor, RowsEditor):
            label.hide()
            editor.grew.connect(self._stand_anew)
        elif isinstance(editor, TableEditor):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            editor.grew.connect(self._stand_anew)
        elif isinstance(editor, LongEditor):
            question.count = (ElidedText if isinstance(editor, PeopleEditor) else Text)("", "hint", parent=self)
            side = Qt.AlignmentFlag.AlignLeft if isinstance(editor, PeopleEditor) else Qt.AlignmentFlag.AlignRight
            question.count.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            editor.changed.connect(self._count)
            if not isinstance(editor, PeopleEditor):
                for told in (editor.changed, editor.entered, editor.left):
                    told.connect(self._give_way)
        else:
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return question

    def _count(self) -> None:
        """Say how long the long text is, and which keys help where there is room."""
        for each in self._questions:
            if each.count is None or not isinstance(each.editor, LongEditor):
                continue
            if isinstance(each.editor, PeopleEditor):
                each.count.setText(each.editor.counted())
                continue
            length = len(each.editor.raw())
            said = tr("{n} 字").format(n=length) if length else ""
            whole = " · ".join(filter(None, (each.hint, said)))
            fits = each.count.fontMetrics().horizontalAdvance(whole) + px(GAP) < each.count.width()
            each.count.setText(whole if fits else said)

    def _arranged(self, width: int) -> _Rows:
        if width not in self._rows:
            shown_ones = [each for each in self._questions if not each.hidden]
            places = arrange([self._cell(each) for each in shown_ones], width, px(GAP), px(LABEL_GAP))
            self._rows[width] = _Rows(shown_ones, places, self._row_heights(shown_ones, places))
        return self._rows[width]

    def _cell(self, question: _Question) -> Cell:
        if question.widths is None:
            least = least_width(question.field.kind, question.editor.fontMetrics())
            question.widths = question.label.sizeHint().width(), least
        editor, (label, least) = question.editor, question.widths
        if isinstance(editor, RowsEditor):
            return Cell(editor.labels_width(), least, question.field.width, question.fresh)
        return Cell(0 if isinstance(editor, LongEditor) else label, least, question.field.width, question.fresh)

    def _row_heights(self, questions: list[_Question], places: list[Place]) -> list[int]:
        heights = [0] * (max((place.row for place in places), default=-1) + 1)
        for question, place in zip(questions, places, strict=True):
            heights[place.row] = max(heights[place.row], self._height(question, place))
        return heights

    def _height(self, question: _Question, place: Place) -> int:
        editor = question.editor
        if isinstance(editor, TableEditor):
            return editor.height_for(place.right - place.left - place.label - px(LABEL_GAP))
        if isinstance(editor, PeopleEditor):
            return 2 * question.label.sizeHint().height() + editor.fontMetrics().lineSpacing() * _LONG_LINES + px(24)
        if isinstance(editor, LongEditor):
            question.lines = self._least_lines(editor)
            caption = question.label.sizeHint().height() + px(4)
            return caption + editor.fontMetrics().lineSpacing() * question.lines + px(24)
        return editor.sizeHint().height()

    def _least_lines(self, editor: LongEditor) -> int:
        rows = (each.editor for each in self._questions if isinstance(each.editor, RowsEditor) and not each.hidden)
        many = any(len(each.lines()) > _FEW_ROWS for each in rows)
        return _SHORT_LINES if many and editor.short and not editor.hasFocus() else _LONG_LINES

    def _give_way(self) -> None:
        """Let a long text have another height where somebody begins or ends to type in it."""
        texts = ((each, each.editor) for each in self._questions if not each.hidden)
        if any(isinstance(it, LongEditor) and each.lines not in (0, self._least_lines(it)) for each, it in texts):
            self._stand_anew()

    def _stand_anew(self) -> None:
        """Give every label and box its place after one of them became another."""
        self._rows.clear()
        self._stand()
        self.updateGeometry()

    def _stand(self) -> None:
        """Give every label and box its place."""
        self._stale = False
        rows = self._arranged(self.width())
        questions, places, heights = rows.questions, rows.places, list(rows.heights)
        spare = self.height() - px(self.lead) - sum(heights) - px(ROW_GAP) * max(0, len(heights) - 1)
        for question, place in zip(questions, places, strict=True):
            if _stretches(question.editor) and spare > 0:
                heights[place.row] += spare
                spare = 0
        for question, place in zip(questions, places, strict=True):
            top = px(self.lead) + sum(heights[: place.row]) + px(ROW_GAP) * place.row
            self._set(question, place, top, heights[place.row])

    def _set(self, question: _Question, place: Place, top: int, height: int) -> None:
        editor, width = question.editor, place.right - place.left
        if isinstance(editor, RowsEditor):
            editor.set_label_width(place.label)
            editor.setGeometry(place.left, top, width, height)
        elif isinstance(editor, TableEditor):
            box = place.left + place.label + px(LABEL_GAP)
            head = editor.head_height(place.right - box)
            question.label.setGeometry(place.left, top + head, place.label, editor.line_height())
            editor.setGeometry(box, top, place.right - box, height)
        elif isinstance(editor, PeopleEditor) and question.count is not None:
            line = question.label.sizeHint().height()
            question.label.setGeometry(place.left, top, width, line)
            editor.setGeometry(place.left, top + line + px(4), width, height - 2 * line - px(8))
            question.count.setGeometry(place.left, top + height - line, width, line)
            self._count()
        elif isinstance(editor, LongEditor) and question.count is not None:
            hint = question.label.sizeHint()
            caption = hint.height()
            question.label.setGeometry(place.left, top, hint.width(), caption)
            question.count.setGeometry(place.left + hint.width(), top, width - hint.width(), caption)
            self._count()
            editor.setGeometry(place.left, top + caption + px(4), width, height - caption - px(4))
        else:
            box = place.left + place.label + px(LABEL_GAP)
            question.label.setGeometry(place.left, top, place.label, height)
            editor.setGeometry(box, top, place.right - box, height)
        if isinstance(editor, LineEditor) and not editor.hasSelectedText():  # what is chosen is typed over
            editor.setCursorPosition(editor.cursorPosition())


def _stretches(editor: QWidget) -> bool:
    """Tell whether an editor takes what height is left."""
    return isinstance(editor, LongEditor) and not isinstance(editor, PeopleEditor)
