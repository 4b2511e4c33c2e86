"""今天谁在岗: on 今日, each post's people with where they are in a word; nothing where no roster is published."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QWidget

from reception_desk.services.roster.on_duty import OnDuty
from reception_desk.ui.actions import key_text
from reception_desk.ui.cards import Card
from reception_desk.ui.chips import Chip
from reception_desk.ui.labels import ElidedText
from reception_desk.ui.measures import column, row
from reception_desk.vocabulary.duty import Presence
from reception_desk.wording import tr


class DutyCard(Card):
    """One line a person: part of the day, name, telephone, and 到岗, 未签到, 开会 … on a chip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("今天谁在岗"), tr("{key} 到岗、在外").format(key=key_text("say_where")), gap=4, parent=parent
        )
        self._lines = QWidget()
        self.add(self._lines)
        self.hide()

    def show_duty(self, found: Sequence[OnDuty], now: datetime) -> None:
        """Show who is on duty at a moment."""
        self.setVisible(bool(found))
        lines = QWidget()
        lines.setLayout(column(*(_line(each, now) for each in found), gap=4))
        self.body.replaceWidget(self._lines, lines)
        self._lines.deleteLater()
        self._lines = lines


def _line(each: OnDuty, now: datetime) -> QWidget:
    part = tr("带班") if each.leading else each.slot.label
    words = ElidedText(" ".join(filter(None, (part, each.name, each.phone if each.leading else ""))))
    said, state = _where(each, now)
    line = QWidget()
    layout = row(words, *([Chip(said, state)] if said else []), gap=8)
    layout.setStretch(0, 1)
    line.setLayout(layout)
    return line


def _where(each: OnDuty, now: datetime) -> tuple[str, str]:
    """Return where somebody is in a word, and its state; nothing before the post begins."""
    if each.presence is not None:
        kind = each.presence.kind
        return kind.label, {Presence.HERE: "ok", Presence.ABSENT: "overdue"}.get(kind, "info")
    return (tr("未签到"), "due") if each.missed(now) else ("", "")
