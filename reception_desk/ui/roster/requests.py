"""换班申请: beside the month what was asked for and not decided, with who may agree and who may decide."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reception_desk.services.desk import Desk
from reception_desk.services.roster.changes import RequestRow
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.dates import day_text
from reception_desk.ui.flow import Wrapping
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column
from reception_desk.vocabulary.acts import Action
from reception_desk.wording import tr

_MOST = 4


class RequestCard(Card):
    """Lists open requests; `agreed`, `granted` and `refused` carry the one that was pressed. Empty it is not there."""

    agreed = Signal(object)
    granted = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("换班申请"), gap=6, parent=parent)
        self._desk = desk
        self._lines = QWidget()
        self.buttons: dict[tuple[int, str], Button] = {}
        self.add(self._lines)
        self.hide()

    def show_requests(self, found: Sequence[RequestRow]) -> None:
        """Show what waits, the day that comes first on top."""
        self.setVisible(bool(found))
        self.buttons = {}
        lines = QWidget()
        lines.setLayout(column(*(self._line(each) for each in found[:_MOST]), gap=8))
        self.body.replaceWidget(self._lines, lines)
        self._lines.deleteLater()
        self._lines = lines

    def _line(self, row: RequestRow) -> QWidget:
        words, agreed = Text(request_words(row), wrap=True), row.agreed_at is not None
        state = Text(tr("对方已同意，等批准。") if agreed else tr("等{name}同意。").format(name=row.taker), "secondary")
        buttons = []
        if not agreed and row.taker == self._desk.clerk.name:
            buttons.append(self._button(row, "agree", tr("同意"), self.agreed.emit))
        if self._desk.may(Action.DECIDE_DUTY_CHANGE):
            buttons.append(self._button(row, "grant", tr("批准"), self.granted.emit))
            buttons.append(self._button(row, "refuse", tr("不批"), self.refused.emit))
        line = QWidget()
        line.setLayout(column(words, state, *([Wrapping(tuple(buttons), gap=6)] if buttons else []), gap=3))
        return line

    def _button(self, row: RequestRow, word: str, said: str, emit: Callable[[object], None]) -> Button:
        button = Button(said)
        button.setAccessibleName(f"{said}：{request_words(row)}")
        button.clicked.connect(partial(emit, row))
        self.buttons[row.id, word] = button
        return button


def request_words(row: RequestRow) -> str:
    """Return a request in words: who gives which day to whom, for which, why."""
    day, other = day_text(row.day), day_text(row.other_day) if row.other_day is not None else ""
    if other:
        words = tr("{giver}{day}换{taker}{other}：{reason}")
        return words.format(giver=row.giver, day=day, taker=row.taker, other=other, reason=row.reason)
    words = tr("{giver}{day}请{taker}替班：{reason}")
    return words.format(giver=row.giver, day=day, taker=row.taker, reason=row.reason)
