"""Phrases called while one types: `;` and initials; one that is meant is taken by the next key, several are listed."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QPlainTextEdit, QWidget
from shiboken6 import isValid

from reception_desk.forms.phrases import Offer, Phrase, expand
from reception_desk.ui.form_view.choice_list import ChoiceList
from reception_desk.ui.form_view.composing import RETURN_KEYS
from reception_desk.ui.form_view.offers import Option
from reception_desk.wording import tr

PhraseSource = Callable[[], Sequence[Phrase]]
_TOLD = 30
"""Characters of a phrase that are shown before it is taken."""


class Caller(Protocol):
    """A box in which phrases can be called."""

    changed: SignalInstance
    preedit: str

    def before_caret(self) -> str: ...
    def replace_before(self, length: int, text: str) -> None: ...
    def isReadOnly(self) -> bool: ...
    def hasFocus(self) -> bool: ...


class PhraseCall(QObject):
    """Watches one box; `told` says what the next key takes, "" when nothing is called any more."""

    told = Signal(str)

    def __init__(self, box: Caller, phrases: PhraseSource) -> None:
        assert isinstance(box, QWidget)
        super().__init__(box)
        self._box, self._widget, self._phrases = box, box, phrases
        self._offer: Offer | None = None
        self._list: ChoiceList | None = None
        self._taking = False
        box.changed.connect(self._look)

    def takes(self, event: QKeyEvent) -> bool:
        """Let a key take, walk or leave what is called; return whether it was used up."""
        if self._offer is None or self._box.preedit or self._box.isReadOnly():
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held != Qt.KeyboardModifier.NoModifier:
            return False
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.forget()
            return True
        if self._list is not None and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._list.step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in (*RETURN_KEYS, Qt.Key.Key_Space):
            return self._take()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
            self.forget()
        return False

    def forget(self) -> None:
        """Call nothing any more."""
        if self._offer is not None:
            self._offer = None
            self._close()
            self.told.emit("")

    @Slot()
    def _look(self) -> None:
        """Follow what stands before the caret."""
        if self._taking or not self._box.hasFocus() or self._box.preedit:
            return
        before = self._box.before_caret()[-32:]
        offer = expand(self._phrases(), before) if ";" in before or "；" in before else None
        if offer is None or offer.length == 1 or not offer.phrases:
            self.forget()
            if offer is not None and offer.length == 1:
                self._offer = Offer(1, ())
                self.told.emit(tr("短语：接着打拼音首字母"))
            return
        self._offer = offer
        if len(offer.phrases) == 1:
            self._close()
            said = tr("短语：{text}（空格 换上，Esc 不换）")
            self.told.emit(said.format(text=_short(offer.phrases[0].text)))
        else:
            self._show_list(offer)
            self.told.emit(tr("短语：↑ ↓ 选，空格 换上，Esc 不换"))

    def _take(self) -> bool:
        """Put the phrase that is meant in the place of its call."""
        offer = self._offer
        if offer is None or not offer.phrases:
            self.forget()
            return False
        place = max(0, self._list.currentRow()) if self._list is not None else 0
        self._taking = True
        self.forget()
        self._box.replace_before(offer.length, offer.phrases[place].text)
        self._taking = False
        return True

    def _show_list(self, offer: Offer) -> None:
        if self._list is None:
            self._list = ChoiceList(self._widget)
            self._list.itemClicked.connect(self._on_clicked)
        self._list.offer([Option("", _short(each.text), each.name) for each in offer.phrases])
        self._list.place(self._widget, self._widget.cursorRect() if isinstance(self._widget, QPlainTextEdit) else None)

    def _close(self) -> None:
        if self._list is not None and isValid(self._list):
            self._list.hide()
            self._list.deleteLater()
        self._list = None

    @Slot(object)
    def _on_clicked(self, _item: QListWidgetItem) -> None:
        self._take()


def _short(text: str) -> str:
    return text if len(text) <= _TOLD else f"{text[:_TOLD]}…"
