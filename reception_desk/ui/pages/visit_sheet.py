"""The visit in hand, and the words that say how far the journal keeps up with it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol
from uuid import uuid4

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from reception_desk.forms.form import Values
from reception_desk.forms.visits import CHANNEL
from reception_desk.services.visits.drafts import Draft
from reception_desk.ui.chips import Chip
from reception_desk.ui.labels import ElidedText
from reception_desk.ui.pages.drafts import DraftBook
from reception_desk.vocabulary.channels import Channel
from reception_desk.wording import tr


@dataclass
class Sheet:
    """The visit in hand: its uuid, made when the form opens, what of it the journal holds, when it was begun.

    `caret` is where the caret stood when that was written.
    """

    uuid: str = field(default_factory=lambda: str(uuid4()))
    kept: dict[str, str] | None = None
    began: datetime | None = None
    caret: str = ""


class InHand(Protocol):
    """What is in hand and what of it the journal holds."""

    uuid: str
    kept: Any


class KeptAt(ElidedText):
    """Says when the draft of what is `in_hand` was written last, or that it could not be."""

    def __init__(self, drafts: DraftBook, in_hand: Callable[[], InHand | None], parent: QWidget | None = None) -> None:
        super().__init__("", "secondary", parent=parent)
        self._in_hand = in_hand
        drafts.kept.connect(self._show_kept)
        drafts.failed.connect(self._show_failed)

    @Slot(object)
    def _show_kept(self, draft: Draft) -> None:
        sheet = self._in_hand()
        if sheet is not None and draft.uuid == sheet.uuid:
            self.setText(tr("草稿已保存 {time}").format(time=f"{draft.at:%H:%M:%S}"))
            self.set_state("")

    @Slot(object)
    def _show_failed(self, _error: Exception) -> None:
        sheet = self._in_hand()
        if sheet is not None:
            sheet.kept = None
            self.setText(tr("草稿没有存上，请尽快保存。"))
            self.set_state("overdue")


class SheetChip(Chip):
    """Says where the form stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)

    def follow(self, *, saving: bool, taking: bool) -> None:
        """Say whether the visit is being saved, waits to be, or has not begun."""
        if saving:
            word, state = tr("正在保存……"), "due"
        elif taking:
            word, state = tr("未保存"), "due"
        else:
            word, state = tr("空表"), "info"
        self.setText(word)
        self.set_state(state)


def after_words(values: Values) -> str:
    """Return what the key does after it has saved: a call is read out, a notice has no paper."""
    if values[CHANNEL] is Channel.PHONE:
        return tr("保存并念给对方听")
    return tr("保存通报") if values[CHANNEL] is Channel.NOTICE else tr("保存并打印回执")
