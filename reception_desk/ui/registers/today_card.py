"""台账 on 今日: 重点事项, 督办, suggestions, a 排查 that units owe; each figure leads to its register."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from reception_desk.services.registers.leading_seen import OPEN
from reception_desk.services.registers.lines import Register
from reception_desk.services.registers.seen import RegisterFigures
from reception_desk.ui.actions import key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.flow import Wrapping
from reception_desk.wording import tr


class RegistersCard(Card):
    """Figures of what waits; `asked` carries register and kind one of them leads to. Nothing that is 0 is shown."""

    asked = Signal(str, str)
    hints_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("台账"), key_text("registers"), parent=parent)
        self.buttons: dict[str, Button] = {}
        self._line = Wrapping((), gap=8)
        for name, register, choice in (
            ("keys", Register.KEYS, OPEN),
            ("supervisions", Register.SUPERVISIONS, OPEN),
            ("suggestions", Register.SUGGESTIONS, ""),
            ("proposed", Register.SUGGESTIONS, ""),
            ("unreturned", Register.SCREENINGS, ""),
        ):
            button = self.buttons[name] = Button("")
            button.clicked.connect(partial(self._ask, register.value, choice))
            self._line.flow.addWidget(button)
        self.hints = Button("")
        self.hints.clicked.connect(self.hints_asked)
        self._line.flow.addWidget(self.hints)
        self.add(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_figures(self, found: RegisterFigures) -> None:
        """Show the figures."""
        waiting = found.waiting
        late = tr("（逾期 {n}）").format(n=waiting.supervisions_late) if waiting.supervisions_late else ""
        shown = {
            "keys": (waiting.key_matters, tr("重点事项 {n} 件").format(n=waiting.key_matters)),
            "supervisions": (waiting.supervisions, tr("督办 {n} 件{late}").format(n=waiting.supervisions, late=late)),
            "suggestions": (waiting.suggestions, tr("建议待反馈 {n} 项").format(n=waiting.suggestions)),
            "proposed": (found.proposed, tr("可以提建议 {n} 项").format(n=found.proposed)),
            "unreturned": (waiting.unreturned, tr("排查未报 {n} 个单位").format(n=waiting.unreturned)),
        }
        for name, (n, words) in shown.items():
            self.buttons[name].set_words(words)
            self.buttons[name].setVisible(bool(n))
        self.hints.set_words(tr("苗头 {n} 处").format(n=found.hints))
        self.hints.setVisible(bool(found.hints))
        self.setVisible(bool(found.hints) or any(n for n, _words in shown.values()))

    def _ask(self, register: str, choice: str) -> None:
        self.asked.emit(register, choice)
