"""What is known of a matter, changed; where somebody else changed it meanwhile, each field is decided by itself."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reception_desk.errors import AlreadyChanged
from reception_desk.forms.form import Values
from reception_desk.services.matters.seen import label_of_column, value_words
from reception_desk.ui.choices import ChoiceRow
from reception_desk.ui.labels import Text
from reception_desk.ui.matters.ask_panel import Act, AskPanel
from reception_desk.ui.measures import column, row
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr

MINE, THEIRS = "mine", "theirs"
Change = Callable[[Values, Collection[str], bool], Act]


class AboutPanel(AskPanel):
    """Asks about the matter; `change` makes the act of what was typed.

    It is given the names that the other clerk is to keep, and whether the newest version may be taken for known.
    """

    snug = False

    def __init__(
        self, ground: QWidget, lanes: Lanes, change: Change, values: Values, clerks: Sequence[tuple[int, str]] = ()
    ) -> None:
        self._change, self._clerks = change, dict(clerks)
        self.clashes: dict[str, ChoiceRow] = {}
        self._place = column(gap=6)
        super().__init__(ground, lanes, values.form, self._act, values, width=760)

    def body(self) -> Any:
        whole = super().body()
        whole.insertLayout(1, self._place)
        return whole

    def fail(self, error: Exception) -> None:
        """Show field, theirs and yours where somebody else was first."""
        super().fail(error)
        if isinstance(error, AlreadyChanged):
            self._show_clashes(error)

    def _show_clashes(self, error: AlreadyChanged) -> None:
        for name, yours in error.yours.items():
            label = label_of_column(name)
            options = (
                (THEIRS, tr("对方：{value}").format(value=self._words(name, error.now[name]))),
                (MINE, tr("您：{value}").format(value=self._words(name, yours))),
            )
            choice = ChoiceRow(label, options, THEIRS)
            self.clashes[name] = choice
            self._place.addLayout(row(Text(label, "label"), choice, 1, gap=8))
        self.save_button.set_words(tr("按所选保存"))
        first = next(iter(self.clashes.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self, name: str, value: Any) -> str:
        return value_words(name, self._clerks.get(value, value) if name == "handler_id" else value)

    def _act(self, values: Values) -> Act:
        theirs = [name for name, choice in self.clashes.items() if choice.code() == THEIRS]
        return self._change(values, theirs, bool(self.clashes))
