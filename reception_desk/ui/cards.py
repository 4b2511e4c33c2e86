"""A card: a white field with a thin line around it and a heading, on which what belongs together stands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row


class Card(QFrame):
    """A card with an optional heading on the left and a remark on the right; `body` takes what stands on it."""

    def __init__(self, heading: str = "", remark: str = "", *, gap: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(heading)  # a screen reader says in which group one is
        self.heading = Text(heading, "heading")
        self.remark = Text(remark, "secondary", wrap=True)
        self.remark.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.head: QHBoxLayout = row(self.heading, self.remark, gap=8)
        self.head.setStretch(1, 1)
        self.body: QVBoxLayout = column(gap=gap)
        whole = column(self.head, self.body, margins=(16, 12), gap=gap)
        if not heading:
            self.heading.hide()
            self.remark.setVisible(bool(remark))
        self.setLayout(whole)

    def add(self, *items: QWidget | QLayout | int) -> "Card":
        """Put widgets, layouts or stretches (numbers) on the card; return the card."""
        for item in items:
            if isinstance(item, QWidget):
                self.body.addWidget(item)
            elif isinstance(item, QLayout):
                self.body.addLayout(item)
            else:
                self.body.addStretch(item)
        return self


class ExplainedCard(Card):
    """A card whose explanation stands below its heading and goes on in the next line where there is no room."""

    def __init__(self, heading: str, explained: str, parent: QWidget | None = None) -> None:
        super().__init__(heading, parent=parent)
        self.add(Text(explained, "secondary", wrap=True))
