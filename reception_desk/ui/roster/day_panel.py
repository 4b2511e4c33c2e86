"""One day of the roster being drawn: beside the questions, how many duties each would have this month."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from reception_desk.forms.form import Form, Values
from reception_desk.services.roster.month import Duty, Month, tallies
from reception_desk.ui.labels import Text
from reception_desk.ui.matters.ask_panel import Act, AskPanel
from reception_desk.ui.measures import column, px, row, sized
from reception_desk.ui.roster.beside import tally_words
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr

_COUNTS = 44


class DayPanel(AskPanel):
    """Asks who holds the posts of a day; `held` reads from what is typed who holds which post."""

    def __init__(
        self,
        ground: QWidget,
        lanes: Lanes,
        form: Form,
        act: Callable[[Values], Act],
        values: Values,
        heading: str,
        month: Month,
        day: date,
        held: Callable[[Values], Mapping[int, list[int]]],
    ) -> None:
        self._month, self._day, self._held_by = month, day, held
        self.counts = Text("", "secondary", wrap=True)
        super().__init__(ground, lanes, form, act, values, heading)
        self._count()

    def body(self) -> object:
        """Put the counts below the questions."""
        sized(self.form, height=150)
        whole = column(self.form, self.counts, self.finding, row(1, self.save_button, gap=8), gap=8)
        whole.setStretch(0, 1)
        return whole

    def height_wanted(self) -> int:
        """Return a height that has room for the counts, too."""
        return super().height_wanted() + px(_COUNTS)

    @Slot()
    def on_changed(self) -> None:
        """Count again with what stands in the boxes now."""
        super().on_changed()
        self._count()

    def _count(self) -> None:
        drawn = self._held_by(self.form.values())
        others = [each for each in self._month.duties if each.day != self._day or each.post not in drawn]
        now = [Duty(self._day, post, person) for post, people in drawn.items() for person in people]
        counted = tallies(replace(self._month, duties=(*others, *now)))
        told = "，".join(tally_words(each.name, counted[each.id]) for each in self._month.people)
        self.counts.setText(tr("这样填，本月：{counts}").format(counts=told))
