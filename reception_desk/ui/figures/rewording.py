"""A paragraph of the annual summary in the office's own words: for this year or for every one."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from reception_desk.forms.form import Values
from reception_desk.forms.reports.rewording import EVERY, REWORD, TEXT, WHICH
from reception_desk.services.acts import Done
from reception_desk.services.counting.lines import FigureLine
from reception_desk.services.desk import Desk
from reception_desk.services.reports.summary import EVERY_YEAR, reword
from reception_desk.ui.matters.ask_panel import Act, AskPanel
from reception_desk.ui.over_panel import ground_of
from reception_desk.ui.tasks import Lanes

_WIDE = 860


def ask_wording(
    page: QWidget, desk: Desk, lanes: Lanes, line: FigureLine, year: int, done: Callable[[Sequence[str]], None]
) -> AskPanel:
    """Ask for other words of a paragraph; `done` is told what is odd about them."""
    place = line.row.place  # type: ignore[attr-defined]

    def act(values: Values) -> Act:
        which = EVERY_YEAR if values[WHICH] is EVERY else year
        return lambda: reword(desk, which, place, values.text(TEXT))

    def told(answer: Done[Sequence[object]]) -> None:
        done([each.sentence for each in answer.value])  # type: ignore[attr-defined]

    values = Values(REWORD, {**REWORD.empty().raw, TEXT.name: line.cells["label"]})
    panel = AskPanel(ground_of(page), lanes, REWORD, act, values, width=_WIDE)
    panel.done.connect(told)
    panel.ask(TEXT.name)
    return panel
