"""A clerk's hands: real key events on the window, Chinese through input-method events, each key written down.

Counted as the hand counts: a letter of pinyin, the key that commits a word, a digit, Enter, a function key are one
each; a key held with another, such as Ctrl+Enter, is two.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from benchmarks.keyboard.strokes import Strokes
from reception_desk.rules.readings import readings_of

_PATIENCE = 90.0
ASIDE = "（陈述）"


class Typist:
    """Types by `strokes`, `pause` seconds apart; `keys` are the keys pressed so far, by name."""

    def __init__(self, strokes: Strokes | None, pause: float = 0.0) -> None:
        self._strokes, self._pause = strokes, pause
        self.keys: list[str] = []

    @property
    def transcript(self) -> str:
        """Return the keys as they were pressed, those of one word or number together."""
        said = ""
        for key in self.keys:
            said += key if len(key) == 1 and key != " " else f" {'␣' if key == ' ' else key} "
        return " ".join(said.split())

    @property
    def count(self) -> int:
        """Return how many keys were pressed, what was typed aside left out."""
        return sum(key.count("+") + 1 for key in self.keys if key != ASIDE)

    @property
    def moves(self) -> int:
        """Return how many keys were pressed that are no contents: those that lead, paste or save."""
        return sum(key.count("+") + 1 for key in self.keys if len(key) > 1 and key != ASIDE)

    def press(self, *keys: str) -> None:
        """Press keys by their names: Enter, F8, Ctrl+Enter."""
        for name in keys:
            self._strike(name)

    def write(self, text: str) -> None:
        """Type what stands on the keyboard itself: digits, initials, blanks."""
        for letter in text:
            self._strike(letter)

    def words(self, **words: str) -> None:
        """Type Chinese words by their whole pinyin, each committed by the blank."""
        for reading, word in words.items():
            self.compose(reading, word)
            self.keys += [*reading, " "]

    def compose(self, reading: str, word: str) -> None:
        """Compose one word as an input method does: the letters underlined, then the word in their place."""
        assert reading in readings_of(word), f"{word} is not read {reading}"
        for end in range(1, len(reading) + 1):
            self._send(QInputMethodEvent(reading[:end], []))
        commit = QInputMethodEvent("", [])
        commit.setCommitString(word)
        self._send(commit)

    def tell(self, text: str) -> None:
        """Take down what the visitor says, which is not counted, a character at a time."""
        for character in text:
            commit = QInputMethodEvent("", [])
            commit.setCommitString(character)
            self._send(commit)
        self.keys.append(ASIDE)

    def wait(self, until: Callable[[], bool], patience: float = _PATIENCE) -> None:
        """Let the window work until something is so; raises TimeoutError after `patience` seconds."""
        deadline = time.monotonic() + patience
        while not until():
            if time.monotonic() > deadline:
                raise TimeoutError(f"the window never came so far; keys: {self.transcript}")
            turn(0.005)

    def _strike(self, name: str) -> None:
        assert self._strokes is not None
        self._strokes.press(name)
        self.wait(self._strokes.arrived)
        self.keys.append(name)
        turn(self._pause)

    def _send(self, event: QInputMethodEvent) -> None:
        target = QApplication.focusWidget()
        assert target is not None and target.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled), target
        QApplication.sendEvent(target, event)
        turn(self._pause)


def turn(seconds: float) -> None:
    """Let the window's thread work for a while, as between two keys."""
    QCoreApplication.processEvents()
    if seconds > 0:
        loop, timer = QEventLoop(), QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setSingleShot(True)
        timer.timeout.connect(loop.quit)
        timer.start(round(seconds * 1000))
        loop.exec()
