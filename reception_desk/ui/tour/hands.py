"""Hands for the tour: keys pressed on the X server, Chinese words composed as an input method composes them."""

import shutil
import subprocess

from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication

from reception_desk.errors import CannotNow
from reception_desk.wording import tr

_XDOTOOL = "xdotool"


def ready() -> None:
    """Raise CannotNow where no keys can be pressed: not on an X screen, or xdotool is missing."""
    if QGuiApplication.platformName() != "xcb" or shutil.which(_XDOTOOL) is None:
        raise CannotNow(tr("走一遍演示要在 X 屏幕上用 xdotool 按键。"), tr("请用 make tour，它会备好这两样。"))


def press(*keys: str) -> None:
    """Press keys one after another, by their X names (Tab, Return, F8, ctrl+Return)."""
    _run("key", "--clearmodifiers", "--delay", "4", *keys)


def write(text: str) -> None:
    """Type letters and digits that stand on the keyboard."""
    _run("type", "--clearmodifiers", "--delay", "4", text)


def compose(reading: str, words: str) -> None:
    """Compose `words` in the field that has the focus: its letters as preedit text, then the commit."""
    target = QApplication.focusObject()
    if target is None:
        return
    for end in range(1, len(reading) + 1):
        QApplication.sendEvent(target, QInputMethodEvent(reading[:end], []))
    commit = QInputMethodEvent("", [])
    commit.setCommitString(words)
    QApplication.sendEvent(target, commit)


def _run(*words: str) -> None:
    subprocess.run([_XDOTOOL, *words], check=True, timeout=30)
