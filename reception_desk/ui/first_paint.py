"""Says when the first window was painted, for whoever measures the start (`make bench`)."""

import os
import time

from PySide6.QtCore import Qt

from reception_desk.ui.window import Window

ASKED = "RECEPTION_DESK_FIRST_PAINT"


def watch(window: Window) -> None:
    """Print the moment of the window's first paint, then close it, where the environment variable asks for it."""
    if os.environ.get(ASKED):
        window.painted.connect(_tell)
        window.painted.connect(window.close, Qt.ConnectionType.QueuedConnection)


def _tell() -> None:
    print(f"first paint {time.monotonic_ns()}", flush=True)
