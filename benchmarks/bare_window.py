"""The reference for the start: a bare PySide6 window that says when it was first painted, and quits."""

import sys
import time

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
    """Print the moment and quit."""
    print(f"first paint {time.monotonic_ns()}", flush=True)
    QCoreApplication.quit()


if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = BareWindow()
    window.setCentralWidget(QLabel("接访工作台"))
    window.resize(1024, 600)
    window.show()
    sys.exit(application.exec())
