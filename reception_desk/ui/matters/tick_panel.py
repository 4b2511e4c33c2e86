"""立案 and 结案质量关 as ticks that one sees: a digit ticks, what the records bear out is ticked already."""

from collections.abc import Callable, Collection
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from reception_desk.forms.form import Values
from reception_desk.forms.leading import REMARK, ticks_of
from reception_desk.forms.leading import Entry as Led
from reception_desk.ui.labels import Text
from reception_desk.ui.matters.ask_panel import Act, AskPanel
from reception_desk.ui.measures import column, row
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr


class TickPanel(AskPanel):
    """Asks for the ticks of a sheet and a remark; `act` makes the act of the codes ticked and the remark."""

    def __init__(
        self,
        ground: QWidget,
        lanes: Lanes,
        sheet: Led,
        known: Collection[str],
        act: Callable[[list[str], str], Act],
        heading: str,
    ) -> None:
        self.boxes = {
            each.value: QCheckBox(tr("{n} {what}").format(n=each.value, what=each.label)) for each in ticks_of(sheet)
        }
        self._known = frozenset(known)
        super().__init__(ground, lanes, REMARK, self._made, None, heading, 520)
        self._ticked = act
        for code, box in self.boxes.items():
            box.setChecked(code in self._known)

    @property
    def ticked(self) -> list[str]:
        """Return the codes that are ticked."""
        return [code for code, box in self.boxes.items() if box.isChecked()]

    def body(self) -> Any:
        """Return the ticks above the remark."""
        lines = []
        for code, box in self.boxes.items():
            borne = Text(tr("记录里有") if code in self._known else "", "secondary")
            lines.append(row(box, borne, 1, gap=10))
        hint = Text(tr("打数字勾选，空格也行；没勾的就是退回补办的。"), "secondary", wrap=True)
        whole = column(hint, *lines, super().body(), gap=6)
        whole.setStretch(len(lines) + 1, 1)
        return whole

    def height_wanted(self) -> int:
        """Return the height of the ticks and the remark."""
        each = next(iter(self.boxes.values())).sizeHint().height() + 6
        return super().height_wanted() + each * (len(self.boxes) + 1)

    def ask(self, field: str = "") -> None:
        """Show the panel with the first tick that is open in focus."""
        wanted = next((box for box in self.boxes.values() if not box.isChecked()), self.save_button)
        self.come(wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        box = self.boxes.get(event.text())
        if box is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            box.toggle()
            box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def _made(self, values: Values) -> Act:
        return self._ticked(self.ticked, values.raw.get("words", "").strip())
