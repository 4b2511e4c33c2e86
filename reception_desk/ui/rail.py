"""The rail on the left: the pages by their words with the keys at the edge; folded, icons with words below."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QSizePolicy, QWidget

from reception_desk.paths import resource
from reception_desk.services.desk import Desk
from reception_desk.ui import theme
from reception_desk.ui.action_table import Deed, deed, rail
from reception_desk.ui.actions import Actions
from reception_desk.ui.keys import shown_key
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, px, sized, spaced
from reception_desk.ui.typography import listed
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

WIDTH, FOLDED_WIDTH = 156, 76
_ROW, _FOLDED_ROW, _LOWEST_ROW, _ICON = 36, 52, 24, 22


class RailEntry(QPushButton):
    """One word of the rail; it draws word and key itself, since a button has only one text."""

    def __init__(self, shown: Deed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.deed = shown
        self.folded = False
        self._icon = QIcon(str(resource("icons", f"{shown.icon or shown.word}.svg")))
        self.setAutoDefault(False)
        self.setAccessibleName(shown.shown)
        self.setToolTip(f"{shown.shown}  {shown_key(shown.key)}".rstrip())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Return the row's size."""
        return QSize(px(FOLDED_WIDTH - 12 if self.folded else WIDTH - 20), px(_FOLDED_ROW if self.folded else _ROW))

    def minimumSizeHint(self) -> QSize:
        """Return the least a word needs: in a low window rows come closer, and folded ones leave out their icons."""
        return QSize(0, px(_LOWEST_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        colours, font = theme.colours(), QFont(self.font())
        font.setBold(self.isChecked())
        painter.setPen(QColor(colours.rail_ink))
        painter.setFont(_small(font) if self.folded else font)
        side = px(_ICON)
        if self.folded and self.height() < side + painter.fontMetrics().height() + px(9):
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.deed.shown)
        elif self.folded:
            self._icon.paint(painter, QRect((self.width() - side) // 2, px(7), side, side))
            below = QRect(0, px(7) + side, self.width(), self.height() - px(9) - side)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.deed.shown)
        else:
            inside = self.rect().adjusted(px(12), 0, -px(10), 0)
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.deed.shown)
            painter.setPen(QColor(colours.rail_secondary))
            painter.setFont(_small(self.font()))
            key = shown_key(self.deed.key)
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, key)
        painter.end()


class Rail(QFrame):
    """The rail; `chosen` carries the word of the entry that was pressed."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._entries = {each.word: RailEntry(each) for each in rail() if actions.permitted(each)}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.lock = RailEntry(deed("lock"))
        self.program = Text(tr("接访工作台"), "program")
        self._desk = desk
        self._roles = [role.label for role in Role if role in desk.clerk.roles]
        self.clerk = Text("", "secondary")
        self.clerk.setToolTip(listed(self._roles))
        self.show_office()
        self._column = column(self.program)
        for word, entry in self._entries.items():
            entry.setCheckable(True)
            self._group.addButton(entry)
            self._column.addWidget(entry)
            entry.clicked.connect(self._press)
            entry.setProperty("word", word)
        self.lock.setProperty("word", "lock")
        self.lock.clicked.connect(self._press)
        self._column.addStretch(1)
        self._column.addWidget(self.clerk)
        self._column.addWidget(self.lock)
        self.setLayout(self._column)
        self._folded = False
        self.fold(folded=False)

    def show_office(self) -> None:
        """Show who sits at which window."""
        role, desk = next(iter(self._roles), ""), self._desk
        self.clerk.setText(f"{role} {desk.clerk.name}\n{desk.office.window}".strip())

    def fold(self, *, folded: bool) -> None:
        """Show icons with words below, or words with their keys."""
        self._folded = folded
        for entry in (*self._entries.values(), self.lock):
            entry.folded = folded
            entry.updateGeometry()
            entry.update()
        self.program.setVisible(not folded)
        self.clerk.setVisible(not folded)
        spaced(self._column, (6, 10) if folded else (10, 14), 2 if folded else 3)
        width = FOLDED_WIDTH if folded else WIDTH
        sized(self, width=width, at_most=(width, 0))

    @property
    def folded(self) -> bool:
        """Tell whether the rail is folded."""
        return self._folded

    def mark(self, word: str) -> None:
        """Show which page is in front; none is marked for a page that is not on the rail."""
        self._group.setExclusive(False)
        for each, entry in self._entries.items():
            entry.setChecked(each == word)
        self._group.setExclusive(True)

    def entry(self, word: str) -> RailEntry:
        """Return the entry of a page."""
        return self._entries[word]

    def _press(self) -> None:
        sender = self.sender()
        if isinstance(sender, RailEntry):
            self.chosen.emit(sender.deed.word)


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * 9 / theme.SMALL_SCREEN_POINTS)
    return made
