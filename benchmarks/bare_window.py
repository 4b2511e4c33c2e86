"""The reference for the start: a bare PySide6 window that says when it was first painted and how much memory it takes.

With a number of seconds it stays so long before it says that and quits.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class BareWindow(QMainWindow):
    """A window with one line of text."""

    painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell on the next turn of the event loop that the first paint is done."""
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, tell)


def tell() -> None:
    """Print the moment, and quit when it is time."""
    print(f"first paint {time.monotonic_ns()}", flush=True)
    QTimer.singleShot(round(1000 * float(sys.argv[1])) if len(sys.argv) > 1 else 0, leave)


def leave() -> None:
    """Print how much memory is taken, and quit."""
    memory = Path("/proc/self/statm")
    if len(sys.argv) > 1 and memory.exists():
        print(f"resident {int(memory.read_text('ascii').split()[1]) * 4096}", flush=True)
    QCoreApplication.quit()


if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = BareWindow()
    window.setCentralWidget(QLabel("接访工作台"))
    window.resize(1024, 600)
    window.show()
    sys.exit(application.exec())
