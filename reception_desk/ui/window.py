"""The one window: it shows one scene at a time (sign-in, first run, the desk, the lock) and remembers its place."""

import base64

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QShowEvent, QWindow
from PySide6.QtWidgets import QStackedLayout, QWidget

from reception_desk.wording import tr

LEAST_WIDTH, LEAST_HEIGHT = 1024, 600
_COMFORT_WIDTH, _COMFORT_HEIGHT = 1366, 768


class Window(QWidget):
    """The top-level window.

    `painted` fires once, after the first picture stood on the screen; `closing` when the clerk wants to close it:
    whoever hears it ends the work and then calls `leave`.
    """

    painted = Signal()
    closing = Signal()

    def __init__(self, geometry: str = "") -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr("接访工作台"))
        self._scenes = QStackedLayout(self)
        self._scenes.setContentsMargins(0, 0, 0, 0)
        self._was_painted = False
        self._leaving = False
        self._place(geometry)

    def show_scene(self, scene: QWidget) -> None:
        """Bring a scene to the front; the others stay alive beneath."""
        if self._scenes.indexOf(scene) < 0:
            self._scenes.addWidget(scene)
        self._scenes.setCurrentWidget(scene)

    def scene(self) -> QWidget | None:
        """Return the scene in front."""
        return self._scenes.currentWidget()

    def drop_scene(self, scene: QWidget) -> None:
        """Take a scene away for good."""
        self._scenes.removeWidget(scene)
        scene.hide()
        scene.deleteLater()

    def place(self) -> str:
        """Return size and position in base 64, to be given to the next window."""
        return base64.b64encode(self.saveGeometry().data()).decode("ascii")

    def come_forward(self) -> None:
        """Bring the window before all others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def leave(self) -> None:
        """Close without asking anybody."""
        self._leaving = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._leaving:
            event.accept()
        else:
            event.ignore()
            self.closing.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None and not self._was_painted:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of the first exposure, which paints at once; a scene over all leaves the window no paint event."""
        if event.type() == QEvent.Type.Expose and isinstance(watched, QWindow) and watched.isExposed():
            watched.removeEventFilter(self)
            if not self._was_painted:
                self._was_painted = True
                QTimer.singleShot(0, self.painted.emit)
        return False

    def _place(self, geometry: str) -> None:
        screen = QGuiApplication.primaryScreen().availableGeometry()
        self.setMinimumSize(min(LEAST_WIDTH, screen.width()), min(LEAST_HEIGHT, screen.height()))
        try:
            restored = bool(geometry) and self.restoreGeometry(QByteArray(base64.b64decode(geometry)))
        except ValueError:
            restored = False
        if not restored:
            self.resize(min(_COMFORT_WIDTH, screen.width()), min(_COMFORT_HEIGHT, screen.height()))
