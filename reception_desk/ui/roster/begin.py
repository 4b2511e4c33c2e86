"""The first time: three ways to begin a roster and nothing else."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.labels import Text
from reception_desk.ui.measures import row
from reception_desk.vocabulary.duty import Preset
from reception_desk.wording import tr


class BeginCard(Card):
    """Three presets, each with what it means; `chosen` carries the one that is taken."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("值班表怎么排？"), gap=12, parent=parent)
        told = {
            Preset.EVERYBODY: tr("工作日人人在岗，只排带班、午间和节假日。"),
            Preset.WINDOW: tr("窗口上午、下午轮流，周末节假日一人值班。"),
            Preset.ROUND_THE_CLOCK: tr("白班、夜班不断人，带班领导随叫随到。"),
        }
        self.buttons = {}
        for place, (preset, words) in enumerate(told.items(), 1):
            button = Button(preset.label, f"Alt+{place}")
            button.setShortcut(f"Alt+{place}")
            button.clicked.connect(partial(self.chosen.emit, preset))
            self.buttons[preset] = button
            self.add(row(button, Text(words, "secondary", wrap=True), gap=12))
        self.add(Text(tr("以后都能改：岗位、时间、人数、谁担任。"), "secondary"), 1)
