"""How a key gets to the window: pressed on the X server where there is one, else handed over as a platform does."""

import subprocess
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

_HELD = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt)
_X_NAMES = {"Enter": "Return", " ": "space", ";": "semicolon", ".": "period", "-": "minus", "/": "slash"}


class Strokes(Protocol):
    """Presses one key by the name the typist gives it: Enter, Ctrl+Enter, 7, a."""

    def press(self, name: str) -> None:
        """Press and release it."""

    def arrived(self) -> bool:
        """Return whether the window has got every key pressed so far."""


class Handed:
    """Keys handed to the window as its platform would."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def press(self, name: str) -> None:
        """Press and release it."""
        if len(name) == 1:
            QTest.keyClick(self._window.windowHandle(), name)
            return
        combined = QKeySequence(name.replace("Enter", "Return"))[0]
        QTest.keyClick(self._window.windowHandle(), combined.key(), combined.keyboardModifiers())

    def arrived(self) -> bool:
        """Return True: it is there when `press` returns."""
        return True


class Pressed(QObject):
    """Keys pressed on the X server by one xdotool that stays, so that no key costs the window a new process."""

    def __init__(self) -> None:
        super().__init__()
        self._hand = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, text=True)
        self._sent = self._met = 0

    def press(self, name: str) -> None:
        """Press and release it; only windows are watched, since watching every widget would be measured with it."""
        for each in QGuiApplication.topLevelWindows():
            each.removeEventFilter(self)  # which does nothing where it is not watched yet
            each.installEventFilter(self)
        assert self._hand.stdin is not None
        self._sent += 1
        self._hand.stdin.write(f"key --delay 0 {x_name(name)}\n")
        self._hand.stdin.flush()

    def arrived(self) -> bool:
        """Return whether as many keys were let go over the window as were pressed."""
        return self._met >= self._sent

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count the keys that come from the X server; a key held with another is let go last but one."""
        if event.type() == QEvent.Type.KeyRelease and event.spontaneous():
            self._met += event.key() not in _HELD  # type: ignore[attr-defined]
        return False

    def leave(self) -> None:
        """Let go of the X server."""
        assert self._hand.stdin is not None
        self._hand.stdin.close()
        self._hand.wait(10)


def x_name(name: str) -> str:
    """Return what the X server calls a key, with those held with it."""
    *held, key = [name] if len(name) == 1 else name.split("+")
    return "+".join([*(each.lower() for each in held), _X_NAMES.get(key, key if len(key) > 1 else key.lower())])


def strokes(window: QWidget) -> tuple[Strokes, Callable[[], None]]:
    """Return how keys are pressed on this platform, and what ends it."""
    if QGuiApplication.platformName() != "xcb":
        return Handed(window), lambda: None
    pressed = Pressed()
    return pressed, pressed.leave
