"""帮助: how a visit goes, and every key, written from the table of actions."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from reception_desk.paths import resource
from reception_desk.ui import language
from reception_desk.ui.action_table import DEEDS, LEADER_DAYS, PAPERS, PERIODS, RECORD, WINDOW, Deed, rail
from reception_desk.ui.actions import Actions, key_text
from reception_desk.ui.cards import Card
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import column, row, scale, sized, spaced
from reception_desk.ui.page import Page
from reception_desk.ui.pages.about import about_card
from reception_desk.wording import shown, tr

_BESIDE_FROM = 800
"""Width, in pixels at 100 %, from which steps and keys stand side by side."""


class HelpPage(Page):
    """The way of a visit on the left, the keys on the right."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = tr("帮助")
        steps = Card(tr("一次登记怎么做"))
        for number, line in enumerate(steps_text(), 1):
            step = row(gap=12)
            step.addWidget(Text(str(number), "label"), 0, Qt.AlignmentFlag.AlignTop)
            step.addWidget(Text(line, wrap=True), 1)
            steps.add(step)
        keys = column(gap=12)
        keys.addWidget(_keys_card(tr("到处都能用的键"), [each for each in DEEDS if each.page == WINDOW], actions))
        for place in rail():
            deeds = [each for each in DEEDS if each.page == place.word]
            if deeds and actions.permitted(place):
                title = tr("“{page}”页上的键").format(page=place.shown)
                keys.addWidget(_keys_card(title, deeds, actions))
        for page, title in ((RECORD, tr("打开一次登记时的键")), (PAPERS, tr("一件事项的文书里的键")), *_of_roster()):
            keys.addWidget(_keys_card(title, [each for each in DEEDS if each.page == page], actions))
        keys.addStretch(1)
        left = column(steps, about_card(), 1, gap=12)
        self._both = row(left, keys, gap=12)
        self._both.setStretch(0, 1)
        self._both.setStretch(1, 1)
        self.setLayout(column(Text(self.title, "title"), self._both, margins=(20, 16), gap=12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the keys below the steps where there is no room beside them."""
        super().resizeEvent(event)
        wide = self.width() / scale() >= _BESIDE_FROM
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._both.direction() != way:
            self._both.setDirection(way)


def _of_roster() -> tuple[tuple[str, str], ...]:
    return (LEADER_DAYS, tr("领导接访日里的键")), (PERIODS, tr("重点时段里的键"))


def steps_text() -> list[str]:
    """Return the steps of the chosen language, with the keys filled in."""
    text = resource("help", f"steps.{language.spoken()}.txt").read_text("utf-8")
    for each in DEEDS:
        text = text.replace(f"{{{each.word}}}", key_text(each.word))
    return text.strip().splitlines()


def _keys_card(title: str, deeds: list[Deed], actions: Actions) -> Card:
    card = Card(title)
    grid = QGridLayout()
    spaced(grid, (0,), 8)
    grid.setColumnStretch(2, 1)
    for line, each in enumerate(each for each in deeds if each.key and actions.permitted(each)):
        key, words = Text(key_text(each.word), "heading"), Text(each.shown)
        sized(key, width=88)
        sized(words, width=104)
        grid.addWidget(key, line, 0)
        grid.addWidget(words, line, 1)
        grid.addWidget(Text(shown(each.help), "secondary", wrap=True), line, 2)
    return card.add(grid)
